import { type CoinAddress, coinHref } from "@/components/overview/address";
import type { SavedRun } from "@/domain/stress-analysis/saved-run";
import type { AskedRun, RunBase } from "./read-run";

/** A run in the coin's address: a preset by its id. */
export function presetHref(address: CoinAddress, preset: string): string {
  return coinHref(address, "/stress", { preset });
}

type Place = Pick<SavedRun, "id" | "number">;

/** A version of a run the desk keeps, in the coin's address. */
export function savedHref(address: CoinAddress, { id, number }: Place): string {
  return coinHref(address, "/stress", { scenario: id, version: String(number) });
}

/** A version on its own page. */
export function scenarioHref({ id, number }: Place): string {
  return `/scenarios/${id}?version=${number}`;
}

/** What an address must say to begin from the same run. */
export function keptBase(base: RunBase): Readonly<Record<string, string>> {
  return base.kind === "preset"
    ? { preset: base.preset.id }
    : { scenario: base.saved.id, version: String(base.saved.number) };
}

/** What a form on the page must send along to stay with the run. */
export function keptRun({ base, isUnchanged, text }: AskedRun): Readonly<Record<string, string>> {
  return isUnchanged ? keptBase(base) : { ...keptBase(base), ...text };
}
