import type { At } from "../checklist/parameter";
import { Decimal, ZERO } from "../decimal";
import { compareDecimals } from "../decimal-words";
import type { FactView } from "../derivation/fact-view";
import { computeFrom, isAboveZero, ratioPct } from "../derivation/interval";
import { type FactState, known, type Unknown } from "../facts/state";
import { type AssetClass, classLabel } from "../reserve/asset-classes";
import { ClassLoss, lossOf } from "./class-loss";
import { isRead, lookThrough, type LookThrough } from "./look-through";
import { classHaircut, maturityHaircut } from "./rate-haircuts";
import type { Position } from "../reserve/share";
import type { Ends } from "./spread";

/** By class, as the criteria count; or by class and maturity. */
export const LOSS_TABLES = {
  class: "By asset class",
  maturity: "By asset class and maturity",
} as const;
export type LossTable = keyof typeof LOSS_TABLES;
export const LOSS_TABLE_IDS = Object.keys(LOSS_TABLES) as readonly LossTable[];

export type LossPart = {
  readonly key: AssetClass | "unclassed" | "notListed";
  readonly label: string;
  /** Value above zero that can lose, US dollars. */
  readonly amountUsd: Decimal;
  /** US dollars, zero or more. */
  readonly loss: Readonly<Record<LossTable, Ends>>;
};

export type SurplusReading = {
  readonly assets: FactState<Decimal>;
  readonly liabilities: FactState<Decimal>;
  /** Assets minus liabilities, US dollars; below zero for a shortfall. */
  readonly before: FactState<Decimal>;
  /** By class, largest possible loss first. */
  readonly parts: readonly LossPart[];
  readonly tables: Readonly<Record<LossTable, StressedSurplus>>;
};

export type StressedSurplus = {
  /** US dollars, zero or more. */
  readonly loss: FactState<Decimal>;
  /** Assets minus liabilities minus the loss, US dollars. */
  readonly after: FactState<Decimal>;
  /** The same in percent of the coins outstanding. */
  readonly afterPct: FactState<Decimal>;
};

const SURPLUS = {};

/**
 * What is left of the surplus after a stress of prices, by two tables of haircuts, with both ends. Funds are opened; a
 * line above zero loses, none gains. What has no class, or no line, may lose nothing or as much as the worst. Unknown
 * where the reserve was not researched. Source: "What it means for USD1 stablecoins to be backed"; "FAQ: What happens
 * if many people redeem at once".
 */
export function surplusOf(view: FactView): SurplusReading | Unknown {
  return view.remember(SURPLUS, () => {
    const reading = lookThrough(view);
    return isRead(reading) ? measure(view, reading) : reading;
  });
}

function measure(view: FactView, reading: LookThrough): SurplusReading {
  const assets = view.fact("reserve.fairValueUsd");
  const liabilities = view.fact("coin.outstandingUsd");
  const before = view.fact("reserve.surplusUsd");
  const parts = lossParts(reading, view.at);
  const toTable = (table: LossTable): StressedSurplus => {
    const loss = toState(addEnds(parts.map((part) => part.loss[table])));
    const after = computeFrom(before, loss, (left, lost) => left.minus(lost));
    return { loss, after, afterPct: ratioPct(after, liabilities) };
  };
  const tables = { class: toTable("class"), maturity: toTable("maturity") };
  return { assets, liabilities, before, parts, tables };
}

function lossParts(reading: LookThrough, at: At): readonly LossPart[] {
  const losses = new Map<AssetClass | "unclassed", ClassLoss>();
  const worst = classHaircut({ values: {} }, at);
  for (const line of reading.lines.through) {
    if (!isAboveZero(line.amount)) continue;
    const key = line.assetClass ?? "unclassed";
    let loss = losses.get(key);
    if (loss === undefined) {
      loss = new ClassLoss(line.assetClass, at);
      losses.set(key, loss);
    }
    loss.add(line);
  }
  const parts = [...losses].map(([key, loss]): LossPart => {
    const label = key === "unclassed" ? "Class not known" : classLabel(key);
    return { key, label, amountUsd: loss.amountUsd(), loss: loss.byTable() };
  });
  return [...parts, ...restParts(reading, at, worst)].sort(
    (a, b) => compareDecimals(b.loss.class.high, a.loss.class.high) || (a.label < b.label ? -1 : 1),
  );
}

const HAIRCUTS: Readonly<Record<LossTable, (row: Position, at: At) => Ends>> = {
  class: classHaircut,
  maturity: maturityHaircut,
};

/** What no line accounts for: as the rows without an amount would lose, or anything where rows may be missing. */
function restParts(
  { restUsd, unlisted, withoutAmount }: LookThrough,
  at: At,
  worst: Ends,
): readonly LossPart[] {
  if (restUsd.isZero()) return [];
  const haircutBy = (table: LossTable): Ends => {
    const known = withoutAmount.map((row) => HAIRCUTS[table](row, at));
    if (unlisted || known.length === 0) return worst;
    return {
      low: Decimal.min(...known.map(({ low }) => low)),
      high: Decimal.max(...known.map(({ high }) => high)),
    };
  };
  const lost = (table: LossTable): Ends => lossOf(restUsd, haircutBy(table));
  const loss = { class: lost("class"), maturity: lost("maturity") };
  return [{ key: "notListed", label: "Not listed line by line", amountUsd: restUsd, loss }];
}

const NONE: Ends = { low: ZERO, high: ZERO };

function addEnds(all: readonly Ends[]): Ends {
  return all.reduce(
    (sum, each) => ({ low: sum.low.plus(each.low), high: sum.high.plus(each.high) }),
    NONE,
  );
}

function toState({ low, high }: Ends): FactState<Decimal> {
  if (low.eq(high)) return known(low);
  const why = "some lines state no class, no maturity or no amount";
  const missing = ["position[].assetClass", "position[].residualMaturityDays"];
  return { status: "bounded", low, high, why, missing };
}
