import { readListAddress, toListRequest } from "@/components/issuers/list-address";
import { AppError } from "@/server/errors";
import { streamCoinList } from "@/server/exports/csv/write-coin-list";
import { handle } from "@/server/http/handle";
import { today } from "@/server/http/today";

/** The filtered list as a file; the filters are those of the page's address. */
export const GET = handle(async (request: Request) => {
  const { searchParams } = new URL(request.url);
  const format = searchParams.get("format") ?? "csv";
  if (format !== "csv") throw new AppError("bad_request", `no list export as ${format}`);
  const params = Object.fromEntries(
    [...searchParams.keys()].map((name) => [name, searchParams.getAll(name)]),
  );
  const body = await streamCoinList(toListRequest(readListAddress(params).state));
  return new Response(body, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="issuers-${today()}.csv"`,
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
});
