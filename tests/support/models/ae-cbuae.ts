import { issueModel, type RegimeModel } from "./model-issuer";
import { centralBank, demandDeposit, homeMarket, permission } from "./model-rows";
export const aeCbuaeModels: readonly RegimeModel[] = [
  {
    name: "issuer of a dirham coin",
    profile: issueModel({
      facts: {
        "issuer.domicile": "AE-ON",
        "coin.referenceCurrency": "AED",
        "reserve.stressLossPct": 0,
      },
      licence: [permission("aePaymentTokenIssuer", "AE-ON")],
      market: [homeMarket("AE-ON")],
      position: [
        centralBank(550_000_000, { currency: "AED", counterpartyCountry: "AE-ON" }),
        demandDeposit("Bank A", 230_000_000, { currency: "AED", counterpartyCountry: "AE-ON" }),
        demandDeposit("Bank B", 230_000_000, { currency: "AED", counterpartyCountry: "AE-ON" }),
      ],
    }),
    apart: [
      {
        verdict: "not_applicable",
        why: "Bind coins in other currencies than the dirham.",
        rules: ["conduct.foreign-use", "licence.foreign-registration"],
      },
    ],
  },
  {
    name: "registered foreign coin",
    profile: issueModel({
      licence: [permission("aeForeignPaymentToken", "AE-ON")],
      market: [homeMarket("AE-ON", { issuedFrom: false }), homeMarket("US")],
    }),
    apart: [
      {
        verdict: "not_applicable",
        why: "Bind issuers of a dirham coin.",
        rules: [
          "licence.onshore-company",
          "capital.minimum",
          "reserve.cash-escrow",
          "insolvency.holder-priority",
        ],
      },
    ],
  },
];
