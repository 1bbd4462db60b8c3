import { defineFacts } from "./definition";

const section = "trackRecord";

const eventRecord = {
  section,
  evidenceWanted: "Record of each event with dates and statements",
  computedOnly: true,
} as const;

/** What time and stress have shown. */
export const trackRecordFacts = defineFacts({
  "coin.largestRedemption30dPct": {
    kind: "percent",
    unit: "percent",
    label: "Largest redemption paid in thirty days",
    help: "Enter the largest share of supply that was redeemed with the issuer and paid within any thirty days, measured against supply at the start.",
    section,
    evidenceWanted: "Supply history; mint and burn data",
    min: "0",
    max: "100",
  },
  "coin.lowestPrice24m": {
    kind: "decimal",
    unit: "USD per coin",
    label: "Lowest price in two years",
    help: "Enter the lowest dollar price in the 24 months before the profile's date on a venue with real volume; where sources differ, give the range as limits.",
    section,
    evidenceWanted: "Price data by venue",
    min: "0",
  },
  "coin.ageDays": {
    kind: "integer",
    unit: "days",
    label: "Days since launch",
    help: "Days from the launch of the coin to the assessment date.",
    section,
    evidenceWanted: "Launch notice",
    min: "0",
    computedOnly: true,
    derived: { formula: "assessment date − launch date", inputs: ["coin.launchedOn"] },
  },
  "stressEvent.any": {
    ...eventRecord,
    kind: "boolean",
    label: "Has been through stress",
    help: "Whether any stress event is on record; “no” is concluded only from a list marked complete.",
    derived: { formula: "at least one stress event", inputs: ["stressEvent[].startedOn"] },
  },
  "stressEvent.redemptionsWorst": {
    ...eventRecord,
    kind: "enum",
    choices: {
      prompt: "Always paid promptly",
      delayed: "Paid late at least once",
      refused: "Refused or unpaid at least once",
    },
    label: "Redemptions in stress",
    help: "The worst way redemptions were met over all events on record.",
    derived: {
      formula: "worst of the events' redemptions",
      inputs: ["stressEvent[].redemptions", "stressEvent[].startedOn"],
    },
  },
  "stressEvent.communicationRecord": {
    ...eventRecord,
    kind: "enum",
    choices: {
      allTimely: "Prompt in every event",
      someLate: "Late or vague in some",
      none: "Silent in at least one",
    },
    label: "Communication in stress",
    help: "How the issuer informed holders over all events on record.",
    derived: {
      formula:
        "allTimely where every event was timely; none where an event met with silence; else someLate",
      inputs: ["stressEvent[].communication", "stressEvent[].startedOn"],
    },
  },
  "stressEvent.learning": {
    ...eventRecord,
    kind: "enum",
    choices: {
      every: "After every event",
      some: "After some events",
      none: "After none",
    },
    label: "Policy changed after stress",
    help: "After how many of the events on record the issuer changed its policy or reserve.",
    derived: {
      formula: "every, some or none of the events were followed by a change of policy",
      inputs: ["stressEvent[].policyChange", "stressEvent[].startedOn"],
    },
  },
  "enforcement.record": {
    kind: "enum",
    choices: {
      none: "None within five years",
      settledOld: "Closed more than two years ago",
      recentOrOpen: "Open, or closed within two years",
    },
    label: "Actions over reserves or redemption",
    help: "The gravest action against the issuer itself over reserves or redemption; “none” is concluded only from a list marked complete.",
    section,
    evidenceWanted: "Orders and settlements of authorities",
    computedOnly: true,
    derived: {
      formula:
        "over actions against the issuer on reserves or redemption, dismissed ones left out: recentOrOpen if any is open or closed within two years; else settledOld if any closed within five; else none",
      inputs: [
        "enforcement[].date",
        "enforcement[].subject",
        "enforcement[].status",
        "enforcement[].againstIssuer",
      ],
    },
  },
});
