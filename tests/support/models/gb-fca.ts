import { issueModel, type RegimeModel, WITHOUT_REPO } from "./model-issuer";
import { homeMarket, permission } from "./model-rows";
export const gbFcaModels: readonly RegimeModel[] = [
  {
    name: "authorised firm with core assets only",
    profile: issueModel({
      facts: { "issuer.domicile": "GB" },
      licence: [permission("gbStablecoin", "GB")],
      market: [homeMarket("GB")],
      position: WITHOUT_REPO,
    }),
    apart: [
      {
        verdict: "not_applicable",
        why: "Binds a pool that goes beyond core assets.",
        rules: ["reserve.expanded-assets"],
      },
    ],
  },
  {
    name: "authorised firm with an expanded pool",
    profile: issueModel({
      facts: { "issuer.domicile": "GB" },
      licence: [permission("gbStablecoin", "GB")],
      market: [homeMarket("GB")],
    }),
    apart: [
      {
        verdict: "partly_met",
        why: "A pool with repo holds more than core assets.",
        rules: ["reserve.core-assets"],
      },
    ],
  },
];
