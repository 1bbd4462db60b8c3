import type { RuleCases } from "../common/rule-cases";
import {
  art,
  bank,
  emt,
  ordinaryEmi,
  ordinaryEmt,
  significant,
  significantBank,
  significantEmi,
} from "./profiles.cases";

const guarded = (
  lag: number,
  remote: "issuerOnly" | "issuerAndCustodian" | "none" = "issuerOnly",
  accounts: "separate" | "commingledIssuer" = "separate",
) =>
  ({
    "custody.safeguardLagBusinessDays": lag,
    "segregation.insolvencyRemote": remote,
    "segregation.accounts": accounts,
  }) as const;

const legal = {
  "segregation.insolvencyRemote": "issuerAndCustodian",
  "segregation.pool": "separatePool",
  "segregation.accounts": "separate",
  "holder.insolvencyPriority": true,
} as const;

const separate = { "segregation.accounts": "separate" } as const;
const commingled = { "segregation.accounts": "commingledThirdParty" } as const;
const held = (isAuthorised: boolean, isAffiliated: boolean) => ({
  account: [
    { authorised: true, affiliated: false },
    { authorised: isAuthorised, affiliated: isAffiliated },
  ],
});

const spread = (groups: number, bankShare: number | string) => ({
  "reserve.custodianCount": groups,
  "reserve.largestBankDepositPct": bankShare,
});
const lag = (days: number) => ({ "custody.safeguardLagBusinessDays": days });

export const custodyCases: RuleCases = {
  "eu-mica.segregation.safeguarding": [
    ["met", ordinaryEmi(guarded(1))],
    ["met", ordinaryEmi(guarded(0, "issuerAndCustodian"))],
    ["partly_met", ordinaryEmi(guarded(2))],
    ["partly_met", ordinaryEmi(guarded(5))],
    ["partly_met", ordinaryEmi(guarded(1, "issuerOnly", "commingledIssuer"))],
    ["not_met", ordinaryEmi(guarded(6))],
    ["not_met", ordinaryEmi(guarded(1, "none"))],
    ["not_applicable", significantEmi(guarded(1))],
    ["not_applicable", bank(guarded(1))],
  ],
  "eu-mica.segregation.art-legal": [
    ["met", art(legal)],
    ["partly_met", art({ ...legal, "segregation.pool": "identifiedShared" })],
    ["partly_met", art({ ...legal, "holder.insolvencyPriority": false })],
    ["not_met", art({ ...legal, "segregation.insolvencyRemote": "none" })],
    ["not_applicable", emt(legal)],
  ],
  "eu-mica.segregation.art-operational": [
    ["met", art(legal)],
    ["partly_met", art({ ...legal, "segregation.pool": "unidentified" })],
    ["not_met", art({ ...legal, "segregation.accounts": "omnibusWithLedger" })],
    ["not_applicable", emt(legal)],
  ],
  "eu-mica.segregation.art-own-pool": [
    ["met", art(legal)],
    ["not_met", art({ "segregation.pool": "identifiedShared" })],
    ["not_applicable", emt(legal)],
  ],
  "eu-mica.custody.open-custody": [
    ["met", significant({ "coin.openCustodyAccess": true })],
    ["not_met", significant({ "coin.openCustodyAccess": false })],
    ["not_applicable", ordinaryEmt({ "coin.openCustodyAccess": false })],
  ],
  "eu-mica.custody.art-five-days": [
    ["met", art(lag(5))],
    ["met", significantEmi(lag(5))],
    ["partly_met", art(lag(6))],
    ["partly_met", art(lag(7))],
    ["not_met", art(lag(8))],
    ["not_applicable", ordinaryEmt(lag(5))],
    ["not_applicable", significantBank(lag(5))],
  ],
  "eu-mica.custody.art-custodians": [
    ["met", art(separate, held(true, false))],
    ["met", significantEmi(separate, held(true, false))],
    ["partly_met", art(separate, held(true, true))],
    ["not_met", art(separate, held(false, false))],
    ["not_met", art(commingled, held(true, false))],
    ["not_applicable", ordinaryEmt(separate, held(true, false))],
  ],
  "eu-mica.custody.art-spread": [
    ["met", art(spread(2, 25))],
    ["met", significantEmi(spread(3, 0))],
    ["partly_met", art(spread(2, "25.01"))],
    ["not_met", art(spread(1, 10))],
    ["not_applicable", ordinaryEmt(spread(2, 25))],
  ],
  "eu-mica.custody.art-loss": [
    ["met", art({ "custody.terms.liableForLoss": true })],
    ["met", significantEmi({ "custody.terms.liableForLoss": true })],
    ["not_met", art({ "custody.terms.liableForLoss": false })],
    ["not_applicable", ordinaryEmt({ "custody.terms.liableForLoss": false })],
  ],
};
