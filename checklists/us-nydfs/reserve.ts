import { all, atLeast, atMost, above, figureAtMost, is, noRow } from "@/domain/regime/condition";
import { type Rule, rule } from "@/domain/regime/rule";
import { GUIDANCE_2022 } from "./forces";
import {
  BILL_DAYS,
  BILL_MONTHS,
  FULL_BACKING,
  LATE_BILLS,
  OUTSIDE_CLASSES,
  SHORTFALL_DAYS,
  SHORTFALL_FLOOR,
  WEEKLY_LIQUIDITY,
} from "./parameters";
import {
  BILL_COLUMNS,
  isLateBill,
  isOutside,
  LATE_BILL_SHARE,
  OUTSIDE_COLUMNS,
  OUTSIDE_SHARE,
} from "./positions";
import {
  BLOOO,
  CONSUMER_MONITOR,
  DFS_LETTER,
  GT_ALERT,
  LEGAL_RESOURCE,
  MONEY_TRANSMITTER,
  OBSERVERS,
} from "./sources";

const BACKED_NOW = atLeast("reserve.coveragePct", FULL_BACKING);

export const reserveRules: readonly Rule[] = [
  rule({
    id: "us-nydfs.reserve.full-backing-daily",
    title: "Full backing every business day",
    requirement:
      "At the end of every business day the reserve is worth at least the face value of all coins outstanding.",
    force: GUIDANCE_2022,
    severity: "gate",
    citation: "2022 Guidance, para 1 (Backing and Redeemability), backing limb",
    sources: [DFS_LETTER, LEGAL_RESOURCE, GT_ALERT],
    verification: "secondary",
    met: all(BACKED_NOW, atLeast("reserve.lowestCoverage12mPct", FULL_BACKING)),
    partly: all(
      BACKED_NOW,
      above("reserve.lowestCoverage12mPct", SHORTFALL_FLOOR),
      atMost("reserve.shortfallDays", SHORTFALL_DAYS),
      atMost("reserve.shortfallCureBusinessDays", SHORTFALL_DAYS),
    ),
    evidenceWanted:
      "Daily comparison of reserve and coins, custodians' statements, supply on chain at the same time",
    remark:
      "Judged on the reserve date and on the worst day of the twelve months before it. A lapse of one day, small and made good the next business day, is partly met.",
  }),
  rule({
    id: "us-nydfs.reserve.four-asset-classes",
    title: "Four classes of assets only",
    requirement:
      "The reserve holds nothing but short Treasury bills, overnight reverse repo on Treasuries, government money funds and deposits at US banks.",
    force: GUIDANCE_2022,
    severity: "gate",
    citation: "2022 Guidance, para 2, permitted assets list",
    sources: [LEGAL_RESOURCE, BLOOO, CONSUMER_MONITOR],
    verification: "secondary",
    met: noRow("position", {
      says: "positions lie outside the four classes",
      columns: OUTSIDE_COLUMNS,
      test: isOutside,
    }),
    partly: figureAtMost(OUTSIDE_SHARE, OUTSIDE_CLASSES),
    evidenceWanted: "Holdings list with security identifiers; custodian's confirmation",
    remark:
      "Only the kind of asset is tested here; other rules test how long bills run and the terms of reverse repo. Term deposits lie outside, and trades on their way count neither way.",
  }),
  rule({
    id: "us-nydfs.reserve.bills-three-months",
    title: "Bills bought within three months of maturity",
    requirement:
      "On the day the issuer buys a Treasury bill, no more than three months are left until it matures.",
    force: GUIDANCE_2022,
    severity: "gate",
    citation: "2022 Guidance, para 2, asset class (Treasury bills)",
    sources: [LEGAL_RESOURCE, BLOOO, MONEY_TRANSMITTER],
    verification: "secondary",
    met: noRow("position", {
      says: "positions are bills bought more than three months before they mature",
      columns: BILL_COLUMNS,
      parameters: [BILL_MONTHS, BILL_DAYS],
      test: isLateBill,
    }),
    partly: figureAtMost(LATE_BILL_SHARE, LATE_BILLS),
    evidenceWanted: "List of trades with settlement and maturity dates",
    remark:
      "Calendar months are counted from the day of purchase, so 93 days can fail here although another regime allows them.",
  }),
  rule({
    id: "us-nydfs.liquidity.meet-redemptions",
    title: "Liquidity for redemptions",
    requirement:
      "The issuer manages the reserve's liquidity in such a way that it can pay redemptions in time.",
    force: GUIDANCE_2022,
    severity: "major",
    citation: "2022 Guidance, para 2 (liquidity risk)",
    sources: [OBSERVERS],
    verification: "secondary",
    met: all(
      is("governance.liquidityPolicy", "boardApproved", "written"),
      atLeast("reserve.maturing1wPct", WEEKLY_LIQUIDITY),
    ),
    evidenceWanted: "Liquidity policy, stress test results, cash ladder within the day",
    remark: "The share due within a week is a house stand-in for liquidity that suffices.",
  }),
];
