import { listPalette } from "@/server/desk/queries";
import { handle } from "@/server/http/handle";

/** Issuers and coins for the command palette; with `?q=` only those that hold the text. */
export const GET = handle(async (request: Request) => {
  const search = new URL(request.url).searchParams.get("q");
  const coins = await listPalette(search);
  const entries = coins.map(({ slug, symbol, name, issuer }) => ({
    label: symbol,
    hint: issuer === null ? name : `${name} · ${issuer}`,
    href: `/issuers/${slug}`,
  }));
  return Response.json(entries, { headers: { "Cache-Control": "no-store" } });
});
