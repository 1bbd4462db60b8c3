import { issueModel, type RegimeModel } from "./model-issuer";
import { homeMarket, permission } from "./model-rows";
export const fsbModels: readonly RegimeModel[] = [
  {
    name: "coin offered in two countries",
    profile: issueModel({
      licence: [permission("usStablecoinApproval", "US"), permission("gbStablecoin", "GB")],
      market: [homeMarket("US"), homeMarket("GB")],
    }),
  },
];
