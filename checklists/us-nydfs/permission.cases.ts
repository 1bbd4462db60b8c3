import type { CaseProfile, RuleCases } from "../common/rule-cases";

const TRUST = { kind: "nyTrustCharter", status: "active" } as const;
const BIT = { kind: "nyBitLicense", status: "active" } as const;
const APPROVAL = { kind: "nyCoinApproval", status: "active" } as const;

const RETAIL = [{ jurisdiction: "US-NY", retail: true }] as const;
const listed = (nyGreenlist: boolean, rest: Omit<CaseProfile, "facts">): CaseProfile => ({
  facts: { "coin.recognitions.nyGreenlist": nyGreenlist },
  ...rest,
});

const frameworks = (facts: CaseProfile["facts"]): CaseProfile => ({
  facts: {
    "operations.ictFramework": "documented",
    "aml.controls.programme": true,
    "governance.frameworks.riskFramework": true,
    "issuer.supervisorConditions": "allMet",
    ...facts,
  },
});

export const permissionCases: RuleCases = {
  "us-nydfs.licence.coin-approval": [
    ["met", { licence: [TRUST, APPROVAL] }],
    ["met", { licence: [BIT, APPROVAL] }],
    ["partly_met", { licence: [TRUST] }],
    ["partly_met", { licence: [BIT, { kind: "nyCoinApproval", status: "pending" }] }],
    ["not_met", { licence: [] }],
    ["not_met", { licence: [APPROVAL, { kind: "nyBitLicense", status: "withdrawn" }] }],
    ["not_met", { licence: [{ kind: "moneyTransmitter", status: "active" }] }],
    ["unknown", { licence: [TRUST], completeness: { licence: "partial" } }],
    ["unknown", { licence: [TRUST, { kind: "nyCoinApproval" }] }],
  ],
  "us-nydfs.licence.greenlist": [
    ["met", listed(true, { market: RETAIL })],
    ["met", listed(true, { market: [{ jurisdiction: "US", retail: true }] })],
    ["partly_met", listed(false, { market: RETAIL, licence: [TRUST, APPROVAL] })],
    ["not_met", listed(false, { market: RETAIL, licence: [TRUST] })],
    ["unknown", { market: RETAIL, licence: [TRUST] }],
    ["unknown", listed(false, { market: RETAIL })],
    ["not_applicable", listed(false, { market: [{ jurisdiction: "US-NY", retail: false }] })],
    [
      "not_applicable",
      listed(false, {
        market: [
          { jurisdiction: "US", retail: true },
          { jurisdiction: "US-NY", retail: false },
        ],
      }),
    ],
    ["not_applicable", listed(false, { market: [{ jurisdiction: "DE", retail: true }] })],
  ],
  "us-nydfs.supervision.other-conditions": [
    ["met", frameworks({})],
    [
      "met",
      frameworks({
        "issuer.supervisorConditions": "none",
        "operations.ictFramework": "dora",
      }),
    ],
    ["partly_met", frameworks({ "operations.ictFramework": "none" })],
    ["partly_met", frameworks({ "aml.controls.programme": false })],
    ["partly_met", frameworks({ "governance.frameworks.riskFramework": false })],
    [
      "not_met",
      frameworks({
        "operations.ictFramework": "none",
        "aml.controls.programme": false,
      }),
    ],
    ["not_met", frameworks({ "issuer.supervisorConditions": "someNotMet" })],
  ],
};
