import { any } from "@/domain/regime/condition";
import type { Regime } from "@/domain/regime/regime";
import { ISSUED, OFFERED } from "./conditions";
import { dirhamRules } from "./dirham";
import { eligibility } from "./eligibility";
import { holderRules } from "./holders";
import { perimeterRules } from "./perimeter";

export const aeCbuaeRegime: Regime = {
  id: "ae-cbuae",
  name: "CBUAE Payment Token Services Regulation",
  shortName: "UAE CBUAE",
  jurisdiction: "United Arab Emirates, onshore",
  nature: "law",
  instruments: [
    "Payment Token Services Regulation",
    "Federal Decree-Law 6/2025",
    "Federal Decree-Law 10/2025 on AML (unverified)",
  ],
  applies: any(OFFERED, ISSUED),
  appliesPlain:
    "Payment tokens issued or offered in the Emirates outside the financial free zones. A dollar token counts as foreign: its issuer registers, and the token may buy nothing but virtual assets.",
  dates: [
    { date: "2024-08-21", what: "The regulation took effect, according to the rulebook" },
    { date: "2025-09-16", what: "The new central-bank law took effect" },
    { date: "2026-01-29", what: "First registration of a foreign dollar token (secondary source)" },
    { date: "2026-09-16", what: "The transition to the new law ended" },
  ],
  notCovered: ["Dubai International Financial Centre and its supervisor"],
  doubtful: [
    "Press reports give 6 July 2024 as the first day",
    "Neither the capital rule of Article 13 nor the texts on monthly audits and on the language of the white paper were seen",
  ],
  checkedOn: "2026-11-21",
  rules: [...perimeterRules, ...dirhamRules, ...holderRules],
  leftOut: [],
  eligibility,
};
