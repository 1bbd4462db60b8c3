import { serialiseProfile } from "@/domain/profile/serialise-profile";
import { toCoinSubject } from "@/server/audit/events";
import { describeFile, recordExport } from "@/server/audit/record-export";
import { AppError } from "@/server/errors";
import { toDownload } from "@/server/http/download";
import { handle } from "@/server/http/handle";
import { requireProfile } from "@/server/profiles/queries";
import { requirePermission } from "@/server/auth/require";

type Context = { readonly params: Promise<{ readonly slug: string }> };

function readRevision(text: string | null): number | "draft" | undefined {
  if (text === null || text === "" || text === "latest") return undefined;
  if (text === "draft") return text;
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new AppError("bad_request", `no revision ${text}`);
}

/** A revision as an assay-profile/1 file: what the import takes. */
export const GET = handle(async (request: Request, { params }: Context) => {
  const actor = await requirePermission("export.make");
  const { slug } = await params;
  const revision = readRevision(new URL(request.url).searchParams.get("revision"));
  const { coin, version, profile } = await requireProfile({ slug, revision });
  const name = [
    coin.slug,
    version.number === null ? "draft" : `revision-${version.number}`,
    version.asOf,
  ].join("-");
  const file = {
    name: `${name}.json`,
    type: "application/json; charset=utf-8",
    bytes: Buffer.from(serialiseProfile(profile), "utf8"),
  };
  await recordExport(actor, [toCoinSubject(coin)], describeFile(file.name, file.bytes));
  return toDownload(file);
});
