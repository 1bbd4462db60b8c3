import { isIsoDate } from "@/domain/dates";
import { isHistoryRef, labelOfRef } from "@/domain/explain/fact-history";
import { requirePermission } from "@/server/auth/require";
import { AppError } from "@/server/errors";
import { handle } from "@/server/http/handle";
import { today } from "@/server/http/today";
import { listSearches, readFactHistory, readKnownThen } from "@/server/profiles/fact-history";
import { getCoinBySlug } from "@/server/profiles/queries";

type Context = { readonly params: Promise<{ readonly slug: string; readonly ref: string }> };

function readDay(query: URLSearchParams, name: string): string | null {
  const text = query.get(name);
  if (text === null || text === "") return null;
  const isDay: boolean = isIsoDate(text);
  if (isDay) return text;
  throw new AppError("bad_request", `${name} is not a day`);
}

function readPage(text: string | null): number {
  if (text === null || text === "") return 1;
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new AppError("bad_request", `no page ${text}`);
}

/**
 * One fact as JSON: every revision's value, who published it, what changed, and searches without a find. With
 * `knownOn`, `asOf` or both, also what a reader on the first day would have been told about the second.
 */
export const GET = handle(async (request: Request, { params }: Context) => {
  await requirePermission("profile.read");
  const { slug, ref } = await params;
  const coin = await getCoinBySlug(slug);
  if (!isHistoryRef(ref)) throw new AppError("not_found", `no fact ${ref}`);
  const query = new URL(request.url).searchParams;
  const [knownOn, asOf] = [readDay(query, "knownOn"), readDay(query, "asOf")];
  const question = {
    knownOn: knownOn ?? today(),
    asOf: asOf ?? coin.latest?.asOf ?? today(),
  };
  const isAsked = knownOn !== null || asOf !== null;
  const body = {
    coin: { slug: coin.slug, symbol: coin.symbol },
    fact: { ref, label: labelOfRef(ref) },
    known: isAsked ? await readKnownThen(coin.id, ref, question) : null,
    history: await readFactHistory(coin.id, ref, readPage(query.get("page"))),
    searches: await listSearches(coin.id, ref),
  };
  return Response.json(body, {
    headers: { "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" },
  });
});
