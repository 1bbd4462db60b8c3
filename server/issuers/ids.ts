import { randomBytes } from "node:crypto";

export type IdKind =
  | "iss"
  | "cn"
  | "rev"
  | "row"
  | "src"
  | "doc"
  | "srch"
  | "asm"
  | "jdg"
  | "stp"
  | "cmt"
  | "rpl"
  | "pol"
  | "rnd"
  | "pf"
  | "opn"
  | "scn";

const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
const LENGTH = 20;

/** A new id that carries its kind: 100 random bits in an alphabet without look-alikes. */
export function createId(kind: IdKind): string {
  const text = [...randomBytes(LENGTH)]
    .map((byte) => ALPHABET.charAt(byte % ALPHABET.length))
    .join("");
  return `${kind}_${text}`;
}
