import { everyCustodian } from "@/checklists/common/custodians";
import { FOREIGN_GOVERNMENT_SHARE, shareOf, shareOutside } from "@/checklists/common/reserve-mix";
import type { ColumnValue } from "@/domain/facts/lists";
import {
  all,
  any,
  atLeast,
  atMost,
  type Condition,
  figureAtMost,
  is,
  noRow,
  type RowTest,
} from "@/domain/regime/condition";
import { type Rule, rule } from "@/domain/regime/rule";
import type { AssetClass } from "@/domain/reserve/asset-classes";
import { POLICY } from "./force";
import {
  DEBT_DAYS,
  FULL_BACKING,
  MIX_TOLERANCE,
  SAME_CURRENCY,
  SAME_CURRENCY_PARTLY,
  VALUATION_DAYS,
} from "./parameters";
import { LEDGER_INSIGHTS, OSBORNE_CLARKE, STRAITS_TIMES } from "./sources";

type Rating = ColumnValue<"account", "rating">;

const CASH: ReadonlySet<AssetClass> = new Set([
  "cash",
  "centralBankBalance",
  "bankDemandDeposit",
  "bankTermDeposit",
  "bankDepositUnsplit",
  "certificateOfDeposit",
] as const);
export const SUPRANATIONAL: ReadonlySet<AssetClass> = new Set(["supranational"] as const);
export const ALLOWED: ReadonlySet<AssetClass> = new Set([...CASH, ...SUPRANATIONAL]);
export const ALLOWED_WITH_FUNDS: ReadonlySet<AssetClass> = new Set([
  ...ALLOWED,
  "governmentMoneyFund",
] as const);

const ratedWell: ReadonlySet<Rating> = new Set(["AAA", "AA+", "AA", "AA-", "A+", "A", "A-"]);

/** Government debt by the fact, public bodies' debt line by line. */
const shortDebt: Condition = all(
  atMost("reserve.governmentMaxDays", DEBT_DAYS),
  noRow("position", {
    says: "lines of international bodies run too long",
    columns: ["position[].assetClass", "position[].residualMaturityDays"],
    parameters: [DEBT_DAYS],
    test: ({ values: { assetClass, residualMaturityDays } }, at) => {
      if (assetClass !== undefined && !SUPRANATIONAL.has(assetClass)) return false;
      if (residualMaturityDays !== undefined && residualMaturityDays <= at(DEBT_DAYS)) return false;
      return assetClass === undefined || residualMaturityDays === undefined ? null : true;
    },
  }),
);

const isRatedWell: RowTest<"account"> = ({ values: { rating } }) =>
  rating === undefined ? null : ratedWell.has(rating);

const isEligibleCustodian: RowTest<"account"> = (row, at, asOf) => {
  const { singaporeStatus } = row.values;
  if (singaporeStatus === "licensed") return true;
  if (singaporeStatus === "none") return false;
  const isRated = isRatedWell(row, at, asOf);
  if (isRated === false) return singaporeStatus === undefined ? null : false;
  return singaporeStatus === undefined ? null : isRated;
};

/** What the reserve is, where it lies and how it is kept apart. */
export const reserveRules: readonly Rule[] = [
  rule({
    id: "sg-mas.reserve.full-backing",
    title: "Full backing at market value",
    requirement:
      "The reserve is worth at least the par value of all coins at every moment, and is valued at market prices every day.",
    force: POLICY,
    severity: "gate",
    citation: "MAS Response 2023 (reserve valuation)",
    sources: [STRAITS_TIMES, OSBORNE_CLARKE],
    verification: "secondary",
    met: all(
      atLeast("reserve.lowestCoverage12mPct", FULL_BACKING),
      is("disclosure.valuationBasis", "fairValue"),
      atMost("reserve.valuedEveryDays", VALUATION_DAYS),
    ),
    partly: atLeast("reserve.coveragePct", FULL_BACKING),
    evidenceWanted: "Daily valuations of the reserve",
    remark:
      "Every moment is read as the worst day of the last twelve months; full backing on the reserve date alone is partly met.",
  }),
  rule({
    id: "sg-mas.reserve.three-months",
    title: "Permitted assets and maturity",
    requirement:
      "The reserve holds nothing but cash, cash equivalents and debt with at most three months left to run.",
    force: POLICY,
    severity: "gate",
    citation: "MAS Response 2023",
    sources: [OSBORNE_CLARKE, STRAITS_TIMES],
    verification: "secondary",
    met: all(
      figureAtMost(
        shareOutside("assets other than cash, deposits and eligible debt", ALLOWED),
        MIX_TOLERANCE,
      ),
      shortDebt,
    ),
    partly: all(
      figureAtMost(
        shareOutside(
          "assets other than cash, deposits, eligible debt and government money funds",
          ALLOWED_WITH_FUNDS,
        ),
        MIX_TOLERANCE,
      ),
      shortDebt,
    ),
    evidenceWanted: "Holdings by security with maturities",
    remark:
      "Debt means that of the government whose currency the coin refers to and of international bodies. Government money funds count as partly met.",
  }),
  rule({
    id: "sg-mas.reserve.debt-issuer",
    title: "Who may owe the debt",
    requirement:
      "Only two kinds of debtor count: the state that issues the reference currency, with its central bank, and public or international bodies rated AA- or better.",
    force: POLICY,
    severity: "major",
    citation: "MAS consultation 2022 / Response 2023",
    sources: [LEDGER_INSIGHTS, OSBORNE_CLARKE],
    verification: "secondary",
    met: all(
      figureAtMost(FOREIGN_GOVERNMENT_SHARE, MIX_TOLERANCE),
      any(
        figureAtMost(shareOf("debt of international bodies", SUPRANATIONAL), MIX_TOLERANCE),
        is("reserve.lowestNonSovereignRating", "AAA", "AA+", "AA", "AA-"),
      ),
    ),
    evidenceWanted: "List of debtors with their ratings",
    remark:
      "Debt of national agencies and of states or cities is judged by the rule on permitted assets.",
  }),
  rule({
    id: "sg-mas.reserve.currency",
    title: "Currency of the reserve",
    requirement: "The reserve pays in the currency the coin refers to.",
    force: POLICY,
    severity: "gate",
    citation: "MAS Response 2023",
    sources: [STRAITS_TIMES, OSBORNE_CLARKE],
    verification: "secondary",
    met: atLeast("reserve.sameCurrencyPct", SAME_CURRENCY),
    partly: atLeast("reserve.sameCurrencyPct", SAME_CURRENCY_PARTLY),
    evidenceWanted: "Breakdown of the reserve by currency",
  }),
  rule({
    id: "sg-mas.segregation.accounts",
    title: "Reserve kept apart",
    requirement: "The reserve lies in accounts of its own, away from the issuer's own assets.",
    force: POLICY,
    severity: "gate",
    citation: "MAS Response 2023",
    sources: [STRAITS_TIMES],
    verification: "secondary",
    met: all(
      is("segregation.insolvencyRemote", "issuerAndCustodian", "issuerOnly"),
      is("segregation.accounts", "separate"),
    ),
    partly: is("segregation.accounts", "separate"),
    evidenceWanted: "Letters of the account banks; trust deed",
    remark:
      "Met asks for separation that also holds in the issuer's insolvency; separate accounts alone are partly met.",
  }),
  rule({
    id: "sg-mas.custody.eligible",
    title: "Who may hold the reserve",
    requirement:
      "Each custodian is licensed in Singapore, or is a foreign institution rated A- or better with a branch that MAS regulates.",
    force: POLICY,
    severity: "major",
    citation: "MAS Response 2023",
    sources: [STRAITS_TIMES],
    verification: "secondary",
    met: everyCustodian({
      says: "institutions are licensed in Singapore, or have a branch there and the rating",
      columns: ["account[].singaporeStatus", "account[].rating"],
      test: isEligibleCustodian,
    }),
    partly: everyCustodian({
      says: "institutions are rated A- or better",
      columns: ["account[].rating"],
      test: isRatedWell,
    }),
    evidenceWanted: "Contracts with custodians; their ratings; MAS register",
    remark: "A good rating without a footing in Singapore is partly met.",
  }),
];
