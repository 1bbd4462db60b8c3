import { type Decimal, ZERO } from "../decimal";
import type { FactView } from "../derivation/fact-view";
import type { Unknown } from "../facts/state";
import { toPercent } from "./exact-sum";
import { type AssetClass, classLabel } from "./asset-classes";
import { hasPositions, positionsOf } from "./positions";

export type CompositionPart = {
  /** Null for lines without a class. */
  readonly assetClass: AssetClass | null;
  readonly label: string;
  readonly amountUsd: Decimal;
  readonly sharePct: Decimal;
  readonly lines: number;
};

export type Composition = {
  /** Largest first. */
  readonly parts: readonly CompositionPart[];
  /** What the percentages are of, US dollars. */
  readonly totalUsd: Decimal;
  /** Sum of the lines with an amount, US dollars. */
  readonly linesUsd: Decimal;
  /** Rows without an amount. */
  readonly withoutAmount: number;
  /** Part of the whole that no line with an amount accounts for, US dollars. */
  readonly notListed: { readonly amountUsd: Decimal; readonly sharePct: Decimal };
  /** Stated reserve value and how far the lines differ from it (lines minus stated); null where it is not known. */
  readonly reported: { readonly valueUsd: Decimal; readonly differenceUsd: Decimal } | null;
};

/**
 * The reserve by asset class. A difference between the lines and the stated reserve value is shown, never
 * spread over the lines. Unknown where the reserve was not researched.
 */
export function compositionOf(view: FactView): Composition | Unknown {
  return view.remember(COMPOSITION, () => compose(view));
}

const COMPOSITION = {};

function compose(view: FactView): Composition | Unknown {
  const positions = positionsOf(view);
  if (!hasPositions(positions)) return positions;
  const total = positions.whole.toDecimal();
  const notListed = positions.remainder.amount;
  const toPart = (
    assetClass: AssetClass | null,
    amountUsd: Decimal,
    lines: number,
  ): CompositionPart => ({
    assetClass,
    label: assetClass === null ? "Class not known" : classLabel(assetClass),
    amountUsd,
    sharePct: toPercent(amountUsd, total),
    lines,
  });
  const parts = positions.groups.map((group) =>
    toPart(group.assetClass, group.sum.toDecimal(), group.lines.length),
  );
  if (positions.unclassed.length > 0) {
    const sum = positions.unclassed.reduce((all, line) => all.plus(line.amount), ZERO);
    parts.push(toPart(null, sum, positions.unclassed.length));
  }
  parts.sort((a, b) => b.amountUsd.cmp(a.amountUsd) || (a.label < b.label ? -1 : 1));
  const linesUsd = total.minus(notListed);
  const stated = view.fact("reserve.fairValueUsd");
  const reported =
    stated.status === "known"
      ? { valueUsd: stated.value, differenceUsd: linesUsd.minus(stated.value) }
      : null;
  return {
    parts,
    totalUsd: total,
    linesUsd,
    withoutAmount: positions.unweighed.length,
    notListed: { amountUsd: notListed, sharePct: toPercent(notListed, total) },
    reported,
  };
}
