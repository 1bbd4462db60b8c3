import { defineFacts } from "../definition";

const PLEDGES = "Note on pledged assets; custody and repo agreements";
const base = { section: "custody", evidenceWanted: PLEDGES } as const;

/** Pledges over the reserve, asked by purpose because the law excepts three purposes and no other. */
export const custodyRegulatoryPledgeFacts = defineFacts({
  "segregation.encumbrance.any": {
    ...base,
    kind: "boolean",
    label: "Some reserve asset is pledged",
    help: "Answer yes if any part of the reserve is pledged, lent or sold under repo on the reserve date, for whatever purpose.",
    derived: {
      formula:
        "yes if a pledge for any of the four kinds of purpose is stated or a holding is marked as pledged; no if all four are denied and no holding is marked",
      inputs: [
        "segregation.encumbrance.repoMargin",
        "segregation.encumbrance.custodyServices",
        "segregation.encumbrance.redemptionRepo",
        "segregation.encumbrance.otherPurpose",
        "position[].encumbered",
      ],
    },
  },
  "segregation.encumbrance.repoMargin": {
    ...base,
    kind: "boolean",
    label: "Pledge for repo margin",
    help: "Answer yes if reserve assets are posted as margin for repo or reverse repo.",
  },
  "segregation.encumbrance.repoMarginOwnRepo": {
    ...base,
    kind: "boolean",
    label: "Margin only for the reserve's own repo",
    help: "Answer yes if every such margin belongs to a repo or reverse repo that is itself part of the reserve.",
  },
  "segregation.encumbrance.custodyServices": {
    ...base,
    kind: "boolean",
    label: "Pledge for custody services",
    help: "Answer yes if a custodian has a lien or set-off over reserve assets for its usual fees and advances.",
  },
  "segregation.encumbrance.custodyServicesPct": {
    ...base,
    kind: "percent",
    unit: "percent",
    label: "Size of the custody pledges",
    help: "Enter the amount secured for custody services as a share of the reserve value, 0 if there is none.",
    min: "0",
    max: "100",
  },
  "segregation.encumbrance.redemptionRepo": {
    ...base,
    kind: "boolean",
    label: "Repo to pay redemptions",
    help: "Answer yes if reserve assets are sold under repo to raise cash for redemptions.",
  },
  "segregation.encumbrance.redemptionRepoMaxDays": {
    ...base,
    kind: "integer",
    unit: "days",
    label: "Longest repo to pay redemptions",
    help: "Enter the longest term of any such repo in calendar days, from sale to repurchase.",
    min: "0",
  },
  "segregation.encumbrance.redemptionRepoBillsOnly": {
    ...base,
    kind: "boolean",
    label: "Redemption repo on bills only",
    help: "Answer yes if nothing but US Treasury bills is sold under these repos.",
  },
  "segregation.encumbrance.redemptionRepoClearedOrApproved": {
    ...base,
    kind: "boolean",
    label: "Redemption repo cleared or approved",
    help: "Answer yes if each of these repos is cleared at an agency registered with the US securities regulator or was approved by the issuer's regulator beforehand.",
  },
  "segregation.encumbrance.otherPurpose": {
    ...base,
    kind: "boolean",
    label: "Pledge for another purpose",
    help: "Answer yes if any reserve asset is pledged, lent or re-used for a purpose other than repo margin, custody services or repo to pay redemptions.",
  },
});
