import { type CoinAddress, coinHref } from "@/components/overview/address";
import type { Mode } from "@/domain/regime/truth";

/** What a page of regimes shows beside the coin, the day and the revision. */
export type RegimeAddress = CoinAddress & { readonly mode: Mode };

const modeOf = (mode: Mode): string | null => (mode === "benchmark" ? mode : null);

export function regimesHref(address: RegimeAddress): string {
  return coinHref(address, "/regimes", { mode: modeOf(address.mode) });
}

/** What a form on the page must send along to stay in the mode. */
export function keptMode(mode: Mode): Readonly<Record<string, string>> {
  return mode === "benchmark" ? { mode } : {};
}

type Extra = Readonly<Record<string, string | null>>;

export function regimeHref(address: RegimeAddress, regime: string, extra: Extra = {}): string {
  return coinHref(address, `/regimes/${regime}`, { mode: modeOf(address.mode), ...extra });
}

/** The regime as a questionnaire, to print. */
export function questionnaireHref(address: RegimeAddress, regime: string): string {
  return coinHref(address, `/regimes/${regime}/questionnaire`, { mode: modeOf(address.mode) });
}

/** One rule of a regime, unfolded. */
export function ruleHref(address: RegimeAddress, regime: string, rule: string): string {
  return `${regimeHref(address, regime, { open: rule })}#${rule}`;
}

export function changesHref(address: RegimeAddress, extra: Extra = {}): string {
  return coinHref(address, "/regimes/changes", { mode: modeOf(address.mode), ...extra });
}
