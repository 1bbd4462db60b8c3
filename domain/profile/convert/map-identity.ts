import type { FactValue } from "../../facts/vocabulary";
import { isLei } from "../identifiers";
import { type Context, cite, keepAsNotes } from "./context";
import { readFirstJurisdiction } from "./jurisdictions";
import { marksIn, mergeOrigins, type Origin, toSentence, withoutMarks } from "./origin";
import type { SourceNode } from "./source-node";
import { daysIn, toSpan } from "./text-dates";

type Stabilisation = FactValue<"coin.stabilisation">;

/** The first pattern that fits decides; an algorithm beside a partial reserve is still an algorithm. */
const TYPES: readonly (readonly [RegExp, Stabilisation])[] = [
  [/\bhybrid\b|fractional|part(ly|ially)? algorithmic/i, "hybrid"],
  [/algorithmic|seigniorage|mint\/burn/i, "algorithmic"],
  [
    /fiat[- ](backed|denominated|collaterali[sz]ed)|cash[- ]backed|treasury[- ]backed|e-money|reserve[- ]backed/i,
    "reserveBacked",
  ],
  [/(crypto|rwa|asset|over)[- ]?(and rwa-)?collaterali[sz]ed|\bcdp\b/i, "overcollateralised"],
];

/** The format knows no other coin, so the file need not say it. */
const DOLLAR = {
  marks: ["derived"],
  note: "An issuer snapshot describes a dollar stablecoin: par and amounts are US dollars.",
} as const;

/** Coin: how it holds its value and since when it exists. */
export function mapToken(context: Context): void {
  const token = context.snapshot.get("token");
  const origin = cite(context, "token");
  mapType(context, token.get("type"), origin);
  context.draft.setFact("coin.referenceCurrency", "USD", mergeOrigins(origin, DOLLAR));
  mapLaunch(context, token.get("launched"), origin);
  keepAsNotes(context, token.get("formerName"));
}

function mapType({ draft }: Context, node: SourceNode, origin: Origin): void {
  const { text } = node;
  if (text === null) return;
  const found = TYPES.find(([pattern]) => pattern.test(text))?.[1];
  if (found === undefined) return node.explain("no mechanism of the format fits");
  const marks = /\bclaimed\b/i.test(text) ? (["doubtful"] as const) : marksIn(text);
  const from = mergeOrigins(origin, { marks, note: `Type in the source: ${toSentence(text)}` });
  if (draft.setFact("coin.stabilisation", found, from)) node.done();
}

function mapLaunch({ draft }: Context, node: SourceNode, origin: Origin): void {
  const { text } = node;
  if (text === null) return;
  const bare = withoutMarks(text);
  const span = toSpan(bare);
  const from = mergeOrigins(origin, { marks: marksIn(text) });
  if (span !== null && span.low === span.high) {
    if (draft.setFact("coin.launchedOn", span.low, from)) node.done();
    return;
  }
  if (span !== null) {
    const note = `The source gives ${bare} without a day.`;
    if (draft.setBounds("coin.launchedOn", span, mergeOrigins(from, { note }))) node.done();
    return;
  }
  const [day, ...others] = daysIn(text);
  if (day === undefined || others.length > 0) {
    const reason = { note: toSentence(text) };
    if (draft.setUnknown("coin.launchedOn", "conflicting", mergeOrigins(from, reason))) {
      node.kept("no single day is given");
    }
    return;
  }
  if (draft.setFact("coin.launchedOn", day, mergeOrigins(from, { note: toSentence(text) })))
    node.done();
}

/** Issuer: domicile, parent and form. Names are part of the head of the profile. */
export function mapIssuer(context: Context): void {
  const { draft, snapshot } = context;
  const issuer = snapshot.get("issuer");
  const name = issuer.get("legalName");
  keepCitations(context, "issuer.legalName", "issuer.name");
  keepCitations(context, "issuer.lei", "issuer.lei");
  mapDomicile(context, issuer.get("domicile"));
  mapParent(context, issuer.get("groupParent"));
  const form = readForm(context, name.text, issuer.get("note").text);
  if (form !== null) draft.setFact("issuer.entityKind", form.kind, form.origin);
  keepAsNotes(context, issuer.get("note"));
}

/** The LEI where its check digits are right; anything else stays reported. */
export function readLei(node: SourceNode): string | null {
  const text = node.text?.trim().toUpperCase() ?? null;
  if (text === null) return null;
  if (!isLei(text)) {
    node.explain("the check digits are wrong");
    return null;
  }
  node.done();
  return text;
}

function mapDomicile(context: Context, node: SourceNode): void {
  const { text } = node;
  const origin = cite(context, "issuer.domicile");
  if (text === null) return;
  const code = readFirstJurisdiction(text);
  const from = mergeOrigins(origin, {
    marks: marksIn(text),
    note: `In the source: ${toSentence(text)}`,
  });
  if (code !== null && context.draft.setFact("issuer.domicile", code, from)) return node.done();
  if (context.draft.setUnknown("issuer.domicile", "conflicting", from))
    node.kept("no single jurisdiction is named");
}

function mapParent(context: Context, node: SourceNode): void {
  const { text } = node;
  const origin = mergeOrigins(cite(context, "issuer.groupParent"), { marks: marksIn(text) });
  if (text !== null && context.draft.setFact("issuer.groupParent", text, origin)) node.done();
}

type Form = { readonly kind: FactValue<"issuer.entityKind">; readonly origin: Origin };

/** Read from explicit words only: the name, the note and the charters; the entity must be the issuer itself. */
function readForm(context: Context, name: string | null, note: string | null): Form | null {
  const words = `${name ?? ""} ${note ?? ""}`;
  if (/\bno (legal|contractual) issuer\b/i.test(words)) {
    return {
      kind: "protocol",
      origin: mergeOrigins(cite(context, "issuer.legalName"), { marks: ["derived"] }),
    };
  }
  for (const licence of context.snapshot.get("regulators").items()) {
    const text = licence.get("licenceType").text ?? "";
    const ended = licence.get("dateTo").text;
    if (ended !== null && ended <= context.asOf) continue;
    const status = licence.get("status").text;
    if (status !== null && /conditional|preliminary|pending|applied|application/i.test(status))
      continue;
    if (/national trust bank/i.test(text)) return { kind: "trustBank", origin: charter(text) };
    if (/trust company/i.test(text)) return { kind: "trustCompany", origin: charter(text) };
  }
  return null;
}

function charter(text: string): Origin {
  return { marks: ["derived"], note: `Read from the charter: ${toSentence(text)}` };
}

/** Names have no citations of their own in a profile: the ids go to a note. */
function keepCitations(context: Context, group: string, path: string): void {
  const node = context.snapshot.get("fieldSources").get(group);
  const { sources = [], marks = [] } = cite(context, group);
  const words = [...sources, ...marks.map((mark) => `(${mark})`)];
  if (words.length > 0 && context.draft.addNote(path, `Sources: ${words.join(", ")}.`)) node.kept();
}
