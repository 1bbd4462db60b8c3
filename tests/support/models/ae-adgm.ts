import { issueModel, type RegimeModel } from "./model-issuer";
import { homeMarket, permission } from "./model-rows";
export const aeAdgmModels: readonly RegimeModel[] = [
  {
    name: "permitted issuer in the free zone",
    profile: issueModel({
      facts: { "issuer.domicile": "AE-ADGM" },
      licence: [permission("adgmFiatToken", "AE-ADGM")],
      market: [homeMarket("AE-ADGM")],
    }),
    apart: [
      {
        verdict: "not_applicable",
        why: "Binds coins of issuers elsewhere.",
        rules: ["licence.accepted-list"],
      },
    ],
  },
  {
    name: "accepted coin of an issuer elsewhere",
    profile: issueModel({
      market: [homeMarket("AE-ADGM", { issuedFrom: false }), homeMarket("US")],
    }),
    apart: [
      {
        verdict: "not_applicable",
        why: "Bind issuers in the free zone.",
        rules: [
          "licence.permission",
          "reserve.full-backing-daily",
          "reserve.eligible-assets",
          "redemption.two-business-days",
        ],
      },
    ],
  },
];
