import { toEpochDay } from "../dates";
import type { ColumnId, ColumnValue } from "../facts/lists";
import { type FactState, known, type Unknown, unknown } from "../facts/state";
import type { Row } from "../profile/profile";
import { type Decimal, ZERO } from "../decimal";
import type { FactView } from "./fact-view";
import { listGap } from "./gaps";
import { ratioPct } from "./interval";

type Report = Row<"attestation">;

/** The independent reports on the reserve that were public on the assessment date. */
type Reports = {
  /** With a report date, newest first. */
  readonly dated: readonly { readonly report: Report; readonly asOf: string; readonly day: number }[];
  /** Columns that keep the newest report from being known; empty when it is known. */
  readonly openBy: readonly string[];
  readonly isComplete: boolean;
  /** True when a report is on record of which nobody knows whether it was public. */
  readonly mayBePublic: boolean;
};

const remembered = new WeakMap<FactView, Reports | Unknown>();

function reportsOf(view: FactView): Reports | Unknown {
  const cached = remembered.get(view);
  if (cached !== undefined) return cached;
  const visible = view.rows("attestation");
  const reports = visible.researched
    ? toReports(visible.rows, view.asOf, visible.complete)
    : listGap(view, "attestation", ["attestation[].asOf", "attestation[].publishedOn"]);
  remembered.set(view, reports);
  return reports;
}

/** A report without a publication date counts only where the day it became known is recorded. */
function isPublished(row: Report, asOf: string): boolean {
  const { publishedOn } = row.values;
  return publishedOn === undefined ? row.knownOn !== null : publishedOn <= asOf;
}

function isOfUnknownPublicity({ values, unknown: gaps, knownOn }: Report): boolean {
  const isReserve = values.subject === undefined || values.subject === "reserve";
  return isReserve && values.publishedOn === undefined && knownOn === null && gaps.publishedOn !== "not_disclosed";
}

function toReports(all: readonly Report[], asOfView: string, isComplete: boolean): Reports {
  const rows = all.filter((row) => isPublished(row, asOfView));
  const mayBePublic = all.some(isOfUnknownPublicity);
  const dated: { report: Report; asOf: string; day: number }[] = [];
  for (const report of rows) {
    if (report.values.subject !== "reserve") continue;
    const { asOf } = report.values;
    const day = asOf === undefined ? null : toEpochDay(asOf);
    if (asOf !== undefined && day !== null) dated.push({ report, asOf, day });
  }
  dated.sort((a, b) => b.day - a.day || compareTies(a.report, b.report));
  const newest = dated[0]?.asOf ?? "";
  const openBy = rows.flatMap((row) => whatMayBeNewer(row, newest));
  return { dated, openBy: [...new Set(openBy)].sort(), isComplete, mayBePublic };
}

/** Of two reports for one day the later published counts; then the later entered. */
function compareTies(a: Report, b: Report): number {
  const left = a.values.publishedOn ?? "";
  const right = b.values.publishedOn ?? "";
  if (left !== right) return left < right ? 1 : -1;
  return a.id < b.id ? 1 : -1;
}

/** Columns whose absence leaves it open whether this row is a newer report on the reserve. */
function whatMayBeNewer(row: Report, newest: string): readonly string[] {
  const { subject, asOf } = row.values;
  if (subject !== undefined && subject !== "reserve") return [];
  const latest = asOf ?? row.bounds.asOf?.high ?? row.values.publishedOn ?? null;
  if (typeof latest === "string" && latest <= newest) return [];
  if (asOf === undefined) return ["attestation[].asOf"];
  return subject === undefined ? ["attestation[].subject"] : [];
}

type Newest = { readonly report: Report; readonly asOf: string; readonly isComplete: boolean };

/** The newest report; "none" where the list is complete and holds no report. */
function newestOf(view: FactView): Newest | "none" | Unknown {
  const reports = reportsOf(view);
  if ("status" in reports) return reports;
  if (reports.openBy.length > 0) {
    return unknown(reports.openBy, "not_computed", "which report is the newest is not known");
  }
  const first = reports.dated[0];
  if (first !== undefined) return { report: first.report, asOf: first.asOf, isComplete: reports.isComplete };
  if (reports.mayBePublic) return unknown(["attestation[].publishedOn"], "not_computed", NOT_DATED);
  return reports.isComplete ? "none" : unknown(["attestation[].asOf"], "not_computed", NOT_COMPLETE);
}

const NOT_COMPLETE = "the list of reports is not declared complete";
const NOT_DATED = "when a report became public is not known";
const NO_REPORT = "there is no independent report on the reserve";

function noReport(): Unknown {
  return unknown(["attestation[].asOf"], "not_computed", NO_REPORT);
}

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
  return { status: "bounded", low: 0, high: age, why: NOT_COMPLETE, missing: ["attestation[].asOf"] };
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
    return unknown(["attestation[].asOf"], "not_computed", "fewer than two reports to measure between");
  }
  if (reports.isComplete) return known(medianOf(gaps));
  return { status: "bounded", low: 1, high: longest, why: NOT_COMPLETE, missing: ["attestation[].asOf"] };
}

/** Median of sorted whole numbers, rounded up between two. */
function medianOf(sorted: readonly number[]): number {
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  return Math.ceil((lower + upper) / 2);
}
