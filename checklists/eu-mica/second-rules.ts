import type { Rule } from "@/domain/regime/rule";
import { conductRules } from "./second-conduct";
import { disclosureRules } from "./second-disclosure";
import { governanceRules } from "./second-governance";
import { issuanceRules } from "./second-issuance";
import { whitePaperRules } from "./second-white-paper";
import { windDownRules } from "./second-wind-down";

/** Issuance, white paper, reports, governance, conduct and plans. */
export const secondRules: readonly Rule[] = [
  ...issuanceRules,
  ...whitePaperRules,
  ...disclosureRules,
  ...conductRules,
  ...governanceRules,
  ...windDownRules,
];
