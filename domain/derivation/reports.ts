import { toEpochDay } from "../dates";
import { type Unknown, unknown } from "../facts/state";
import type { Row } from "../profile/profile";
import type { FactView } from "./fact-view";
import { listGap } from "./gaps";

export type Report = Row<"attestation">;

/** The independent reports on the reserve that were public on the assessment date. */
type Reports = {
  /** With a report date, newest first. */
  readonly dated: readonly {
    readonly report: Report;
    readonly asOf: string;
    readonly day: number;
  }[];
  /** Columns that keep the newest report from being known; empty when it is known. */
  readonly openBy: readonly string[];
  readonly isComplete: boolean;
  /** Columns that keep a published row from its place among the reports; empty when all have one. */
  readonly withoutPlace: readonly string[];
  /** True when a report is on record of which nobody knows whether it was public. */
  readonly mayBePublic: boolean;
};

const REPORTS = {};

/** Reports on the reserve that were public on the assessment date; remembered per view. */
export function reportsOf(view: FactView): Reports | Unknown {
  return view.remember(REPORTS, () => {
    const visible = view.rows("attestation");
    return visible.researched
      ? toReports(visible.rows, view.asOf, visible.complete)
      : listGap(view, "attestation", ["attestation[].asOf", "attestation[].publishedOn"]);
  });
}

/** A report without a publication date counts only where the day it became known is recorded. */
function isPublished(row: Report, asOf: string): boolean {
  const { publishedOn } = row.values;
  return publishedOn === undefined ? row.knownOn !== null : publishedOn <= asOf;
}

function isOfUnknownPublicity({ values, unknown: gaps, knownOn }: Report): boolean {
  const isReserve = values.subject === undefined || values.subject === "reserve";
  return (
    isReserve &&
    values.publishedOn === undefined &&
    knownOn === null &&
    gaps.publishedOn !== "not_disclosed"
  );
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
  const withoutPlace = rows.flatMap(({ values }) => {
    if (values.subject === undefined) return ["attestation[].subject"];
    return values.subject === "reserve" && values.asOf === undefined ? ["attestation[].asOf"] : [];
  });
  return {
    dated,
    openBy: unique(openBy),
    withoutPlace: unique(withoutPlace),
    isComplete,
    mayBePublic,
  };
}

function unique(columns: readonly string[]): readonly string[] {
  return [...new Set(columns)].sort();
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
  if (typeof latest === "string" && latest < newest) return [];
  if (asOf === undefined) return ["attestation[].asOf"];
  return subject === undefined ? ["attestation[].subject"] : [];
}

export type Newest = {
  readonly report: Report;
  readonly asOf: string;
  readonly isComplete: boolean;
};

/** The newest report; "none" where the list is complete and holds no report. */
export function newestOf(view: FactView): Newest | "none" | Unknown {
  const reports = reportsOf(view);
  if ("status" in reports) return reports;
  if (reports.openBy.length > 0) {
    return unknown(reports.openBy, "not_computed", "which report is the newest is not known");
  }
  const first = reports.dated[0];
  if (first !== undefined)
    return { report: first.report, asOf: first.asOf, isComplete: reports.isComplete };
  if (reports.mayBePublic) return unknown(["attestation[].publishedOn"], "not_computed", NOT_DATED);
  return reports.isComplete
    ? "none"
    : unknown(["attestation[].asOf"], "not_computed", NOT_COMPLETE);
}

export const NOT_COMPLETE = "the list of reports is not declared complete";
export const NOT_DATED = "when a report became public is not known";
const NO_REPORT = "there is no independent report on the reserve";

/** What a complete list without a report leaves unknown. */
export function noReport(): Unknown {
  return unknown(["attestation[].asOf"], "not_computed", NO_REPORT);
}
