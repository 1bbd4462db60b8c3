import { buildLetter } from "@/domain/explain/letter";
import { rankQuestions } from "@/domain/explain/questions";
import { assessCoin } from "@/server/assessments/queries";
import { rulesOf } from "@/server/assessments/reading";
import { toCoinSubject } from "@/server/audit/events";
import { describeFile, recordExport } from "@/server/audit/record-export";
import { requirePermission } from "@/server/auth/require";
import { writeLetter } from "@/server/exports/letter/write-letter";
import { toDownload } from "@/server/http/download";
import { handle } from "@/server/http/handle";
import { queryProblem, toQueryFields } from "@/server/http/query-problem";
import { letterSchema, readQuery } from "@/server/http/report-query";

type Context = { readonly params: Promise<{ readonly slug: string }> };

/** The open questions on a coin as a letter to its issuer. */
export const GET = handle(async (request: Request, { params }: Context) => {
  const actor = await requirePermission("export.make");
  const query = letterSchema.safeParse(readQuery(request.url));
  if (!query.success) return queryProblem(toQueryFields(query.error));
  const { format, asOf, revision } = query.data;
  const found = await assessCoin({ slug: (await params).slug, asOf, revision });
  const { coin, assessment, view, version, policy } = found;
  const { criteria } = rulesOf(policy).checklist;
  const questions = rankQuestions({ assessment, view, criteria, policy });
  const letter = buildLetter({ assessment, questions, revision: version.number });
  const file = await writeLetter(letter, format);
  await recordExport(actor, [toCoinSubject(coin)], describeFile(file.name, file.bytes));
  return toDownload(file);
});
