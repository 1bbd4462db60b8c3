import { formatCount, formatPercent, formatUsd } from "@/components/format/format-number";
import { reasonText } from "@/domain/checklist/evaluate";
import type { Decimal } from "@/domain/decimal";
import type { FactState } from "@/domain/facts/state";
import { toPercent } from "@/domain/reserve/exact-sum";
import type { Ends } from "@/domain/reserve-analysis/spread";

type Format = (value: Decimal) => string;

export const usd: Format = (value) => formatUsd(value.toString());
export const percent: Format = (value) => formatPercent(value.toString());

/** A whole number with separators. */
export const whole: Format = (value) => formatCount(value.toString());

/** "5.25 bn USD to 52.53 bn USD"; one figure where both ends read the same. */
export function endsText({ low, high }: Ends, format: Format): string {
  const [from, to] = [format(low), format(high)];
  return from === to ? from : `${from} to ${to}`;
}

/** Both ends in percent of a whole above zero. */
export function shareText({ low, high }: Ends, whole: Decimal): string {
  return endsText({ low: toPercent(low, whole), high: toPercent(high, whole) }, percent);
}

/** The figure, both its ends, or why there is none. */
export function stateText(state: FactState<Decimal>, format: Format): string {
  if (state.status === "unknown") return state.note ?? reasonText(state.reason);
  return state.status === "known" ? format(state.value) : endsText(state, format);
}

/** A name that fits beside a bar; the table has it whole. */
export function shorten(name: string, width: number): string {
  const most = width < 500 ? 42 : 22;
  return name.length <= most ? name : `${name.slice(0, most - 1).trimEnd()}…`;
}
