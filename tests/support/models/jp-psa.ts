import { type Apart, issueModel, type RegimeModel } from "./model-issuer";
import { bills, demandDeposit, homeMarket, permission } from "./model-rows";
const ONLY_FOREIGN: Apart = {
  verdict: "not_applicable",
  why: "Bind coins issued elsewhere.",
  rules: ["licence.foreign-equivalence", "licence.foreign-no-direct"],
};

const ONLY_TRANSFER: Apart = {
  verdict: "not_applicable",
  why: "Binds funds transfer providers.",
  rules: ["segregation.transfer-provider-security"],
};

const ONLY_TRUST: Apart = {
  verdict: "not_applicable",
  why: "Bind trust companies and trust banks.",
  rules: ["segregation.trust-property", "reserve.fifty-percent", "reserve.bond-three-months"],
};

export const jpPsaModels: readonly RegimeModel[] = [
  {
    name: "trust company",
    profile: issueModel({
      facts: { "issuer.domicile": "JP", "issuer.entityKind": "trustCompany" },
      licence: [permission("jpTrust", "JP")],
      market: [homeMarket("JP")],
      position: [
        demandDeposit("Bank A", 350_000_000),
        demandDeposit("Bank B", 350_000_000),
        bills(310_000_000),
      ],
    }),
    apart: [ONLY_FOREIGN, ONLY_TRANSFER],
  },
  {
    name: "funds transfer provider",
    profile: issueModel({
      facts: { "issuer.domicile": "JP", "issuer.entityKind": "fundsTransfer" },
      licence: [permission("jpFundsTransfer", "JP")],
      market: [homeMarket("JP")],
    }),
    apart: [ONLY_FOREIGN, ONLY_TRUST],
  },
  {
    name: "foreign coin through a handler",
    profile: issueModel({
      facts: { "issuer.homeRegimeRecognisedBy": ["JP"] },
      market: [homeMarket("JP", { issuedFrom: false }), homeMarket("US")],
    }),
    apart: [
      ONLY_TRANSFER,
      ONLY_TRUST,
      {
        verdict: "not_applicable",
        why: "Bind issuers in Japan.",
        rules: ["licence.issuer-types", "redemption.par"],
      },
    ],
  },
];
