import type { RuleCases } from "@/checklists/common/rule-cases";
import { conductCases } from "./second-conduct.cases";
import { disclosureCases } from "./second-disclosure.cases";
import { governanceCases } from "./second-governance.cases";
import { issuanceCases } from "./second-issuance.cases";
import { whitePaperCases } from "./second-white-paper.cases";
import { windDownCases } from "./second-wind-down.cases";

export const secondCases: RuleCases = {
  ...issuanceCases,
  ...whitePaperCases,
  ...disclosureCases,
  ...conductCases,
  ...governanceCases,
  ...windDownCases,
};
