import type { IsoDate } from "../dates";
import { type FactState, known, type Unknown, unknown } from "../facts/state";
import type { Row } from "../profile/profile";
import type { FactView } from "./fact-view";
import { listGap, partialGap } from "./gaps";
import { furthest, type Outcome, settled } from "./outcomes";
import { ENFORCEMENT_CLEAN_YEARS, ENFORCEMENT_SETTLED_YEARS } from "./record-parameters";

type EnforcementRecord = "none" | "settledOld" | "recentOrOpen";
type Span = { readonly cleanFrom: IsoDate; readonly oldBefore: IsoDate; readonly asOf: IsoDate };

const RECORDS = ["none", "settledOld", "recentOrOpen"] as const;

/** The same day `years` earlier, as text to compare with; 29 February compares right without existing. */
function yearsBefore(day: IsoDate, years: number): IsoDate {
  const year = Number(day.slice(0, 4)) - years;
  return `${String(year).padStart(4, "0")}${day.slice(4)}`;
}

/**
 * Actions against the issuer over reserves or redemption: none within `record.enforcementCleanYears`, only closed
 * ones settled more than `record.enforcementSettledYears` ago, or one that is open, decided against it or recent.
 * Dismissed actions do not count; an open one counts whatever its age.
 * Source: "How to evaluate a USD1 stablecoins issuer", fourth question.
 */
export function enforcementRecord(view: FactView): FactState<EnforcementRecord> {
  const span: Span = {
    asOf: view.asOf,
    cleanFrom: yearsBefore(view.asOf, view.at(ENFORCEMENT_CLEAN_YEARS)),
    oldBefore: yearsBefore(view.asOf, view.at(ENFORCEMENT_SETTLED_YEARS)),
  };
  return furthest(view, {
    list: "enforcement",
    order: RECORDS,
    columns: ["enforcement[].date", "enforcement[].status", "enforcement[].subject"],
    outcomes: view.rows("enforcement").rows.map((row) => toOutcome(row, span)),
  });
}

function toOutcome(row: Row<"enforcement">, span: Span): Outcome<EnforcementRecord> {
  const { subject, againstIssuer, date, status } = row.values;
  const isRelevant = subject === undefined || subject === "reserves" || subject === "redemption";
  if (!isRelevant || againstIssuer === false || status === "dismissed") return settled("none");
  if (date !== undefined && date > span.asOf) return settled("none");
  const missing = [
    ...(subject === undefined ? ["enforcement[].subject"] : []),
    ...(againstIssuer === undefined ? ["enforcement[].againstIssuer"] : []),
  ];
  const weight = weigh(date, status, span);
  const possible = missing.length > 0 ? (["none", ...weight.possible] as const) : weight.possible;
  return { possible, missing: [...missing, ...weight.missing] };
}

type Status = Row<"enforcement">["values"]["status"];

function weigh(date: IsoDate | undefined, status: Status, span: Span): Outcome<EnforcementRecord> {
  if (status === "open") return settled("recentOrOpen");
  const missing = date === undefined ? ["enforcement[].date"] : [];
  if (status === "settled")
    return { possible: date === undefined ? RECORDS : [whenSettled(date, span)], missing };
  if (status === "decided") {
    return {
      possible: date === undefined ? ["none", "recentOrOpen"] : [whenDecided(date, span)],
      missing,
    };
  }
  return { possible: RECORDS, missing: [...missing, "enforcement[].status"] };
}

function whenSettled(date: IsoDate, span: Span): EnforcementRecord {
  if (date < span.cleanFrom) return "none";
  return date < span.oldBefore ? "settledOld" : "recentOrOpen";
}

function whenDecided(date: IsoDate, span: Span): EnforcementRecord {
  return date < span.cleanFrom ? "none" : "recentOrOpen";
}

type StressEvent = Row<"stressEvent">;

/** Events that had begun on the assessment date. */
function eventsOf(view: FactView): readonly StressEvent[] {
  return view
    .rows("stressEvent")
    .rows.filter(({ values }) => values.startedOn === undefined || values.startedOn <= view.asOf);
}

/** Whether the coin has been through a stress event; "no" only from a complete list. */
export function anyStressEvent(view: FactView): FactState<boolean> {
  const visible = view.rows("stressEvent");
  const columns = ["stressEvent[].startedOn"];
  if (!visible.researched) return listGap(view, "stressEvent", columns);
  if (eventsOf(view).length > 0) return known(true);
  return visible.complete ? known(false) : partialGap(view, "stressEvent", columns);
}

function noEvent(column: string): Unknown {
  return unknown([column], "not_computed", "no stress event is recorded");
}

/** The worst way redemptions were met in any event. */
export function worstRedemptions(view: FactView): FactState<"prompt" | "delayed" | "refused"> {
  const order = ["prompt", "delayed", "refused"] as const;
  const column = "stressEvent[].redemptions";
  const events = eventsOf(view);
  const isNone = view.rows("stressEvent").complete && events.length === 0;
  if (isNone) return noEvent(column);
  const outcomes = events.map(({ values }) =>
    values.redemptions === undefined
      ? { possible: order, missing: [column] }
      : settled(values.redemptions),
  );
  return furthest(view, { list: "stressEvent", order, columns: [column], outcomes });
}

const COMMUNICATION = { timely: "allTimely", late: "someLate", none: "none" } as const;

/** How holders were informed over all events: the worst of them. */
export function communicationRecord(view: FactView): FactState<"allTimely" | "someLate" | "none"> {
  const order = ["allTimely", "someLate", "none"] as const;
  const column = "stressEvent[].communication";
  const events = eventsOf(view);
  const isNone = view.rows("stressEvent").complete && events.length === 0;
  if (isNone) return noEvent(column);
  const outcomes = events.map(({ values }) =>
    values.communication === undefined
      ? { possible: order, missing: [column] }
      : settled(COMMUNICATION[values.communication]),
  );
  return furthest(view, { list: "stressEvent", order, columns: [column], outcomes });
}

/** Whether policy changed after every event, after some, or after none. */
export function learningRecord(view: FactView): FactState<"every" | "some" | "none"> {
  const column = "stressEvent[].policyChange";
  const visible = view.rows("stressEvent");
  if (!visible.researched) return listGap(view, "stressEvent", [column]);
  const changes = eventsOf(view).map(({ values }) => values.policyChange);
  if (changes.length === 0 && visible.complete) return noEvent(column);
  const anyChange = changes.includes(true);
  const anyWithout = changes.includes(false);
  if (anyChange && anyWithout) return known("some");
  if (!visible.complete) return partialGap(view, "stressEvent", [column]);
  if (changes.includes(undefined))
    return unknown([column], "not_computed", "an event leaves the answer open");
  return known(anyChange ? "every" : "none");
}
