import { canSuppose, MOST_SUPPOSED, readReason, type Scratch } from "@/domain/explain/what-if";
import { definitionOf } from "@/domain/facts/vocabulary";
import { parseFactValue } from "@/domain/profile/fact-value";
import type { CoinAddress } from "@/components/overview/address";
import type { Query } from "../../load-coin";

const START = "s.";

/** What an address supposes: "s.redemption.status=open". Blank takes a fact out again. */
export function readScratch(entries: Iterable<readonly [string, unknown]>): Scratch {
  const found = [...entries].flatMap(([name, value]): (readonly [string, string])[] => {
    const id = name.startsWith(START) ? name.slice(START.length) : "";
    const text: unknown = Array.isArray(value) ? value[0] : value;
    const isSaid = typeof text === "string" && text.trim() !== "" && canSuppose(id);
    return isSaid ? [[id, text.trim()]] : [];
  });
  return Object.fromEntries(found.slice(0, MOST_SUPPOSED));
}

/** Whether something of it cannot be read; the same for every coin. */
export function hasUnreadable(scratch: Scratch): boolean {
  return Object.entries(scratch).some(
    ([id, text]) =>
      canSuppose(id) && readReason(id, text) === null && !parseFactValue(definitionOf(id), text).ok,
  );
}

/** The fact whose control the address asks for; null where it asks for none. */
export function readAskedFact(query: Query): string | null {
  const { fact } = query;
  return typeof fact === "string" && canSuppose(fact) ? fact : null;
}

/** What of the address a form sends along. */
export function toKept({ asOf, revision }: CoinAddress): Readonly<Record<string, string>> {
  return {
    ...(asOf === null ? {} : { asOf }),
    ...(revision === null ? {} : { revision: String(revision) }),
  };
}

/** The page with the same suppositions. */
export function whatIfHref(
  { slug, asOf, revision }: CoinAddress,
  scratch: Scratch,
  extra: Record<string, string> = {},
): string {
  const query = new URLSearchParams();
  if (asOf !== null) query.set("asOf", asOf);
  if (revision !== null) query.set("revision", String(revision));
  for (const [id, text] of Object.entries(scratch)) query.set(`${START}${id}`, text);
  for (const [name, text] of Object.entries(extra)) query.set(name, text);
  const text = query.toString();
  return `/issuers/${encodeURIComponent(slug)}/explain/what-if${text === "" ? "" : `?${text}`}`;
}
