import type { Finding } from "../checklist/finding";
import { reasonText } from "../checklist/evaluate";
import type { IsoDate } from "../dates";
import type { FactView } from "../derivation/fact-view";
import { formatFact, formatParts } from "../facts/format";
import { isListId, LISTS, type ListId } from "../facts/lists";
import type { FactState } from "../facts/state";
import { definitionOf, type FactId } from "../facts/vocabulary";
import type { Answer, Claim, Mark, Provenance } from "../profile/profile";
import { type CitedSource, citeSources } from "./cited-sources";

/** A fact as a person reads it: the value or the reason for its absence, and where it comes from. */
export type FactLine = {
  /** Fact id, or the list id for rows. */
  readonly ref: string;
  readonly label: string;
  readonly text: string;
  readonly status: FactState["status"];
  /** The formula when the value is computed; null when it was entered. */
  readonly formula: string | null;
  readonly parts: string;
  readonly asOf: IsoDate | null;
  readonly knownOn: IsoDate | null;
  readonly marks: readonly Mark[];
  readonly note: string | null;
  readonly sources: readonly CitedSource[];
  /** What the sources say where they contradict each other; absent where nothing is recorded. */
  readonly claims?: readonly Claim[];
};

const MOST_PARTS = 6;
const LIST_OF_COLUMN = /^([a-zA-Z]+)\[\]/;

/** Everything a finding rests on: its declared facts, then the lists whose rows they were computed from. */
export function describeFinding(view: FactView, finding: Finding): readonly FactLine[] {
  return describeReads(view, finding.facts, finding.reads);
}

/** As `describeFinding`, for anything that declares facts and the entered facts and columns behind them. */
export function describeReads(
  view: FactView,
  facts: readonly FactId[],
  reads: readonly string[],
): readonly FactLine[] {
  const lists = new Set<ListId>();
  const scalars = new Set<FactId>(facts);
  for (const ref of reads) {
    const list = LIST_OF_COLUMN.exec(ref)?.[1];
    if (list !== undefined && isListId(list)) lists.add(list);
    else if (list === undefined) scalars.add(ref as FactId);
  }
  return [
    ...[...scalars].map((id) => describeFact(view, id)),
    ...[...lists].map((list) => describeList(view, list)),
  ];
}

/** One fact in words, with its sources. */
export function describeFact(view: FactView, id: FactId): FactLine {
  const state: FactState = view.fact(id);
  const definition = definitionOf(id);
  const usesRows = definition.derived !== undefined && view.computed(id)?.status !== "unknown";
  const answer = usesRows ? null : (view.profile.facts[id] ?? null);
  return {
    ref: id,
    label: definition.label,
    text: describeState(id, state),
    status: state.status,
    formula: usesRows ? (definition.derived?.formula ?? null) : null,
    parts:
      state.status === "unknown" || state.parts === undefined
        ? ""
        : formatParts(state.parts, MOST_PARTS),
    ...toOrigin(view, answer),
    ...toClaims(state, answer),
  };
}

/** Only where the fact is unknown because of them: a value worked out from rows settles it for this view. */
function toClaims(state: FactState, answer: Answer | null): Pick<FactLine, "claims"> {
  if (state.status !== "unknown" || state.reason !== "conflicting") return {};
  return answer?.status === "unknown" && answer.claims !== undefined
    ? { claims: answer.claims }
    : {};
}

/** The state of a fact in words: a value, two ends, or why it is missing. Never a dash or a zero for nothing. */
export function describeState(id: FactId, state: FactState): string {
  if (state.status === "known") return formatFact(id, state.value);
  if (state.status === "unknown") return reasonText(state.reason);
  return `between ${formatFact(id, state.low)} and ${formatFact(id, state.high)}`;
}

/** A list as a whole: how many rows are visible, how far it goes, which documents its rows cite. */
export function describeList(view: FactView, list: ListId): FactLine {
  const visible = view.rows(list);
  const ids = new Set(visible.entered.flatMap((row) => row.sources));
  const count = visible.entered.length;
  const describing = count - visible.rows.length;
  const within = describing > 0 ? `; ${describing} inside a fund whose own line counts` : "";
  const extent = visible.complete ? "complete" : "not declared complete";
  const later = visible.hidden > 0 ? `; ${visible.hidden} more became public later` : "";
  return {
    ref: list,
    label: LISTS[list].label,
    text: visible.researched
      ? `${count} ${count === 1 ? "row" : "rows"}, ${extent}${within}${later}`
      : "not researched",
    status: visible.researched ? "known" : "unknown",
    formula: null,
    parts: "",
    asOf: null,
    knownOn: null,
    marks: [],
    note: view.profile.lists[list].note,
    sources: citeSources(view, { sources: [...ids] }),
  };
}

type Origin = Pick<FactLine, "asOf" | "knownOn" | "marks" | "note" | "sources">;

function toOrigin(view: FactView, provenance: Provenance | null): Origin {
  if (provenance === null) return { asOf: null, knownOn: null, marks: [], note: null, sources: [] };
  const { asOf, knownOn, marks, note } = provenance;
  return { asOf, knownOn, marks, note, sources: citeSources(view, provenance) };
}
