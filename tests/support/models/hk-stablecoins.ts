import { issueModel, type RegimeModel } from "./model-issuer";
import {
  bills,
  centralBank,
  demandDeposit,
  homeMarket,
  permission,
  reverseRepo,
  termDeposit,
} from "./model-rows";
export const hkStablecoinsModels: readonly RegimeModel[] = [
  {
    name: "licensed company",
    profile: issueModel({
      facts: {
        "issuer.domicile": "HK",
        "issuer.usCategory": "none",
        "reserve.practices.tokenisedRiskReview": false,
      },
      licence: [permission("hkStablecoin", "HK")],
      market: [homeMarket("HK")],
      position: [
        centralBank(350_000_000),
        demandDeposit("Bank A", 130_000_000),
        termDeposit("Bank B", 130_000_000),
        bills(310_000_000),
        reverseRepo(90_000_000),
      ],
    }),
  },
];
