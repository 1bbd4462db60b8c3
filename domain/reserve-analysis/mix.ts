import { type Decimal, ZERO } from "../decimal";
import { type AssetClass, classLabel } from "../reserve/asset-classes";
import { toPercent } from "../reserve/exact-sum";
import type { Holding, LookThrough, ReserveBasis } from "./look-through";

export type MixPart = {
  readonly key: AssetClass | "fund" | "unexplained" | "unclassed" | "notListed";
  readonly label: string;
  /** US dollars; below zero for what is owed. */
  readonly amountUsd: Decimal;
  /** Percent of the whole, lines and what is not listed. */
  readonly sharePct: Decimal;
};

const LABELS = {
  fund: "Funds known by their holdings",
  unexplained: "Not explained by a fund's holdings",
  unclassed: "Class not known",
  notListed: "Not listed line by line",
} as const;

/** One view of the reserve by asset class, largest first; the parts add up to the whole. */
export function mixOf(reading: LookThrough, basis: ReserveBasis): readonly MixPart[] {
  const sums = new Map<MixPart["key"], Decimal>();
  for (const line of reading.lines[basis]) {
    const key = keyOf(line);
    sums.set(key, line.amount.plus(sums.get(key) ?? ZERO));
  }
  if (!reading.restUsd.isZero()) sums.set("notListed", reading.restUsd);
  return [...sums]
    .map(([key, amountUsd]) => ({
      key,
      label: isOwnLabel(key) ? LABELS[key] : classLabel(key),
      amountUsd,
      sharePct: toPercent(amountUsd, reading.wholeUsd),
    }))
    .sort((a, b) => b.amountUsd.cmp(a.amountUsd) || (a.label < b.label ? -1 : 1));
}

function keyOf({ kind, assetClass }: Holding): MixPart["key"] {
  if (assetClass !== null) return assetClass;
  return kind === "row" ? "unclassed" : kind;
}

function isOwnLabel(key: MixPart["key"]): key is keyof typeof LABELS {
  return key in LABELS;
}
