import { isExpired, type SearchRecord } from "@/domain/explain/search-record";
import { formatDate } from "./format-date";

/** "Searched on 3 November 2026 in the issuer's website: Nothing found. Holds until 2 May 2027." */
export function describeSearch(search: SearchRecord, today: string): string {
  return `${describeFind(search)} ${describeHold(search, today)}`;
}

export function describeFind({ on, where, note }: SearchRecord): string {
  const said = `Searched on ${formatDate(on)} in ${where}: ${note}`;
  return /[.!?]$/.test(said) ? said : `${said}.`;
}

export function describeHold({ until }: SearchRecord, today: string): string {
  return isExpired({ until }, today)
    ? `Held until ${formatDate(until)}: search again.`
    : `Holds until ${formatDate(until)}.`;
}
