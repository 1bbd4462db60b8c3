import { Decimal } from "@/domain/decimal";
import { known } from "@/domain/facts/state";
import type { Figure } from "@/domain/regime/condition";

const TOPICS = [
  "disclosure.governanceTopics.governance",
  "disclosure.governanceTopics.conflicts",
  "disclosure.governanceTopics.redemptionRights",
  "disclosure.governanceTopics.stabilisation",
  "disclosure.governanceTopics.operations",
  "disclosure.governanceTopics.riskManagement",
  "disclosure.governanceTopics.financialCondition",
] as const;

/** How many topics the public is told about; a topic nobody looked into counts at the high end only. */
export const TOPICS_EXPLAINED: Figure = {
  label: "topics of governance explained in public",
  reads: TOPICS,
  unit: "count",
  of: (view) => {
    const states = TOPICS.map((id) => ({ id, state: view.fact(id) }));
    const open = states.filter(({ state }) => state.status !== "known").map(({ id }) => id);
    const told = states.filter(({ state }) => state.status === "known" && state.value).length;
    if (open.length === 0) return known(new Decimal(told));
    return {
      status: "bounded",
      low: new Decimal(told),
      high: new Decimal(told + open.length),
      why: "not every topic has been looked into",
      missing: open,
    };
  },
};
