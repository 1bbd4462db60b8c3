import { defineFacts } from "../definition";

const base = { section: "identity" } as const;
const CHAIN_DATA = "Chain data or the issuer's statistics, with the period stated";
const SUPPLY_SERIES = "Daily supply series of the issuer or of a chain data provider";
const RATE = "Published reference rate of the profile's date";

const rate = {
  ...base,
  kind: "decimal",
  min: "0",
  evidenceWanted: RATE,
} as const;

/** What the regulatory checklists ask about the coin itself, and the rates that convert their limits. */
export const identityRegulatoryFacts = defineFacts({
  "coin.euClass": {
    ...base,
    kind: "enum",
    choices: {
      EMT: "E-money token",
      ART: "Asset-referenced token",
    },
    label: "EU token class",
    help: "The class in which the EU crypto-asset regulation puts the coin, read off what it refers to.",
    evidenceWanted: "White paper of the coin",
    computedOnly: true,
    derived: {
      formula:
        "e-money token where the coin refers to one official currency; asset-referenced token where it refers to anything else",
      inputs: ["coin.references"],
    },
  },
  "coin.privacyByDesign": {
    ...base,
    kind: "boolean",
    label: "Built to hide holders",
    help: "Answer yes if the coin itself conceals who holds it or what is transferred; mixers run by strangers are no.",
    evidenceWanted: "Contract code; technical documentation",
  },
  "coin.nameUsesGovernmentTerms": {
    ...base,
    kind: "boolean",
    label: "Name points to the US government",
    help: "Answer yes if the name or ticker suggests that the US government issues or stands behind the coin; “USD” or “dollar” alone is no.",
    evidenceWanted: "White paper; trade mark register",
  },
  "coin.average12mUsd": {
    ...base,
    kind: "usd",
    unit: "USD",
    label: "Average outstanding over twelve months",
    help: "Enter the mean of the daily coins outstanding at par over the twelve months before the reserve date.",
    evidenceWanted: SUPPLY_SERIES,
    min: "0",
  },
  "coin.average6mUsd": {
    ...base,
    kind: "usd",
    unit: "USD",
    label: "Average outstanding over six months",
    help: "Enter the mean of the daily coins outstanding at par over the six months before the reserve date.",
    evidenceWanted: SUPPLY_SERIES,
    min: "0",
  },
  "coin.euIssueValueUsd": {
    ...base,
    kind: "usd",
    unit: "USD",
    label: "Issue value in the EU",
    help: "Enter the value of coins issued that counts towards the European threshold for quarterly reports, in dollars.",
    evidenceWanted: "Report to the EU supervisor or the issuer's statement",
    min: "0",
  },
  "coin.transactionsPerDay": {
    ...base,
    kind: "decimal",
    unit: "transactions per day",
    label: "Transfers per day",
    help: "Enter the average number of transfers per day on all chains, whatever they served, and name the period in the note.",
    evidenceWanted: CHAIN_DATA,
    min: "0",
    profileOnly: true,
  },
  "coin.transactionValuePerDayUsd": {
    ...base,
    kind: "usd",
    unit: "USD",
    label: "Value transferred per day",
    help: "Enter the average value of those transfers per day, over the same period as their number.",
    evidenceWanted: CHAIN_DATA,
    min: "0",
    profileOnly: true,
  },
  "coin.paymentsPerDay": {
    ...base,
    kind: "decimal",
    unit: "transactions per day",
    label: "Payments per day within a currency area",
    help: "Enter the quarter's average number of payments per day with the coin as a means of exchange, within the one currency area that sees the most of them.",
    evidenceWanted: "Issuer's estimate of use as a means of exchange",
    min: "0",
  },
  "coin.paymentValuePerDayUsd": {
    ...base,
    kind: "usd",
    unit: "USD",
    label: "Value paid per day within a currency area",
    help: "Enter the quarter's average value of those payments per day in dollars, for the same currency area as their number.",
    evidenceWanted: "Issuer's estimate of use as a means of exchange",
    min: "0",
  },
  "coin.openCustodyAccess": {
    ...base,
    kind: "boolean",
    label: "Open to every custodian",
    help: "Answer yes if custodians and wallet providers outside the issuer's group may keep the coin on fair and equal terms; an exclusive arrangement is no.",
    evidenceWanted: "Terms for service providers",
  },
  "fx.eurUsd": {
    ...rate,
    unit: "USD per EUR",
    label: "Dollars per euro",
    help: "Enter how many US dollars one euro buys on the profile's date, to convert European limits.",
  },
  "fx.gbpUsd": {
    ...rate,
    unit: "USD per GBP",
    label: "Dollars per pound sterling",
    help: "Enter how many US dollars one pound sterling buys on the profile's date, to convert British limits.",
  },
  "fx.jpyUsd": {
    ...rate,
    unit: "USD per JPY",
    label: "Dollars per yen",
    help: "Enter how many US dollars one yen buys on the profile's date, a small fraction such as the inverse of the usual quote.",
  },
  "fx.hkdUsd": {
    ...rate,
    unit: "USD per HKD",
    label: "Dollars per Hong Kong dollar",
    help: "Enter how many US dollars one Hong Kong dollar buys on the profile's date, the inverse of the usual quote.",
  },
  "fx.sgdUsd": {
    ...rate,
    unit: "USD per SGD",
    label: "Dollars per Singapore dollar",
    help: "Enter how many US dollars one Singapore dollar buys on the profile's date, the inverse of the usual quote.",
  },
  "fx.aedUsd": {
    ...rate,
    unit: "USD per AED",
    label: "Dollars per UAE dirham",
    help: "Enter how many US dollars one dirham buys on the profile's date, the inverse of the usual quote.",
  },
});
