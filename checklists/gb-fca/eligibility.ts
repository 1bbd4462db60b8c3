import { isHomeGovernment, isOwed } from "@/checklists/common/reserve-mix";
import { GOVERNMENT_DEBT } from "@/domain/derivation/regulatory/reserve-maturity";
import {
  dueWithin,
  type Eligibility,
  judgeBy,
  type LineTest,
  negate,
  where,
} from "@/domain/regime/eligibility";
import { NO_CLASS } from "@/domain/reserve/share";
import { CORE_DEBT_DAYS, CORE_FLOOR } from "./parameters";
import { CORE, EXPANDED } from "./pool";

/** Core or expanded; trades on their way and what is owed are no asset. */
const isInPool: LineTest["passes"] = (row, view) => {
  const { assetClass } = row.values;
  if (isOwed(row)) return true;
  if (assetClass === undefined) return NO_CLASS;
  if (assetClass === "settlementItem" || CORE.has(assetClass) || EXPANDED.has(assetClass))
    return true;
  return isHomeGovernment(row, view);
};

const isShortDebt = where(GOVERNMENT_DEBT, dueWithin(CORE_DEBT_DAYS));

const isExpanded: LineTest["passes"] = (row, view) => {
  const { assetClass } = row.values;
  if (isOwed(row)) return false;
  if (assetClass === undefined) return NO_CLASS;
  return EXPANDED.has(assetClass) ? true : negate(isShortDebt(row, view));
};

export const eligibility: Eligibility = {
  judge: judgeBy(
    [
      {
        rule: "gb-fca.reserve.core-assets",
        passes: isInPool,
        otherwise: "Neither a core nor an expanded backing asset.",
      },
    ],
    "A core asset; trades on their way are left aside.",
  ),
  limits: [
    {
      rule: "gb-fca.reserve.expanded-assets",
      label: "core assets beside expanded ones",
      binds: isExpanded,
      comparison: "atLeast",
      limit: CORE_FLOOR,
      used: (view) => view.fact("reserve.ukCoreBackingPct"),
    },
  ],
};
