import { columnsOf, LIST_IDS, type ListId, LISTS } from "../facts/lists";
import { definitionOf, FACT_IDS } from "../facts/vocabulary";
import { toAnswerText, toCellText } from "../profile/exact-text";
import type { Answer, Completeness, Profile, Row, RowList } from "../profile/profile";
import { pairRows } from "./pair-rows";

export type PlaceStatus = "equal" | "differ" | "only_first" | "only_second";

/** One answer two people could give: a fact, a cell of a row both have, a whole row, or how complete a list is. */
export type Place = {
  /** `redemption.feePct`, `position[row-1].amountUsd`; a row goes by the id the first person gave it. */
  readonly path: string;
  readonly label: string;
  readonly status: PlaceStatus;
  /** What each said; null where nothing was answered. */
  readonly first: string | null;
  readonly second: string | null;
};

export type FactAgreement = {
  readonly places: readonly Place[];
  readonly counts: Readonly<Record<PlaceStatus, number>>;
};

const COMPLETENESS: Readonly<Record<Completeness, string | null>> = {
  complete: "complete",
  partial: "partial",
  unknown: null,
};

/**
 * Every answer of two profiles made apart from each other. “Not researched” is no answer. Where the words come from
 * is left out: two people may cite two pages for one fact.
 */
export function compareAnswers(first: Profile, second: Profile): FactAgreement {
  const facts = FACT_IDS.flatMap((id) => {
    const definition = definitionOf(id);
    const say = (answer: Answer | undefined): string | null =>
      answer === undefined || isUntouched(answer) ? null : toAnswerText(definition, answer);
    return toPlace(id, definition.label, [say(first.facts[id]), say(second.facts[id])]);
  });
  const lists = LIST_IDS.flatMap((list) =>
    comparePair(list, first.lists[list], second.lists[list]),
  );
  const places = [...facts, ...lists];
  const counts = { equal: 0, differ: 0, only_first: 0, only_second: 0 };
  for (const { status } of places) counts[status] += 1;
  return { places, counts };
}

export type MergeItem = Place & {
  /** The only answer there is, where one of them gave none; null where somebody has to choose. */
  readonly suggested: "first" | "second" | null;
};

/** What has to be decided to make one profile of two: every place where they do not say the same. */
export function planMerge(first: Profile, second: Profile): readonly MergeItem[] {
  return compareAnswers(first, second)
    .places.filter(({ status }) => status !== "equal")
    .map((place) => ({ ...place, suggested: SUGGESTED[place.status] }));
}

const SUGGESTED: Readonly<Record<PlaceStatus, MergeItem["suggested"]>> = {
  equal: null,
  differ: null,
  only_first: "first",
  only_second: "second",
};

function isUntouched(answer: Answer): boolean {
  return answer.status === "unknown" && answer.reason === "not_researched";
}

type Texts = readonly [string | null, string | null];

function toPlace(path: string, label: string, [first, second]: Texts): readonly Place[] {
  const status = statusOf([first, second]);
  return status === null ? [] : [{ path, label, status, first, second }];
}

function statusOf([first, second]: Texts): PlaceStatus | null {
  if (first === null) return second === null ? null : "only_second";
  if (second === null) return "only_first";
  return first === second ? "equal" : "differ";
}

function comparePair(list: ListId, first: RowList, second: RowList): readonly Place[] {
  const { label, rowLabel } = LISTS[list];
  const complete: Texts = [COMPLETENESS[first.completeness], COMPLETENESS[second.completeness]];
  const { pairs, onlyFirst, onlySecond } = pairRows(list, first.rows, second.rows);
  const name = `${rowLabel.charAt(0).toUpperCase()}${rowLabel.slice(1)}`;
  return [
    ...toPlace(list, `${label}: completeness`, complete),
    ...pairs.flatMap((pair) => compareCells(list, name, pair)),
    ...onlyFirst.flatMap((row) => toPlace(`${list}[${row.id}]`, name, [sayRow(list, row), null])),
    ...onlySecond.flatMap((row) =>
      toPlace(`${list}[second:${row.id}]`, name, [null, sayRow(list, row)]),
    ),
  ];
}

function compareCells(
  list: ListId,
  name: string,
  [first, second]: readonly [Row, Row],
): readonly Place[] {
  return Object.entries(columnsOf(list)).flatMap(([column, definition]) => {
    const say = (row: Row): string | null => {
      const gaps: Readonly<Record<string, unknown>> = row.unknown;
      return gaps[column] === "not_researched" ? null : toCellText(definition, row, column);
    };
    const label = `${name} ${first.id}: ${definition.label}`;
    return toPlace(`${list}[${first.id}].${column}`, label, [say(first), say(second)]);
  });
}

function sayRow(list: ListId, row: Row): string {
  const cells = Object.entries(columnsOf(list)).flatMap(([column, definition]) => {
    const text = toCellText(definition, row, column);
    return text === null ? [] : [`${definition.label}: ${text}`];
  });
  return cells.length === 0 ? "an empty row" : cells.join("; ");
}
