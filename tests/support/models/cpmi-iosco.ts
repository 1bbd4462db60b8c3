import { issueModel, type RegimeModel } from "./model-issuer";
export const cpmiIoscoModels: readonly RegimeModel[] = [
  {
    name: "arrangement found systemic",
    profile: issueModel({ facts: { "issuer.systemicDesignations.global": true } }),
  },
];
