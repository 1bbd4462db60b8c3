import "server-only";
import { crosswalk, regimes } from "@/checklists";
import type { FactView } from "@/domain/derivation/fact-view";
import type { RegimeResult } from "@/domain/regime/judge-regime";
import { judgeOutcomes, type RegimeOutcome } from "@/domain/regime/outcomes";
import type { CrosswalkCluster } from "@/domain/regime/crosswalk";
import type { Regime } from "@/domain/regime/regime";
import type { Mode } from "@/domain/regime/truth";

/** A regime and how a coin stands against it on the view's day. */
export type RegimeReading = { readonly regime: Regime; readonly result: RegimeResult };

const remembered = new WeakMap<FactView, readonly RegimeOutcome[]>();

export function listRegimes(): readonly Regime[] {
  return regimes;
}

/** Questions that several regimes ask, with the rule of each. */
export function listCrosswalk(): readonly CrosswalkCluster[] {
  return crosswalk;
}

/** The regime of that id, or null. */
export function findRegime(id: string): Regime | null {
  return regimes.find((regime) => regime.id === id) ?? null;
}

/** Every regime in both modes, judged once per view. */
export function judgeBothModes(view: FactView): readonly RegimeOutcome[] {
  const known = remembered.get(view);
  if (known !== undefined) return known;
  const outcomes = judgeOutcomes(regimes, view);
  remembered.set(view, outcomes);
  return outcomes;
}

/** Every regime in one mode. */
export function judgeRegimes(view: FactView, mode: Mode): readonly RegimeReading[] {
  return judgeBothModes(view).map(({ regime, ...results }) => ({ regime, result: results[mode] }));
}

/** Every regime with each view's result in both modes, in the order of the views. */
export function compareRegimes(views: readonly FactView[]): readonly {
  readonly id: string;
  readonly name: string;
  readonly jurisdiction: string;
  readonly perimeter: readonly RegimeResult[];
  readonly benchmark: readonly RegimeResult[];
}[] {
  const columns = views.map(judgeBothModes);
  return regimes.map(({ id, shortName, jurisdiction }, index) => ({
    id,
    name: shortName,
    jurisdiction,
    perimeter: columns.flatMap((outcomes) => outcomes[index]?.perimeter ?? []),
    benchmark: columns.flatMap((outcomes) => outcomes[index]?.benchmark ?? []),
  }));
}
