import type { ColumnValue } from "../../facts/lists";
import type { RowList } from "../profile";
import { type Context, citeItem, toPublication } from "./context";
import { RowDraft } from "./row-draft";
import type { SourceNode } from "./source-node";
import { daysIn, toSpan } from "./text-dates";

/** Actions of authorities. The file was searched for them, so the list is complete; an empty one means none found. */
export function mapEnforcement(context: Context): void {
  const node = context.snapshot.get("governance").get("enforcementHistory");
  if (node.isEmptyList) node.done();
  if (!node.isList) return;
  const rows = node
    .items()
    .map((item, index) => toRow(context, item).build(`enforcement-${index + 1}`));
  const note = rows.length === 0 ? "None found." : null;
  const list: RowList<"enforcement"> = { completeness: "complete", reason: null, note, rows };
  context.draft.setList("enforcement", list);
}

function toRow(context: Context, item: SourceNode): RowDraft<"enforcement"> {
  const row = new RowDraft("enforcement");
  row.add(citeItem(context, item));
  const date = item.get("date");
  row.takeDay("date", date);
  const authority = item.get("authority");
  row.take("authority", authority, authority.text);
  const amount = item.get("amountUsd");
  row.take("amountUsd", amount, amount.number);
  const against = item.get("againstIssuer");
  row.take("againstIssuer", against, against.flag);
  const what = item.get("what").text;
  if (what !== null) {
    row.set("subject", readSubject(what));
    const status = readStatus(`${what}; ${titlesOf(context, item)}`, context.asOf);
    if (status !== null) row.set("status", status);
  }
  row.noteLeaf(item.get("what"));
  row.noteLeaf(item.get("note"));
  row.add(toPublication(context, item, [date.text, ...daysIn(what ?? "")]));
  return row;
}

function titlesOf({ snapshot }: Context, item: SourceNode): string {
  const cited = new Set(
    item
      .get("sources")
      .items()
      .map(({ text }) => text),
  );
  const sources = snapshot
    .get("sources")
    .items()
    .filter((source) => cited.has(source.get("id").text));
  return sources.map((source) => source.get("title").text ?? "").join("; ");
}

type Subject = ColumnValue<"enforcement", "subject">;

/** Fraud by an issuer is about what it said of the coin, whatever else the order names after it. */
const SUBJECTS: readonly (readonly [RegExp, Subject])[] = [
  [/\b(backing|backed|reserves?|misleading|misrepresent\w*|misstate\w*|fraud\w*)\b/i, "reserves"],
  [/\bredemptions?\b/i, "redemption"],
  [/anti-money[- ]laundering|\bAML\b|sanctions|due[- ]diligence/i, "aml"],
  [/\b(unregistered|unlicen[cs]ed|registration|without a licen[cs]e)\b/i, "licensing"],
];

function readSubject(text: string): Subject {
  return SUBJECTS.find(([pattern]) => pattern.test(text))?.[1] ?? "other";
}

/** Where the case stood on the snapshot date; an end that may lie after it leaves the status open. */
function readStatus(text: string, asOf: string): ColumnValue<"enforcement", "status"> | null {
  if (/\b(withdrawn|dismissed|dropped)\b/i.test(text)) {
    const year = /\b(?:withdrawn|dismissed|dropped) (?:in )?(\d{4}(?:-\d{2}(?:-\d{2})?)?)/i.exec(
      text,
    )?.[1];
    const end = year === undefined ? null : toSpan(year);
    return end !== null && end.high > asOf ? null : "dismissed";
  }
  // A settlement of the penalty after a verdict does not undo the verdict.
  if (/\b(sentenced|verdict|convicted)\b/i.test(text)) return "decided";
  if (/\bsettle(d|ment|s)?\b/i.test(text)) return "settled";
  return /\b(order(ed|s)|fined?)\b/i.test(text) ? "decided" : null;
}
