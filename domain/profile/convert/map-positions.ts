import { Decimal } from "../../decimal";
import type { Row, RowList } from "../profile";
import { type Context, cite, citeItem } from "./context";
import { compare, sumOfLines } from "./map-reserve";
import { marksIn } from "./origin";
import { type AssetClass, isBillInDoubt, isInDollars, toAssetClass } from "./position-class";
import { setParties } from "./position-parties";
import { mapLiquidity, mapMaturity } from "./position-terms";
import { RowDraft } from "./row-draft";
import type { SourceNode } from "./source-node";

const SHARE_DECIMALS = 4;

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

/** How a source names a money fund limited to government paper. */
const GOVERNMENT_FUND = /\bgovernment (?:MMF|money market fund)\b/i;

function toRow(context: Context, line: SourceNode, total: Decimal | null): RowDraft<"position"> {
  const row = new RowDraft("position");
  row.add(citeItem(context, line));
  const label = line.get("labelAsReported");
  row.take("label", label, label.text);
  const amount = line.get("amountUsd");
  const value = amount.number;
  row.take("amountUsd", amount, value);
  checkShare(line.get("sharePct"), value, total);
  setClass(row, line);
  setParties(context, row, line);
  const wrapper = line.get("wrapper");
  row.take("wrapper", wrapper, wrapper.text);
  if (GOVERNMENT_FUND.test(wrapper.text ?? "")) row.set("fundKind", "governmentMoneyFund");
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
  row.noteLeaf(sub, "Sub-class in the source: ");
  if (/^tokeni[sz]ed_/.test(sub.text ?? "")) row.set("tokenised", true);
  if (node.text === null) return;
  const days = line.get("residualMaturityDays").number;
  const onDemand = days?.isZero() === true || line.get("contractualBucket").text === "1d";
  const found = toAssetClass({ assetClass: node.text, subClass: sub.text, onDemand });
  if (found !== null) {
    row.take("assetClass", node, found);
    setNature(row, line, found);
  } else if (row.note(`Class in the source: ${node.text}.`)) {
    row.set("assetClass", "other");
    node.explain("no class of the format has this name; entered as other");
  }
}

/** What follows from the class together with the words of the line. */
function setNature(row: RowDraft<"position">, line: SourceNode, assetClass: AssetClass): void {
  const label = line.get("labelAsReported").text ?? "";
  const words = `${line.get("maturityNote").text ?? ""} ${line.get("note").text ?? ""}`;
  if (isInDollars(assetClass, label, line.get("jurisdiction").text ?? ""))
    row.set("currency", "USD");
  if (assetClass === "bankDepositUnsplit" && /\bfrozen\b/i.test(words))
    row.set("withdrawableOnDemand", false);
  if (assetClass === "usTreasuryBill" && isBillInDoubt(words)) row.mark("doubtful");
  if (/\bat cost\b/i.test(label)) row.mark("doubtful");
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
