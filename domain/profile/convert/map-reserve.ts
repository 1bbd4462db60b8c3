import { Decimal, sum } from "../../decimal";
import type { EnteredId } from "../../facts/vocabulary";
import { type Context, cite } from "./context";
import { marksIn, mergeOrigins } from "./origin";
import type { SourceNode } from "./source-node";
import { isIsoDate } from "../../dates";

const AT_COST = /\bat cost\b/i;
const RATIO_DECIMALS = 6;

/** Supply and reserve total with the words on how each was measured. */
export function mapTotals(context: Context): void {
  const { snapshot } = context;
  mapAmount(context, {
    id: "coin.outstandingUsd",
    basisId: "coin.outstandingBasis",
    key: "outstandingSupply",
  });
  mapAmount(context, {
    id: "reserve.fairValueUsd",
    basisId: "reserve.valueBasisNote",
    key: "reserveTotal",
  });
  mapReserveDate(context);
  mapValuation(context);
  checkRatio(context, snapshot.get("coverageRatio"));
}

type Measure = {
  readonly id: "coin.outstandingUsd" | "reserve.fairValueUsd";
  readonly basisId: EnteredId & ("coin.outstandingBasis" | "reserve.valueBasisNote");
  readonly key: "outstandingSupply" | "reserveTotal";
};

function mapAmount(context: Context, { id, basisId, key }: Measure): void {
  const { draft, snapshot } = context;
  const amount = snapshot.get(`${key}Usd`);
  const basis = snapshot.get(`${key}Basis`);
  const origin = mergeOrigins(cite(context, `${key}Usd`), { marks: marksIn(basis.text) });
  const weak = AT_COST.test(basis.text ?? "") && id === "reserve.fairValueUsd";
  const value = amount.number;
  const from = weak
    ? mergeOrigins(origin, { marks: ["doubtful"], note: "At cost; fair value is not known." })
    : origin;
  if (value !== null && draft.setFact(id, value, from)) amount.done();
  if (basis.text !== null && draft.setFact(basisId, basis.text, origin)) basis.done();
}

/** The reserve date is the day of the snapshot unless the basis says that the figures are older. */
function mapReserveDate(context: Context): void {
  const { asOf, draft, snapshot } = context;
  const basis = snapshot.get("reserveTotalBasis").text ?? "";
  const earlier = /earlier \((?:about )?(\d{4}-\d{2}-\d{2})\)/.exec(basis)?.[1];
  const origin = cite(context, "asOf");
  if (earlier !== undefined && isIsoDate(earlier) && earlier < asOf) {
    const marks = basis.includes(`about ${earlier}`) ? (["doubtful"] as const) : [];
    draft.setFact("reserve.asOf", earlier, mergeOrigins(origin, { marks }));
  } else draft.setFact("reserve.asOf", asOf, origin);
}

/** Only what the basis says in so many words; a notional total says nothing about how assets are valued. */
function mapValuation(context: Context): void {
  const basis = context.snapshot.get("reserveTotalBasis").text;
  if (basis === null) return;
  const origin = mergeOrigins(cite(context, "reserveTotalUsd"), {
    marks: ["derived"],
    note: basis,
  });
  const { draft } = context;
  if (AT_COST.test(basis)) draft.setFact("disclosure.valuationBasis", "cost", origin);
  else if (/amorti[sz]ed cost/i.test(basis))
    draft.setFact("disclosure.valuationBasis", "amortisedCost", origin);
  else if (/(total|at) (fair|market) value/i.test(basis))
    draft.setFact("disclosure.valuationBasis", "fairValue", origin);
}

function checkRatio({ snapshot }: Context, node: SourceNode): void {
  const supply = snapshot.get("outstandingSupplyUsd").number;
  const reserve = snapshot.get("reserveTotalUsd").number;
  if (supply === null || reserve === null || supply.isZero()) return;
  compare(node, reserve.div(supply), RATIO_DECIMALS);
}

/** Settles a figure that follows from others; where it does not, the report says what the others give. */
export function compare(node: SourceNode, computed: Decimal, decimals: number): void {
  const stated = node.number;
  if (stated === null) return;
  const tolerance = new Decimal(10).pow(-decimals);
  if (stated.minus(computed).abs().lte(tolerance)) node.recomputed("follows from the amounts");
  else node.explain(`the amounts give ${computed.toDecimalPlaces(decimals).toFixed()}`);
}

/** Sum of the amounts of all lines that have one. */
export function sumOfLines(lines: readonly SourceNode[]): Decimal {
  return sum(lines.map((line) => line.get("amountUsd").number).filter((amount) => amount !== null));
}
