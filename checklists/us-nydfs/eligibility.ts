import type { At } from "@/domain/checklist/parameter";
import type { IsoDate } from "@/domain/dates";
import { type Eligibility, judgeBy, type LineTest, ofClasses } from "@/domain/regime/eligibility";
import { BANK_DEPOSITS } from "@/domain/reserve/asset-classes";
import { NO_CLASS, type Position } from "@/domain/reserve/share";
import { DEPOSIT_SHARE, MONEY_FUND_SHARE, OVER_COLLATERAL_FLOOR } from "./parameters";
import {
  BILL_COLUMNS,
  isLateBill,
  isOtherRepo,
  isOutside,
  OUTSIDE_COLUMNS,
  REPO_COLUMNS,
  REVERSE_REPO,
} from "./positions";
import { FUND_SHARE, inGovernmentFund } from "./reserve-limits";

type Finds = (row: Position, at: At, asOf: IsoDate) => boolean | null;
type Gap = { readonly columns: readonly string[]; readonly what: string };

/** Passes lines in which the rule finds no fault. */
const without =
  (finds: Finds, { columns, what }: Gap): LineTest["passes"] =>
  (row, view) => {
    const found = finds(row, view.at, view.asOf);
    if (found !== null) return !found;
    if (row.values.assetClass === undefined) return NO_CLASS;
    const values: Readonly<Record<string, unknown>> = row.values;
    const isOpen = (each: string): boolean =>
      values[each.slice("position[].".length)] === undefined;
    return { columns: columns.filter(isOpen), what };
  };

const hasNoSurplus: Finds = ({ values: { assetClass, repoOverCollateralPct: surplus } }, at) => {
  if (assetClass !== undefined && !REVERSE_REPO.has(assetClass)) return false;
  if (assetClass === undefined || surplus === undefined) return null;
  return surplus.lte(at(OVER_COLLATERAL_FLOOR));
};

const PRIVATE_CAP = "the department's own cap is not public, so a house limit stands in";

export const eligibility: Eligibility = {
  judge: judgeBy(
    [
      {
        rule: "us-nydfs.reserve.four-asset-classes",
        passes: without(isOutside, {
          columns: OUTSIDE_COLUMNS,
          what: "stated country of the bank",
        }),
        otherwise: "Lies outside the four classes of the guidance.",
      },
      {
        rule: "us-nydfs.reserve.bills-three-months",
        passes: without(isLateBill, { columns: BILL_COLUMNS, what: "stated day of purchase" }),
        otherwise: "A bill bought too long before it matures.",
      },
      {
        rule: "us-nydfs.reserve.reverse-repo",
        passes: without(isOtherRepo, { columns: REPO_COLUMNS, what: "stated terms of the repo" }),
        otherwise:
          "Reverse repo that is not overnight, not on Treasuries or not settled as allowed.",
      },
      {
        rule: "us-nydfs.reserve.reverse-repo",
        passes: without(hasNoSurplus, {
          columns: ["position[].repoOverCollateralPct"],
          what: "stated over-collateral",
        }),
        otherwise: "Reverse repo without surplus collateral.",
      },
    ],
    "Fits one of the four classes, or is a trade on its way.",
  ),
  limits: [
    {
      rule: "us-nydfs.reserve.money-fund-caps",
      label: `government money funds in the reserve (${PRIVATE_CAP})`,
      binds: inGovernmentFund,
      comparison: "atMost",
      limit: MONEY_FUND_SHARE,
      used: FUND_SHARE.of,
    },
    {
      rule: "us-nydfs.reserve.deposit-limits",
      label: `deposits at the largest bank (${PRIVATE_CAP})`,
      binds: ofClasses(BANK_DEPOSITS),
      comparison: "atMost",
      limit: DEPOSIT_SHARE,
      used: (view) => view.fact("reserve.largestBankDepositPct"),
    },
  ],
};
