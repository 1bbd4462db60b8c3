import { yes } from "@/domain/regime/condition";
import type { Regime } from "@/domain/regime/regime";
import { boeRules } from "./rules";

export const gbBoeRegime: Regime = {
  id: "gb-boe",
  name: "Bank of England regime for systemic stablecoins",
  shortName: "United Kingdom (Bank of England)",
  jurisdiction: "United Kingdom",
  nature: "proposed",
  instruments: ["Policy statement of 22 Jun 2026", "Draft Code of Practice"],
  // Recognition is laid on an issuer, not sought by it: a benchmark does not take it as given.
  applies: yes("issuer.systemicDesignations.ukRecognised"),
  appliesPlain:
    "Issuers and arrangements that HM Treasury has recognised as systemic. The Code covers coins on the pound; a dollar coin in wide use would be looked at case by case.",
  dates: [
    { date: "2026-06-22", what: "Policy statement and draft Code published" },
    { date: "2026-09-22", what: "Consultation on the Code closes" },
    { date: "2026-12-31", what: "Final Code due by the end of 2026" },
  ],
  notCovered: ["Systemic coins on other currencies than the pound"],
  doubtful: [
    "Every figure, until the Code is final",
    "The law that is to create the statutory trusts",
    "How a systemic coin on the dollar would be treated",
  ],
  checkedOn: "2026-11-21",
  rules: boeRules,
  leftOut: [],
};
