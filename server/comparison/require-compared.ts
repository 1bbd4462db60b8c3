import "server-only";
import { type Comparison, LEAST_COMPARED, MOST_COMPARED } from "@/domain/comparison/compare";
import type { Selection } from "@/domain/comparison/selection";
import { AppError } from "../errors";
import type { LoadedComparison } from "./load-comparison";

const ISSUES = {
  malformed: "is no address of a coin",
  duplicate: "is named twice",
  too_many: `is one too many: a comparison takes ${MOST_COMPARED} coins at most`,
} as const;

/** A file must hold exactly what its address says: nothing is left out silently. */
export function sayFault({ wanted, issues }: Selection): string | null {
  const [issue] = issues;
  if (issue !== undefined) return `“${issue.text}” ${ISSUES[issue.kind]}.`;
  return wanted.length < LEAST_COMPARED ? "Name two to six coins, parted by commas." : null;
}

export type WholeComparison = LoadedComparison & { readonly comparison: Comparison };

/** The comparison with every coin asked for. AppError not_found where one of them is not there. */
export function requireCompared(loaded: LoadedComparison): WholeComparison {
  const { comparison, notFound } = loaded;
  if (comparison === null || notFound.length > 0) {
    throw new AppError(
      "not_found",
      `not to be compared: ${notFound.map(({ key }) => key).join(", ")}`,
    );
  }
  return { ...loaded, comparison };
}
