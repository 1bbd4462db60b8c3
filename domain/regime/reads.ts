import type { Parameter } from "../checklist/parameter";
import { expandReads } from "../facts/reads";
import type { FactId } from "../facts/vocabulary";
import type { Condition } from "./condition";

/** The facts a condition names, without the columns it reads directly. */
export function factsOf(condition: Condition): readonly FactId[] {
  switch (condition.kind) {
    case "all":
    case "any":
      return [...new Set(condition.of.flatMap(factsOf))];
    case "not":
    case "licensed":
      return factsOf(condition.of);
    case "facts":
      return condition.reads;
    case "rows":
    case "figure":
      return [];
    default:
      return [condition.fact];
  }
}

/** Entered facts and row columns a condition rests on. */
export function readsOf(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case "all":
    case "any":
      return [...new Set(condition.of.flatMap(readsOf))];
    case "not":
    case "licensed":
      return readsOf(condition.of);
    case "rows":
      return condition.columns;
    case "figure":
      return condition.figure.reads;
    default:
      return expandReads(factsOf(condition));
  }
}

/** Every dated number a condition rests on, once. */
export function parametersOf(condition: Condition): readonly Parameter[] {
  switch (condition.kind) {
    case "all":
    case "any":
      return [...new Set(condition.of.flatMap(parametersOf))];
    case "not":
    case "licensed":
      return parametersOf(condition.of);
    case "compare":
      return [condition.limit];
    case "figure":
      return [condition.limit, ...(condition.figure.parameters ?? [])];
    case "within":
      return [condition.days];
    case "rows":
    case "facts":
      return condition.parameters;
    default:
      return [];
  }
}
