import { assessCoin } from "@/server/assessments/queries";
import { buildCoinExport } from "@/server/exports/build-exports";
import { writeReport } from "@/server/exports/write-report";
import { toDownload } from "@/server/http/download";
import { handle } from "@/server/http/handle";
import { queryProblem, toQueryFields } from "@/server/http/query-problem";
import { coinReportSchema, readQuery } from "@/server/http/report-query";

type Context = { readonly params: Promise<{ readonly slug: string }> };

export const GET = handle(async (request: Request, { params }: Context) => {
  const query = coinReportSchema.safeParse(readQuery(request.url));
  if (!query.success) return queryProblem(toQueryFields(query.error));
  const { format, asOf, revision } = query.data;
  const { slug } = await params;
  const { assessment, profile, version } = await assessCoin({ slug, asOf, revision });
  return toDownload(
    await writeReport(buildCoinExport({ assessment, profile, revision: version.number }), format),
  );
});
