import { z } from "zod";
import { toCoinSubject } from "@/server/audit/events";
import { describeFile, recordExport } from "@/server/audit/record-export";
import { requirePermission } from "@/server/auth/require";
import { APP_ERRORS, AppError } from "@/server/errors";
import { attributeSince } from "@/server/explain/since";
import { buildCoinExport } from "@/server/exports/build-exports";
import { writeReport } from "@/server/exports/write-report";
import { toDownload } from "@/server/http/download";
import { handle } from "@/server/http/handle";
import { queryProblem, toQueryFields } from "@/server/http/query-problem";
import { readQuery, reportFields } from "@/server/http/report-query";
import { problemResponse } from "@/server/http/problem";
import { type ForeignPolicy, readAssessment } from "@/server/review/queries";
import { toReportReview } from "@/server/review/report-review";

type Context = { readonly params: Promise<{ readonly slug: string; readonly number: string }> };

const schema = z.strictObject({ format: reportFields.format });

/** What a report weighs anew would be another policy's: the package alone holds what was approved. */
function foreignProblem({ id, version, sha256 }: ForeignPolicy): Response {
  const { status } = APP_ERRORS.conflict;
  const detail = `The assessment was made under policy ${id} ${version} (SHA-256 ${sha256}), which the present rules do not know. Download its package: it holds the result as approved.`;
  const title = "No report can be made of this assessment.";
  return problemResponse({ type: "about:blank", title, status, code: "conflict", detail });
}

/** The report of one assessment, with its review: as it was approved, or as it stands. */
export const GET = handle(async (request: Request, { params }: Context) => {
  const actor = await requirePermission("export.make");
  const query = schema.safeParse(readQuery(request.url));
  if (!query.success) return queryProblem(toQueryFields(query.error));
  const { slug, number } = await params;
  if (!/^[1-9]\d{0,8}$/.test(number)) throw new AppError("not_found");
  const reading = await readAssessment(slug, Number(number));
  const { assessment, profile, policy, record, foreign } = reading;
  if (foreign !== null) return foreignProblem(foreign);
  const review = toReportReview(reading);
  const { coin, revision } = record;
  const since = await attributeSince({
    ...{ coin, profile, policy, revision },
    asOf: assessment.asOf,
    number: record.number,
  });
  const source = buildCoinExport({ assessment, profile, policy, review, revision, since });
  const file = await writeReport(source, query.data.format);
  await recordExport(actor, [toCoinSubject(record.coin)], describeFile(file.name, file.bytes));
  return toDownload(file);
});
