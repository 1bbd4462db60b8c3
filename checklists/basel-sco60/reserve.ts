import { HUNDRED } from "@/domain/decimal";
import {
  all,
  any,
  atLeast,
  atMost,
  type Condition,
  everyRow,
  facts,
  figureAtLeast,
  is,
  noRow,
  yes,
} from "@/domain/regime/condition";
import { type Rule, rule } from "@/domain/regime/rule";
import { BANK_MONEY_ONLY, COVERAGE_WITHOUT_REPO_CASH, NAMED_AND_FUNDS, NAMED_ONLY } from "./assets";
import { NOT_SEEN, PARAGRAPH } from "./conditions";
import { NOT_ADOPTED, STANDARD, WITHOUT_MATURITY_CAP } from "./force";
import {
  AVERAGE_MATURITY,
  CLOSE_TO_PEG,
  CLOSE_TO_PEG_PARTLY,
  ELIGIBLE_COVERAGE_LIMIT,
  INSTITUTION_SHARE,
  LONGEST_MATURITY,
  PEG_CURRENCY,
  PEG_CURRENCY_PARTLY,
  STRESSED_COVERAGE,
  STRESSED_COVERAGE_PARTLY,
} from "./parameters";
import {
  AMENDMENTS_2024,
  ASHURST_2023,
  ASHURST_2024,
  ASSET_LIST,
  CHAPTER,
  CONSULTATION_2023,
  MIRROR,
  REASSESSMENT,
} from "./sources";

const coversAfterStress = (least: typeof STRESSED_COVERAGE, says: string): Condition =>
  facts({
    reads: [
      "reserve.fairValueUsd",
      "reserve.otherClaimsUsd",
      "reserve.stressLossPct",
      "coin.outstandingUsd",
    ],
    says,
    parameters: [least],
    test: (values, at) =>
      values["reserve.fairValueUsd"]
        .minus(values["reserve.otherClaimsUsd"])
        .times(HUNDRED.minus(values["reserve.stressLossPct"]))
        .gte(values["coin.outstandingUsd"].times(at(least))),
  });

const SHORT = all(
  atMost("reserve.wamDays", AVERAGE_MATURITY),
  atMost("reserve.maxResidualDays", LONGEST_MATURITY),
);

const DEPOSIT_BANKS: ReadonlySet<string> = new Set(["gsib", "largeBank", "bank"]);
const BANK_COLUMNS = ["account[].kind", "account[].rating"] as const;

const INVESTMENT_GRADE: Condition = everyRow("account", {
  says: "accounts are not at a bank without an investment-grade rating",
  columns: BANK_COLUMNS,
  test: ({ values: { kind, rating } }) => {
    if (kind !== undefined && !DEPOSIT_BANKS.has(kind)) return true;
    if (rating === undefined) return null;
    const isRatedWell = rating !== "belowInvestmentGrade" && rating !== "unrated";
    return kind === undefined && !isRatedWell ? null : isRatedWell;
  },
});
const NONE_BELOW: Condition = noRow("account", {
  says: "accounts are at a bank rated below investment grade",
  columns: BANK_COLUMNS,
  test: ({ values: { kind, rating } }) => {
    if (kind !== undefined && !DEPOSIT_BANKS.has(kind)) return false;
    if (rating !== undefined && rating !== "belowInvestmentGrade") return false;
    return kind === undefined || rating === undefined ? null : true;
  },
});
const SPREAD = atMost("reserve.largestInstitutionPct", INSTITUTION_SHARE);

/** What stands behind the coin. */
export const reserveRules: readonly Rule[] = [
  rule({
    id: "basel-sco60.reserve.stabilisation",
    title: "Stabilised at all times",
    requirement:
      "For Group 1b the value of the coin is tied to its reference asset by a mechanism that works at all times.",
    force: NOT_ADOPTED,
    severity: "gate",
    citation: "SCO60.8 (unverified: paragraph)",
    sources: [MIRROR, ASHURST_2023, REASSESSMENT],
    verification: "secondary",
    doubt: PARAGRAPH,
    met: all(is("coin.stabilisation", "reserveBacked"), yes("coin.fixedRedemptionObligation")),
    evidenceWanted: "Terms; description of the mechanism",
  }),
  rule({
    id: "basel-sco60.scope.no-algorithmic",
    title: "Neither crypto-backed nor algorithmic",
    requirement:
      "A coin that refers to other crypto-assets or steers its supply by a protocol fails and falls to Group 2.",
    force: STANDARD,
    severity: "gate",
    citation: "SCO60.13 or 60.14 (unverified; number doubtful)",
    sources: [ASHURST_2023],
    verification: "secondary",
    doubt: "Not verified; which of the two paragraphs says so is doubtful.",
    met: is("coin.stabilisation", "reserveBacked"),
    evidenceWanted: "Design of the coin",
  }),
  rule({
    id: "basel-sco60.risk.peg-monitoring",
    title: "Price that follows the peg",
    requirement:
      "A bank that holds the coin watches its mechanism. Since the changes of 2024 it also tests, by statistics or otherwise, whether the price follows the peg.",
    force: STANDARD,
    severity: "major",
    citation: "SCO60.11 as amended Jul 2024 (unverified: paragraph)",
    sources: [CONSULTATION_2023, AMENDMENTS_2024],
    verification: "secondary",
    doubt: PARAGRAPH,
    applies: is("coin.referenceCurrency", "USD"),
    met: atLeast("coin.lowestPrice24m", CLOSE_TO_PEG),
    partly: atLeast("coin.lowestPrice24m", CLOSE_TO_PEG_PARTLY),
    evidenceWanted: "Price history; the bank's file on its checks",
    remark:
      "Tests the lowest price of two years, for dollar coins only, because no daily prices are recorded; prices above the peg go unseen. The limits are this tool's own: the standard gives none.",
  }),
  rule({
    id: "basel-sco60.reserve.stressed-value",
    title: "Covered after a stress loss",
    requirement:
      "Less what others may claim, the reserve is at all times, in extreme stress too, worth at least the peg value of all coins. Where it bears credit, market or liquidity risk it holds more.",
    force: STANDARD,
    severity: "gate",
    citation: "SCO60.12(1) (unverified: wording)",
    sources: [ASHURST_2023, ASSET_LIST],
    verification: "secondary",
    doubt: "The wording was not verified.",
    met: coversAfterStress(
      STRESSED_COVERAGE,
      "the reserve, less claims of others and the loss in stress, covers the coins",
    ),
    partly: coversAfterStress(
      STRESSED_COVERAGE_PARTLY,
      "the reserve, less claims of others and the loss in stress, nearly covers the coins",
    ),
    evidenceWanted: "Stress model with its results",
    remark: "The loss is the larger of the issuer's own and that of this tool's haircuts.",
  }),
  rule({
    id: "basel-sco60.reserve.quality",
    title: "Short and liquid assets",
    requirement:
      "Assets are short, of high credit quality, hardly move in price and can be sold quickly at little cost.",
    force: WITHOUT_MATURITY_CAP,
    severity: "gate",
    citation: "SCO60.12(2) as amended Jul 2024 (unverified: wording)",
    sources: [ASSET_LIST, ASHURST_2024],
    verification: "secondary",
    doubt: "The wording was not verified, and it is doubtful whether money funds count.",
    met: all(NAMED_ONLY, SHORT),
    partly: all(NAMED_AND_FUNDS, SHORT),
    evidenceWanted: "Holdings with ratings",
    remark:
      "Partly met where government money funds, which the list does not name, are the only other asset. Both limits on maturity are this tool's own.",
  }),
  rule({
    id: "basel-sco60.reserve.eligible-examples",
    title: "Deposits at sound banks",
    requirement:
      "Balances at central banks, paper of or guaranteed by sound governments and central banks, and deposits at sound banks are given as examples; deposits come with safeguards against concentration.",
    force: STANDARD,
    severity: "major",
    citation: "SCO60.12(2) as amended",
    sources: [ASSET_LIST],
    verification: "secondary",
    doubt: "The safeguard against concentration was not verified.",
    met: all(INVESTMENT_GRADE, SPREAD),
    partly: all(NONE_BELOW, SPREAD),
    evidenceWanted: "Ratings of the banks",
    remark:
      "Partly met where a bank has no rating. The limit for one institution is borrowed from another regime.",
  }),
  rule({
    id: "basel-sco60.reserve.repo-limits",
    title: "Cover without repo cash",
    requirement:
      "Very short reverse repo that is over-collateralised with sound government paper counts. Cash raised by repo and securities from collateral swaps do not.",
    force: STANDARD,
    severity: "gate",
    citation: "SCO60.12 footnote as amended Jul 2024",
    sources: [ASHURST_2024],
    verification: "quoted",
    met: figureAtLeast(COVERAGE_WITHOUT_REPO_CASH, ELIGIBLE_COVERAGE_LIMIT),
    evidenceWanted: "Repo book",
    remark:
      "What is left without repo cash has to cover the coins; very short is read as a week. Securities from collateral swaps are not recorded apart. In conflict with the US Act, whose clause (iv) admits repo cash.",
  }),
  rule({
    id: "basel-sco60.reserve.peg-currency",
    title: "Reserve in the currency of the peg",
    requirement:
      "The reserve is held in the currency of the peg. Only a small amount may be in another, and it is hedged.",
    force: STANDARD,
    severity: "major",
    citation: "SCO60.12(2) (unverified)",
    sources: [CHAPTER],
    verification: "unverified",
    doubt: NOT_SEEN,
    met: atLeast("reserve.sameCurrencyPct", PEG_CURRENCY),
    partly: atLeast("reserve.sameCurrencyPct", PEG_CURRENCY_PARTLY),
    evidenceWanted: "Composition by currency; hedges",
    remark: "Whether a small foreign amount is hedged is not recorded and has to be looked up.",
  }),
  rule({
    id: "basel-sco60.segregation.bankruptcy-remote",
    title: "Out of reach of insolvency",
    requirement:
      "The reserve survives the insolvency of the issuer, the manager and others involved. Since July 2024 cash may stay with the custodian bank as a deposit.",
    force: STANDARD,
    severity: "gate",
    citation: "SCO60.12 as amended Jul 2024",
    sources: [ASHURST_2024],
    verification: "secondary",
    met: any(
      is("segregation.insolvencyRemote", "issuerAndCustodian"),
      all(is("segregation.insolvencyRemote", "issuerOnly"), BANK_MONEY_ONLY),
    ),
    evidenceWanted: "Legal opinion on insolvency",
    remark:
      "Protection against the issuer's failure alone is enough only where the whole reserve is money at banks.",
  }),
];
