import { type Decimal, ZERO } from "../../decimal";
import type { RowList } from "../profile";
import { type Context, cite, citeItem, keepAsOneNote } from "./context";
import { isSupervisor } from "./custodians";
import { readJurisdiction } from "./jurisdictions";
import type { Line } from "./map-positions";
import { isSameName, isTrustCompany, readName } from "./names";
import { marksIn, type Origin, withoutMarks } from "./origin";
import { isDeposit } from "./position-class";
import { RowDraft } from "./row-draft";
import type { SourceNode } from "./source-node";

/** Who holds each line of the reserve: one row a line, with what the list of custodians says about the holder. */
export function mapAccounts(context: Context, lines: readonly Line[]): void {
  const custodians = context.snapshot.get("custodians").items();
  const group = cite(context, "custodians");
  const used = new Set<SourceNode>();
  const held = lines.filter(({ row }) => row.values.assetClass !== "settlementItem");
  const rows = held.map(({ node, row }) => {
    const account = toAccount(context, node, { custodians, used });
    return account.build(`account-${row.id.replace(/^position-/, "")}`);
  });
  for (const custodian of custodians) {
    if (used.has(custodian)) settleCustodian(context, custodian);
    else keepAsOneNote(context, custodian, "not tied to a line of the reserve");
  }
  if (context.snapshot.get("custodians").isEmptyList) context.snapshot.get("custodians").done();
  if (rows.length === 0) return;
  const isListed = rows.every(({ values }) => values.amountUsd !== undefined);
  const list: RowList<"account"> = {
    completeness: isListed ? "complete" : "partial",
    reason: null,
    note: toListNote(group),
    rows,
  };
  context.draft.setList("account", list);
}

function toListNote({ sources = [] }: Origin): string {
  const cited = sources.length === 0 ? "" : ` Sources on custodians: ${sources.join(", ")}.`;
  return `One row for each line of the reserve report except settlement items.${cited}`;
}

type Directory = { readonly custodians: readonly SourceNode[]; readonly used: Set<SourceNode> };

function toAccount(context: Context, line: SourceNode, directory: Directory): RowDraft<"account"> {
  const row = new RowDraft("account");
  row.add(citeItem(context, line));
  const amount = line.get("amountUsd").number;
  if (amount !== null) row.set("amountUsd", amount);
  row.note(`Line: ${line.get("labelAsReported").text ?? "not labelled"}.`);
  const holder = findHolder(line);
  if (holder.name !== null && row.set("institution", holder.name)) {
    describeHolder(context, row, { line, name: holder.name, directory });
  } else {
    const isSaid = holder.isSaid || directory.custodians.some(saysUnnamed);
    row.setUnknown("institution", isSaid ? "not_disclosed" : "not_researched");
  }
  if (/\b(company|issuer)-controlled\b/i.test(line.get("custodian").text ?? ""))
    row.set("affiliated", true);
  setInsurance(row, line, amount);
  setPlace(row, line.get("jurisdiction").text);
  return row;
}

/** Where the asset sits, if that is one place; several codes contradict each other. */
function setPlace(row: RowDraft<"account">, place: string | null): void {
  if (place === null) return;
  const country = readJurisdiction(place);
  if (country !== null) row.set("country", country);
  else if (/^[A-Z]{2}( \/ [A-Z]{2})+$/.test(place)) row.setUnknown("country", "conflicting");
}

/** A custodian without a name whose role says that nobody is named. */
function saysUnnamed(custodian: SourceNode): boolean {
  const role = custodian.get("role").text ?? "";
  return custodian.get("name").isMissing && readName(role).kind === "unnamed";
}

type Holder = { readonly name: string | null; readonly isSaid: boolean };

/** The custodian; for cash the bank that owes it. */
function findHolder(line: SourceNode): Holder {
  const keys = isDeposit(line.get("assetClass").text)
    ? ["custodian", "counterparty"]
    : ["custodian"];
  let isSaid = false;
  for (const key of keys) {
    const { text } = line.get(key);
    if (text === null) continue;
    const reading = readName(text);
    if (reading.kind === "name") return { name: reading.name, isSaid };
    if (reading.kind === "unnamed") isSaid = true;
  }
  return { name: null, isSaid };
}

type Subject = { readonly line: SourceNode; readonly name: string; readonly directory: Directory };

function describeHolder(
  context: Context,
  row: RowDraft<"account">,
  { line, name, directory }: Subject,
): void {
  const custodian = directory.custodians.find((each) =>
    isSameName(each.get("name").text ?? "", name),
  );
  const role = custodian?.get("role").text ?? "";
  setKind(row, line, `${line.get("custodian").text ?? ""} ${role}`);
  if (custodian === undefined) return;
  directory.used.add(custodian);
  row.add(citeItem(context, custodian));
  const fullName = custodian.get("name").text;
  if (fullName !== null) row.set("institutionGroup", fullName);
  if (role !== "") row.note(`Role: ${role}.`);
  setSupervisor(row, custodian.get("regulator").text);
  const country = custodian.get("country").text;
  const code = country === null ? null : readJurisdiction(country);
  if (country !== null) row.note(`Country of the institution: ${country}.`);
  if (code !== null && line.get("jurisdiction").isMissing) row.set("country", code);
}

function setSupervisor(row: RowDraft<"account">, text: string | null): void {
  if (text === null) return;
  row.mark(...marksIn(text));
  row.note(`Regulator in the source: ${text}.`);
  if (isSupervisor(text)) row.set("supervisor", withoutMarks(text));
  else if (/^none\b|\bTCSP\b|registration/i.test(text))
    row.setUnknown("supervisor", "not_disclosed");
}

/** Standing as far as the words go; whether a bank is systemically important is a dated list nobody quotes here. */
function setKind(row: RowDraft<"account">, line: SourceNode, words: string): void {
  const isInFund = !line.get("wrapper").isMissing;
  if (isInFund && /fund custodian|custodian.*\bfund\b/i.test(words)) row.set("kind", "fund");
  else if (isTrustCompany(words)) row.set("kind", "trustCompany");
  else if (isDeposit(line.get("assetClass").text)) row.set("kind", "bank");
}

function setInsurance(row: RowDraft<"account">, line: SourceNode, amount: Decimal | null): void {
  const assetClass = line.get("assetClass").text;
  if (assetClass === "cash_at_bank_uninsured") row.set("insuredUsd", ZERO);
  if (amount === null || amount.isNegative()) return;
  if (assetClass === "cash_at_bank_insured") row.set("insuredUsd", amount);
  if (assetClass === "cash_at_bank_split_unknown")
    row.setBounds("insuredUsd", { low: ZERO, high: amount });
}

/** Everything in a used entry stands in the rows, as a value or in their notes. */
function settleCustodian(context: Context, custodian: SourceNode): void {
  citeItem(context, custodian);
  for (const key of ["name", "role", "regulator", "country"]) {
    const node = custodian.get(key);
    if (node.text !== null) node.done();
  }
}
