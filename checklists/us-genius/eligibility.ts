import { type Eligibility, judgeBy } from "@/domain/regime/eligibility";
import type { AssetClass } from "@/domain/reserve/asset-classes";
import type { Position } from "@/domain/reserve/share";
import { counts, needsApproval } from "./eligible";

const DEPOSIT = "clause (ii), a dollar deposit payable on demand at a bank of the United States";
const TREASURY = "clause (iii), Treasury paper with few days left to run";
const UNNAMED_TREASURY = "clause (iii), which does not name this kind of Treasury paper";
const FUND = "clause (vi), a registered fund that may hold nothing but clauses (i) to (v)";
const APPROVED = "clause (vii), federal assets that a regulator has approved";

/** The clause a class belongs to, if any. */
const CLAUSES: { readonly [C in AssetClass]?: string } = {
  cash: "clause (i), notes and coins of the United States",
  centralBankBalance: "clause (i), money at the Federal Reserve",
  bankDemandDeposit: DEPOSIT,
  bankTermDeposit: DEPOSIT,
  bankDepositUnsplit: DEPOSIT,
  usTreasuryBill: TREASURY,
  usTreasuryNoteBond: TREASURY,
  usTreasuryFrn: UNNAMED_TREASURY,
  usTreasuryTips: UNNAMED_TREASURY,
  usTreasuryStrip: UNNAMED_TREASURY,
  repoCashReceived: "clause (iv), cash from overnight repo on short Treasury bills",
  overnightReverseRepo:
    "clause (v), overnight reverse repo on Treasuries, over-collateralised and safely settled",
  governmentMoneyFund: FUND,
  otherMoneyFund: FUND,
  otherFund: FUND,
  otherUsGovernment: APPROVED,
  agency: APPROVED,
};

function clauseOf({ values: { assetClass } }: Position): string | null {
  return assetClass === undefined ? null : (CLAUSES[assetClass] ?? null);
}

function isListed(row: Position, view: Parameters<typeof counts>[1]) {
  if (row.values.assetClass === "settlementItem") return true;
  return counts({ row, at: view.at, asOf: view.asOf }, view);
}

export const eligibility: Eligibility = {
  judge: judgeBy(
    [
      {
        rule: "us-genius.reserve.only-listed-classes",
        passes: isListed,
        otherwise: (row) => {
          const clause = clauseOf(row);
          if (clause === null) return "None of the eight classes takes it in.";
          return needsApproval(row) === true
            ? "Counts only once approved, and the supervisor's conditions are not all met."
            : `Does not satisfy ${clause}.`;
        },
      },
    ],
    (row) => {
      const clause = clauseOf(row);
      return clause === null
        ? "Trades on their way breach nothing; what is still to come in does not count as reserve."
        : `Fits ${clause}.`;
    },
  ),
};
