import { issueModel, type RegimeModel, WITHOUT_REPO } from "./model-issuer";
import { homeMarket, permission } from "./model-rows";
export const sgMasModels: readonly RegimeModel[] = [
  {
    name: "licensed issuer under the label",
    profile: issueModel({
      facts: { "issuer.domicile": "SG", "marketing.claims.masRegulated": true },
      licence: [permission("sgStablecoin", "SG")],
      market: [homeMarket("SG")],
      position: WITHOUT_REPO,
    }),
  },
];
