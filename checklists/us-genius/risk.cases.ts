import type { CaseProfile, RuleCases } from "../common/rule-cases";
import { NOT_PERMITTED, permitted } from "./case-profiles";

const FRAMEWORKS: CaseProfile["facts"] = {
  "governance.frameworks.riskFramework": true,
  "operations.ictFramework": "documented",
  "governance.frameworks.thirdPartyOversight": true,
};

const PROGRAMMES: CaseProfile["facts"] = {
  "aml.controls.programme": true,
  "aml.controls.sanctionsProgramme": true,
  "aml.controls.customerIdentification": true,
  "aml.blockFreezeReject": "primaryAndSecondary",
  "aml.recordsYears": 5,
};

const certified = (asOf: string, certifiedOn: string | null, grantedOn: string): CaseProfile =>
  permitted(
    certifiedOn === null ? { "aml.certified": false } : { "aml.certifiedOn": certifiedOn },
    { asOf, licence: [{ kind: "usStablecoinApproval", status: "active", grantedOn }] },
  );

const chains = (reached: number, unreached: number | string): CaseProfile =>
  permitted(
    {},
    {
      deployment: [
        { supplyUsd: reached, lawfulOrderCapable: true },
        { supplyUsd: unreached, lawfulOrderCapable: false },
      ],
    },
  );

export const riskCases: RuleCases = {
  "us-genius.risk.operational-standards": [
    ["met", permitted(FRAMEWORKS)],
    ["partly_met", permitted({ ...FRAMEWORKS, "operations.ictFramework": "none" })],
    ["partly_met", permitted({ ...FRAMEWORKS, "governance.frameworks.riskFramework": false })],
    [
      "partly_met",
      permitted({ ...FRAMEWORKS, "governance.frameworks.thirdPartyOversight": false }),
    ],
    [
      "not_met",
      permitted({
        ...FRAMEWORKS,
        "operations.ictFramework": "none",
        "governance.frameworks.riskFramework": false,
      }),
    ],
    ["unknown", permitted({ "governance.frameworks.riskFramework": true })],
    ...NOT_PERMITTED,
  ],
  "us-genius.aml.bsa-programme": [
    ["met", permitted(PROGRAMMES)],
    ["partly_met", permitted({ ...PROGRAMMES, "aml.recordsYears": "4.9" })],
    ["partly_met", permitted({ ...PROGRAMMES, "aml.blockFreezeReject": "primaryOnly" })],
    ["partly_met", permitted({ ...PROGRAMMES, "aml.controls.customerIdentification": false })],
    [
      "not_met",
      permitted({ ...PROGRAMMES, "aml.recordsYears": 4, "aml.blockFreezeReject": "none" }),
    ],
    ["not_met", permitted({ ...PROGRAMMES, "aml.controls.programme": false })],
    ["not_met", permitted({ ...PROGRAMMES, "aml.controls.sanctionsProgramme": false })],
    ["unknown", permitted({ "aml.controls.programme": true })],
    ...NOT_PERMITTED,
  ],
  "us-genius.aml.annual-certification": [
    ["met", certified("2029-01-01", "2028-01-02", "2027-02-01")],
    ["partly_met", certified("2029-01-01", "2028-01-01", "2027-02-01")],
    ["partly_met", certified("2029-01-01", "2027-12-03", "2027-02-01")],
    ["not_met", certified("2029-01-01", "2027-12-02", "2027-02-01")],
    ["met", certified("2027-07-31", null, "2027-02-01")],
    ["partly_met", certified("2027-08-01", null, "2027-02-01")],
    ["partly_met", certified("2027-08-30", null, "2027-02-01")],
    ["not_met", certified("2027-08-31", null, "2027-02-01")],
    ["unknown", permitted({ "aml.certified": true }, { licence: [] })],
    ...NOT_PERMITTED,
  ],
  "us-genius.technology.lawful-orders": [
    [
      "met",
      permitted({}, { deployment: [{ lawfulOrderCapable: true }, { lawfulOrderCapable: true }] }),
    ],
    ["partly_met", chains(9501, 499)],
    ["not_met", chains(95, 5)],
    [
      "unknown",
      permitted(
        {},
        { deployment: [{ supplyUsd: 95, lawfulOrderCapable: true }, { supplyUsd: 5 }] },
      ),
    ],
    ...NOT_PERMITTED,
  ],
};
