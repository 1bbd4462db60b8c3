import { Decimal } from "../../decimal";
import type { Context } from "./context";
import { isBillInDoubt } from "./position-class";
import { type DayEnds, fitsBucket, toBucketDays, toMaturityEnds } from "./position-maturity";
import type { RowDraft } from "./row-draft";
import type { SourceNode } from "./source-node";

/** Business days that a liquidity bucket stands for at most; the last one is open at the far end. */
const LIQUIDITY_DAYS: Readonly<Record<string, number>> = { "1d": 1, "1w": 5, "1m": 21 };
const BEYOND_A_MONTH = 22;

/** Residual maturity: exact where stated, otherwise limits from everything the line says about it. */
export function mapMaturity(context: Context, row: RowDraft<"position">, line: SourceNode): void {
  const days = line.get("residualMaturityDays");
  const words = line.get("maturityNote");
  const bucket = line.get("contractualBucket");
  const bucketDays = toBucketDays(bucket.text);
  const exact = days.number;
  if (exact?.isInteger() === true && row.set("residualMaturityDays", exact.toNumber())) {
    days.done();
    settleBucket(bucket, bucketDays, exact.toNumber());
  } else {
    const label = line.get("labelAsReported").text ?? "";
    const ends = toMaturityEnds({
      bucket: bucketDays,
      words: `${words.text ?? ""}; ${label}`,
      isBill: isBill(line),
      asOf: context.asOf,
    });
    const isSet = ends !== null && row.setBounds("residualMaturityDays", toDecimals(ends));
    if (isSet && bucketDays !== null) bucket.done();
  }
  if (bucket.text === "none" && row.note("No contractual maturity.")) bucket.done();
  row.noteLeaf(words, "Maturity in the source: ");
}

function isBill(line: SourceNode): boolean {
  if (line.get("assetClass").text !== "treasury_bills") return false;
  const words = `${line.get("maturityNote").text ?? ""} ${line.get("note").text ?? ""}`;
  return !isBillInDoubt(words);
}

function settleBucket(node: SourceNode, bucket: DayEnds | null, days: number): void {
  if (bucket === null) return;
  if (fitsBucket(days, bucket)) node.recomputed("follows from the days to maturity");
  else node.explain("does not fit the days to maturity");
}

function toDecimals({ low, high }: DayEnds) {
  return {
    low: low === null ? null : new Decimal(low),
    high: high === null ? null : new Decimal(high),
  };
}

/** Time to dollars in normal markets. A judgement that rests on later knowledge is left out. */
export function mapLiquidity(row: RowDraft<"position">, line: SourceNode): void {
  const node = line.get("liquidityBucket");
  const { text } = node;
  if (text === null) return row.setUnknown("liquidityDays", "not_researched");
  if (/illiquidity as later knowledge/i.test(line.get("note").text ?? "")) {
    row.setUnknown("liquidityDays", "not_disclosed");
    return node.explain("the note calls it later knowledge");
  }
  const most = Object.hasOwn(LIQUIDITY_DAYS, text) ? LIQUIDITY_DAYS[text] : undefined;
  if (most !== undefined && row.set("liquidityDays", most)) node.done();
  const beyond = { low: new Decimal(BEYOND_A_MONTH), high: null };
  if (text === ">1m" && row.setBounds("liquidityDays", beyond)) node.done();
}
