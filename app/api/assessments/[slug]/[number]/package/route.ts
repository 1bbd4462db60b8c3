import { toCoinSubject } from "@/server/audit/events";
import { describeFile, recordExport } from "@/server/audit/record-export";
import { requirePermission } from "@/server/auth/require";
import { AppError } from "@/server/errors";
import { toDownload } from "@/server/http/download";
import { handle } from "@/server/http/handle";
import { readPackageFile } from "@/server/review/queries";

type Context = { readonly params: Promise<{ readonly slug: string; readonly number: string }> };

/** The frozen package of an approved assessment, `assay-package/1`. */
export const GET = handle(async (_request: Request, { params }: Context) => {
  const actor = await requirePermission("export.make");
  const { slug, number } = await params;
  if (!/^[1-9]\d{0,8}$/.test(number)) throw new AppError("not_found");
  const { record, text } = await readPackageFile(slug, Number(number));
  const bytes = Buffer.from(text, "utf8");
  const name = `assay-${record.coin.slug}-assessment-${number}-${record.asOf}.json`;
  await recordExport(actor, [toCoinSubject(record.coin)], describeFile(name, bytes));
  return toDownload({ name, type: "application/json", bytes });
});
