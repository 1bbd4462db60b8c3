import { issueModel, type RegimeModel } from "./model-issuer";
import { centralBank, gilts, homeMarket, permission, reverseRepo } from "./model-rows";
export const gbBoeModels: readonly RegimeModel[] = [
  {
    name: "recognised issuer of a sterling coin",
    profile: issueModel({
      facts: {
        "issuer.domicile": "GB",
        "coin.referenceCurrency": "GBP",
        "reserve.stressLossPct": "2.7",
        "issuer.systemicDesignations.ukRecognised": true,
      },
      licence: [permission("gbStablecoin", "GB")],
      market: [homeMarket("GB")],
      position: [
        centralBank(400_000_000, { currency: "GBP", counterpartyCountry: "GB" }),
        gilts(550_000_000),
        reverseRepo(60_000_000, {
          currency: "GBP",
          counterpartyCountry: "GB",
          repoCollateral: "eligibleSovereign",
        }),
      ],
    }),
  },
];
