import { defineFacts } from "../definition";

const RECORD = "Issuer's statements and press reports of the days concerned";
const section = "trackRecord";

/** One episode of pressure. */
export const stressEventColumns = defineFacts({
  name: {
    kind: "text",
    label: "Event",
    help: "Name the event in a few words with its month, for instance “Bank failure, March 2023”.",
    section,
    evidenceWanted: RECORD,
    profileOnly: true,
  },
  startedOn: {
    kind: "date",
    label: "Began on",
    help: "Enter the first day on which the price, redemption or backing was under visible pressure.",
    section,
    evidenceWanted: RECORD,
  },
  endedOn: {
    kind: "date",
    label: "Ended on",
    help: "Enter the first day on which both price and redemption were back to normal; leave it open while the event lasts.",
    section,
    evidenceWanted: RECORD,
    profileOnly: true,
  },
  lowestPrice: {
    kind: "decimal",
    unit: "USD per coin",
    label: "Lowest price",
    help: "Enter the lowest price on a venue with real volume; where venues differ, give the range as limits.",
    section,
    evidenceWanted: "Price data by venue",
    min: "0",
    profileOnly: true,
  },
  redeemedUsd: {
    kind: "usd",
    unit: "USD",
    label: "Redeemed",
    help: "Enter what the issuer itself paid out against coins during the event; sales on exchanges do not count.",
    section,
    evidenceWanted: "Issuer's statement or mint and burn data",
    min: "0",
    profileOnly: true,
  },
  redemptions: {
    kind: "enum",
    choices: {
      prompt: "All paid promptly",
      delayed: "Some paid late",
      refused: "Some refused or never paid",
    },
    label: "How redemptions were met",
    help: "Choose the worst that happened to a valid request; a weekend on which the terms promise no payment is not a delay.",
    section,
    evidenceWanted: RECORD,
  },
  communication: {
    kind: "enum",
    choices: {
      timely: "Prompt and specific",
      late: "Late or vague",
      none: "Silence",
    },
    label: "Communication",
    help: "Choose how the issuer told holders about the exposure and their money, judged by what was public at the time.",
    section,
    evidenceWanted: "Issuer's statements with their dates",
  },
  policyChange: {
    kind: "boolean",
    label: "Policy changed afterwards",
    help: "Answer yes if a rule, limit or reserve holding changed because of the event and the change can be shown; a promise alone is no.",
    section,
    evidenceWanted: "Policy or reserve report before and after",
  },
  account: {
    kind: "text",
    label: "What happened",
    help: "Tell the course of the event in two or three sentences, with the amounts at stake.",
    section,
    evidenceWanted: RECORD,
    profileOnly: true,
  },
});
