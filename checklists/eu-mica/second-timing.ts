import { daysBetween, type IsoDate } from "@/domain/dates";
import { Decimal } from "@/domain/decimal";
import type { FactView, VisibleList } from "@/domain/derivation/fact-view";
import { type CountryCode, toLegalArea } from "@/domain/facts/countries";
import type { ListId } from "@/domain/facts/lists";
import { type FactState, known, type Unknown, unknown } from "@/domain/facts/state";
import type { Row } from "@/domain/profile/profile";
import type { DayId, Figure } from "@/domain/regime/condition";
import { TITLES_DAY } from "./scope";

const OFFER_COLUMNS = ["market[].jurisdiction", "market[].offeredSince"];
const GRANT_COLUMNS = ["licence[].kind", "licence[].status", "licence[].grantedOn"];

/** A row that starts the clock, or one that may: then `isSure` is false or the day is not known. */
type Candidate = { readonly isSure: boolean; readonly day: IsoDate | undefined };

type Start = {
  readonly columns: readonly string[];
  readonly of: (view: FactView) => FactState<IsoDate>;
};

/** First offer in the Union; nothing before the titles applied starts a deadline. */
export const FIRST_OFFER: Start = {
  columns: OFFER_COLUMNS,
  of: (view) => firstDay(view.rows("market"), toOffer, OFFER_COLUMNS),
};

/** First authorisation as an issuer of asset-referenced tokens. */
export const FIRST_ART_LICENCE: Start = {
  columns: GRANT_COLUMNS,
  of: (view) => firstDay(view.rows("licence"), toGrant, GRANT_COLUMNS),
};

function toOffer({ values }: Row<"market">): Candidate | null {
  const { jurisdiction, offeredSince, offered, admittedToTrading } = values;
  if (jurisdiction !== undefined && !isInUnion(jurisdiction)) return null;
  if (offeredSince === undefined && offered === false && admittedToTrading === false) return null;
  return { isSure: jurisdiction !== undefined, day: offeredSince };
}

const isInUnion = (code: CountryCode): boolean => toLegalArea(code) === "EEA";

function toGrant({ values: { kind, status, grantedOn } }: Row<"licence">): Candidate | null {
  if (kind !== undefined && kind !== "euArt") return null;
  if (status !== undefined && status !== "active") return null;
  return { isSure: kind !== undefined && status !== undefined, day: grantedOn };
}

/**
 * The earliest day of the rows that start the clock, not before the titles applied. A row or list left open can only
 * hide an earlier day, so it does not matter once that floor is reached.
 */
function firstDay<L extends ListId>(
  visible: VisibleList<L>,
  toCandidate: (row: Row<L>) => Candidate | null,
  columns: readonly string[],
): FactState<IsoDate> {
  const candidates = visible.rows.flatMap((row) => toCandidate(row) ?? []);
  const sure = candidates.flatMap(({ isSure, day }) => (isSure && day !== undefined ? day : []));
  const [first] = [...sure].sort();
  if (first === undefined) return noStart(columns);
  if (first <= TITLES_DAY) return known(TITLES_DAY);
  const isOpen = !visible.complete || visible.hidden > 0 || sure.length < candidates.length;
  return isOpen ? noStart(columns) : known(first);
}

function noStart(columns: readonly string[]): Unknown {
  return unknown(columns, "not_computed", "the day from which to count is not settled");
}

/** Calendar months begun from one day to a later one: on the same day of the sixth month it is six, a day later seven. */
export function monthsBegun(from: IsoDate, to: IsoDate): number {
  const months = monthNumber(to) - monthNumber(from) + (dayOf(to) > dayOf(from) ? 1 : 0);
  return Math.max(0, months);
}

const monthNumber = (day: IsoDate): number =>
  Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
const dayOf = (day: IsoDate): number => Number(day.slice(8, 10));

type Count = (start: IsoDate, end: IsoDate) => number;

/** Counts from the start to a day, or to both ends of it where it is known only within limits. */
function countTo(
  start: FactState<IsoDate>,
  end: FactState<IsoDate>,
  count: Count,
): FactState<Decimal> {
  if (start.status !== "known") return unknown(start.missing, "not_computed");
  if (end.status === "unknown") return end;
  if (end.status === "known") return known(new Decimal(count(start.value, end.value)));
  const ends = [end.low, end.high].map((day) => new Decimal(count(start.value, day)));
  const { why, missing } = end;
  return { status: "bounded", low: Decimal.min(...ends), high: Decimal.max(...ends), why, missing };
}

/** Months from the start to the day of a plan. */
export function monthsToPlan(label: string, start: Start, plan: DayId): Figure {
  return {
    label,
    reads: [...start.columns, plan],
    unit: "count",
    of: (view) => countTo(start.of(view), view.fact(plan), monthsBegun),
  };
}

/** Months from the start to the assessment day: while few have passed, no plan is due. */
export function monthsSoFar(label: string, start: Start): Figure {
  return {
    label,
    reads: start.columns,
    unit: "count",
    of: (view) => countTo(start.of(view), known(view.asOf), monthsBegun),
  };
}

/** Days by which the white paper came before the first offer; negative where it came after. */
export const WHITE_PAPER_LEAD: Figure = {
  label: "days from the white paper to the first offer in the EU",
  reads: [...OFFER_COLUMNS, "whitePaper.publishedOn"],
  unit: "days",
  of: (view) =>
    countTo(FIRST_OFFER.of(view), view.fact("whitePaper.publishedOn"), (offer, paper) =>
      daysBetween(paper, offer),
    ),
};
