import { type Context, cite, keepAsNotes } from "./context";
import { mapCapacity, mapRights } from "./map-redemption-rights";
import { joinSentences, marksIn, mergeOrigins, type Origin, toSentence } from "./origin";
import {
  isAtPar,
  isSwapOnly,
  readEligible,
  readFee,
  readStatus,
  readTimePromised,
} from "./redemption-text";
import type { SourceNode } from "./source-node";
import { laterDayIn } from "./text-dates";

/** A swap into another token is not redemption in dollars: its terms are kept as text and answer no question. */
export function mapRedemption(context: Context): void {
  const node = context.snapshot.get("redemption");
  const origin = cite(context, "redemption", node);
  const who = node.get("whoDirect");
  const swap = isSwapOnly(who.text ?? "");
  mapWho(context, node, origin);
  if (swap) keepSwap(context, node, origin);
  else mapTerms(context, node, origin);
  mapTime(context, node, { origin, swap });
  mapCapacity(context, node, origin);
  mapRights(context, node, origin);
  keepAsNotes(context, node.get("note"));
}

function mapWho({ draft }: Context, node: SourceNode, origin: Origin): void {
  const who = node.get("whoDirect");
  const retailNote = node.get("retailNote");
  const note = [who.text, retailNote.text]
    .filter((text) => text !== null)
    .map(toSentence)
    .join(" ");
  const from = mergeOrigins(origin, { note });
  if (who.text === null) return;
  const eligible = readEligible(who.text);
  const isSet =
    eligible === null
      ? draft.setUnknown("redemption.eligible", "not_researched", from)
      : draft.setFact("redemption.eligible", eligible, from);
  if (!isSet) return;
  if (eligible === null) who.kept("no group of the format is stated plainly");
  else who.done();
  if (retailNote.text !== null) retailNote.done();
}

const SWAP = "describes a swap into another token, not redemption in dollars";

function keepSwap(context: Context, node: SourceNode, origin: Origin): void {
  const from = mergeOrigins(origin, {
    note: "Holders are paid in another token, not in dollars.",
    marks: ["derived"],
  });
  context.draft.setFact("redemption.atPar", false, from);
  context.draft.setFact("redemption.retailAllowed", false, from);
  for (const key of [
    "minimumUsd",
    "minimumNote",
    "fee",
    "settlementMaxBusinessDays",
    "retailAllowed",
    "retailNote",
  ]) {
    keepAsNotes(context, node.get(key), SWAP);
  }
}

function mapTerms(context: Context, node: SourceNode, origin: Origin): void {
  const { draft } = context;
  mapMinimum(context, node, origin);
  mapFee(context, node.get("fee"), origin);
  const retail = node.get("retailAllowed");
  const retailNote = node.get("retailNote");
  const retailOrigin = mergeOrigins(origin, { note: retailNote.text });
  if (
    retail.flag !== null &&
    draft.setFact("redemption.retailAllowed", retail.flag, retailOrigin)
  ) {
    retail.done();
    if (retailNote.text !== null) retailNote.done();
  } else if (!draft.has("redemption.eligible")) keepAsNotes(context, retailNote);
  mapPar(context, node, origin);
}

function mapMinimum(context: Context, node: SourceNode, origin: Origin): void {
  const minimum = node.get("minimumUsd");
  const note = node.get("minimumNote");
  const from = mergeOrigins(origin, { note: note.text === null ? null : toSentence(note.text) });
  if (
    minimum.number !== null &&
    context.draft.setFact("redemption.minimumUsd", minimum.number, from)
  ) {
    minimum.done();
    if (note.text !== null) note.done();
  } else if (
    note.text !== null &&
    context.draft.setUnknown("redemption.minimumUsd", "not_disclosed", from)
  ) {
    note.kept();
  }
}

function mapFee({ draft, asOf, compiled }: Context, node: SourceNode, origin: Origin): void {
  const { text } = node;
  if (text === null) return;
  const knownOn = laterDayIn(text, asOf, compiled);
  const marks = knownOn === null ? marksIn(text) : [...marksIn(text), "doubtful" as const];
  const from = mergeOrigins(origin, { note: toSentence(text), marks, knownOn });
  const { pct, fixedUsd } = readFee(text);
  if (fixedUsd !== null) draft.setFact("redemption.feeFixedUsd", fixedUsd, from);
  if (pct !== null && draft.setFact("redemption.feePct", pct, from)) return node.done();
  if (draft.setUnknown("redemption.feePct", "not_researched", from))
    node.kept("no single rate is stated");
}

function mapPar({ draft }: Context, node: SourceNode, origin: Origin): void {
  const keys = ["settlementTime", "rightNote", "fee", "note"];
  const words = keys.map((key) => node.get(key).text).filter((text) => text !== null);
  const found = words.find(isAtPar);
  if (found === undefined) return;
  // A claim is the issuer's word alone.
  const marks = /\bclaim/i.test(found) ? (["doubtful"] as const) : [];
  draft.setFact("redemption.atPar", true, mergeOrigins(origin, { note: toSentence(found), marks }));
}

type Timing = { readonly origin: Origin; readonly swap: boolean };

function mapTime(context: Context, node: SourceNode, { origin, swap }: Timing): void {
  const { draft } = context;
  const time = node.get("settlementTime");
  const days = node.get("settlementMaxBusinessDays");
  const from = mergeOrigins(origin, { note: joinSentences([time]) });
  if (!swap && days.number !== null) {
    if (draft.setFact("redemption.settlementBusinessDays", days.number, from)) days.done();
  }
  if (time.text === null) return;
  const isStated = !swap && mapOpening(context, time.text, from);
  const promised = readTimePromised(time.text);
  const isSet =
    promised === null
      ? draft.setUnknown("redemption.timePromised", "not_researched", from)
      : draft.setFact("redemption.timePromised", promised, from);
  if (!isSet) return;
  if (promised !== null || isStated || !days.isMissing) time.done();
  else time.kept("no promise of a time is stated plainly");
}

/** State and hours of redemption, where the words on time say them; true where they do. */
function mapOpening({ draft }: Context, text: string, origin: Origin): boolean {
  const status = readStatus(text);
  if (status !== null) draft.setFact("redemption.status", status, origin);
  const isBanking = /only while .*banks are open|banking hours only/i.test(text);
  if (isBanking) draft.setFact("redemption.hours", "bankingHours", origin);
  return status !== null || isBanking;
}
