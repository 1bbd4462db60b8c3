import { HUNDRED, ZERO } from "../decimal";
import { inMoneyFund } from "../reserve/held-funds";
import {
  BANK_DEPOSITS,
  CONSERVATIVE,
  DOLLAR_PAPER,
  GOVERNMENT_PAPER,
  MONEY_FUNDS,
  ON_CHAIN,
  PAPER,
  VOLATILE,
} from "../reserve/asset-classes";
import type { At } from "../checklist/parameter";
import { ExactSum, toMoney } from "../reserve/exact-sum";
import { dueDays } from "../reserve/maturity";
import { CONSERVATIVE_MAX_DAYS } from "../reserve/parameters";
import {
  inClasses,
  NO_CLASS,
  type Position,
  shareOfClasses,
  shareOfLines,
  shareWithin,
} from "../reserve/share";
import type { Membership, MissingCells } from "../reserve/tally";
import type { AssetClass } from "../reserve/asset-classes";
import { type FactState, known, unknown } from "../facts/state";
import type { Decimal } from "../decimal";
import type { FactView } from "./fact-view";
import { listGap } from "./gaps";
import { computeFrom } from "./interval";

const NO_SHORT_MATURITY: MissingCells = {
  columns: ["position[].residualMaturityDays"],
  what: "stated maturity",
};
const NO_TERM: MissingCells = {
  columns: ["position[].withdrawableOnDemand"],
  what: "stated term of deposit",
};
const NO_COLLATERAL: MissingCells = {
  columns: ["position[].repoCollateral"],
  what: "stated repo collateral",
};
const NO_CURRENCY: MissingCells = { columns: ["position[].currency"], what: "stated currency" };
const NO_FORM: MissingCells = { columns: ["position[].tokenised"], what: "stated form" };
const NO_NAME: MissingCells = {
  columns: ["position[].counterparty"],
  what: "researched counterparty",
};
const NO_AMOUNT: MissingCells = { columns: ["position[].amountUsd"], what: "stated amount" };

/** Sum of the positions with their signs, US dollars. Unknown where a line has no amount. */
export function positionsTotal(view: FactView): FactState<Decimal> {
  const visible = view.rows("position");
  const missing = ["position[].amountUsd"];
  if (!visible.researched) return listGap(view, "position", missing);
  const sum = new ExactSum();
  let open = 0;
  for (const { values } of visible.rows) {
    if (values.amountUsd === undefined) open += 1;
    else sum.add(toMoney(values.amountUsd));
  }
  if (open === 0) return known(sum.toDecimal());
  const note = `${open} ${open === 1 ? "line has" : "lines have"} no stated amount`;
  return unknown(missing, "not_computed", note);
}

/**
 * Share in cash, central-bank money, deposits on demand, government paper within `reserve.conservativeMaxDays`,
 * overnight repo on government paper and government money funds. Payments on their way count on neither side.
 */
export function conservativeShare(view: FactView): FactState<Decimal> {
  const limit = view.at(CONSERVATIVE_MAX_DAYS);
  return shareOfLines(view, (row) => isConservative(row, limit, view.at), "settlementItem");
}

function isConservative(row: Position, limit: number, at: At): Membership {
  const { assetClass } = row.values;
  if (assetClass === undefined) return NO_CLASS;
  if (CONSERVATIVE.has(assetClass)) return true;
  if (GOVERNMENT_PAPER.has(assetClass)) return isDueBy(row, limit, at);
  if (assetClass === "bankDepositUnsplit") return isOnDemand(row, at);
  if (assetClass === "overnightReverseRepo") return isOnGovernmentPaper(row);
  // Reached only by a settlement line without an amount: what it takes out of the whole is not known.
  return assetClass === "settlementItem" ? NO_AMOUNT : false;
}

function isDueBy(row: Position, limit: number, at: At): Membership {
  const due = dueDays(row, at);
  if (due === null || due.low > limit) return false;
  return due.high !== null && due.high <= limit ? true : NO_SHORT_MATURITY;
}

function isOnDemand(row: Position, at: At): Membership {
  const { withdrawableOnDemand } = row.values;
  if (withdrawableOnDemand !== undefined) return withdrawableOnDemand;
  const due = dueDays(row, at);
  if (due !== null && due.high === 0) return true;
  return due === null || due.low > 0 ? false : NO_TERM;
}

function isOnGovernmentPaper(row: Position): Membership {
  const { repoCollateral } = row.values;
  if (repoCollateral === undefined) return NO_COLLATERAL;
  return repoCollateral === "usTreasury" || repoCollateral === "eligibleSovereign";
}

const only = (...classes: readonly AssetClass[]): ReadonlySet<AssetClass> => new Set(classes);
const OTHER = only("other");
const OWN_TOKEN = only("ownToken");
const CRYPTO = only("crypto");
const GOVERNMENT_FUNDS = only("governmentMoneyFund");

/** Share in classes that can swing in price, percent. Source: "How to evaluate a USD1 stablecoins issuer", second. */
export const volatileShare = (view: FactView): FactState<Decimal> => shareOfClasses(view, VOLATILE);
/** Share in lines that do not say what they are, percent. Source: "Transparency, audits, and proof of reserves". */
export const vagueShare = (view: FactView): FactState<Decimal> => shareOfClasses(view, OTHER);
/** Share in own or linked tokens, percent. Source: "Algorithm assisted designs". */
export const ownTokenShare = (view: FactView): FactState<Decimal> =>
  shareOfClasses(view, OWN_TOKEN);
/** Share in crypto-assets, stablecoins and own tokens not counted, percent. Source: "On-chain collateral backing". */
export const cryptoShare = (view: FactView): FactState<Decimal> => shareOfClasses(view, CRYPTO);
/** Share in paper and money funds, percent. Source: "Cash equivalents and money market instruments". */
export const paperShare = (view: FactView): FactState<Decimal> => shareOfClasses(view, PAPER);
/** Share in money funds, by their own line or by what they hold, percent. Source: "Cash equivalents and money market instruments". */
export const moneyFundShare = (view: FactView): FactState<Decimal> =>
  shareOfLines(view, (row) => inMoneyFund(row, MONEY_FUNDS));
/** Share in deposits at commercial banks, percent. Source: "Cash and bank deposits". */
export const bankDepositShare = (view: FactView): FactState<Decimal> =>
  shareOfClasses(view, BANK_DEPOSITS);

/** Share in crypto-assets or in token form. A line not flagged as tokenised counts as not in token form. */
export function onChainShare(view: FactView): FactState<Decimal> {
  return shareOfLines(view, ({ values, unknown }) => {
    if (values.tokenised === true) return true;
    if (values.assetClass === undefined) return NO_CLASS;
    if (ON_CHAIN.has(values.assetClass)) return true;
    return unknown.tokenised === undefined ? false : NO_FORM;
  });
}

/** Share that pays in another currency than the dollar; US government paper pays in dollars by definition. */
export function nonDollarShare(view: FactView): FactState<Decimal> {
  return shareOfLines(view, ({ values }) => {
    if (values.currency !== undefined) return values.currency !== "USD";
    return values.assetClass !== undefined && DOLLAR_PAPER.has(values.assetClass)
      ? false
      : NO_CURRENCY;
  });
}

/** Of commercial paper, certificates of deposit and money funds: the share with a named counterparty or fund. */
export function namedPaperShare(view: FactView): FactState<Decimal> {
  return shareWithin(view, {
    group: (row) => inClasses(row, PAPER),
    member: hasNamedCounterparty,
    groupName: "commercial paper, certificates of deposit or money funds",
  });
}

/** Looked for and not disclosed means not named; not yet looked for leaves it open. */
function hasNamedCounterparty({ values, unknown }: Position): Membership {
  const name = values.counterparty ?? values.wrapper ?? "";
  if (name.trim() !== "") return true;
  return unknown.counterparty === "not_disclosed" ? false : NO_NAME;
}

/** Of money funds: the share in government funds. */
export function governmentFundShare(view: FactView): FactState<Decimal> {
  return shareWithin(view, {
    group: (row) => inMoneyFund(row, MONEY_FUNDS),
    member: (row) => inMoneyFund(row, GOVERNMENT_FUNDS),
    groupName: "money funds",
  });
}

/** Reserve value minus coins outstanding, US dollars; below zero for a shortfall. */
export function surplus(view: FactView): FactState<Decimal> {
  return computeFrom(view.fact("reserve.fairValueUsd"), view.fact("coin.outstandingUsd"), (a, b) =>
    a.minus(b),
  );
}

/**
 * Surplus as a percentage of the loss in stress. Where nothing can be lost, 100 if there is no shortfall, else 0.
 * Where the loss may be anything down to nothing, the high end is the value with the least loss that is certain;
 * above 100 all values mean the same: the loss is covered.
 */
export function lossCover(view: FactView): FactState<Decimal> {
  const inputs = [view.fact("reserve.surplusUsd"), view.fact("reserve.stressedLossUsd")] as const;
  return computeFrom(...inputs, (left, loss) => {
    if (loss.isZero()) return left.isNegative() && !left.isZero() ? ZERO : HUNDRED;
    return left.times(HUNDRED).div(loss);
  });
}
