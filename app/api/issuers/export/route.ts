import { readListAddress, toListRequest } from "@/components/issuers/list-address";
import { INSTALLATION } from "@/server/audit/events";
import { describeFile, recordExport } from "@/server/audit/record-export";
import { AppError } from "@/server/errors";
import { streamCoinList } from "@/server/exports/csv/write-coin-list";
import { toDownload } from "@/server/http/download";
import { handle } from "@/server/http/handle";
import { today } from "@/server/http/today";
import { requirePermission } from "@/server/auth/require";

/** The filtered list as a file; the filters are those of the page's address. */
export const GET = handle(async (request: Request) => {
  const actor = await requirePermission("export.make");
  const { searchParams } = new URL(request.url);
  const format = searchParams.get("format") ?? "csv";
  if (format !== "csv") throw new AppError("bad_request", `no list export as ${format}`);
  const params = Object.fromEntries(
    [...searchParams.keys()].map((name) => [name, searchParams.getAll(name)]),
  );
  const body = await streamCoinList(toListRequest(readListAddress(params).state));
  // Written to its end before it is handed out: the trail keeps the hash of the whole file.
  const bytes = Buffer.from(await new Response(body).arrayBuffer());
  const file = { name: `issuers-${today()}.csv`, type: "text/csv; charset=utf-8", bytes };
  await recordExport(actor, [INSTALLATION], describeFile(file.name, bytes));
  return toDownload(file);
});
