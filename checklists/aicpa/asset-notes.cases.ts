import type { CaseProfile, RuleCase, RuleCases } from "../common/rule-cases";

type Facts = NonNullable<CaseProfile["facts"]>;

const profile = (facts: Facts): CaseProfile => ({ facts });

/** Shown or not shown in the report. */
const shown = (fact: keyof Facts & `attestation.discloses.${string}`): readonly RuleCase[] => [
  ["met", profile({ [fact]: true })],
  ["not_met", profile({ [fact]: false })],
];

const holders = (isDescribed: boolean, isNamed: boolean): CaseProfile =>
  profile({
    "attestation.discloses.custodians": isDescribed,
    "attestation.discloses.custodianNames": isNamed,
  });

export const assetNoteCases: RuleCases = {
  "aicpa.disclosure.assets-by-type": shown("attestation.discloses.assetBreakdown"),
  "aicpa.disclosure.measurement-basis": shown("attestation.discloses.valuationBasis"),
  "aicpa.disclosure.custodian-type": [
    ["met", holders(true, false)],
    ["partly_met", holders(false, true)],
    ["not_met", holders(false, false)],
  ],
  "aicpa.disclosure.account-nature": shown("attestation.discloses.accountNature"),
  "aicpa.disclosure.pledges": shown("attestation.discloses.restrictions"),
  "aicpa.disclosure.adverse-events": shown("attestation.discloses.adverseEvents"),
  "aicpa.disclosure.policy-changes": shown("attestation.discloses.policyChanges"),
};
