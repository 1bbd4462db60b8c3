import { all, atMost, is, isNot, no, yes } from "@/domain/regime/condition";
import { type Rule, rule } from "@/domain/regime/rule";
import { POLICY, PROPOSED } from "./force";
import {
  ATTESTATION_DAYS,
  ATTESTATION_LAG,
  AUDIT_MONTHS,
  REDEMPTION_DAYS,
  REDEMPTION_DAYS_PARTLY,
} from "./parameters";
import {
  ALLEN_GLEDHILL,
  MAS_RELEASE,
  OSBORNE_CLARKE,
  REGISTER,
  STRAITS_TIMES,
  TRACKER,
} from "./sources";

/** What holders are owed, told and paid. */
export const holderRules: readonly Rule[] = [
  rule({
    id: "sg-mas.assurance.monthly-attestation",
    title: "Outside report every month",
    requirement:
      "An independent firm attests to the reserve every month; the report goes to MAS and on the website before the next month ends.",
    force: POLICY,
    severity: "major",
    citation: "MAS Response 2023",
    sources: [STRAITS_TIMES, OSBORNE_CLARKE],
    verification: "secondary",
    doubt: "The delay allowed for the report is not verified.",
    met: all(
      atMost("disclosure.attestationEveryDays", ATTESTATION_DAYS),
      yes("attestation.newestIndependent"),
      yes("disclosure.practices.onWebsite"),
      atMost("attestation.newestLagDays", ATTESTATION_LAG),
    ),
    partly: all(
      atMost("disclosure.attestationEveryDays", ATTESTATION_DAYS),
      yes("disclosure.practices.onWebsite"),
    ),
    evidenceWanted: "Twelve monthly reports with their dates",
    remark: "Whether the report reached MAS is not tested.",
  }),
  rule({
    id: "sg-mas.assurance.annual-audit",
    title: "Yearly audit of the reserve",
    requirement: "An outside auditor audits the reserve once a year and MAS receives the report.",
    force: POLICY,
    severity: "major",
    citation: "MAS Response 2023",
    sources: [REGISTER, TRACKER],
    verification: "secondary",
    met: atMost("disclosure.reserveAuditEveryMonths", AUDIT_MONTHS),
    partly: isNot("disclosure.auditedAccounts", "none"),
    evidenceWanted: "Auditor's report on the reserve",
    remark:
      "Audited annual accounts without a yearly audit of the reserve are partly met. Whether MAS received the report is not tested.",
  }),
  rule({
    id: "sg-mas.redemption.five-business-days",
    title: "Payment at par in time",
    requirement:
      "Each holder can claim par from the issuer as of right, and the money arrives no later than the fifth business day after the request.",
    force: POLICY,
    severity: "gate",
    citation: "MAS Response 2023",
    sources: [STRAITS_TIMES, ALLEN_GLEDHILL],
    verification: "secondary",
    met: all(
      is(
        "holder.claim",
        "beneficialInterest",
        "statutoryPriority",
        "directClaimSecured",
        "directClaimUnsecured",
      ),
      yes("redemption.atPar"),
      atMost("redemption.settlementBusinessDays", REDEMPTION_DAYS),
    ),
    partly: all(
      yes("redemption.atPar"),
      atMost("redemption.settlementBusinessDays", REDEMPTION_DAYS_PARTLY),
    ),
    evidenceWanted: "Redemption terms; record of redemptions",
  }),
  rule({
    id: "sg-mas.redemption.conditions",
    title: "Fair conditions, known beforehand",
    requirement: "The conditions for redeeming are reasonable and made public in advance.",
    force: POLICY,
    severity: "major",
    citation: "MAS Response 2023",
    sources: [OSBORNE_CLARKE],
    verification: "secondary",
    met: all(yes("redemption.termsPublished"), isNot("redemption.feeBasis", "punitive")),
    partly: yes("redemption.termsPublished"),
    evidenceWanted: "Redemption terms; fee schedule",
    remark: "A fee set to discourage redemption is read as unreasonable.",
  }),
  rule({
    id: "sg-mas.whitepaper.published",
    title: "Public white paper",
    requirement:
      "A white paper on the website tells of the coin, the rights it gives, how its value is kept, the risks and the results of audits.",
    force: POLICY,
    severity: "major",
    citation: "MAS Response 2023",
    sources: [ALLEN_GLEDHILL, MAS_RELEASE],
    verification: "secondary",
    met: all(yes("whitePaper.published"), yes("disclosure.practices.onWebsite")),
    partly: yes("whitePaper.published"),
    evidenceWanted: "White paper; page with the reserve reports",
    remark:
      "Reserve reports on the same website stand for the results of audits; the other contents are not tested.",
  }),
  rule({
    id: "sg-mas.yield.proposed-ban",
    title: "Return to holders",
    requirement:
      "The 2023 policy forbids no interest outright; the consultation of September 2026 would. A return paid or funded by the issuer is a finding for the future.",
    force: PROPOSED,
    severity: "major",
    citation: "MAS consultation 1 Sep 2026 (closed 16 Oct 2026)",
    sources: [TRACKER],
    verification: "secondary",
    doubt: "The text of the proposal was not seen.",
    met: all(no("holder.yieldPaid"), no("holder.thirdPartyYield.issuerFunded")),
    partly: no("holder.yieldPaid"),
    evidenceWanted: "Terms of the coin; offers of rewards",
  }),
];
