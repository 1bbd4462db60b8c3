import type { ColumnValue } from "../../facts/lists";
import type { RowList } from "../profile";
import { type Context, cite, citeItem, keepAsNotes, toPublication } from "./context";
import { joinSentences, marksIn, mergeOrigins, type Origin } from "./origin";
import { RowDraft } from "./row-draft";
import type { SourceNode } from "./source-node";
import { readPrice, setLowest } from "./stress-price";
import { daysIn, laterDayIn } from "./text-dates";

/** What holders are paid. A savings version of the issuer's own counts as a return; plain coins may still earn nothing. */
export function mapYield(context: Context): void {
  const node = context.snapshot.get("holderYield");
  const texts = [node.get("how"), node.get("note")];
  const note = joinSentences(texts);
  const origin = mergeOrigins(cite(context, "holderYield", node), { note, marks: marksIn(note) });
  const paid = node.get("paid");
  const optIn = node.get("optInYieldPct");
  const isOptIn = optIn.number?.gt(0) === true && paid.flag === false;
  const answer = isOptIn ? true : paid.flag;
  if (answer !== null && context.draft.setFact("holder.yieldPaid", answer, origin)) {
    if (isOptIn) keepAsNotes(context, paid, "a savings version of the coin pays a return");
    else paid.done();
    for (const text of texts) if (text.text !== null) text.done();
  } else for (const text of texts) keepAsNotes(context, text);
  mapRate(
    context,
    { rate: isOptIn ? optIn : node.get("yieldPct"), note: node.get("yieldNote") },
    origin,
  );
  if (!isOptIn) keepAsNotes(context, optIn);
  keepAsNotes(context, node.get("supplySharePct"));
}

type Rate = { readonly rate: SourceNode; readonly note: SourceNode };

function mapRate(context: Context, { rate, note }: Rate, origin: Origin): void {
  const from = mergeOrigins(origin, { note: joinSentences([note]), marks: marksIn(note.text) });
  if (rate.number === null || !context.draft.setFact("holder.yieldPct", rate.number, from)) {
    return keepAsNotes(context, note);
  }
  rate.done();
  if (note.text !== null) note.done();
}

/** Episodes of stress, and the lowest price of the last two years as far as they show it. */
export function mapStressEvents(context: Context): void {
  const node = context.snapshot.get("stressEvents");
  const { sources = [] } = cite(context, "stressEvents");
  if (node.isEmptyList) node.done();
  if (!node.isList) return;
  const rows = node.items().map((item, index) => toRow(context, item).build(`stress-${index + 1}`));
  const cited = sources.length === 0 ? null : `Sources of the list: ${sources.join(", ")}.`;
  const list: RowList<"stressEvent"> = {
    completeness: "complete",
    reason: null,
    note: rows.length === 0 ? "None found." : cited,
    rows,
  };
  context.draft.setList("stressEvent", list);
  setLowest(context, node.items());
}

function toRow(context: Context, item: SourceNode): RowDraft<"stressEvent"> {
  const row = new RowDraft("stressEvent");
  row.add(citeItem(context, item));
  const name = item.get("name");
  row.take("name", name, name.text);
  row.takeDay("startedOn", item.get("start"));
  row.takeDay("endedOn", item.get("end"));
  setPrice(context, row, item);
  setRedemptions(context, row, item);
  setCommunication(row, item.get("communication"));
  setPolicy(row, item.get("policyChangeAfter"));
  row.noteLeaf(item.get("note"));
  row.noteLeaf(item.get("knownNote"));
  row.add(toPublication(context, item, ownDays(item)));
  return row;
}

function ownDays(item: SourceNode): readonly string[] {
  const keys = [
    "start",
    "end",
    "redemptionPeriod",
    "redemptionsHonouredNote",
    "communication",
    "note",
  ];
  return keys.flatMap((key) => [...daysIn(item.get(key).text ?? "")]);
}

function setPrice(context: Context, row: RowDraft<"stressEvent">, item: SourceNode): void {
  const node = item.get("lowestPriceUsd");
  const price = readPrice(context, item);
  if (price !== null && row.set("lowestPrice", price)) {
    if (node.number?.eq(price) === true) node.done();
    else if (node.number !== null && context.draft.addNote(node.place, node.words)) {
      node.kept("the note gives the low as it stood on the snapshot date");
    }
  }
  const range = item.get("lowestPriceRange");
  const ends = range.items().map(({ number }) => number);
  if (ends.length === 0 || ends.includes(null)) return;
  const text = `Range by venue: ${ends.map((end) => end?.toFixed() ?? "").join(" to ")}.`;
  if (row.note(text)) range.done();
}

function setRedemptions(context: Context, row: RowDraft<"stressEvent">, item: SourceNode): void {
  const honoured = item.get("redemptionsHonoured");
  const basis = item.get("redemptionsHonouredBasis");
  const note = item.get("redemptionsHonouredNote");
  if (laterDayIn(basis.text, context.asOf, context.compiled) !== null) {
    row.setUnknown("redemptions", "not_researched");
    if (honoured.flag !== null)
      keepAsNotes(context, honoured, "the basis is later than the snapshot");
  } else {
    row.take("redemptions", honoured, readRedemptions(honoured.flag, note.text ?? ""));
    if (/\bissuer claim/i.test(basis.text ?? "")) row.mark("doubtful");
  }
  row.noteLeaf(basis, "Redemptions, basis: ");
  row.noteLeaf(note, "Redemptions: ");
  const volume = item.get("redemptionVolumeUsd");
  row.take("redeemedUsd", volume, volume.number);
  row.noteLeaf(item.get("redemptionPeriod"), "Redeemed in the period: ");
}

function readRedemptions(
  honoured: boolean | null,
  note: string,
): ColumnValue<"stressEvent", "redemptions"> | null {
  if (honoured === null) return null;
  if (!honoured) return "refused";
  return /\b(backlog|delayed|not during)\b/i.test(note) ? "delayed" : "prompt";
}

/** Prompt or late only where the words judge it; what was said is the account of the event. */
function setCommunication(row: RowDraft<"stressEvent">, node: SourceNode): void {
  const { text } = node;
  if (text === null) return;
  if (/^(none|silence)\b/i.test(text)) row.set("communication", "none");
  else if (/\b(timely|prompt|promptly|within hours)\b/i.test(text))
    row.set("communication", "timely");
  if (row.set("account", text)) node.done();
}

function setPolicy(row: RowDraft<"stressEvent">, node: SourceNode): void {
  const { text } = node;
  if (text === null) return;
  row.set("policyChange", !/^none\b/i.test(text));
  row.noteLeaf(node, "Afterwards: ");
}
