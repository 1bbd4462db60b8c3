import { Decimal } from "../../decimal";
import type { FactValue } from "../../facts/vocabulary";
import { type Context, keepAsNotes } from "./context";
import { joinSentences, mergeOrigins, type Origin } from "./origin";
import { readClaim, readSuspensionPower } from "./redemption-text";
import type { SourceNode } from "./source-node";
import { toSpan } from "./text-dates";

/** Daily capacity of any way out, in dollars and against the supply. */
export function mapCapacity(context: Context, node: SourceNode, origin: Origin): void {
  const { draft, snapshot } = context;
  const capacity = node.get("dailyCapacityUsd");
  const amount = capacity.number;
  if (amount === null || !draft.setFact("redemption.dailyCapUsd", amount, origin)) return;
  capacity.done();
  const supply = snapshot.get("outstandingSupplyUsd").number;
  if (supply === null || !supply.isPositive() || supply.isZero()) return;
  const share = Decimal.min(100, amount.times(100).div(supply)).toDecimalPlaces(6);
  const note = "Daily capacity as a share of the supply of the snapshot.";
  draft.setFact(
    "redemption.dailyCapPct",
    share,
    mergeOrigins(origin, { note, marks: ["derived"] }),
  );
}

/** Powers to suspend, and what the terms say about the right. */
export function mapRights(context: Context, node: SourceNode, origin: Origin): void {
  mapSuspension(context, node, origin);
  const { draft } = context;
  const described = node.get("rightDescribedInTerms");
  const note = node.get("rightNote");
  const isUnread = /\bnot (read|checked|seen|obtained)\b/i.test(note.text ?? "");
  const from = mergeOrigins(origin, {
    note: joinSentences([note]),
    marks: isUnread ? ["doubtful"] : [],
  });
  if (described.flag !== null && draft.setFact("redemption.rightDescribed", described.flag, from)) {
    described.done();
    if (note.text !== null) note.done();
  } else keepAsNotes(context, note);
  const claim = note.text === null ? null : readClaim(note.text);
  if (claim !== null) draft.setFact("holder.claim", claim, from);
  mapTermsSource(context, node);
}

function mapSuspension(context: Context, node: SourceNode, origin: Origin): void {
  const allowed = node.get("suspensionOrLimitsAllowed");
  const note = node.get("suspensionNote");
  const read = [...(allowed.flag === null ? [] : [allowed]), ...(note.text === null ? [] : [note])];
  if (read.length === 0) return;
  const power = allowed.flag === false ? "none" : readSuspensionPower(note.text ?? "");
  const from = mergeOrigins(origin, { note: joinSentences([note]) });
  if (!setPower(context, power, power === null ? withYes(from, allowed.flag) : from)) return;
  for (const each of read) {
    if (power === null) each.kept("how far the power reaches is not stated plainly");
    else each.done();
  }
}

function setPower(
  { draft }: Context,
  power: FactValue<"redemption.suspensionPower"> | null,
  origin: Origin,
): boolean {
  if (power !== null) return draft.setFact("redemption.suspensionPower", power, origin);
  return draft.setUnknown("redemption.suspensionPower", "not_researched", origin);
}

function withYes(origin: Origin, flag: boolean | null): Origin {
  return flag === true
    ? mergeOrigins({ note: "The source says that redemption may be suspended or limited." }, origin)
    : origin;
}

/** Terms that were cited can be read by anyone; their date is that of the newest version cited. */
function mapTermsSource({ draft, snapshot, asOf }: Context, node: SourceNode): void {
  const cited = new Set(
    node
      .get("sources")
      .items()
      .map(({ text }) => text),
  );
  const terms = snapshot
    .get("sources")
    .items()
    .filter((source) => {
      const title = source.get("title").text ?? "";
      return cited.has(source.get("id").text) && /\b(terms|user agreement)\b/i.test(title);
    });
  if (terms.length === 0) return;
  const sources = terms.map((source) => source.get("id").text).filter((id) => id !== null);
  const inDoubt = /\bnot checked\b/i.test(node.get("note").text ?? "");
  const origin: Origin = { sources, marks: inDoubt ? ["derived", "doubtful"] : ["derived"] };
  const note = "The terms are cited as a source.";
  draft.setFact("redemption.termsPublished", true, mergeOrigins(origin, { note }));
  const days = terms.flatMap((source) => {
    const text = source.get("date").text;
    const span = text === null ? null : toSpan(text);
    return span !== null && span.low === span.high && span.low <= asOf ? [span.low] : [];
  });
  const newest = days.sort().at(-1);
  if (newest === undefined) return;
  const dated = "Date of the version of the terms that is cited.";
  draft.setFact("disclosure.termsUpdatedOn", newest, mergeOrigins(origin, { note: dated }));
}
