import { issueModel, type RegimeModel } from "./model-issuer";
export const aicpaModels: readonly RegimeModel[] = [
  { name: "model issuer", profile: issueModel() },
];
