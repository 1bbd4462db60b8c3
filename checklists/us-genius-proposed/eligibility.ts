import { type Eligibility, judgeBy, type LineTest } from "@/domain/regime/eligibility";
import type { AssetClass } from "@/domain/reserve/asset-classes";
import { NO_CLASS, type Position } from "@/domain/reserve/share";
import { isListedLine } from "./eligible-line";

type Column = keyof Position["values"];

const DEPOSIT: readonly Column[] = ["withdrawableOnDemand", "counterpartyCountry"];
const DAYS: readonly Column[] = ["residualMaturityDays"];

/** Cells the test of a class looks at. */
const CELLS: { readonly [C in AssetClass]?: readonly Column[] } = {
  cash: ["currency"],
  centralBankBalance: ["currency", "counterpartyCountry"],
  bankDemandDeposit: ["counterpartyCountry"],
  bankTermDeposit: DEPOSIT,
  bankDepositUnsplit: DEPOSIT,
  usTreasuryBill: DAYS,
  usTreasuryNoteBond: DAYS,
  usTreasuryFrn: DAYS,
  usTreasuryTips: DAYS,
  usTreasuryStrip: DAYS,
  repoCashReceived: ["residualMaturityDays", "repoCollateral", "repoCollateralMaxDays"],
  overnightReverseRepo: [
    "repoCollateral",
    "repoOverCollateralPct",
    "repoClearing",
    "repoCreditReviewOn",
  ],
  governmentMoneyFund: ["fundRegistered", "fundLookThroughOk"],
};

/** What keeps a line open: cells it lacks, or a kind of asset the proposals leave open. */
function gapOf({ values }: Position): Exclude<ReturnType<LineTest["passes"]>, boolean> {
  const { assetClass, wrapper } = values;
  if (assetClass === undefined) return NO_CLASS;
  const isInFund = wrapper !== undefined && assetClass !== "governmentMoneyFund";
  const wanted = [...(CELLS[assetClass] ?? []), ...(isInFund ? (["fundRegistered"] as const) : [])];
  const open = wanted.filter((column) => values[column] === undefined);
  return open.length === 0
    ? { columns: ["position[].assetClass"], what: "answer to whether this kind of asset is listed" }
    : { columns: open.map((column) => `position[].${column}`), what: "full set of terms" };
}

export const eligibility: Eligibility = {
  judge: judgeBy(
    [
      {
        rule: "us-genius-proposed.reserve.exclusive-classes",
        passes: (row, view) => isListedLine(row, view.at, view.asOf) ?? gapOf(row),
        otherwise: "Fits none of the eight listed classes on its terms.",
      },
    ],
    "Fits a listed class, or lowers the reserve and is no asset.",
  ),
};
