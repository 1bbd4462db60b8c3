import { atLeast, figureAtLeast } from "@/domain/regime/condition";
import { type Rule, rule } from "@/domain/regime/rule";
import { paidUpIn } from "../common/paid-up";
import { IN_FORCE, LICENSEE_NOT_BANK } from "./conditions";
import { LIQUID_MONTHS, LIQUID_MONTHS_PARTLY, PAID_UP_CAPITAL } from "./parameters";
import { EXPLANATORY_NOTE, GUIDELINE_MAPPING, REGISTER } from "./sources";

const PAID_UP = paidUpIn("HKD", "paid-up capital in Hong Kong dollars");

/** Own money of a licensee that is not a bank. */
export const capitalRules: readonly Rule[] = [
  rule({
    id: "hk-stablecoins.capital.paid-up",
    title: "Minimum share capital",
    requirement:
      "A licensee that is no bank has paid-up share capital of HK$25 million or more, or as much in another currency the authority accepts. Banks follow their own capital rules.",
    force: IN_FORCE,
    severity: "gate",
    citation: "Cap. 656 Sch. 2 s.4 (section number unverified); Guideline 5.1",
    sources: [EXPLANATORY_NOTE, REGISTER, GUIDELINE_MAPPING],
    verification: "secondary",
    doubt: "The number of the section in the schedule was not checked.",
    applies: LICENSEE_NOT_BANK,
    met: figureAtLeast(PAID_UP, PAID_UP_CAPITAL),
    evidenceWanted: "Audited accounts; auditor's letter on the paid-up capital",
    remark:
      "Capital in another currency is converted at the entered rates; whether the authority accepts that currency is not asked.",
  }),
  rule({
    id: "hk-stablecoins.capital.further-resources",
    title: "Means to run and to close",
    requirement:
      "Beyond its share capital the licensee has money and liquid assets of its own that carry the business and an orderly end.",
    force: IN_FORCE,
    severity: "major",
    citation: "Guideline ch. 5",
    sources: [REGISTER, GUIDELINE_MAPPING],
    verification: "unverified",
    doubt:
      "The figures are doubtful: twelve months of expenses circulates together with HK$3 million of liquid capital, and both match the SFC's rules for trading platforms.",
    applies: LICENSEE_NOT_BANK,
    met: atLeast("capital.liquidMonths", LIQUID_MONTHS),
    partly: atLeast("capital.liquidMonths", LIQUID_MONTHS_PARTLY),
    evidenceWanted: "Liquidity forecast; study of the cost of winding down",
    remark: "The months are a yardstick only; falling short of them rules nothing out.",
  }),
];
