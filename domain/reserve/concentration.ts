import { type Decimal, ZERO } from "../decimal";
import type { FactView } from "../derivation/fact-view";
import { isAboveZero } from "../derivation/interval";
import { toPercent } from "./exact-sum";
import type { Unknown } from "../facts/state";
import { hasPositions, type Positions, positionsOf } from "./positions";

export type Exposure = {
  readonly group: string;
  readonly amountUsd: Decimal;
  readonly sharePct: Decimal;
};

export type Concentration = {
  /** Named counterparty groups over all instruments, largest first. */
  readonly groups: readonly Exposure[];
  /** Lines above zero that name nobody. */
  readonly unnamed: { readonly amountUsd: Decimal; readonly sharePct: Decimal };
  /**
   * Sum of squared shares of every group, 0–10,000: `low` as if each unnamed dollar were owed by another name,
   * `high` as if the largest group owed them all.
   */
  readonly herfindahl: { readonly low: Decimal; readonly high: Decimal };
};

/** A name as it is compared: spelling in capitals or with extra spaces is the same name. */
export function sameName(name: string): string {
  return name.trim().replace(/\s+/g, " ").toLowerCase();
}

/**
 * Who owes the reserve, by counterparty group (else counterparty), over all instruments with a value above zero.
 * Unknown where the reserve was not researched. Source: "Risks and limits even when backing exists".
 */
export function concentrationOf(view: FactView): Concentration | Unknown {
  const positions = positionsOf(view);
  if (!hasPositions(positions)) return positions;
  const { names, unnamed, whole } = addUpNames(positions);
  const groups = [...names.values()]
    .map((each) => ({ ...each, sharePct: toPercent(each.amountUsd, whole) }))
    .sort((a, b) => b.amountUsd.cmp(a.amountUsd) || (a.group < b.group ? -1 : 1));
  const unnamedPct = toPercent(unnamed, whole);
  const low = groups.reduce((sum, { sharePct }) => sum.plus(sharePct.times(sharePct)), ZERO);
  const largest = groups[0]?.sharePct ?? ZERO;
  const joined = largest.plus(unnamedPct);
  const high = low.minus(largest.times(largest)).plus(joined.times(joined));
  return {
    groups,
    unnamed: { amountUsd: unnamed, sharePct: unnamedPct },
    herfindahl: { low, high },
  };
}

function addUpNames({ lines, remainder }: Positions) {
  const names = new Map<string, { readonly group: string; readonly amountUsd: Decimal }>();
  let unnamed = remainder.amount;
  let whole = unnamed;
  for (const { row, amount } of lines.filter((line) => isAboveZero(line.amount))) {
    whole = whole.plus(amount);
    const name = (row.values.counterpartyGroup ?? row.values.counterparty ?? "").trim();
    if (name === "") {
      unnamed = unnamed.plus(amount);
      continue;
    }
    const found = names.get(sameName(name));
    // The first spelling in the alphabet stands, whatever the order of the rows.
    const group = found === undefined || name < found.group ? name : found.group;
    names.set(sameName(name), { group, amountUsd: amount.plus(found?.amountUsd ?? ZERO) });
  }
  return { names, unnamed, whole };
}
