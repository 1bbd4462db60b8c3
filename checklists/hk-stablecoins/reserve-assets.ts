import {
  all,
  any,
  atLeast,
  atMost,
  everyRow,
  type Figure,
  figureAtLeast,
  figureAtMost,
  is,
  yes,
} from "@/domain/regime/condition";
import { type Rule, rule } from "@/domain/regime/rule";
import { type AssetClass, DOLLAR_PAPER } from "@/domain/reserve/asset-classes";
import { dueDays } from "@/domain/reserve/maturity";
import { shareOfClasses, shareOfLines } from "@/domain/reserve/share";
import { IN_FORCE, LICENSEE, NO_SOURCE_CHECKED } from "./conditions";
import {
  DEBT_TERM,
  DEPOSIT_TERM,
  DEPOSIT_TERM_PARTLY,
  MISMATCH_COVERAGE,
  NO_SHARE,
  OUTSIDE_SHARE,
  REVERSE_REPO_TERM,
  REVERSE_REPO_TERM_PARTLY,
  SAME_CURRENCY,
  SAME_CURRENCY_PARTLY,
} from "./reserve-parameters";
import {
  CONCLUSIONS,
  DRAFT_GUIDELINE_ALERT,
  GUIDELINE,
  GUIDELINE_MAPPING,
  REGISTER,
} from "./sources";

type Classes = ReadonlySet<AssetClass>;

/** Funds that may hold nothing but accepted assets. */
export const DEDICATED_FUNDS: Classes = new Set(["governmentMoneyFund", "otherFund"] as const);
export const NEVER_ACCEPTED: Classes = new Set([
  "otherMoneyFund",
  "coveredBond",
  "certificateOfDeposit",
  "commercialPaper",
  "corporateBond",
  "securedLoan",
  "preciousMetal",
  "crypto",
  "otherStablecoin",
  "equity",
  "ownToken",
  "other",
] as const);
const NOT_DIRECT: Classes = new Set([...DEDICATED_FUNDS, ...NEVER_ACCEPTED]);
/** Debt of public bodies that the longest government paper leaves out. */
export const OTHER_PUBLIC_DEBT: Classes = new Set([
  "supranational",
  "agency",
  "municipal",
] as const);
export const REVERSE_REPO: Classes = new Set(["overnightReverseRepo", "termReverseRepo"] as const);

const MIX = ["position[].assetClass", "position[].amountUsd", "reserve.fairValueUsd"];

const shareIn = (label: string, classes: Classes): Figure => ({
  label,
  reads: MIX,
  unit: "percent",
  of: (view) => shareOfClasses(view, classes),
});

const FUNDS_LOOK_THROUGH = everyRow("position", {
  says: "lines are no fund, or a fund bound to accepted assets",
  columns: ["position[].assetClass", "position[].fundLookThroughOk"],
  test: ({ values: { assetClass, fundLookThroughOk } }) => {
    if (assetClass !== undefined && !DEDICATED_FUNDS.has(assetClass)) return true;
    if (fundLookThroughOk === true) return true;
    return assetClass === undefined || fundLookThroughOk === undefined ? null : false;
  },
});

const DEBT_IS_SHORT = all(
  atMost("reserve.governmentMaxDays", DEBT_TERM),
  everyRow("position", {
    says: "lines are no debt of other public bodies, or fall due within a year",
    columns: ["position[].assetClass", "position[].residualMaturityDays"],
    parameters: [DEBT_TERM],
    test: (row, at) => {
      const { assetClass } = row.values;
      if (assetClass !== undefined && !OTHER_PUBLIC_DEBT.has(assetClass)) return true;
      const due = dueDays(row, at);
      if (due === null || (due.high !== null && due.high <= at(DEBT_TERM))) return true;
      return assetClass === undefined || due.low <= at(DEBT_TERM) ? null : false;
    },
  }),
);

const SOVEREIGN_COLLATERAL = everyRow("position", {
  says: "lines are no reverse repo, or one against government paper only",
  columns: ["position[].assetClass", "position[].repoCollateral"],
  test: ({ values: { assetClass, repoCollateral } }) => {
    if (assetClass !== undefined && !REVERSE_REPO.has(assetClass)) return true;
    if (repoCollateral === "usTreasury" || repoCollateral === "eligibleSovereign") return true;
    return assetClass === undefined || repoCollateral === undefined ? null : false;
  },
});

const NO_CURRENCY = { columns: ["position[].currency"], what: "stated currency" };

/** US government paper pays in dollars by definition of its class. */
const IN_EITHER_DOLLAR: Figure = {
  label: "share in Hong Kong or US dollars",
  reads: ["position[].currency", ...MIX],
  unit: "percent",
  of: (view) =>
    shareOfLines(view, ({ values: { currency, assetClass } }) => {
      const isDollarPaper = assetClass !== undefined && DOLLAR_PAPER.has(assetClass);
      if (currency === undefined) return isDollarPaper ? true : NO_CURRENCY;
      return currency === "HKD" || currency === "USD";
    }),
};

const acceptedCurrency = (limit: typeof SAME_CURRENCY) =>
  any(
    atLeast("reserve.sameCurrencyPct", limit),
    all(is("coin.referenceCurrency", "HKD"), figureAtLeast(IN_EITHER_DOLLAR, limit)),
  );

/** What the reserve may hold. */
export const assetRules: readonly Rule[] = [
  rule({
    id: "hk-stablecoins.reserve.eligible-assets",
    title: "Accepted reserve assets",
    requirement:
      "The reserve holds only safe and liquid assets: cash, bank deposits, marketable debt of governments, central banks, public bodies or supranational institutions, overnight reverse repo, or funds set up for these alone. Anything else needs the authority's acceptance.",
    force: IN_FORCE,
    severity: "gate",
    citation: "Guideline 2.3.1",
    sources: [DRAFT_GUIDELINE_ALERT, GUIDELINE_MAPPING, REGISTER],
    verification: "secondary",
    doubt: "The parts on reverse repo and on funds were not checked.",
    applies: LICENSEE,
    met: figureAtMost(shareIn("share outside the accepted assets", NOT_DIRECT), OUTSIDE_SHARE),
    partly: all(
      figureAtMost(
        shareIn("share outside the accepted assets and funds", NEVER_ACCEPTED),
        OUTSIDE_SHARE,
      ),
      FUNDS_LOOK_THROUGH,
    ),
    evidenceWanted: "Holdings by security; the authority's acceptance of anything else",
    remark:
      "Terms are judged by their own rules. Funds bound to accepted assets are met in part, because that part of the text was not checked. Certificates of deposit count as outside, settlement items and repo cash as neither. Acceptance of other assets by the authority is not asked.",
  }),
  rule({
    id: "hk-stablecoins.reserve.deposit-term",
    title: "Term of bank deposits",
    requirement: "Bank deposits in the reserve run for no more than three months.",
    force: IN_FORCE,
    severity: "gate",
    citation: "Guideline 2.3.1",
    sources: [DRAFT_GUIDELINE_ALERT, REGISTER],
    verification: "secondary",
    applies: LICENSEE,
    met: atMost("reserve.termDepositMaxDays", DEPOSIT_TERM),
    partly: atMost("reserve.termDepositMaxDays", DEPOSIT_TERM_PARTLY),
    evidenceWanted: "Confirmations of deposit with start and end",
    remark: "The test reads the days still to run, which may be fewer than the agreed term.",
  }),
  rule({
    id: "hk-stablecoins.reserve.debt-one-year",
    title: "Term and quality of debt",
    requirement:
      "Debt securities have at most one year to run, and each is in the own currency of the state behind it or carries a risk weight of 0%.",
    force: IN_FORCE,
    severity: "gate",
    citation: "Guideline 2.3.1",
    sources: [DRAFT_GUIDELINE_ALERT, REGISTER],
    verification: "secondary",
    applies: LICENSEE,
    met: all(DEBT_IS_SHORT, yes("reserve.practices.governmentZeroRisk")),
    partly: DEBT_IS_SHORT,
    evidenceWanted: "Securities with maturity date and risk weight",
    remark: "The year is asked of government paper and of the debt of other public bodies alike.",
  }),
  rule({
    id: "hk-stablecoins.reserve.reverse-repo",
    title: "Reverse repo overnight",
    requirement:
      "Reverse repo is overnight, with little risk on the counterparty and accepted collateral.",
    force: IN_FORCE,
    severity: "major",
    citation: "Guideline 2.3.1",
    sources: [GUIDELINE],
    verification: "unverified",
    doubt: NO_SOURCE_CHECKED,
    applies: LICENSEE,
    met: all(atMost("reserve.reverseRepoMaxDays", REVERSE_REPO_TERM), SOVEREIGN_COLLATERAL),
    partly: all(
      atMost("reserve.reverseRepoMaxDays", REVERSE_REPO_TERM_PARTLY),
      SOVEREIGN_COLLATERAL,
    ),
    evidenceWanted: "Repo master agreement; list of collateral",
    remark:
      "Days are calendar days, so a line that spans a weekend reads as met in part. The strength of the counterparty is not tested.",
  }),
  rule({
    id: "hk-stablecoins.reserve.currency",
    title: "Currency of the reserve",
    requirement:
      "The reserve is in the currency the coin refers to. US dollars may back a coin tied to the Hong Kong dollar; any other mismatch needs approval beforehand and a larger buffer.",
    force: IN_FORCE,
    severity: "gate",
    citation: "Guideline 2.3; HKMA conclusions",
    sources: [CONCLUSIONS, REGISTER],
    verification: "secondary",
    applies: LICENSEE,
    met: acceptedCurrency(SAME_CURRENCY),
    partly: all(
      acceptedCurrency(SAME_CURRENCY_PARTLY),
      atLeast("reserve.coveragePct", MISMATCH_COVERAGE),
    ),
    evidenceWanted: "Reserve by currency; approval letter for a mismatch",
  }),
  rule({
    id: "hk-stablecoins.reserve.tokenised",
    title: "Tokenised holdings",
    requirement:
      "Accepted assets in token form count only once the authority is content with their technical and operational risk.",
    force: IN_FORCE,
    severity: "minor",
    citation: "HKMA conclusions July 2025",
    sources: [CONCLUSIONS],
    verification: "secondary",
    applies: LICENSEE,
    met: any(
      atMost("reserve.tokenisedPct", NO_SHARE),
      yes("reserve.practices.tokenisedRiskReview"),
    ),
    evidenceWanted: "Risk analysis and the authority's reply",
  }),
];
