import { type CoinAddress, coinHref } from "@/components/overview/address";
import type { AskedRun } from "./read-run";

/** A run in the coin's address: a preset by its id. */
export function presetHref(address: CoinAddress, preset: string): string {
  return coinHref(address, "/stress", { preset });
}

/** What a form on the page must send along to stay with the run. */
export function keptRun({ preset, isPreset, text }: AskedRun): Readonly<Record<string, string>> {
  return isPreset ? { preset: preset.id } : { preset: preset.id, ...text };
}
