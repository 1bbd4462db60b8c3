import { all, any, atLeast, atMost, is, no, yes } from "@/domain/regime/condition";
import { type Rule, rule } from "@/domain/regime/rule";
import { GUIDANCE_2022 } from "./forces";
import {
  LARGE_MINIMUM,
  LOG_MET,
  LOG_PARTLY,
  ORDINARY_FEE,
  SMALL_MINIMUM,
  TIMELY_DAYS,
} from "./parameters";
import {
  CONSUMER_MONITOR,
  DECHERT,
  GT_ALERT,
  LAW_REVIEW,
  LEGAL_RESOURCE,
  MONEY_TRANSMITTER,
} from "./sources";

const PUBLIC = yes("redemption.termsPublished");
const FEES_AT_PAR = all(yes("redemption.atPar"), yes("redemption.assurances.feesDisclosed"));
const UNBURDENED = no("redemption.burdensomeConditions");
const PROMISED = all(
  atMost("redemption.settlementBusinessDays", TIMELY_DAYS),
  is("redemption.clockStart", "orderReceived", "tokenReceived"),
);
const PAID_IN_TIME = "redemption.log.paidWithin2dOfOrderPct";

export const redemptionRules: readonly Rule[] = [
  rule({
    id: "us-nydfs.redemption.approved-policy",
    title: "Redemption policy public and approved",
    requirement:
      "The redemption policy has to be clear, easy to find and approved by the department in writing before it is used.",
    force: GUIDANCE_2022,
    severity: "gate",
    citation: "2022 Guidance, para 1, redeemability limb",
    sources: [LEGAL_RESOURCE, DECHERT, LAW_REVIEW],
    verification: "secondary",
    met: all(PUBLIC, yes("redemption.assurances.policyApproved")),
    partly: PUBLIC,
    evidenceWanted: "Published policy with its date; the department's approval",
  }),
  rule({
    id: "us-nydfs.redemption.any-lawful-holder",
    title: "Direct redemption for every lawful holder",
    requirement:
      "Every lawful holder has the right to redeem with the issuer itself, not only through somebody else. Identity checks may come first.",
    force: GUIDANCE_2022,
    severity: "gate",
    citation: "2022 Guidance, para 1, redeemability limb",
    sources: [CONSUMER_MONITOR, MONEY_TRANSMITTER, GT_ALERT],
    verification: "secondary",
    met: is("redemption.eligible", "anyLawfulHolder"),
    partly: is("redemption.eligible", "verifiedCustomers"),
    evidenceWanted: "Redemption clause of the terms; figures on refused applications",
    remark:
      "Partly met where only customers the issuer has taken on can redeem and some lawful holders are refused.",
  }),
  rule({
    id: "us-nydfs.redemption.par-and-fees",
    title: "Par less ordinary, disclosed fees",
    requirement:
      "One coin pays one US dollar, less fees only if they are ordinary and well disclosed.",
    force: GUIDANCE_2022,
    severity: "gate",
    citation: "2022 Guidance, para 1 (par definition)",
    sources: [LEGAL_RESOURCE, DECHERT],
    verification: "secondary",
    met: all(FEES_AT_PAR, atMost("redemption.feePct", ORDINARY_FEE)),
    partly: FEES_AT_PAR,
    evidenceWanted: "Fee schedule; 25 redemption confirmations as a sample",
    remark:
      "What is ordinary is not defined; the percentage is a house figure, and flat fees are not measured.",
  }),
  rule({
    id: "us-nydfs.redemption.reasonable-conditions",
    title: "No burdensome conditions",
    requirement:
      "Redemption may depend only on reasonable conditions that burden nobody, such as those the law demands.",
    force: GUIDANCE_2022,
    severity: "major",
    citation: "2022 Guidance, para 1",
    sources: [DECHERT],
    verification: "secondary",
    met: all(UNBURDENED, atMost("redemption.minimumUsd", SMALL_MINIMUM)),
    partly: all(UNBURDENED, atMost("redemption.minimumUsd", LARGE_MINIMUM)),
    evidenceWanted: "Terms; list of onboarding steps with the law that asks for each",
    remark: "Both amounts for the smallest redemption are house figures.",
  }),
  rule({
    id: "us-nydfs.redemption.defined-terms",
    title: "Redemption and timeliness defined",
    requirement:
      "The policy says what redemption is and what counts as timely, or takes over the department's default terms.",
    force: GUIDANCE_2022,
    severity: "major",
    citation: "2022 Guidance, para 1 (definitions and default terms)",
    sources: [LEGAL_RESOURCE, LAW_REVIEW],
    verification: "secondary",
    met: all(yes("redemption.rightDescribed"), yes("redemption.timePromised")),
    evidenceWanted: "Clause of the terms with both definitions",
    remark: "A promise of a number of days or hours counts as a definition of timely.",
  }),
  rule({
    id: "us-nydfs.redemption.two-business-days",
    title: "Payment within two business days",
    requirement:
      "Unless another definition was approved, dollars are paid no later than two full business days after the day a compliant order arrived.",
    force: GUIDANCE_2022,
    severity: "gate",
    citation: "2022 Guidance, para 1, default timely definition",
    sources: [LEGAL_RESOURCE, LAW_REVIEW, CONSUMER_MONITOR],
    verification: "secondary",
    met: all(PROMISED, yes("redemption.log.available"), atLeast(PAID_IN_TIME, LOG_MET)),
    partly: any(
      yes("redemption.timingApproved"),
      all(PROMISED, any(no("redemption.log.available"), atLeast(PAID_IN_TIME, LOG_PARTLY))),
    ),
    evidenceWanted: "Terms; twelve months of redemptions with times, days of stress included",
    remark:
      "Partly met on terms alone where no record could be examined, and where the department approved another definition.",
  }),
  rule({
    id: "us-nydfs.redemption.delay-only-by-dfs",
    title: "Delay only by the regulator",
    requirement:
      "Only the department may require or allow slower redemption, where paying in time would probably endanger the backing or an orderly sale of the reserve.",
    force: GUIDANCE_2022,
    severity: "major",
    citation: "2022 Guidance, para 1, extraordinary circumstances",
    sources: [LAW_REVIEW],
    verification: "secondary",
    met: is("redemption.suspensionPower", "none", "regulatorOnly"),
    evidenceWanted: "Suspension clause; any letter of the department that extends the time",
    remark:
      "A power of the issuer that needs the department's consent counts as a power used only with the regulator.",
  }),
];
