import { isHomeGovernment, isOwed } from "@/checklists/common/reserve-mix";
import { GOVERNMENT_DEBT } from "@/domain/derivation/regulatory/reserve-maturity";
import {
  dueWithin,
  type Eligibility,
  judgeBy,
  type LineTest,
  where,
} from "@/domain/regime/eligibility";
import type { AssetClass } from "@/domain/reserve/asset-classes";
import { NO_CLASS } from "@/domain/reserve/share";
import { DEBT_DAYS } from "./parameters";
import { ALLOWED, ALLOWED_WITH_FUNDS, SUPRANATIONAL } from "./reserve";

type Classes = ReadonlySet<AssetClass>;

const RULE = "sg-mas.reserve.three-months";
const DEBT: Classes = new Set([...GOVERNMENT_DEBT, ...SUPRANATIONAL]);

/** These classes and debt of the home government; trades on their way and what is owed are no asset. */
const isOneOf =
  (classes: Classes): LineTest["passes"] =>
  (row, view) => {
    const { assetClass } = row.values;
    if (isOwed(row)) return true;
    if (assetClass === undefined) return NO_CLASS;
    if (assetClass === "settlementItem" || classes.has(assetClass)) return true;
    return isHomeGovernment(row, view);
  };

export const eligibility: Eligibility = {
  judge: judgeBy(
    [
      {
        rule: RULE,
        passes: isOneOf(ALLOWED_WITH_FUNDS),
        otherwise:
          "Neither cash, a deposit nor debt of the home government or an international body.",
      },
      {
        rule: RULE,
        passes: where(DEBT, dueWithin(DEBT_DAYS)),
        otherwise: "Debt with more than three months left to run.",
      },
      {
        rule: RULE,
        passes: isOneOf(ALLOWED),
        otherwise: "Counts in part: a government money fund.",
        inPart: true,
      },
    ],
    "Cash, a deposit or short debt as the policy names it; trades on their way are left aside.",
  ),
};
