import { issueModel, type RegimeModel } from "./model-issuer";
import {
  bills,
  demandDeposit,
  governmentFund,
  homeMarket,
  permission,
  reverseRepo,
} from "./model-rows";
export const usNydfsModels: readonly RegimeModel[] = [
  {
    name: "New York trust company",
    profile: issueModel({
      facts: { "issuer.domicile": "US-NY", "issuer.entityKind": "trustCompany" },
      licence: [permission("nyTrustCharter", "US-NY"), permission("nyCoinApproval", "US-NY")],
      market: [homeMarket("US-NY"), homeMarket("US")],
      position: [
        demandDeposit("Bank A", 200_000_000),
        demandDeposit("Bank B", 200_000_000),
        bills(400_000_000),
        reverseRepo(160_000_000),
        governmentFund(50_000_000),
      ],
    }),
  },
];
