import type { At } from "@/domain/checklist/parameter";
import { HUNDRED } from "@/domain/decimal";
import { computeFrom, isAboveZero } from "@/domain/derivation/interval";
import type { FactView } from "@/domain/derivation/fact-view";
import { all, type Condition, type Figure, figureAtMost, noRow } from "@/domain/regime/condition";
import type { AssetClass } from "@/domain/reserve/asset-classes";
import { dueDays } from "@/domain/reserve/maturity";
import { NO_CLASS, type Position, shareOfLines } from "@/domain/reserve/share";
import type { Membership } from "@/domain/reserve/tally";
import { shareOutside } from "../common/reserve-mix";
import { NO_OVER_COLLATERAL, NOTHING_ELSE, REPO_DAYS } from "./parameters";

type Classes = ReadonlySet<AssetClass>;

const NAMED: Classes = new Set<AssetClass>([
  "cash",
  "centralBankBalance",
  "bankDemandDeposit",
  "bankDepositUnsplit",
  "overnightReverseRepo",
  "termReverseRepo",
]);

/** The standard names deposits at call: a deposit of unstated term has to be payable on demand. */
const DEPOSITS_AT_CALL: Condition = noRow("position", {
  says: "lines are deposits of unstated term that cannot be drawn at once",
  columns: ["position[].assetClass", "position[].withdrawableOnDemand"],
  test: ({ values: { assetClass, withdrawableOnDemand } }) => {
    if (assetClass !== undefined && assetClass !== "bankDepositUnsplit") return false;
    if (withdrawableOnDemand === true) return false;
    return assetClass === undefined || withdrawableOnDemand === undefined ? null : true;
  },
});

const holdsOnly = (label: string, classes: Classes): Condition =>
  all(figureAtMost(shareOutside(label, classes), NOTHING_ELSE), DEPOSITS_AT_CALL);

export const NAMED_ONLY: Condition = holdsOnly(
  "assets beside central-bank money, deposits, home government debt and reverse repo",
  NAMED,
);

export const NAMED_AND_FUNDS: Condition = holdsOnly(
  "assets beside those and government money funds",
  new Set([...NAMED, "governmentMoneyFund"] as const),
);

const BANK_MONEY: Classes = new Set<AssetClass>([
  "cash",
  "centralBankBalance",
  "bankDemandDeposit",
  "bankTermDeposit",
  "bankDepositUnsplit",
]);

const BESIDE_BANK_MONEY: Figure = {
  label: "assets beside money at banks",
  reads: ["position[].assetClass", "position[].amountUsd", "reserve.fairValueUsd"],
  unit: "percent",
  of: (view) => shareOfLines(view, isBesideBankMoney, "settlementItem"),
};

function isBesideBankMoney({ values: { assetClass, amountUsd } }: Position): Membership {
  if (amountUsd !== undefined && !isAboveZero(amountUsd)) return false;
  return assetClass === undefined ? NO_CLASS : !BANK_MONEY.has(assetClass);
}

/** All of the reserve is money at banks, which a custodian bank may hold as a deposit. */
export const BANK_MONEY_ONLY: Condition = figureAtMost(BESIDE_BANK_MONEY, NOTHING_ELSE);

const REVERSE_REPO: Classes = new Set(["overnightReverseRepo", "termReverseRepo"] as const);
const SOVEREIGN: ReadonlySet<string> = new Set(["usTreasury", "eligibleSovereign"]);

const lacks = (column: string, what: string): Membership => ({
  columns: [`position[].${column}`],
  what,
});

/** The first "no" decides; then the first gap; otherwise yes. */
function every(...answers: readonly Membership[]): Membership {
  if (answers.includes(false)) return false;
  return answers.find((answer) => answer !== true) ?? true;
}

function isShort(row: Position, at: At): Membership {
  const due = dueDays(row, at);
  if (due === null) return false;
  const most = at(REPO_DAYS);
  if (due.low > most) return false;
  return due.high !== null && due.high <= most
    ? true
    : lacks("residualMaturityDays", "stated term of its repo");
}

function isSoundRepo(row: Position, at: At): Membership {
  const { repoCollateral, repoOverCollateralPct: over } = row.values;
  return every(
    repoCollateral === undefined
      ? lacks("repoCollateral", "stated repo collateral")
      : SOVEREIGN.has(repoCollateral),
    over === undefined
      ? lacks("repoOverCollateralPct", "stated over-collateral")
      : over.gt(at(NO_OVER_COLLATERAL)),
    isShort(row, at),
  );
}

/** Cash raised by repo counts for nothing; owed as a line below zero it reduces the rest. */
function counts(row: Position, at: At): Membership {
  const { assetClass, amountUsd } = row.values;
  if (assetClass === undefined) return NO_CLASS;
  if (assetClass === "repoCashReceived") return amountUsd?.isNegative() === true;
  return REVERSE_REPO.has(assetClass) ? isSoundRepo(row, at) : true;
}

/** Reserve without repo cash and unsound reverse repo for every hundred dollars of coins. */
export const COVERAGE_WITHOUT_REPO_CASH: Figure = {
  label: "reserve without repo cash and without other than sound reverse repo against the coins",
  reads: [
    "position[].assetClass",
    "position[].amountUsd",
    "position[].residualMaturityDays",
    "position[].repoCollateral",
    "position[].repoOverCollateralPct",
    "reserve.fairValueUsd",
    "coin.outstandingUsd",
  ],
  unit: "percent",
  parameters: [REPO_DAYS, NO_OVER_COLLATERAL],
  of: (view: FactView) =>
    computeFrom(
      shareOfLines(view, (row) => counts(row, view.at)),
      view.fact("reserve.coveragePct"),
      (share, coverage) => share.times(coverage).div(HUNDRED),
    ),
};
