import { CURRENCIES } from "../choices";
import { defineFacts } from "../definition";
import { ASSET_CLASS_CHOICES } from "./asset-classes";
import { positionTermsColumns } from "./position-terms";

const RESERVE_REPORT = "Reserve report with its composition table";
const section = "reserve";

/** One holding, or one line of the reserve report. */
export const positionColumns = defineFacts({
  label: {
    kind: "text",
    label: "Label as reported",
    help: "Copy the words of the report for this line without tidying them; a vague label is itself a finding.",
    section,
    evidenceWanted: RESERVE_REPORT,
    profileOnly: true,
  },
  assetClass: {
    kind: "enum",
    choices: ASSET_CLASS_CHOICES,
    label: "Asset class",
    help: "Choose the class of what is held in the end, so a fund shown line by line is entered as its holdings, each naming the fund that holds it; choose the last class only where the label does not say what it is.",
    section,
    evidenceWanted: "Composition table of the reserve report; fund holdings where a fund is held",
  },
  amountUsd: {
    kind: "usd",
    unit: "USD",
    label: "Value",
    help: "Enter the fair value in whole dollars on the reserve date, with a minus sign for settlement items and repo cash that reduce the reserve.",
    section,
    evidenceWanted: RESERVE_REPORT,
  },
  currency: {
    kind: "enum",
    choices: CURRENCIES,
    label: "Currency",
    help: "Choose the currency the holding pays in, which need not be the currency it is valued in; for metals and crypto-assets choose the currency they are quoted in.",
    section,
    evidenceWanted: "Composition by currency",
  },
  identifier: {
    kind: "text",
    label: "Security identifier",
    help: "Enter the CUSIP or ISIN of a single security; leave it open where the line sums up several.",
    section,
    evidenceWanted: "Holdings list by security",
    profileOnly: true,
  },
  counterparty: {
    kind: "text",
    label: "Counterparty",
    help: "Name who owes the money (bank, dealer, fund or issuer of the paper); descriptions such as “a leading bank” are no name and stay not disclosed.",
    section,
    evidenceWanted: "Holdings list with counterparties",
  },
  counterpartyGroup: {
    kind: "text",
    label: "Counterparty group",
    help: "Name the group the counterparty belongs to, spelt the same on every row so that exposures to one group add up.",
    section,
    evidenceWanted: "Group structure in the counterparty's accounts or register entry",
  },
  counterpartyCountry: {
    kind: "jurisdiction",
    label: "Country of the counterparty",
    help: "Choose where the entity that owes the money is established; for a branch, the country of its head office.",
    section,
    evidenceWanted: "Holdings list with counterparties",
  },
  wrapper: {
    kind: "text",
    label: "Fund that holds it",
    help: "Name the fund through which the reserve owns this line; leave it open for anything held directly.",
    section,
    evidenceWanted: "Fund prospectus and holdings report",
  },
  custodian: {
    kind: "text",
    label: "Custodian",
    help: "Name the institution that keeps the asset, as far as the report ties it to this line; enter its amounts under Banks and custodians as well.",
    section,
    evidenceWanted: "Reserve report or custody agreement",
    profileOnly: true,
  },
  ...positionTermsColumns,
});
