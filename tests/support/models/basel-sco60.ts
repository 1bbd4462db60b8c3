import { issueModel, type RegimeModel } from "./model-issuer";
export const baselSco60Models: readonly RegimeModel[] = [
  {
    name: "coin on permissioned chains",
    profile: issueModel({ facts: { "technology.chainsAccepted": false } }),
  },
  {
    name: "coin on accepted open chains, without an opinion on its claim",
    profile: issueModel({
      facts: { "holder.claimOpinion": false },
      deployment: [
        { permissioned: false, supplyUsd: 600_000_000, lawfulOrderCapable: true },
        { permissioned: false, supplyUsd: 400_000_000, lawfulOrderCapable: true },
      ],
    }),
    apart: [
      {
        verdict: "partly_met",
        why: "Asks for the opinion that the published terms can replace elsewhere.",
        rules: ["disclosure.ownership-information"],
      },
    ],
  },
];
