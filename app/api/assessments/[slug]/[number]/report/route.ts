import { z } from "zod";
import { toCoinSubject } from "@/server/audit/events";
import { describeFile, recordExport } from "@/server/audit/record-export";
import { requirePermission } from "@/server/auth/require";
import { AppError } from "@/server/errors";
import { attributeSince } from "@/server/explain/since";
import { buildCoinExport } from "@/server/exports/build-exports";
import { writeReport } from "@/server/exports/write-report";
import { toDownload } from "@/server/http/download";
import { handle } from "@/server/http/handle";
import { queryProblem, toQueryFields } from "@/server/http/query-problem";
import { readQuery, reportFields } from "@/server/http/report-query";
import { readAssessment } from "@/server/review/queries";
import { toReportReview } from "@/server/review/report-review";

type Context = { readonly params: Promise<{ readonly slug: string; readonly number: string }> };

const schema = z.strictObject({ format: reportFields.format });

/** The report of one assessment, with its review: as it was approved, or as it stands. */
export const GET = handle(async (request: Request, { params }: Context) => {
  const actor = await requirePermission("export.make");
  const query = schema.safeParse(readQuery(request.url));
  if (!query.success) return queryProblem(toQueryFields(query.error));
  const { slug, number } = await params;
  if (!/^[1-9]\d{0,8}$/.test(number)) throw new AppError("not_found");
  const reading = await readAssessment(slug, Number(number));
  const { assessment, profile, policy, record } = reading;
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
