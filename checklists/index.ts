import type { Checklist, Ruleset } from "@/domain/checklist/checklist";
import type { Criterion } from "@/domain/checklist/criterion";
import type { Parameter } from "@/domain/checklist/parameter";
import { assuranceDisclosure } from "./backing/assurance-disclosure";
import { assuranceReports } from "./backing/assurance-reports";
import { governance } from "./backing/governance";
import { holding } from "./backing/holding";
import { liquidity } from "./backing/liquidity";
import { pillars } from "./backing/pillars";
import { redemption } from "./backing/redemption";
import { regulation } from "./backing/regulation";
import { reservePolicy } from "./backing/reserve-policy";
import { reserveQuality } from "./backing/reserve-quality";
import { segregation } from "./backing/segregation";
import { technology } from "./backing/technology";
import { trackRecord } from "./backing/track-record";
import { regimes } from "./regimes";
import { crosswalk } from "./crosswalk";
import lock from "./ruleset.lock.json";
import { RULESET_VERSION } from "./version";

/** The questions of the two documents, as criteria. */
export const backingChecklist: Checklist = {
  id: "backing",
  title: "Backing checklist",
  pillars,
  criteria: [
    ...reserveQuality,
    ...reservePolicy,
    ...liquidity,
    ...holding,
    ...segregation,
    ...redemption,
    ...assuranceReports,
    ...assuranceDisclosure,
    ...governance,
    ...trackRecord,
    ...technology,
    ...regulation,
  ],
};

const checklists: readonly Checklist[] = [backingChecklist];
const criteria: readonly Criterion[] = checklists.flatMap((checklist) => checklist.criteria);

/** Every parameter any criterion rests on, once, by id. */
const parameters: readonly Parameter[] = [
  ...new Map(criteria.flatMap((each) => each.parameters).map((each) => [each.id, each])).values(),
].sort((a, b) => (a.id < b.id ? -1 : 1));

export { crosswalk, regimes };

/** All that judges: law, method and their numbers. The hash covers its source and is renewed by `npm run docs`. */
export const ruleset = {
  version: RULESET_VERSION,
  hash: lock.hash,
  checklists,
  regimes,
  criteria,
  parameters,
} satisfies Ruleset & {
  readonly criteria: readonly Criterion[];
  readonly parameters: readonly Parameter[];
};
