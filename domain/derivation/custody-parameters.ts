import { parameter } from "../checklist/parameter";
import type { CountryCode } from "../facts/countries";

/** Jurisdictions whose prudential supervision of banks and custodians is taken as recognised. EEA covers its members. */
export const RECOGNISED_JURISDICTIONS = parameter<readonly CountryCode[]>({
  id: "custody.recognisedJurisdictions",
  label: "Recognised supervision",
  house: true,
  rationale:
    "The documents ask for regulation in reputable jurisdictions and name none. House list: places with published prudential rules for banks and custodians and a public register in which an institution can be looked up.",
  cites: [{ document: "USD1backed", heading: "How to evaluate a USD1 stablecoins issuer, third" }],
  value: ["US", "GB", "EEA", "CH", "CA", "JP", "SG", "HK", "AU", "NZ", "KR"],
});

/** Number of banks beyond which nobody is taken to spread deposits. */
export const MOST_DEPOSIT_BANKS = parameter<number>({
  id: "custody.mostDepositBanks",
  label: "Most banks thinkable",
  unit: "banks",
  house: true,
  rationale:
    "Deposits at banks nobody names may be at any number of them; fifty stands in for the far end.",
  cites: [{ document: "USD1backed", heading: "Cash and bank deposits" }],
  value: 50,
});
