import "server-only";
import { hashWithSecret, isEqualText } from "../auth/secret";

const PURPOSE = "refusal";

type Query = Readonly<Record<string, string | string[] | undefined>>;

/**
 * The query of an address that tells the page it leads to why nothing was done. It carries a keyed hash of the
 * sentence, so that nobody's link can put words into that page's mouth.
 */
export function toRefusal(message: string): string {
  return new URLSearchParams({
    refused: message,
    seal: hashWithSecret(PURPOSE, message),
  }).toString();
}

/** The sentence `toRefusal` put into the address; null where there is none or it is not ours. */
export function readRefusal({ refused, seal }: Query): string | null {
  if (typeof refused !== "string" || typeof seal !== "string") return null;
  return isEqualText(seal, hashWithSecret(PURPOSE, refused)) ? refused : null;
}
