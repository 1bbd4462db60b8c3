import type { ColumnValue } from "../../facts/lists";
import type { RowList } from "../profile";
import { type Context, cite, citeItem, keepAsOneNote } from "./context";
import { readLicenceArea } from "./jurisdictions";
import { marksIn, withoutMarks } from "./origin";
import { RowDraft } from "./row-draft";
import type { SourceNode } from "./source-node";
import { toSpan } from "./text-dates";

type Kind = ColumnValue<"licence", "kind">;
type Status = ColumnValue<"licence", "status">;

/** Read against name, type, authority and place; the first that fits decides. */
const KINDS: readonly (readonly [RegExp, Kind])[] = [
  [/bitlicense|23 nycrr 200/i, "nyBitLicense"],
  [/limited purpose trust/i, "nyTrustCharter"],
  [/(national|federal) (trust )?bank|bank charter|trust bank/i, "usBankCharter"],
  [/money transmi/i, "moneyTransmitter"],
  [/money services business|\bmsb\b/i, "moneyServicesRegistration"],
  [/(e-money|electronic money).*\b(EEA|ACPR|EU|MiCA|EMT)\b|\bEMT\b/i, "euEmi"],
  [/asset-referenced token/i, "euArt"],
  [/crypto-asset service|\bCASP\b/i, "euCryptoServices"],
  [/stablecoin.*\b(HKMA|Hong Kong)\b|\b(HKMA|Hong Kong)\b.*stablecoin/i, "hkStablecoin"],
  [/major payment institution/i, "sgMajorPayment"],
  [/payment token.*\b(CBUAE|UAE)\b/i, "aePaymentTokenIssuer"],
  [/\bVARA\b.*category 1/i, "aeVaraCategory1"],
  [/fiat-referenced token.*\bADGM\b|\bADGM\b.*fiat-referenced token/i, "adgmFiatToken"],
  [/\bADGM\b/i, "adgmOther"],
];

const PRUDENTIAL: ReadonlySet<Kind> = new Set<Kind>([
  "nyTrustCharter",
  "usBankCharter",
  "usStablecoinApproval",
  "euEmi",
  "euCreditInstitution",
  "euArt",
  "hkStablecoin",
  "sgStablecoin",
  "gbStablecoin",
  "aePaymentTokenIssuer",
  "adgmFiatToken",
]);
const NOT_PRUDENTIAL: ReadonlySet<Kind> = new Set<Kind>([
  "moneyTransmitter",
  "moneyServicesRegistration",
]);

/** Licences, one row each. An entry that says there is none, or that covers another coin, is a note. */
export function mapLicences(context: Context): void {
  const node = context.snapshot.get("regulators");
  const origin = cite(context, "regulators");
  if (node.isMissing || !node.isList) return;
  const rows = node.items().flatMap((item, index) => {
    if (!isPermission(context, item)) return [];
    return [toRow(context, item).build(`licence-${index + 1}`)];
  });
  if (node.isEmptyList) node.done();
  const sources = (origin.sources ?? []).join(", ");
  const list: RowList<"licence"> = {
    completeness: isProvenAbsence(context, rows.length) ? "complete" : "partial",
    reason: null,
    note: sources === "" ? null : `Sources of the list: ${sources}.`,
    rows,
  };
  context.draft.setList("licence", list);
}

/** "No licence found" is no proof where the file itself says so. */
function isProvenAbsence({ snapshot }: Context, rows: number): boolean {
  const doubts = snapshot.get("doubts").items();
  return (
    rows > 0 || !doubts.some(({ text }) => /licen[cs]e.*not (as )?(a )?prove?n/i.test(text ?? ""))
  );
}

function isPermission(context: Context, item: SourceNode): boolean {
  const type = item.get("licenceType").text ?? "";
  const entity = item.get("entity").text ?? "";
  const name = item.get("name").text ?? "";
  const isNone = /^(none|no )/i.test(type) || /^none$/i.test(entity);
  const isOther = context.symbol !== "" && name.includes(`not ${context.symbol})`);
  if (!isNone && !isOther) return true;
  const why = isNone ? "says that there is no permission" : "the permission covers another coin";
  citeItem(context, item);
  keepAsOneNote(context, item, why);
  return false;
}

function toRow(context: Context, item: SourceNode): RowDraft<"licence"> {
  const row = new RowDraft("licence");
  row.add(citeItem(context, item));
  setText(row, "entity", item.get("entity"));
  setText(row, "regulator", item.get("regulator"));
  setText(row, "reference", item.get("number"));
  const area = item.get("jurisdiction");
  const code = area.text === null ? null : readLicenceArea(area.text);
  if (code !== null && row.set("jurisdiction", code)) {
    if (code === area.text) area.done();
    else row.noteLeaf(area, "Jurisdiction in the source: ");
  } else row.noteLeaf(area, "Jurisdiction in the source: ");
  setKind(row, item);
  setDates(row, item, context);
  return row;
}

function setText(
  row: RowDraft<"licence">,
  column: "entity" | "regulator" | "reference",
  node: SourceNode,
): void {
  const { text } = node;
  if (text === null) return;
  row.mark(...marksIn(text));
  if (row.set(column, text)) node.done();
}

function setKind(row: RowDraft<"licence">, item: SourceNode): void {
  const parts = ["name", "licenceType", "regulator", "jurisdiction"].map(
    (key) => item.get(key).text ?? "",
  );
  const words = parts.join(" ");
  const found = KINDS.find(([pattern]) => pattern.test(words))?.[1] ?? "other";
  if (words.trim() !== "") row.set("kind", found);
  if (PRUDENTIAL.has(found)) row.set("prudential", true);
  // A registration without prudential rules, also where the row calls it by its local name.
  if (NOT_PRUDENTIAL.has(found) || /\bDASP\b/.test(words)) row.set("prudential", false);
  row.noteLeaf(item.get("name"));
  row.noteLeaf(item.get("licenceType"), "Type in the source: ");
}

function setDates(row: RowDraft<"licence">, item: SourceNode, { asOf }: Context): void {
  const from = item.get("dateFrom");
  const span = from.text === null ? null : toSpan(withoutMarks(from.text));
  row.mark(...marksIn(from.text));
  if (span !== null && span.low === span.high && row.set("grantedOn", span.low)) from.done();
  else if (span !== null && row.setBounds("grantedOn", span)) from.done();
  else row.noteLeaf(from, "In force since: ");
  const to = item.get("dateTo");
  const ended = to.text === null ? null : toSpan(withoutMarks(to.text));
  row.noteLeaf(to, "Until: ");
  const status = item.get("status");
  row.noteLeaf(status, "Status in the source: ");
  if (ended !== null) {
    if (ended.high <= asOf) row.set("status", "withdrawn");
    else if (ended.low > asOf) row.set("status", "active");
    return;
  }
  if (to.text === null) row.set("status", readStatus(status.text));
}

function readStatus(text: string | null): Status {
  if (text === null) return "active";
  if (/preliminary|conditional/i.test(text)) return "conditional";
  if (/pending|applied|application/i.test(text)) return "pending";
  if (/suspend/i.test(text)) return "suspended";
  if (/refus|denied|reject/i.test(text)) return "refused";
  return /revok|withdrawn|given up|surrender|lapsed|expired/i.test(text) ? "withdrawn" : "active";
}
