import {
  all,
  any,
  type Condition,
  figureAtMost,
  isKnown,
  isNot,
  not,
  yes,
} from "@/domain/regime/condition";
import { type Rule, rule } from "@/domain/regime/rule";
import { hasLicence } from "@/checklists/common/licences";
import { reachesMarket } from "@/checklists/common/markets";
import { isArt, isEmt, TITLES_FORCE } from "./scope";
import { PLAN_MONTHS_MET, PLAN_MONTHS_PARTLY } from "./second-parameters";
import { FIRST_ART_LICENCE, FIRST_OFFER, monthsSoFar, monthsToPlan } from "./second-timing";
import { ART_46, ART_46_SPANISH, ART_55, ARTICLE_SERIES } from "./sources";

const HAS_RECOVERY_PLAN = yes("governance.recoveryPlan");
/** A recorded day of the plan shows that there is one. */
const HAS_REDEMPTION_PLAN = any(
  isNot("governance.windDownPlan", "none"),
  isKnown("governance.windDownPlanOn"),
);

const IS_OFFERED = reachesMarket("EEA");
const IS_AUTHORISED = hasLicence(
  "licences are an EU authorisation for asset-referenced tokens",
  "euArt",
);

const SINCE_OFFER = figureAtMost(
  monthsSoFar("months begun since the first offer in the EU", FIRST_OFFER),
  PLAN_MONTHS_MET,
);
const SINCE_LICENCE = figureAtMost(
  monthsSoFar("months begun since the authorisation", FIRST_ART_LICENCE),
  PLAN_MONTHS_MET,
);

const OFFER_TO_RECOVERY = monthsToPlan(
  "months begun from the first offer in the EU to the recovery plan",
  FIRST_OFFER,
  "governance.recoveryPlanOn",
);
const OFFER_TO_REDEMPTION = monthsToPlan(
  "months begun from the first offer in the EU to the redemption plan",
  FIRST_OFFER,
  "governance.windDownPlanOn",
);
const LICENCE_TO_RECOVERY = monthsToPlan(
  "months begun from the authorisation to the recovery plan",
  FIRST_ART_LICENCE,
  "governance.recoveryPlanOn",
);
const LICENCE_TO_REDEMPTION = monthsToPlan(
  "months begun from the authorisation to the redemption plan",
  FIRST_ART_LICENCE,
  "governance.windDownPlanOn",
);

const OFFER_REMARK =
  "Until six months have passed since the offer no plan is due, which counts as met. An offer that began before 30 June 2024 counts from that day. A later revision carries its own date: where the recorded plan is one, look for the day of the first.";
const LICENCE_REMARK =
  "Until six months have passed since the authorisation no plan is due, which counts as met. Without an authorisation of its own, as for a bank, a plan that exists is enough. A later revision carries its own date: where the recorded plan is one, look for the day of the first.";

const FEE = yes("governance.recoveryPlanOptions.liquidityFee");
const CAP = yes("governance.recoveryPlanOptions.dailyCap");
const STOP = yes("governance.recoveryPlanOptions.suspension");

/** The plan exists, and the clock has not started or it came in time. */
const inTime = (plan: Condition, started: Condition, months: Condition): Condition =>
  all(plan, any(not(started), months));

/** Plans for a crisis and for the end. */
export const windDownRules: readonly Rule[] = [
  rule({
    id: "eu-mica.wind-down.emt-recovery-plan",
    title: "E-money tokens: recovery plan in time",
    requirement: "The recovery plan is filed within six months of the offer or the listing.",
    force: TITLES_FORCE,
    severity: "major",
    citation: "MiCA Art 55, Art 46(2)",
    sources: [ART_55, ART_46],
    verification: "primary",
    applies: isEmt,
    met: any(
      SINCE_OFFER,
      inTime(HAS_RECOVERY_PLAN, IS_OFFERED, figureAtMost(OFFER_TO_RECOVERY, PLAN_MONTHS_MET)),
    ),
    partly: all(HAS_RECOVERY_PLAN, figureAtMost(OFFER_TO_RECOVERY, PLAN_MONTHS_PARTLY)),
    evidenceWanted: "The plan and the receipt for its filing",
    remark: OFFER_REMARK,
  }),
  rule({
    id: "eu-mica.wind-down.emt-redemption-plan",
    title: "E-money tokens: redemption plan in time",
    requirement: "The redemption plan is filed within six months of the offer or the listing.",
    force: TITLES_FORCE,
    severity: "major",
    citation: "MiCA Art 55, Art 47(3)",
    sources: [ART_55],
    verification: "primary",
    applies: isEmt,
    met: any(
      SINCE_OFFER,
      inTime(HAS_REDEMPTION_PLAN, IS_OFFERED, figureAtMost(OFFER_TO_REDEMPTION, PLAN_MONTHS_MET)),
    ),
    partly: all(HAS_REDEMPTION_PLAN, figureAtMost(OFFER_TO_REDEMPTION, PLAN_MONTHS_PARTLY)),
    evidenceWanted: "The plan and the receipt for its filing",
    remark: OFFER_REMARK,
  }),
  rule({
    id: "eu-mica.wind-down.recovery-measures",
    title: "Measures in the recovery plan",
    requirement:
      "The recovery plan provides for at least these three: a liquidity fee on redemption, a cap on redemption per day, and suspension.",
    force: TITLES_FORCE,
    severity: "major",
    citation: "MiCA Art 46(1)",
    sources: [ART_46, ART_46_SPANISH],
    verification: "primary",
    doubt: "The guidelines EBA/GL/2024/07, named for the evidence, were not checked.",
    met: all(HAS_RECOVERY_PLAN, FEE, CAP, STOP),
    partly: all(HAS_RECOVERY_PLAN, any(all(FEE, CAP), all(FEE, STOP), all(CAP, STOP))),
    evidenceWanted:
      "The plan's table of measures and what sets each off, as in EBA/GL/2024/07 (unverified)",
    remark: "Two of the three count as partly met.",
  }),
  rule({
    id: "eu-mica.wind-down.orderly-redemption",
    title: "Contents of the redemption plan",
    requirement:
      "The redemption plan shows how holders are paid in good order and without undue harm, that all are treated fairly, and who carries the winding-down out.",
    force: TITLES_FORCE,
    severity: "major",
    citation: "MiCA Art 47; EBA/GL/2024/13 (unverified)",
    sources: [ARTICLE_SERIES],
    verification: "secondary",
    doubt: "The citation of the guidelines was not checked.",
    met: yes("governance.windDownPlanComplete"),
    evidenceWanted: "The plan and the report on its last trial run",
  }),
  rule({
    id: "eu-mica.wind-down.art-recovery-plan",
    title: "Asset-referenced tokens: recovery plan in time",
    requirement: "The recovery plan is filed within six months of the authorisation.",
    force: TITLES_FORCE,
    severity: "major",
    citation: "MiCA Art 46(2)",
    sources: [ART_46],
    verification: "primary",
    applies: isArt,
    met: any(
      SINCE_LICENCE,
      inTime(HAS_RECOVERY_PLAN, IS_AUTHORISED, figureAtMost(LICENCE_TO_RECOVERY, PLAN_MONTHS_MET)),
    ),
    partly: all(HAS_RECOVERY_PLAN, figureAtMost(LICENCE_TO_RECOVERY, PLAN_MONTHS_PARTLY)),
    evidenceWanted: "The receipt for the filing",
    remark: LICENCE_REMARK,
  }),
  rule({
    id: "eu-mica.wind-down.art-redemption-plan",
    title: "Asset-referenced tokens: redemption plan in time",
    requirement: "The redemption plan is filed within six months of the authorisation.",
    force: TITLES_FORCE,
    severity: "major",
    citation: "MiCA Art 47(3)",
    sources: [ARTICLE_SERIES],
    verification: "secondary",
    applies: isArt,
    met: any(
      SINCE_LICENCE,
      inTime(
        HAS_REDEMPTION_PLAN,
        IS_AUTHORISED,
        figureAtMost(LICENCE_TO_REDEMPTION, PLAN_MONTHS_MET),
      ),
    ),
    partly: all(HAS_REDEMPTION_PLAN, figureAtMost(LICENCE_TO_REDEMPTION, PLAN_MONTHS_PARTLY)),
    evidenceWanted: "The receipt for the filing",
    remark: LICENCE_REMARK,
  }),
];
