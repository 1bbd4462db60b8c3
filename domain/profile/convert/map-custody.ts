import { ZERO } from "../../decimal";
import type { FactValue } from "../../facts/vocabulary";
import { type Context, cite, keepAsNotes } from "./context";
import { joinSentences, marksIn, mergeOrigins, type Origin, toSentence } from "./origin";
import type { SourceNode } from "./source-node";
import { toSpan } from "./text-dates";

type Structure = FactValue<"segregation.structure">;

/** How far the reserve is out of reach of others. */
export function mapSegregation(context: Context): void {
  const node = context.snapshot.get("segregation");
  const origin = withPublication(context, node, cite(context, "segregation", node));
  mapStructure(context, node, origin);
  const structure = node.get("structure").text ?? "";
  if (
    /\btitled (FBO|for the benefit)|\bfor the benefit of\b.*holders|\bFBO holders\b/i.test(
      structure,
    )
  ) {
    context.draft.setFact("segregation.titledForHolders", true, origin);
  }
  mapReuse(context, node, origin);
  mapOpinion(context, node.get("legalOpinion"), origin);
  keepAsNotes(context, node.get("perfectedSecurityInterest"));
}

/** A dispute or an allegation was public no earlier than the first of the sources that tell of it. */
function withPublication({ snapshot, asOf }: Context, node: SourceNode, origin: Origin): Origin {
  const words = joinSentences([node.get("structure"), node.get("note")]);
  if (!/\b(dispute|alleg\w*|court papers)\b/i.test(words)) return origin;
  const cited = new Set(origin.sources);
  const sources = snapshot
    .get("sources")
    .items()
    .filter((each) => cited.has(each.get("id").text ?? ""));
  const spans = sources.map((each) => toSpan(each.get("date").text ?? ""));
  const first = spans
    .map((span) => span?.low ?? null)
    .filter((day) => day !== null)
    .sort()[0];
  return first !== undefined && first > asOf ? mergeOrigins(origin, { knownOn: first }) : origin;
}

function mapStructure(context: Context, node: SourceNode, origin: Origin): void {
  const structure = node.get("structure");
  const flag = node.get("legallySegregated");
  const parts = [structure, node.get("issuerPosition"), node.get("note")];
  const note = joinSentences(parts);
  const from = mergeOrigins(origin, { note, marks: marksIn(note) });
  const found = readStructure(structure.text ?? "", flag.flag);
  const isSet =
    found === null
      ? context.draft.setUnknown("segregation.structure", toReason(structure.text), from)
      : context.draft.setFact("segregation.structure", found, from);
  if (!isSet) return;
  for (const part of parts) if (part.text !== null) part.done();
  if (found === null && structure.text !== null)
    structure.kept("no structure of the format is stated plainly");
  if (flag.flag !== null && found !== null) flag.done();
  else if (flag.flag !== null && context.draft.addNote(flag.place, flag.words)) flag.kept();
}

/** Only where the words are explicit and the file itself says yes or no to segregation. */
function readStructure(text: string, segregated: boolean | null): Structure | null {
  if (segregated === false) return /^none\b/i.test(text) ? "generalAssets" : null;
  if (segregated !== true || /\b(claimed|disputed?|alleged)\b/i.test(text)) return null;
  if (/statutory trust/i.test(text)) return "statutoryTrust";
  if (/bankruptcy[- ]remote.*\btrust (company|charter)\b|\b(declared|express) trust\b/i.test(text))
    return "trust";
  if (/bankruptcy[- ]remote (spv|vehicle|entity)/i.test(text)) return "bankruptcyRemoteSpv";
  if (/\bFBO\b|for the benefit of.*holders/i.test(text)) return "titledAccounts";
  if (/safeguard|segregated by (law|statute)/i.test(text)) return "statutorySegregation";
  return null;
}

function toReason(text: string | null): "conflicting" | "not_researched" {
  return /\b(dispute|disputed|alleged?)\b/i.test(text ?? "") ? "conflicting" : "not_researched";
}

function mapReuse(context: Context, node: SourceNode, origin: Origin): void {
  const flag = node.get("rehypothecation");
  const note = node.get("rehypothecationNote");
  const from = mergeOrigins(origin, { note: note.text === null ? null : toSentence(note.text) });
  const { draft } = context;
  if (flag.flag !== null) {
    if (draft.setFact("segregation.rehypothecation", flag.flag ? "occurring" : "none", from))
      flag.done();
    if (note.text !== null) note.done();
    return;
  }
  draft.setUnknown("segregation.rehypothecation", "not_researched", from);
  if (note.text !== null) note.kept();
}

function mapOpinion({ draft }: Context, node: SourceNode, origin: Origin): void {
  if (node.isMissing)
    return void draft.setUnknown("segregation.legalOpinion", "not_researched", origin);
  if (node.flag === false && draft.setFact("segregation.legalOpinion", "none", origin))
    return node.done();
  const from = mergeOrigins(origin, { note: toSentence(node.words) });
  if (draft.setUnknown("segregation.legalOpinion", "not_researched", from)) {
    node.kept("whether it is independent and public is not stated");
  }
}

/** Largest deposit at one bank: stated, or at most the stated upper bound. */
export function mapLargestBank(context: Context): void {
  const node = context.snapshot.get("largestSingleBankShare");
  const bank = node.get("bank");
  const note = node.get("note");
  const words = [bank.text === null ? "" : `Bank: ${toSentence(bank.text)}`, note.text ?? ""];
  const origin = mergeOrigins(cite(context, "largestSingleBankShare", node), {
    note: words.join(" ").trim(),
  });
  if (!setLargest(context, node, origin)) return;
  if (bank.text !== null) bank.done();
  if (note.text !== null) note.done();
}

function setLargest(context: Context, node: SourceNode, origin: Origin): boolean {
  const { draft } = context;
  const share = node.get("sharePct");
  const bound = node.get("upperBoundPct");
  const id = "reserve.largestBankSharePct";
  if (/\bnot a bank\b/i.test(node.get("bank").text ?? "")) {
    keepAsNotes(context, share, "the institution is not a bank");
    keepAsNotes(context, bound);
    return draft.setUnknown(id, "not_disclosed", origin);
  }
  if (share.number !== null && draft.setFact(id, share.number, origin)) {
    share.done();
    if (bound.number !== null) keepAsNotes(context, bound, "the share itself is stated");
    return true;
  }
  if (bound.number !== null && draft.setBounds(id, { low: ZERO, high: bound.number }, origin)) {
    bound.done();
    return true;
  }
  return node.isMissing ? false : draft.setUnknown(id, "not_disclosed", origin);
}
