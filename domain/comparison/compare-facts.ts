import type { FactView } from "../derivation/fact-view";
import { describeFact, type FactLine } from "../explain/fact-lines";
import type { SectionId } from "../facts/sections";
import { definitionOf, FACT_IDS, type FactId } from "../facts/vocabulary";
import { type Composition, compositionOf } from "../reserve/composition";
import { type Ladder, ladderOf } from "../reserve/ladder";

/** One fact of every coin. */
export type FactRow = {
  readonly id: FactId;
  readonly label: string;
  readonly cells: readonly FactLine[];
  /** True when not all say the same. */
  readonly differs: boolean;
};

/** The facts of one section side by side; facts no coin says anything about are left out. */
export function compareSection(views: readonly FactView[], section: SectionId): readonly FactRow[] {
  return FACT_IDS.filter((id) => definitionOf(id).section === section)
    .map((id) => toRow(views, id))
    .filter(({ cells, id }) => cells.some((line, index) => isTouched(line, views[index], id)));
}

function toRow(views: readonly FactView[], id: FactId): FactRow {
  const cells = views.map((view) => describeFact(view, id));
  return {
    id,
    label: definitionOf(id).label,
    cells,
    differs: new Set(cells.map(({ text }) => text)).size > 1,
  };
}

/** A gap that was looked for and not found is an answer; a question nobody asked is none. */
function isTouched(line: FactLine, view: FactView | undefined, id: FactId): boolean {
  return line.status !== "unknown" || view?.profile.facts[id] !== undefined;
}

export type ShareRow = {
  readonly key: string;
  readonly label: string;
  /** Percent of each coin's reserve; null where the coin reports no such line or no reserve lines at all. */
  readonly shares: readonly (string | null)[];
  readonly differs: boolean;
};

const SIGNIFICANT = 8;
const NO_CLASS = "unclassed";

/** Each coin's reserve by asset class; null where no line can be weighed. */
export function listCompositions(views: readonly FactView[]): readonly (Composition | null)[] {
  return views.map((view) => {
    const composition = compositionOf(view);
    return "status" in composition ? null : composition;
  });
}

/** Asset classes in the order of their largest share in any coin. */
export function compareCompositions(
  compositions: readonly (Composition | null)[],
): readonly ShareRow[] {
  const parts = compositions.flatMap((composition) => composition?.parts ?? []);
  const largest = [...parts].sort(
    (a, b) => b.sharePct.cmp(a.sharePct) || (a.label < b.label ? -1 : 1),
  );
  const labels = new Map(largest.map(({ assetClass, label }) => [assetClass ?? NO_CLASS, label]));
  return [...labels].map(([key, label]) => {
    const shares = compositions.map((composition) => {
      const part = composition?.parts.find(({ assetClass }) => (assetClass ?? NO_CLASS) === key);
      return part === undefined ? null : part.sharePct.toSignificantDigits(SIGNIFICANT).toString();
    });
    return { key, label, shares, differs: new Set(shares).size > 1 };
  });
}

/** Each coin's reserve by time to cash in normal markets; null where no line can be weighed. */
export function listLadders(views: readonly FactView[]): readonly (Ladder | null)[] {
  return views.map((view) => {
    const ladder = ladderOf(view, "liquidity");
    return "status" in ladder ? null : ladder;
  });
}

export type StepRow = {
  readonly id: string;
  readonly label: string;
  /** Percent that is cash by the end of the step: for sure, and at most. */
  readonly cumulative: readonly ({ readonly low: string; readonly high: string } | null)[];
  readonly differs: boolean;
};

/** The steps of several ladders side by side. */
export function compareLadders(ladders: readonly (Ladder | null)[]): readonly StepRow[] {
  const known = ladders.find((ladder) => ladder !== null);
  return (known?.steps ?? []).map(({ id, label }, index) => {
    const cumulative = ladders.map((ladder) => {
      const step = ladder?.steps[index];
      if (step === undefined) return null;
      const { low, high } = step.cumulative;
      return {
        low: low.toSignificantDigits(SIGNIFICANT).toString(),
        high: high.toSignificantDigits(SIGNIFICANT).toString(),
      };
    });
    return {
      id,
      label,
      cumulative,
      differs: new Set(cumulative.map((each) => JSON.stringify(each))).size > 1,
    };
  });
}
