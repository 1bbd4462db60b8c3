import type { CaseProfile, RuleCases } from "@/checklists/common/rule-cases";

type Attested = {
  readonly every?: number;
  readonly publishedOn?: string;
  readonly independent?: boolean;
  readonly onWebsite?: boolean;
};

const attested = ({
  every = 31,
  publishedOn = "2026-05-31",
  independent = true,
  onWebsite = true,
}: Attested): CaseProfile => ({
  facts: {
    "disclosure.attestationEveryDays": every,
    "disclosure.practices.onWebsite": onWebsite,
  },
  attestation: [{ subject: "reserve", asOf: "2026-04-30", publishedOn, independent }],
});

const redeemed = (
  days: number,
  claim: "directClaimUnsecured" | "contingent" = "directClaimUnsecured",
  atPar = true,
): CaseProfile => ({
  facts: {
    "redemption.settlementBusinessDays": days,
    "holder.claim": claim,
    "redemption.atPar": atPar,
  },
});

export const holderCases: RuleCases = {
  "sg-mas.assurance.monthly-attestation": [
    ["met", attested({})],
    ["partly_met", attested({ publishedOn: "2026-06-01" })],
    ["partly_met", attested({ independent: false })],
    ["not_met", attested({ every: 32 })],
    ["not_met", attested({ onWebsite: false })],
  ],
  "sg-mas.assurance.annual-audit": [
    ["met", { facts: { "disclosure.reserveAuditEveryMonths": 12 } }],
    [
      "partly_met",
      {
        facts: {
          "disclosure.reserveAuditEveryMonths": "12.1",
          "disclosure.auditedAccounts": "existsUnpublished",
        },
      },
    ],
    [
      "not_met",
      {
        facts: {
          "disclosure.reserveAuditEveryMonths": 24,
          "disclosure.auditedAccounts": "none",
        },
      },
    ],
  ],
  "sg-mas.redemption.five-business-days": [
    ["met", redeemed(5)],
    ["partly_met", redeemed(5.1)],
    ["partly_met", redeemed(7)],
    ["not_met", redeemed(7.1)],
    ["partly_met", redeemed(5, "contingent")],
    ["not_met", redeemed(1, "directClaimUnsecured", false)],
  ],
  "sg-mas.redemption.conditions": [
    ["met", { facts: { "redemption.termsPublished": true, "redemption.feeBasis": "fixed" } }],
    [
      "partly_met",
      { facts: { "redemption.termsPublished": true, "redemption.feeBasis": "punitive" } },
    ],
    ["not_met", { facts: { "redemption.termsPublished": false, "redemption.feeBasis": "none" } }],
  ],
  "sg-mas.whitepaper.published": [
    ["met", { facts: { "whitePaper.published": true, "disclosure.practices.onWebsite": true } }],
    [
      "partly_met",
      { facts: { "whitePaper.published": true, "disclosure.practices.onWebsite": false } },
    ],
    [
      "not_met",
      { facts: { "whitePaper.published": false, "disclosure.practices.onWebsite": true } },
    ],
  ],
  "sg-mas.yield.proposed-ban": [
    ["met", { facts: { "holder.yieldPaid": false, "holder.thirdPartyYield.issuerFunded": false } }],
    [
      "partly_met",
      { facts: { "holder.yieldPaid": false, "holder.thirdPartyYield.issuerFunded": true } },
    ],
    ["not_met", { facts: { "holder.yieldPaid": true } }],
  ],
};
