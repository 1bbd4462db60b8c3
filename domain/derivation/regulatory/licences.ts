import { type IsoDate, toEpochDay } from "../../dates";
import { Decimal } from "../../decimal";
import { type FactState, known, type Unknown, unknown } from "../../facts/state";
import type { Row } from "../../profile/profile";
import type { FactView } from "../fact-view";
import { listGap, partialGap } from "../gaps";

const COLUMNS = ["licence[].kind", "licence[].status", "licence[].grantedOn"];

/** A US stablecoin approval in force, or a row that may turn out to be one. */
type Approval = {
  readonly isSure: boolean;
  /** First and last day on which it may have taken effect; null where nobody states it. */
  readonly granted: { readonly low: IsoDate; readonly high: IsoDate } | null;
  readonly missing: readonly string[];
};

/**
 * Completed calendar months from the first active US stablecoin approval to the assessment date. A row that may be
 * an earlier approval makes it a range; an approval without a date leaves it unknown.
 */
export function monthsSinceApproval(view: FactView): FactState<Decimal> {
  const visible = view.rows("licence");
  if (!visible.researched) return listGap(view, "licence", COLUMNS);
  const approvals = visible.rows.flatMap((row) => toApproval(row) ?? []);
  if (!visible.complete) return partialGap(view, "licence", COLUMNS);
  if (approvals.length === 0) return noApproval();
  if (approvals.every(({ isSure }) => !isSure)) return openRow(approvals);
  const undated = approvals.filter(({ granted }) => granted === null);
  if (undated.length > 0) return openRow(undated);
  const first = earliest(approvals, "low");
  const last = earliest(
    approvals.filter(({ isSure }) => isSure),
    "high",
  );
  const most = completedMonths(first, view.asOf);
  const least = completedMonths(last, view.asOf);
  if (most === null || least === null) return unreadableDay();
  if (most === least) return known(new Decimal(most));
  const open = approvals.filter(({ granted }) => granted !== null && granted.low < last);
  return {
    status: "bounded",
    low: new Decimal(least),
    high: new Decimal(most),
    why: "the day of the first approval is not settled",
    missing: missingOf(open),
  };
}

function toApproval(row: Row<"licence">): Approval | null {
  const { kind, status, grantedOn } = row.values;
  const granted = daysOf(row);
  if (kind !== undefined && kind !== "usStablecoinApproval") return null;
  if (status !== undefined && status !== "active") return null;
  const cells = { kind, status, grantedOn };
  const missing = Object.entries(cells).flatMap(([column, value]) =>
    value === undefined ? [`licence[].${column}`] : [],
  );
  return { isSure: kind !== undefined && status !== undefined, granted, missing };
}

function daysOf({ values, bounds }: Row<"licence">): Approval["granted"] {
  const low = values.grantedOn ?? bounds.grantedOn?.low;
  const high = values.grantedOn ?? bounds.grantedOn?.high;
  return typeof low === "string" && typeof high === "string" ? { low, high } : null;
}

/** The earliest of the first or last possible days; ISO days compare as text. */
function earliest(approvals: readonly Approval[], end: "low" | "high"): IsoDate {
  const days = approvals.flatMap(({ granted }) => granted?.[end] ?? []);
  return days.reduce((first, day) => (day < first ? day : first), days[0] ?? "");
}

/** Months that are full: from the 15th of one month to the 15th of the next. Zero for a day still to come. */
function completedMonths(from: IsoDate, to: IsoDate): number | null {
  if (toEpochDay(from) === null || toEpochDay(to) === null) return null;
  const months = monthNumber(to) - monthNumber(from) - (dayOf(to) < dayOf(from) ? 1 : 0);
  return Math.max(0, months);
}

const monthNumber = (day: IsoDate): number =>
  Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
const dayOf = (day: IsoDate): number => Number(day.slice(8, 10));

function missingOf(approvals: readonly Approval[]): readonly string[] {
  return [...new Set(approvals.flatMap(({ missing }) => missing))].sort();
}

function openRow(approvals: readonly Approval[]): Unknown {
  const note = "it is not settled which row is the first US stablecoin approval, or since when";
  return unknown(missingOf(approvals), "not_computed", note);
}

function noApproval(): Unknown {
  return unknown(COLUMNS, "not_computed", "no active US stablecoin approval is on the list");
}

function unreadableDay(): Unknown {
  return unknown(["licence[].grantedOn"], "not_computed", "the day cannot be read");
}
