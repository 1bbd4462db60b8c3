import { listPalette } from "@/server/desk/queries";
import { handle } from "@/server/http/handle";
import { requirePermission } from "@/server/auth/require";

/** Coins for the command palette: with `?q=` those that hold every word of the text, otherwise the first ones. */
export const GET = handle(async (request: Request) => {
  await requirePermission("profile.read");
  const search = new URL(request.url).searchParams.get("q") ?? "";
  const { coins, more } = await listPalette(search);
  const entries = coins.map(({ slug, symbol, name, issuer }) => ({
    label: symbol,
    hint: issuer === null ? name : `${name} · ${issuer}`,
    href: `/issuers/${slug}`,
  }));
  return Response.json({ entries, more }, { headers: { "Cache-Control": "no-store" } });
}, "browser");
