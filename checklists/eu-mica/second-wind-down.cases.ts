import type { CaseProfile, RuleCase, RuleCases } from "@/checklists/common/rule-cases";
import { art, emt, NO_ART, NO_EMT } from "./second-profiles";

type Facts = NonNullable<CaseProfile["facts"]>;
type PlanDay = "governance.recoveryPlanOn" | "governance.windDownPlanOn";

const NO_PLAN: Facts = { "governance.recoveryPlan": false, "governance.windDownPlan": "none" };
const A_PLAN: Facts = { "governance.recoveryPlan": true, "governance.windDownPlan": "published" };

/** Offered in France since 15 January 2025, read on 30 June 2026 unless said otherwise. */
const offered = (facts: Facts, change: Omit<CaseProfile, "facts"> = {}): CaseProfile =>
  emt(facts, {
    asOf: "2026-06-30",
    market: [
      { jurisdiction: "FR", offered: true, admittedToTrading: false, offeredSince: "2025-01-15" },
    ],
    ...change,
  });

/** Authorised since 15 January 2025, read on 30 June 2026 unless said otherwise. */
const authorised = (facts: Facts, change: Omit<CaseProfile, "facts"> = {}): CaseProfile =>
  art(facts, {
    asOf: "2026-06-30",
    licence: [{ kind: "euArt", status: "active", grantedOn: "2025-01-15" }],
    ...change,
  });

type Clock = { readonly profile: typeof offered; readonly none: Omit<CaseProfile, "facts"> };
const OFFER: Clock = { profile: offered, none: { market: [] } };
const GRANT: Clock = { profile: authorised, none: { licence: [] } };

/** What both clocks and both plans share: six and nine months, the day itself and the day after. */
const deadline = ({ profile, none }: Clock, plan: PlanDay): readonly RuleCase[] => [
  ["met", profile({ [plan]: "2025-07-15" })],
  ["partly_met", profile({ [plan]: "2025-07-16" })],
  ["partly_met", profile({ [plan]: "2025-10-15" })],
  ["not_met", profile({ [plan]: "2025-10-16" })],
  ["not_met", profile(NO_PLAN)],
  ["met", profile(NO_PLAN, { asOf: "2025-07-15" })],
  ["not_met", profile(NO_PLAN, { asOf: "2025-07-16" })],
  ["unknown", profile(A_PLAN)],
  ["met", profile(A_PLAN, none)],
  ["unknown", profile(NO_PLAN, none)],
];

/** An offer from before the titles applied counts from 30 June 2024, whatever else the list lacks. */
const oldOffer = (plan: PlanDay): readonly RuleCase[] => {
  const market = {
    market: [{ jurisdiction: "EEA", offered: true, offeredSince: "2019-05-01" }],
    completeness: { market: "partial" },
  } as const;
  return [
    ["met", offered({ [plan]: "2024-12-30" }, market)],
    ["partly_met", offered({ [plan]: "2024-12-31" }, market)],
  ];
};

const measures = (fee: boolean, cap: boolean, stop: boolean): CaseProfile => ({
  facts: {
    "governance.recoveryPlan": true,
    "governance.recoveryPlanOptions.liquidityFee": fee,
    "governance.recoveryPlanOptions.dailyCap": cap,
    "governance.recoveryPlanOptions.suspension": stop,
  },
});

export const windDownCases: RuleCases = {
  "eu-mica.wind-down.emt-recovery-plan": [
    ...deadline(OFFER, "governance.recoveryPlanOn"),
    ...oldOffer("governance.recoveryPlanOn"),
    NO_EMT,
  ],
  "eu-mica.wind-down.emt-redemption-plan": [
    ...deadline(OFFER, "governance.windDownPlanOn"),
    ...oldOffer("governance.windDownPlanOn"),
    NO_EMT,
  ],
  "eu-mica.wind-down.recovery-measures": [
    ["met", measures(true, true, true)],
    ["partly_met", measures(false, true, true)],
    ["partly_met", measures(true, false, true)],
    ["partly_met", measures(true, true, false)],
    ["not_met", measures(true, false, false)],
    ["not_met", measures(false, false, false)],
    ["not_met", { facts: { "governance.recoveryPlan": false } }],
  ],
  "eu-mica.wind-down.orderly-redemption": [
    ["met", { facts: { "governance.windDownPlanComplete": true } }],
    ["not_met", { facts: { "governance.windDownPlanComplete": false } }],
  ],
  "eu-mica.wind-down.art-recovery-plan": [...deadline(GRANT, "governance.recoveryPlanOn"), NO_ART],
  "eu-mica.wind-down.art-redemption-plan": [
    ...deadline(GRANT, "governance.windDownPlanOn"),
    NO_ART,
  ],
};
