import type { Decimal } from "../decimal";
import type { FactView } from "../derivation/fact-view";
import { isAboveZero } from "../derivation/interval";
import type { Unknown } from "../facts/state";
import type { AssetClass } from "./asset-classes";
import { type ExactSum, sumOf } from "./exact-sum";
import { isWeighed, type Line, type Weighed, weigh } from "./weighed";

/** The lines of one class, added up once. */
export type ClassGroup = {
  readonly assetClass: AssetClass;
  readonly lines: readonly Line<"position">[];
  readonly sum: ExactSum;
  /** The sum of the lines above zero: what can lose value. */
  readonly positive: ExactSum;
  /** Share of the whole reserve in percent. */
  readonly share: () => Decimal;
};

export type Positions = Weighed<"position"> & {
  readonly groups: readonly ClassGroup[];
  /** Lines whose class is not known. */
  readonly unclassed: readonly Line<"position">[];
};

const POSITIONS = {};

/**
 * The reserve positions visible on the assessment date, weighed and grouped by class. US dollars.
 * Unknown where the list was not researched or has no size; remembered per view, so that every share reads one pass.
 */
export function positionsOf(view: FactView): Positions | Unknown {
  return view.remember(POSITIONS, () => {
    const base = weigh(view, "position");
    return isWeighed(base) ? group(base) : base;
  });
}

/** Tells weighed positions from the reason why there are none. */
export function hasPositions(positions: Positions | Unknown): positions is Positions {
  return !("status" in positions);
}

function group(base: Weighed<"position">): Positions {
  const byClass = new Map<AssetClass, Line<"position">[]>();
  const unclassed: Line<"position">[] = [];
  for (const line of base.lines) {
    const { assetClass } = line.row.values;
    if (assetClass === undefined) {
      unclassed.push(line);
      continue;
    }
    const lines = byClass.get(assetClass);
    if (lines === undefined) byClass.set(assetClass, [line]);
    else lines.push(line);
  }
  const groups = [...byClass].map(([assetClass, lines]) => toGroup(assetClass, lines, base.whole));
  return { ...base, groups, unclassed };
}

function toGroup(
  assetClass: AssetClass,
  lines: readonly Line<"position">[],
  whole: ExactSum,
): ClassGroup {
  const sum = sumOf(lines);
  const isAllAbove = lines.every(({ amount }) => isAboveZero(amount));
  const positive = isAllAbove ? sum : sumOf(lines.filter(({ amount }) => isAboveZero(amount)));
  let share: Decimal | null = null;
  const shareOnce = (): Decimal => {
    share ??= sum.percentOf(whole);
    return share;
  };
  return { assetClass, lines, sum, positive, share: shareOnce };
}
