import { issueModel, type RegimeModel } from "./model-issuer";
import { homeMarket, permission } from "./model-rows";
export const aeVaraModels: readonly RegimeModel[] = [
  {
    name: "licensed issuer in Dubai",
    profile: issueModel({
      facts: { "issuer.domicile": "AE-DU" },
      licence: [permission("aeVaraCategory1", "AE-DU")],
      market: [homeMarket("AE-DU")],
    }),
  },
];
