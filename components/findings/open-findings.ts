import { type CoinAddress, coinHref } from "@/components/overview/address";
import type { FindingFilter } from "./finding-filter";

/** Which findings the address unfolds. */
export type OpenFindings = ReadonlySet<string> | "all";

const ALL = "all";

/** "a,b" or "all"; names of no finding unfold nothing. */
export function readOpen(text: string | null): OpenFindings {
  if (text === ALL) return ALL;
  return new Set((text ?? "").split(",").filter((id) => id !== ""));
}

export const isUnfolded = (open: OpenFindings, id: string): boolean => open === ALL || open.has(id);

/** What the list of findings shows. */
export type FindingsPlace = {
  readonly address: CoinAddress;
  readonly filter: FindingFilter;
  readonly open: OpenFindings;
};

export function findingsHref({ address, filter, open }: FindingsPlace): string {
  const text = open === ALL ? ALL : [...open].join(",");
  return coinHref(address, "/findings", { ...filter, open: text === "" ? null : text });
}

/** The same list with one finding folded or unfolded, and the browser's eye on it. */
export function toggleHref(place: FindingsPlace, id: string): string {
  const open = new Set(place.open === ALL ? [] : place.open);
  if (!open.delete(id)) open.add(id);
  return `${findingsHref({ ...place, open })}#${id}`;
}
