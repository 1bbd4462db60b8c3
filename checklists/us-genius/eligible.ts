import type { At, Parameter } from "@/domain/checklist/parameter";
import { daysBetween, type IsoDate } from "@/domain/dates";
import { HUNDRED } from "@/domain/decimal";
import { computeFrom } from "@/domain/derivation/interval";
import { toLegalArea } from "@/domain/facts/countries";
import type { FactView } from "@/domain/derivation/fact-view";
import type { Figure } from "@/domain/regime/condition";
import type { AssetClass } from "@/domain/reserve/asset-classes";
import { dueDays } from "@/domain/reserve/maturity";
import { NO_CLASS, type Position, shareOfLines } from "@/domain/reserve/share";
import type { Membership } from "@/domain/reserve/tally";
import {
  CREDIT_REVIEW_DAYS,
  OVER_COLLATERAL,
  OVERNIGHT_DAYS,
  REPO_COLLATERAL_DAYS,
  TREASURY_DAYS,
} from "./parameters";

type Question = { readonly row: Position; readonly at: At; readonly asOf: IsoDate };

/** Numbers the clauses rest on. */
export const CLAUSE_PARAMETERS: readonly Parameter[] = [
  TREASURY_DAYS,
  REPO_COLLATERAL_DAYS,
  OVERNIGHT_DAYS,
  OVER_COLLATERAL,
  CREDIT_REVIEW_DAYS,
];

/** Columns the clauses read. */
export const CLAUSE_COLUMNS: readonly string[] = [
  "position[].assetClass",
  "position[].amountUsd",
  "position[].currency",
  "position[].counterpartyCountry",
  "position[].withdrawableOnDemand",
  "position[].residualMaturityDays",
  "position[].tokenised",
  "position[].repoCollateral",
  "position[].repoCollateralMaxDays",
  "position[].repoOverCollateralPct",
  "position[].repoClearing",
  "position[].repoCreditReviewOn",
  "position[].fundRegistered",
  "position[].fundLookThroughOk",
];

const lacks = (column: string, what: string): Membership => ({
  columns: [`position[].${column}`],
  what,
});

/** The first "no" decides; then the first gap; otherwise yes. */
function every(...answers: readonly Membership[]): Membership {
  if (answers.includes(false)) return false;
  return answers.find((answer) => answer !== true) ?? true;
}

function matches<T>(value: T | undefined, isRight: (value: T) => boolean, gap: Membership) {
  return value === undefined ? gap : isRight(value);
}

/** Clause (i), first half: coins and notes of the United States. */
function isDollarCash({ row: { values } }: Question): Membership {
  return matches(values.currency, (each) => each === "USD", lacks("currency", "stated currency"));
}

/** Clauses (i) and (ii): the Federal Reserve, or a bank whose head office is in the United States. */
function isAtUsBank({ row: { values } }: Question): Membership {
  return matches(
    values.counterpartyCountry,
    (each) => toLegalArea(each) === "US",
    lacks("counterpartyCountry", "stated country of the bank"),
  );
}

/** Clause (ii): payable at any time on request. */
function isOnDemandDeposit(question: Question): Membership {
  const { values } = question.row;
  const isOnDemand = matches(
    values.withdrawableOnDemand ?? (values.assetClass === "bankDemandDeposit" ? true : undefined),
    (each) => each,
    lacks("withdrawableOnDemand", "stated term of deposit"),
  );
  return every(isOnDemand, isAtUsBank(question));
}

/** Days to the contractual end against a limit, at both ends of what is known. */
function isDueWithin({ row, at }: Question, limit: Parameter<number>): Membership {
  const due = dueDays(row, at);
  const most = at(limit);
  if (due === null || due.low > most) return false;
  if (due.high !== null && due.high <= most) return true;
  return lacks("residualMaturityDays", "stated maturity");
}

/** Clause (iii). Paper issued with 93 days or less never has more of them left. */
const isShortTreasury = (question: Question): Membership => isDueWithin(question, TREASURY_DAYS);

/** Whether these are notes or bonds in the sense of clause (iii) is unsettled; too long is too long either way. */
const isUnsettledTreasury = (question: Question): Membership =>
  every(isShortTreasury(question), lacks("assetClass", "class the clause clearly names"));

function isOnTreasuries({ row: { values } }: Question): Membership {
  return matches(
    values.repoCollateral,
    (each) => each === "usTreasury",
    lacks("repoCollateral", "stated repo collateral"),
  );
}

/** Clause (viii) does not reach repo held as a token; a line not flagged counts as not in token form. */
function isNotToken({ row: { values, unknown } }: Question): Membership {
  if (values.tokenised !== undefined) return !values.tokenised;
  return unknown.tokenised === undefined ? true : lacks("tokenised", "stated form");
}

/** Clause (iv): overnight repo, the issuer as seller, on short bills. A minus line is the debt and reduces the rest. */
function isOvernightRepoCash(question: Question): Membership {
  const { values } = question.row;
  if (values.amountUsd?.isNegative() === true) return true;
  const isShort = matches(
    values.repoCollateralMaxDays,
    (each) => each <= question.at(REPO_COLLATERAL_DAYS),
    lacks("repoCollateralMaxDays", "stated life of the repo collateral"),
  );
  return every(
    isDueWithin(question, OVERNIGHT_DAYS),
    isOnTreasuries(question),
    isShort,
    isNotToken(question),
  );
}

/** Clause (v): tri-party, cleared, or bilateral with a counterparty whose credit was reviewed. */
function isSafelySettled({ row: { values }, at, asOf }: Question): Membership {
  const { repoClearing, repoCreditReviewOn } = values;
  if (repoClearing === undefined) return lacks("repoClearing", "stated way of clearing");
  if (repoClearing !== "bilateral") return true;
  return matches(
    repoCreditReviewOn,
    (day) => day <= asOf && daysBetween(day, asOf) <= at(CREDIT_REVIEW_DAYS),
    lacks("repoCreditReviewOn", "stated credit review"),
  );
}

function isSoundReverseRepo(question: Question): Membership {
  const { values } = question.row;
  const isOver = matches(
    values.repoOverCollateralPct,
    (each) => each.gt(question.at(OVER_COLLATERAL)),
    lacks("repoOverCollateralPct", "stated over-collateral"),
  );
  return every(isOnTreasuries(question), isOver, isSafelySettled(question), isNotToken(question));
}

/** Clause (vi): a registered fund that may hold nothing but clauses (i) to (v). */
function isPureFund({ row: { values } }: Question): Membership {
  const isYes = (each: boolean): boolean => each;
  return every(
    matches(values.fundRegistered, isYes, lacks("fundRegistered", "stated registration")),
    matches(values.fundLookThroughOk, isYes, lacks("fundLookThroughOk", "look-through")),
  );
}

type Clause = (question: Question) => Membership;

const CLAUSES: { readonly [C in AssetClass]?: Clause } = {
  cash: isDollarCash,
  centralBankBalance: isAtUsBank,
  bankDemandDeposit: isOnDemandDeposit,
  bankTermDeposit: isOnDemandDeposit,
  bankDepositUnsplit: isOnDemandDeposit,
  usTreasuryBill: isShortTreasury,
  usTreasuryNoteBond: isShortTreasury,
  usTreasuryFrn: isUnsettledTreasury,
  usTreasuryTips: isUnsettledTreasury,
  usTreasuryStrip: isUnsettledTreasury,
  repoCashReceived: isOvernightRepoCash,
  overnightReverseRepo: isSoundReverseRepo,
  governmentMoneyFund: isPureFund,
  otherMoneyFund: isPureFund,
  otherFund: isPureFund,
};

/** Clause (vii): counts only after a regulator's approval. */
const NEEDS_APPROVAL: ReadonlySet<AssetClass> = new Set(["otherUsGovernment", "agency"] as const);

/** Whether a line fits one of clauses (i) to (vi), itself or as a token. */
export function fitsClause(question: Question): Membership {
  const { assetClass } = question.row.values;
  if (assetClass === undefined) return NO_CLASS;
  return CLAUSES[assetClass]?.(question) ?? false;
}

/** Whether a line stands in clause (vii); null where its class is not known. */
export function needsApproval({ values: { assetClass } }: Position): boolean | null {
  return assetClass === undefined ? null : NEEDS_APPROVAL.has(assetClass);
}

export function counts(question: Question, view: FactView): Membership {
  const { values } = question.row;
  // Sales not yet settled are no asset of a clause; what is owed on purchases reduces the rest.
  if (values.assetClass === "settlementItem")
    return matches(
      values.amountUsd,
      (each) => each.isNegative(),
      lacks("amountUsd", "stated amount"),
    );
  if (needsApproval(question.row) !== true) return fitsClause(question);
  const conditions = view.fact("issuer.supervisorConditions");
  return conditions.status === "known"
    ? conditions.value === "allMet"
    : { columns: ["issuer.supervisorConditions"], what: "recorded approval" };
}

/** Reserve in the eight classes for every hundred dollars of coins. */
export const ELIGIBLE_COVERAGE: Figure = {
  label: "assets in the eight classes against the coins",
  reads: [
    ...CLAUSE_COLUMNS,
    "reserve.fairValueUsd",
    "coin.outstandingUsd",
    "issuer.supervisorConditions",
  ],
  unit: "percent",
  of: (view) =>
    computeFrom(
      shareOfLines(view, (row) => counts({ row, at: view.at, asOf: view.asOf }, view)),
      view.fact("reserve.coveragePct"),
      (share, coverage) => share.times(coverage).div(HUNDRED),
    ),
};
