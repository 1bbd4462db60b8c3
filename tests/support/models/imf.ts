import { issueModel, type RegimeModel } from "./model-issuer";
export const imfModels: readonly RegimeModel[] = [{ name: "model issuer", profile: issueModel() }];
