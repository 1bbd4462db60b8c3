import "server-only";
import { regimes } from "@/checklists";
import { derivationsUnder } from "@/domain/regime/home";
import { computedFactsOf, TOTALS } from "@/domain/entry/layout";
import { toTypedText } from "@/domain/entry/to-form";
import { openView } from "@/domain/derivation/fact-view";
import { formatValue } from "@/domain/facts/format";
import type { SectionId } from "@/domain/facts/sections";
import type { FactState } from "@/domain/facts/state";
import { definitionOf, type FactId } from "@/domain/facts/vocabulary";
import type { PlainValue, Profile } from "@/domain/profile/profile";
import { discrepanciesOf } from "@/domain/reserve/discrepancies";

/** What the rows and other answers give for one fact, in words. */
export type Figure = {
  readonly id: FactId;
  readonly label: string;
  readonly formula: string;
  readonly text: string;
  readonly known: boolean;
  /** Stated minus computed, where the fact was also stated and the two differ. */
  readonly difference: string | null;
};

/** Everything computed in a section from the draft as it was saved last. */
export function listFigures(profile: Profile, section: SectionId): readonly Figure[] {
  const view = openView({
    profile,
    asOf: profile.asOf,
    derivations: derivationsUnder(regimes),
  });
  const differences = new Map(discrepanciesOf(view).map((each) => [each.fact, each.difference]));
  return computedFactsOf(section).map((id) => {
    const definition = definitionOf(id);
    const state = view.computed(id);
    const difference = differences.get(id);
    return {
      id,
      label: definition.label,
      formula: definition.derived?.formula ?? "",
      text: describeState(id, state),
      known: state !== null && state.status !== "unknown",
      difference: difference === undefined ? null : formatValue(definition, difference),
    };
  });
}

const REASONS = {
  not_researched: "not computed yet: what it rests on is missing",
  not_disclosed: "not computed: what it rests on is not disclosed",
  conflicting: "not computed: sources conflict",
  not_yet_public: "not yet public",
  not_computed: "not computed",
} as const;

function describeState(id: FactId, state: FactState | null): string {
  const definition = definitionOf(id);
  if (state === null) return REASONS.not_computed;
  if (state.status === "known") return formatValue(definition, state.value);
  if (state.status === "unknown") return state.note ?? REASONS[state.reason];
  return `between ${formatValue(definition, state.low)} and ${formatValue(definition, state.high)}`;
}

/** Figures stated anywhere in the profile that lists of this section are held against, as typed text by fact. */
export function statedFigures(profile: Profile): Readonly<Record<string, string>> {
  const wanted = [...new Set(Object.values(TOTALS).map(({ against }) => against))];
  const stated = wanted.flatMap((id) => {
    const answer = profile.facts[id];
    if (answer?.status !== "known") return [];
    const value: PlainValue = answer.value;
    return [[id, toTypedText(definitionOf(id), value)] as const];
  });
  return Object.fromEntries(stated);
}
