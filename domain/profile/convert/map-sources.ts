import { LIMITS } from "../limits";
import type { Reading, Source, SourceKind } from "../profile";
import { isWebAddress } from "../schema";
import { isNote } from "./draft";
import type { SourceNode } from "./source-node";
import { toSpan } from "./text-dates";

const READINGS: readonly Reading[] = ["direct", "relayed", "secondary", "derived"];

const REPORT =
  /\b(assurance report|accountants' report|examination( report)?|attestation report)\b|\(examination\)/i;
const AUDITED = /\baudited (financial statements|accounts)\b/i;
const FILING = /\bSEC EDGAR\b|\/ SEC\b|\bfiled with\b|\bform (10-K|10-Q|S-1|N-CSR|20-F)\b/i;
const REGULATOR =
  /\b(comptroller of the currency|OCC|NYDFS|department of financial services|attorney general|department of justice|securities and exchange commission|CFTC|ESMA|EBA|comisi[oó]n nacional de activos digitales|CNAD|FDIC|federal reserve|HKMA|monetary authority|FCA|BaFin|ACPR)\b/i;
const PASSED_ON =
  /\b(republished|relayed|summari[sz](ed|ing)|reporting|reproduced|via|quoting|citing)\b/i;

/** The sources with their addresses, and how far each was read. Ids that repeat stay reported. */
export function mapSources(node: SourceNode, issuerNames: readonly string[]): readonly Source[] {
  const seen = new Set<string>();
  return node.items().flatMap((item) => {
    const id = item.get("id");
    const { text } = id;
    if (
      text === null ||
      text.length > LIMITS.id ||
      !isNote(text) ||
      seen.has(text) ||
      seen.size >= LIMITS.sources
    ) {
      id.explain("an id is missing, too long or used before");
      return [];
    }
    seen.add(text);
    id.done();
    return [toSource(text, item, issuerNames)];
  });
}

function toSource(id: string, item: SourceNode, issuerNames: readonly string[]): Source {
  const title = takeText(item.get("title"), LIMITS.text);
  const publisher = takeText(item.get("publisher"), LIMITS.shortText);
  return {
    id,
    title: title ?? "No title given",
    publisher,
    date: takeDate(item.get("date")),
    url: takeUrl(item.get("url")),
    kind: toKind(title ?? "", publisher ?? "", issuerNames),
    reading: takeReading(item.get("evidence")),
    note: takeText(item.get("note"), LIMITS.text),
  };
}

/** Strongest kind the words support. An issuer's page passed on by somebody else is an account by the press. */
function toKind(title: string, publisher: string, issuerNames: readonly string[]): SourceKind {
  if (PASSED_ON.test(publisher)) return "press";
  if (AUDITED.test(title)) return "audited";
  if (REPORT.test(title)) return "attested";
  if (FILING.test(`${publisher} ${title}`)) return "issuerSigned";
  if (REGULATOR.test(publisher)) return "law";
  const isIssuer = issuerNames.some((name) => publisher.toLowerCase().startsWith(name));
  if (isIssuer) return "issuerWeb";
  return /owner not established/i.test(publisher) ? "analystNote" : "press";
}

/** Words a publisher's name may begin with when it is the issuer: the first words of its names. */
export function toIssuerNames(...names: readonly (string | null)[]): readonly string[] {
  return names.flatMap((name) => {
    const first = /^[A-Za-z0-9]{4,}/.exec(name ?? "")?.[0];
    return first === undefined ? [] : [first.toLowerCase()];
  });
}

function takeText(node: SourceNode, most: number): string | null {
  const { text } = node;
  if (text === null || text.length > most || !isNote(text)) return null;
  node.done();
  return text;
}

function takeDate(node: SourceNode): string | null {
  const { text } = node;
  if (text === null || toSpan(text) === null) return null;
  node.done();
  return text;
}

function takeUrl(node: SourceNode): string | null {
  const { text } = node;
  if (text === null || text.length > LIMITS.url || !isNote(text) || !isWebAddress(text))
    return null;
  node.done();
  return text;
}

function takeReading(node: SourceNode): Reading | null {
  const found = READINGS.find((reading) => reading === node.text);
  if (found === undefined) return null;
  node.done();
  return found;
}
