import { Decimal } from "../../decimal";
import type { Row, RowList } from "../profile";
import { type Context, cite, citeItem } from "./context";
import { compare, sumOfLines } from "./map-reserve";
import { readName } from "./names";
import { marksIn } from "./origin";
import { isBillInDoubt, isDeposit, isInDollars, toAssetClass } from "./position-class";
import { mapLiquidity, mapMaturity } from "./position-terms";
import { RowDraft } from "./row-draft";
import type { SourceNode } from "./source-node";

const SHARE_DECIMALS = 4;
const LATER = /;\s*(later\b.*)$/i;

/** A line of the source with the row it became. */
export type Line = { readonly node: SourceNode; readonly row: Row<"position"> };

/** Reserve lines, one row each, and what the file says about their sum. */
export function mapPositions(context: Context): readonly Line[] {
  const node = context.snapshot.get("reserveLines");
  const total = context.snapshot.get("reserveTotalUsd").number;
  const origin = cite(context, "reserveLines");
  const lines = node.items().map((line, index) => ({
    node: line,
    row: toRow(context, line, total).build(`position-${index + 1}`),
  }));
  if (node.isEmptyList) node.done();
  if (lines.length === 0) return lines;
  const list: RowList<"position"> = {
    ...toCompleteness(context, lines),
    note: toListNote(context, origin.sources ?? []),
    rows: lines.map(({ row }) => row),
  };
  context.draft.setList("position", list);
  return lines;
}

function toCompleteness(
  { snapshot }: Context,
  lines: readonly Line[],
): Pick<RowList, "completeness" | "reason"> {
  const total = snapshot.get("reserveTotalUsd").number;
  const difference =
    total === null
      ? null
      : sumOfLines(lines.map(({ node }) => node))
          .minus(total)
          .abs();
  const tolerance = snapshot.get("reserveLinesCheck").get("toleranceUsd").number ?? new Decimal(0);
  const allWeighed = lines.every(({ row }) => row.values.amountUsd !== undefined);
  const isComplete = allWeighed && difference !== null && difference.lte(tolerance);
  return { completeness: isComplete ? "complete" : "partial", reason: null };
}

function toListNote(context: Context, sources: readonly string[]): string | null {
  const check = context.snapshot.get("reserveLinesCheck");
  const tolerance = check.get("toleranceUsd");
  const comment = check.get("comment");
  const parts = [
    sources.length > 0 ? `Sources of the list: ${sources.join(", ")}.` : "",
    comment.text ?? "",
    tolerance.number === null ? "" : `Tolerance of the sum: ${tolerance.number.toFixed()} USD.`,
  ].filter((part) => part !== "");
  const text = parts.join(" ");
  if (text === "" || text.length > 4_000) return null;
  if (comment.text !== null) comment.done();
  if (tolerance.number !== null) tolerance.done();
  return text;
}

/** Settles the figures of the file's own sum check that follow from the lines. */
export function checkSum({ snapshot }: Context, lines: readonly Line[]): void {
  const check = snapshot.get("reserveLinesCheck");
  const total = snapshot.get("reserveTotalUsd").number;
  const nodes = lines.map(({ node }) => node);
  const sum = sumOfLines(nodes);
  const open = nodes.filter((node) => node.get("amountUsd").number === null).length;
  compare(check.get("sumOfLinesUsd"), sum, 0);
  compare(check.get("linesWithNullAmount"), new Decimal(open), 0);
  if (total === null) return;
  compare(check.get("reserveTotalUsd"), total, 0);
  compare(check.get("differenceUsd"), sum.minus(total), 0);
  const tolerance = check.get("toleranceUsd").number ?? new Decimal(0);
  const agrees = sum.minus(total).abs().lte(tolerance);
  const stated = check.get("sumsToTotal");
  if (stated.flag === agrees) stated.recomputed("follows from the amounts");
  else if (stated.flag !== null)
    stated.explain(agrees ? "the lines do add up" : "the lines do not add up");
}

function toRow(context: Context, line: SourceNode, total: Decimal | null): RowDraft<"position"> {
  const row = new RowDraft("position");
  row.add(citeItem(context, line));
  const label = line.get("labelAsReported");
  if (label.text !== null && row.set("label", label.text)) label.done();
  const amount = line.get("amountUsd");
  const value = amount.number;
  if (value !== null && row.set("amountUsd", value)) amount.done();
  checkShare(line.get("sharePct"), value, total);
  setClass(row, line);
  setParties(context, row, line);
  const wrapper = line.get("wrapper");
  if (wrapper.text !== null && row.set("wrapper", wrapper.text)) wrapper.done();
  mapMaturity(context, row, line);
  mapLiquidity(row, line);
  setCollateral(row, line);
  setFlags(row, line);
  row.noteLeaf(line.get("jurisdiction"), "Where it sits: ");
  row.mark(...marksIn(line.get("note").text, label.text));
  row.noteLeaf(line.get("note"));
  return row;
}

function checkShare(node: SourceNode, amount: Decimal | null, total: Decimal | null): void {
  if (amount === null || total === null || total.isZero()) return;
  compare(node, amount.times(100).div(total), SHARE_DECIMALS);
}

function setClass(row: RowDraft<"position">, line: SourceNode): void {
  const node = line.get("assetClass");
  const sub = line.get("subClass");
  const { text } = node;
  const days = line.get("residualMaturityDays").number;
  const onDemand = days?.isZero() === true || line.get("contractualBucket").text === "1d";
  const found = toAssetClass({ assetClass: text, subClass: sub.text, onDemand });
  row.noteLeaf(sub, "Sub-class in the source: ");
  if (sub.text?.startsWith("tokenised_") === true || sub.text?.startsWith("tokenized_") === true) {
    row.set("tokenised", true);
  }
  const label = line.get("labelAsReported").text ?? "";
  if (found !== null) {
    row.set("assetClass", found);
    node.done();
    if (isDeposit(text) && /\bfrozen\b/i.test(line.get("maturityNote").text ?? "")) {
      row.set("withdrawableOnDemand", false);
    }
    if (isInDollars(found, label, line.get("jurisdiction").text ?? "")) row.set("currency", "USD");
  } else if (text !== null && row.note(`Class in the source: ${text}.`)) {
    row.set("assetClass", "other");
    node.explain("no class of the format has this name; entered as other");
  }
  const doubt = `${line.get("maturityNote").text ?? ""} ${line.get("note").text ?? ""}`;
  if (found === "usTreasuryBill" && isBillInDoubt(doubt)) row.mark("doubtful");
  if (/\bat cost\b/i.test(label)) row.mark("doubtful");
}

function setParties(context: Context, row: RowDraft<"position">, line: SourceNode): void {
  setCounterparty(context, row, line.get("counterparty"));
  const custodian = line.get("custodian");
  if (custodian.text === null) return;
  const reading = readName(custodian.text);
  if (reading.kind === "name") row.set("custodian", reading.name);
  else if (reading.kind === "unnamed") row.setUnknown("custodian", "not_disclosed");
  if (reading.kind === "name" && reading.rest === null) custodian.done();
  else row.noteLeaf(custodian, "Custodian in the source: ");
}

function setCounterparty(context: Context, row: RowDraft<"position">, node: SourceNode): void {
  if (node.isList) {
    const names = node
      .items()
      .map((item) => item.text)
      .filter((name) => name !== null);
    if (
      names.length > 0 &&
      names.length === node.items().length &&
      row.set("counterparty", names.join("; "))
    ) {
      node.done();
    }
    return;
  }
  if (node.text === null) return;
  const later = LATER.exec(node.text)?.[1] ?? null;
  const text = later === null ? node.text : node.text.replace(LATER, "");
  const reading = readName(text);
  if (reading.kind === "name") row.set("counterparty", reading.name);
  else if (reading.kind === "unnamed") row.setUnknown("counterparty", "not_disclosed");
  if (reading.kind === "name" && reading.name === "US Treasury")
    row.set("counterpartyCountry", "US");
  if (later !== null) {
    // The row is public from the first day, so what came out later must not stand in it.
    if (context.draft.addNote(node.place, node.text)) node.kept("speaks of what came out later");
  } else if (reading.kind === "name" && reading.rest === null) node.done();
  else row.noteLeaf(node, "Counterparty in the source: ");
}

function setCollateral(row: RowDraft<"position">, line: SourceNode): void {
  const assetClass = line.get("assetClass").text ?? "";
  if (!assetClass.endsWith("reverse_repo")) return;
  const words = ["labelAsReported", "maturityNote", "note"]
    .map((key) => line.get(key).text ?? "")
    .join("; ");
  if (/\b(whether|not settled|not stated)\b/i.test(words)) return;
  const isTreasury =
    /collaterali[sz]ed by (US|U\.S\.) Treasur|(US|U\.S\.) Treasury[- ]collateral|\bUST collateral\b|(US|U\.S\.) Treasury repurchase/i;
  if (isTreasury.test(words)) row.set("repoCollateral", "usTreasury");
}

function setFlags(row: RowDraft<"position">, line: SourceNode): void {
  const approximate = line.get("approximate");
  const derived = line.get("derivedHere");
  if (approximate.flag === true) row.note("The source rounds the amount.");
  if (derived.flag === true) row.mark("derived");
  if (approximate.flag !== null) approximate.done();
  if (derived.flag !== null) derived.done();
}
