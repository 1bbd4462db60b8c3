import { all, type Condition, facts, isNot } from "@/domain/regime/condition";
import { type Rule, rule } from "@/domain/regime/rule";
import { POLICY } from "./force";
import { BASE_CAPITAL, EXPENSES_SHARE } from "./parameters";
import { STRAITS_TIMES } from "./sources";

const notBank = isNot("issuer.entityKind", "creditInstitution");

const reachesBase: Condition = facts({
  reads: ["capital.ownFundsUsd", "fx.sgdUsd"],
  says: "own funds reach the fixed minimum",
  parameters: [BASE_CAPITAL],
  test: (v, at) => v["capital.ownFundsUsd"].gte(at(BASE_CAPITAL).times(v["fx.sgdUsd"])),
});
const coversExpenses: Condition = facts({
  reads: ["capital.ownFundsUsd", "capital.annualExpensesUsd"],
  says: "own funds reach half of a year's expenses",
  parameters: [EXPENSES_SHARE],
  test: (v, at) =>
    v["capital.ownFundsUsd"].gte(at(EXPENSES_SHARE).times(v["capital.annualExpensesUsd"])),
});
const liquidForExpenses: Condition = facts({
  reads: ["capital.liquidAssetsUsd", "capital.annualExpensesUsd"],
  says: "liquid assets reach half of a year's expenses",
  parameters: [EXPENSES_SHARE],
  test: (v, at) =>
    v["capital.liquidAssetsUsd"].gte(at(EXPENSES_SHARE).times(v["capital.annualExpensesUsd"])),
});
const liquidForWindDown: Condition = facts({
  reads: ["capital.liquidAssetsUsd", "capital.windDownCostUsd"],
  says: "liquid assets cover the assessed cost of recovery or wind-down",
  test: (v) => v["capital.liquidAssetsUsd"].gte(v["capital.windDownCostUsd"]),
});

/** The issuer's own means. */
export const capitalRules: readonly Rule[] = [
  rule({
    id: "sg-mas.capital.base-capital",
    title: "Base capital",
    requirement:
      "Base capital is at least S$1 million, or half of a year's operating expenses where that is more.",
    force: POLICY,
    severity: "gate",
    citation: "MAS Response 2023",
    sources: [STRAITS_TIMES],
    verification: "secondary",
    applies: notBank,
    met: all(reachesBase, coversExpenses),
    partly: reachesBase,
    evidenceWanted: "Annual accounts with the auditor's report",
    remark: "Regulatory own funds stand for base capital.",
  }),
  rule({
    id: "sg-mas.capital.liquid-assets",
    title: "Own liquid means",
    requirement:
      "Liquid assets reach half of a year's operating expenses, or the assessed need for recovery or an orderly wind-down where that is more.",
    force: POLICY,
    severity: "major",
    citation: "MAS Response 2023",
    sources: [STRAITS_TIMES],
    verification: "secondary",
    applies: notBank,
    met: all(liquidForExpenses, liquidForWindDown),
    partly: liquidForExpenses,
    evidenceWanted: "Statement of liquid assets; study of the wind-down",
  }),
];
