import type { Row, RowList } from "../profile";
import { toOpinion, toProviderKind, toStandard } from "./auditors";
import { type Context, cite, citeItem, toPublication } from "./context";
import { isAudit, mapAuditedAccounts } from "./map-accounts-audit";
import { marksIn, withoutMarks } from "./origin";
import { RowDraft } from "./row-draft";
import type { SourceNode } from "./source-node";

/**
 * Independent reports. A file lists the newest ones found on its day: complete when one of them was public by then,
 * partial when all came out later, because an older one must exist; an empty list means none was found.
 */
export function mapAttestations(context: Context): void {
  const node = context.snapshot.get("attestations");
  const { sources = [] } = cite(context, "attestations");
  if (node.isEmptyList) node.done();
  if (!node.isList) return;
  const items = node.items();
  const rows = items.map((item, index) => toRow(context, item).build(`attestation-${index + 1}`));
  const cited = sources.length === 0 ? "" : ` Sources of the list: ${sources.join(", ")}.`;
  const list: RowList<"attestation"> = {
    completeness:
      rows.length === 0 || rows.some((row) => wasPublic(context, row)) ? "complete" : "partial",
    reason: null,
    note:
      rows.length === 0 ? "None found." : `A snapshot lists the reports that were read.${cited}`,
    rows,
  };
  context.draft.setList("attestation", list);
  mapAuditedAccounts(context, items);
}

function wasPublic({ asOf }: Context, { knownOn, values }: Row<"attestation">): boolean {
  return values.subject === "reserve" && (knownOn ?? asOf) <= asOf;
}

function toRow(context: Context, item: SourceNode): RowDraft<"attestation"> {
  const row = new RowDraft("attestation");
  row.add(citeItem(context, item));
  row.set("subject", isAudit(item) ? "accounts" : "reserve");
  row.takeDay("asOf", item.get("asOf"));
  row.takeDay("publishedOn", item.get("published"));
  setProvider(row, item);
  setStandard(row, item);
  setOpinion(row, item);
  for (const column of ["scopeQuantity", "scopeComposition"] as const) {
    const node = item.get(column);
    row.take(column, node, node.flag);
  }
  setSupply(context, row, item);
  row.noteLeaf(item.get("type"), "Type in the source: ");
  row.noteLeaf(item.get("note"));
  row.add(toPublication(context, item, [item.get("published").text]));
  return row;
}

function setProvider(row: RowDraft<"attestation">, item: SourceNode): void {
  const full = item.get("provider");
  const normal = item.get("providerNormalised");
  const text = normal.text ?? full.text;
  if (text === null) return;
  const name = withoutMarks(text);
  row.mark(...marksIn(text));
  if (row.set("provider", name)) (normal.text === null ? full : normal).done();
  const kind = toProviderKind(name);
  if (kind !== null) row.set("providerKind", kind);
  if (normal.text === null) return;
  if (full.text === name) full.done();
  else row.noteLeaf(full, "Firm in the source: ");
}

function setStandard(row: RowDraft<"attestation">, item: SourceNode): void {
  const code = item.get("standardCode");
  const standard = item.get("standard");
  const codeNote = item.get("standardCodeNote");
  const found = toStandard(code.text ?? "") ?? toStandard(standard.text ?? "");
  if (found !== null) {
    row.set("standard", found);
    row.mark(...marksIn(codeNote.text, standard.text));
  }
  row.noteLeaf(code, "Standard code: ");
  row.noteLeaf(standard, "Standard in the source: ");
  row.noteLeaf(codeNote, "On the code: ");
  row.noteLeaf(item.get("standardNote"));
  const level = item.get("assuranceLevel");
  const { text } = level;
  if (text === "reasonable" || text === "limited" || text === "none") {
    if (row.set("assuranceLevel", text)) level.done();
  } else row.noteLeaf(level, "Assurance in the source: ");
}

function setOpinion(row: RowDraft<"attestation">, item: SourceNode): void {
  const opinion = item.get("opinion");
  const { text } = opinion;
  if (text === null) row.setUnknown("opinion", "not_researched");
  else {
    const found = toOpinion(text);
    if (found === null) row.setUnknown("opinion", "not_researched");
    else row.set("opinion", found);
    if (/announcement|according to the issuer/i.test(text)) row.mark("doubtful");
  }
  row.noteLeaf(opinion, "Opinion in the source: ");
  row.noteLeaf(item.get("opinionNote"));
}

/** The supply a report covers, where the file took its own supply figure from that report for the same day. */
function setSupply(context: Context, row: RowDraft<"attestation">, item: SourceNode): void {
  const { snapshot, asOf } = context;
  const supply = snapshot.get("outstandingSupplyUsd").number;
  const isCovered =
    !isAudit(item) && item.get("scopeQuantity").flag === true && item.get("asOf").text === asOf;
  if (supply === null || !isCovered) return;
  const own = new Set(citeItem(context, item).sources ?? []);
  const shared = (cite(context, "outstandingSupplyUsd").sources ?? []).some((id) => own.has(id));
  if (shared && row.set("supplyUsd", supply))
    row.note("Supply covered: the snapshot takes its supply from this report.");
}
