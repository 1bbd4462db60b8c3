import { LEAST_COMPARED, MOST_COMPARED } from "@/domain/comparison/compare";
import { readSelection, type Selection } from "@/domain/comparison/selection";
import { toCoinSubject } from "@/server/audit/events";
import { describeFile, recordExport } from "@/server/audit/record-export";
import { loadComparison } from "@/server/comparison/load-comparison";
import { measureComparison } from "@/server/comparison/robustness";
import { AppError } from "@/server/errors";
import { buildComparisonExport } from "@/server/exports/build-exports";
import { writeReport } from "@/server/exports/write-report";
import { toDownload } from "@/server/http/download";
import { handle } from "@/server/http/handle";
import { queryProblem, toQueryFields } from "@/server/http/query-problem";
import { comparisonReportSchema, readQuery } from "@/server/http/report-query";
import { findCoins } from "@/server/profiles/queries";
import { findApprovals } from "@/server/review/compared-approvals";
import { requirePermission } from "@/server/auth/require";

const ISSUES = {
  malformed: "is no address of a coin",
  duplicate: "is named twice",
  too_many: `is one too many: a comparison takes ${MOST_COMPARED} coins at most`,
} as const;

/** A file must hold exactly what its address says: nothing is left out silently. */
function findFault({ wanted, issues }: Selection): string | null {
  const [issue] = issues;
  if (issue !== undefined) return `“${issue.text}” ${ISSUES[issue.kind]}.`;
  return wanted.length < LEAST_COMPARED ? "Name two to six coins, parted by commas." : null;
}

export const GET = handle(async (request: Request) => {
  const actor = await requirePermission("export.make");
  const query = comparisonReportSchema.safeParse(readQuery(request.url));
  if (!query.success) return queryProblem(toQueryFields(query.error));
  const { format, asOf, coins, differences } = query.data;
  const selection = readSelection([coins]);
  const fault = findFault(selection);
  if (fault !== null) return queryProblem({ coins: fault });
  const { comparison, policy, found, notFound } = await loadComparison({
    wanted: selection.wanted,
    asOf: asOf ?? null,
  });
  if (comparison === null || notFound.length > 0) {
    throw new AppError(
      "not_found",
      `not to be compared: ${notFound.map(({ key }) => key).join(", ")}`,
    );
  }
  const compared = await findCoins([...new Set(found.map(({ slug }) => slug))]);
  const source = buildComparisonExport({
    comparison,
    policy,
    differencesOnly: differences === "1",
    robustness: measureComparison(comparison, policy),
    approvals: await findApprovals({ comparison, found, coins: compared }),
  });
  const file = await writeReport(source, format);
  await recordExport(actor, compared.map(toCoinSubject), describeFile(file.name, file.bytes));
  return toDownload(file);
});
