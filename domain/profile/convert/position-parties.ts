import type { Context } from "./context";
import { type NameReading, readName } from "./names";
import type { RowDraft } from "./row-draft";
import type { SourceNode } from "./source-node";

const LATER = /;\s*(later\b.*)$/i;

/** Who owes the line and who keeps it: names where there are any, and otherwise that nobody is named. */
export function setParties(context: Context, row: RowDraft<"position">, line: SourceNode): void {
  const counterparty = line.get("counterparty");
  if (counterparty.isList) setCounterparties(row, counterparty);
  else if (counterparty.text !== null) setCounterparty(context, row, counterparty);
  const custodian = line.get("custodian");
  if (custodian.text === null) return;
  const reading = readName(custodian.text);
  setName(row, "custodian", reading);
  if (reading.kind === "name" && reading.rest === null) custodian.done();
  else row.noteLeaf(custodian, "Custodian in the source: ");
}

function setCounterparties(row: RowDraft<"position">, node: SourceNode): void {
  const names = node.items().flatMap(({ text }) => (text === null ? [] : [text]));
  if (names.length === 0 || names.length !== node.items().length) return;
  row.take("counterparty", node, names.join("; "));
}

function setCounterparty(context: Context, row: RowDraft<"position">, node: SourceNode): void {
  const text = node.text ?? "";
  const reading = readName(text.replace(LATER, ""));
  setName(row, "counterparty", reading);
  if (reading.kind === "name" && reading.name === "US Treasury")
    row.set("counterpartyCountry", "US");
  if (LATER.test(text)) {
    // The row is public from the first day, so what came out later must not stand in it.
    if (context.draft.addNote(node.place, text)) node.kept("speaks of what came out later");
  } else if (reading.kind === "name" && reading.rest === null) node.done();
  else row.noteLeaf(node, "Counterparty in the source: ");
}

function setName(
  row: RowDraft<"position">,
  column: "counterparty" | "custodian",
  reading: NameReading,
): void {
  if (reading.kind === "name") row.set(column, reading.name);
  else if (reading.kind === "unnamed") row.setUnknown(column, "not_disclosed");
}
