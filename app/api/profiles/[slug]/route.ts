import { serialiseProfile } from "@/domain/profile/serialise-profile";
import { AppError } from "@/server/errors";
import { handle } from "@/server/http/handle";
import { requireProfile } from "@/server/profiles/queries";

type Context = { readonly params: Promise<{ readonly slug: string }> };

function readRevision(text: string | null): number | "draft" | undefined {
  if (text === null || text === "" || text === "latest") return undefined;
  if (text === "draft") return text;
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new AppError("bad_request", `no revision ${text}`);
}

/** A revision as an assay-profile/1 file: what the import takes. */
export const GET = handle(async (request: Request, { params }: Context) => {
  const { slug } = await params;
  const revision = readRevision(new URL(request.url).searchParams.get("revision"));
  const { coin, version, profile } = await requireProfile({ slug, revision });
  const name = [
    coin.slug,
    version.number === null ? "draft" : `revision-${version.number}`,
    version.asOf,
  ].join("-");
  return new Response(serialiseProfile(profile), {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}.json"`,
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
});
