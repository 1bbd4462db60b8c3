import type { FactValue } from "../../facts/vocabulary";
import { type Context, cite, keepAsNotes } from "./context";
import { joinSentences, marksIn, mergeOrigins, type Origin } from "./origin";
import type { SourceNode } from "./source-node";

const INTERVALS: readonly (readonly [RegExp, number])[] = [
  [/\b(continuous(ly)?|real[- ]time|daily)\b/i, 1],
  [/\bweekly\b/i, 7],
  [/\bmonthly\b/i, 31],
  [/\bquarterly\b/i, 92],
  [/\b(annual(ly)?|yearly)\b/i, 366],
];
/** A clause about the number of coins says nothing about what backs them. */
const SUPPLY_ONLY = /\b(token counts?|tokens? in circulation|circulation|supply)\b/i;
const COMPOSITION =
  /\b(compositions?|reports?|breakdown|on-chain|reserves?|holdings|dashboards?|portfolio)\b/i;
const ASSURED = /\b(examined|assured|attest(ed|ation)|audited)\b/i;

/** Shortest interval in days of a clause that passes; null where none names one. */
function shortestInterval(text: string, passes: (clause: string) => boolean): number | null {
  const clauses = text.split(/;|,| plus | and /).filter(passes);
  const days = clauses.flatMap((clause) =>
    INTERVALS.filter(([pattern]) => pattern.test(clause)).map(([, interval]) => interval),
  );
  return days.length === 0 ? null : Math.min(...days);
}

/** What the issuer publishes, how often and how fine. */
export function mapDisclosures(context: Context): void {
  const node = context.snapshot.get("disclosures");
  const origin = cite(context, "disclosures", node);
  mapCadence(context, node, origin);
  mapGranularity(context, node, origin);
  const vague = node.get("vagueCategorySharePct");
  const vagueNote = node.get("vagueNote");
  const from = withNote(origin, vagueNote);
  if (
    vague.number !== null &&
    context.draft.setFact("disclosure.vagueSharePct", vague.number, from)
  ) {
    vague.done();
    if (vagueNote.text !== null) vagueNote.done();
  } else keepAsNotes(context, vagueNote);
  keepAsNotes(context, node.get("dailyTransparencyPage"));
  keepAsNotes(context, node.get("note"));
}

function withNote(origin: Origin, ...nodes: readonly SourceNode[]): Origin {
  const note = joinSentences(nodes);
  return mergeOrigins(origin, { note, marks: marksIn(note) });
}

function mapCadence(context: Context, node: SourceNode, origin: Origin): void {
  const { draft } = context;
  const cadence = node.get("reserveReportCadence");
  const daily = node.get("dailyNote");
  const from = withNote(origin, cadence, daily);
  if (cadence.text === null) return keepAsNotes(context, daily);
  const days = shortestInterval(
    cadence.text,
    (clause) => COMPOSITION.test(clause) && !SUPPLY_ONLY.test(clause),
  );
  const isSet =
    days === null
      ? draft.setUnknown("disclosure.reserveReportEveryDays", "not_researched", from)
      : draft.setFact("disclosure.reserveReportEveryDays", days, from);
  const assured = shortestInterval(cadence.text, (clause) => ASSURED.test(clause));
  if (assured !== null)
    draft.setFact("disclosure.attestationEveryDays", assured, withNote(origin, cadence));
  if (!isSet) return;
  if (days === null) cadence.kept("no interval is stated");
  else cadence.done();
  if (daily.text !== null) daily.done();
}

type Granularity = FactValue<"disclosure.granularity">;

function mapGranularity(context: Context, node: SourceNode, origin: Origin): void {
  const words = node.get("breakdownGranularity");
  const cusip = node.get("cusipLevel");
  const cusipNote = node.get("cusipNote");
  const from = withNote(origin, words, cusipNote);
  const found = readGranularity(words.text, cusip.flag);
  if (found === null) return keepAsNotes(context, cusipNote);
  if (!context.draft.setFact("disclosure.granularity", found, from)) return;
  for (const each of [words, cusipNote]) if (each.text !== null) each.done();
  if (cusip.flag !== null) cusip.done();
}

function readGranularity(text: string | null, cusip: boolean | null): Granularity | null {
  if (cusip === true) return "securityLevel";
  if (text === null) return null;
  if (/^(none|nothing)\b/i.test(text)) return "none";
  if (/\btotals? only\b/i.test(text)) return "totalOnly";
  return /\bmaturit/i.test(text) ? "classAndMaturity" : "classOnly";
}
