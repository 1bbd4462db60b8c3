import { assessCoin } from "@/server/assessments/queries";
import { toCoinSubject } from "@/server/audit/events";
import { describeFile, recordExport } from "@/server/audit/record-export";
import { attributeSince } from "@/server/explain/since";
import { buildCoinExport } from "@/server/exports/build-exports";
import { writeReport } from "@/server/exports/write-report";
import { toDownload } from "@/server/http/download";
import { handle } from "@/server/http/handle";
import { queryProblem, toQueryFields } from "@/server/http/query-problem";
import { coinReportSchema, readQuery } from "@/server/http/report-query";
import { requirePermission } from "@/server/auth/require";

type Context = { readonly params: Promise<{ readonly slug: string }> };

export const GET = handle(async (request: Request, { params }: Context) => {
  const actor = await requirePermission("export.make");
  const query = coinReportSchema.safeParse(readQuery(request.url));
  if (!query.success) return queryProblem(toQueryFields(query.error));
  const { format, asOf, revision, country } = query.data;
  const { slug } = await params;
  const found = await assessCoin({ slug, asOf, revision });
  const { coin, assessment, profile, version, policy } = found;
  const { number } = version;
  const since =
    number === null
      ? null
      : await attributeSince({ coin, profile, policy, revision: number, asOf: assessment.asOf });
  const source = buildCoinExport({
    ...{ assessment, profile, policy, since, country },
    revision: number,
  });
  const file = await writeReport(source, format);
  await recordExport(actor, [toCoinSubject(coin)], describeFile(file.name, file.bytes));
  return toDownload(file);
});
