import { readSelection } from "@/domain/comparison/selection";
import { toCoinSubject } from "@/server/audit/events";
import { describeFile, recordExport } from "@/server/audit/record-export";
import { loadComparison } from "@/server/comparison/load-comparison";
import { requireCompared, sayFault } from "@/server/comparison/require-compared";
import { measureComparison } from "@/server/comparison/robustness";
import { buildComparisonExport } from "@/server/exports/build-exports";
import { writeReport } from "@/server/exports/write-report";
import { toDownload } from "@/server/http/download";
import { handle } from "@/server/http/handle";
import { queryProblem, toQueryFields } from "@/server/http/query-problem";
import { comparisonReportSchema, readQuery } from "@/server/http/report-query";
import { findCoins } from "@/server/profiles/queries";
import { findApprovals } from "@/server/review/compared-approvals";
import { requirePermission } from "@/server/auth/require";

export const GET = handle(async (request: Request) => {
  const actor = await requirePermission("export.make");
  const query = comparisonReportSchema.safeParse(readQuery(request.url));
  if (!query.success) return queryProblem(toQueryFields(query.error));
  const { format, asOf, coins, differences } = query.data;
  const selection = readSelection([coins]);
  const fault = sayFault(selection);
  if (fault !== null) return queryProblem({ coins: fault });
  const { comparison, policy, found } = requireCompared(
    await loadComparison({ wanted: selection.wanted, asOf: asOf ?? null }),
  );
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
