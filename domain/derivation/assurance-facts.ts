import { toEpochDay } from "../dates";
import { type Decimal, ZERO } from "../decimal";
import type { ColumnId, ColumnValue } from "../facts/lists";
import { type FactState, known, type Unknown, unknown } from "../facts/state";
import type { FactView } from "./fact-view";
import { ratioPct } from "./interval";
import { NOT_COMPLETE, NOT_DATED, newestOf, noReport, type Report, reportsOf } from "./reports";

/** Whether any independent report on the reserve was public; "no" only from a complete list. */
export function attestationExists(view: FactView): FactState<boolean> {
  const reports = reportsOf(view);
  if ("status" in reports) return reports;
  if (reports.dated.length > 0) return known(true);
  if (reports.openBy.length > 0) return unknown(reports.openBy, "not_computed");
  if (reports.mayBePublic) return unknown(["attestation[].publishedOn"], "not_computed", NOT_DATED);
  return reports.isComplete
    ? known(false)
    : unknown(["attestation[].asOf", "attestation[].publishedOn"], "not_computed", NOT_COMPLETE);
}

/** The day the newest public report on the reserve speaks for. */
export function newestAsOf(view: FactView): FactState<string> {
  const newest = newestOf(view);
  if (newest === "none") return noReport();
  return "status" in newest ? newest : known(newest.asOf);
}

/**
 * Calendar days from the newest report's date to the assessment date; zero at least. From a list that is not
 * complete it is only a ceiling, because a newer report may exist.
 */
export function newestAgeDays(view: FactView): FactState<number> {
  const newest = newestOf(view);
  if (newest === "none") return noReport();
  if ("status" in newest) return newest;
  const age = Math.max(0, (toEpochDay(view.asOf) ?? 0) - (toEpochDay(newest.asOf) ?? 0));
  if (newest.isComplete) return known(age);
  return {
    status: "bounded",
    low: 0,
    high: age,
    why: NOT_COMPLETE,
    missing: ["attestation[].asOf"],
  };
}

/** Calendar days from the newest report's date to its publication. */
export function newestLagDays(view: FactView): FactState<number> {
  const newest = newestOf(view);
  if (newest === "none") return noReport();
  if ("status" in newest) return newest;
  const published = newest.report.values.publishedOn;
  const end = published === undefined ? null : toEpochDay(published);
  const start = toEpochDay(newest.asOf);
  if (end === null || start === null) return cellGap(newest.report, "publishedOn");
  return known(Math.max(0, end - start));
}

/** A column of the newest report; `without` is what no report at all amounts to. */
export function newestCell<C extends ColumnId<"attestation">>(
  view: FactView,
  column: C,
  without: ColumnValue<"attestation", C> | null,
): FactState<ColumnValue<"attestation", C>> {
  const newest = newestOf(view);
  if (newest === "none") return without === null ? noReport() : known(without);
  if ("status" in newest) return newest;
  const value = newest.report.values[column] as ColumnValue<"attestation", C> | undefined;
  return value === undefined ? cellGap(newest.report, column) : known(value);
}

function cellGap(report: Report, column: ColumnId<"attestation">): Unknown {
  return unknown([`attestation[].${column}`], report.unknown[column] ?? "not_researched");
}

/** Coins the newest report covered, in percent of the coins outstanding. */
export function supplyCoverage(view: FactView): FactState<Decimal> {
  const covered = newestCell(view, "supplyUsd", ZERO);
  return ratioPct(covered, view.fact("coin.outstandingUsd"));
}

/**
 * Days between reports: the median gap between consecutive report dates; needs two. From a list that is not
 * complete the gap lies between a day and the longest gap seen, because reports may be missing in between.
 */
export function attestationEveryDays(view: FactView): FactState<number> {
  const reports = reportsOf(view);
  if ("status" in reports) return reports;
  const days = [...new Set(reports.dated.map(({ day }) => day))];
  const gaps = days.slice(1).map((day, index) => (days[index] ?? day) - day);
  gaps.sort((a, b) => a - b);
  const longest = gaps.at(-1);
  if (longest === undefined) {
    return unknown(
      ["attestation[].asOf"],
      "not_computed",
      "fewer than two reports to measure between",
    );
  }
  if (reports.withoutPlace.length > 0) {
    return unknown(reports.withoutPlace, "not_computed", "a report has no place in the order");
  }
  // A report that may be out already would lie between two others or beyond them.
  if (reports.mayBePublic) return unknown(["attestation[].publishedOn"], "not_computed", NOT_DATED);
  if (reports.isComplete) return known(medianOf(gaps));
  return {
    status: "bounded",
    low: 1,
    high: longest,
    why: NOT_COMPLETE,
    missing: ["attestation[].asOf"],
  };
}

/** Median of sorted whole numbers, rounded up between two. */
function medianOf(sorted: readonly number[]): number {
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  return Math.ceil((lower + upper) / 2);
}
