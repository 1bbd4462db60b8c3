import { any } from "@/domain/regime/condition";
import type { Regime } from "@/domain/regime/regime";
import { reachesMarket } from "../common/markets";
import { backingRules } from "./backing";
import { ISSUED_IN_JAPAN } from "./conditions";
import { eligibility } from "./eligibility";
import { issuerRules } from "./issuers";
import { userRules } from "./users";

export const jpPsaRegime: Regime = {
  id: "jp-psa",
  name: "Payment Services Act, electronic payment instruments",
  shortName: "Japan PSA",
  jurisdiction: "Japan",
  nature: "law",
  instruments: [
    "Payment Services Act",
    "Act No. 66 of 2025",
    "FSA implementing rules of 22 May 2026",
  ],
  applies: any(ISSUED_IN_JAPAN, reachesMarket("JP")),
  appliesPlain:
    "Tokens that Japanese banks, funds-transfer providers or trusts issue, and foreign tokens that a registered Japanese firm handles once their home law counts as equivalent.",
  dates: [
    { date: "2023-06-01", what: "The regime took effect" },
    {
      date: "2026-06-01",
      what: "Bonds and time deposits up to 50%, registered intermediaries and foreign trust-type tokens",
    },
    { date: "2026-08-24", what: "Reported relief from the limit of JPY 1m per transfer" },
  ],
  notCovered: ["Bank deposits in token form"],
  doubtful: [
    "One news item is all that supports the relief from the transfer limit",
    "The rule on foreign bonds was not read in its final wording",
    "No article was found that forbids interest expressly",
  ],
  checkedOn: "2026-11-21",
  rules: [...issuerRules, ...backingRules, ...userRules],
  leftOut: [],
  eligibility,
};
