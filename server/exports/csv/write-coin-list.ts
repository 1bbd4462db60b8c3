import "server-only";
import { stringify } from "csv-stringify/sync";
import { TIER_LABELS, type Tier } from "@/domain/scoring/policy";
import type { CoinListRow } from "../../issuers/coin-list.repository";
import { type CoinListRequest, LARGEST_PAGE, listCoins } from "../../issuers/queries";

const HEAD = [
  "Symbol",
  "Name",
  "Issuer",
  "Sample",
  "Archived",
  "Draft open",
  "Revision",
  "As of",
  "Figures",
  "Tier low",
  "Tier high",
  "Proven (0-100, higher is better)",
  "Possible (0-100, higher is better)",
  "Proven before caps",
  "Possible before caps",
  "Known %",
  "Cited %",
  "Confidence",
  "Binding cap",
  "Ceiling",
  "Gates unknown",
  "Oldest fact",
  "Oldest fact as of",
  "Address",
] as const;

const STATES = {
  scored: "scored",
  not_enough_evidence: "not enough evidence",
  nothing_applicable: "no criterion applies",
} as const;

const yesNo = (value: boolean) => (value ? "yes" : "no");
const tierWord = (tier: Tier | null) => (tier === null ? "" : TIER_LABELS[tier]);

function toFigureCells({ figures, revision }: CoinListRow): readonly (string | number)[] {
  if (figures === null)
    return [
      revision === null ? "nothing published" : "not computed yet",
      ...Array<string>(12).fill(""),
    ];
  const { state, tierLow, tierHigh, known, cited, confidence, bindingCap, openGates } = figures;
  const scores = [
    figures.proven,
    figures.possible,
    figures.uncappedProven,
    figures.uncappedPossible,
  ];
  // A figure without a score behind it would be read as a score of nought.
  const shown = state === "scored" ? scores : scores.map(() => "");
  const cap = [bindingCap?.title ?? "", tierWord(bindingCap?.ceiling ?? null)];
  return [
    STATES[state],
    tierWord(tierLow),
    tierWord(tierHigh),
    ...shown,
    known,
    cited,
    confidence,
    ...cap,
    openGates,
  ];
}

function toRecord(row: CoinListRow): readonly (string | number)[] {
  const { symbol, name, issuer, isSample, archivedAt, hasDraft, revision, profileAsOf, stalest } =
    row;
  const names = [
    symbol,
    name,
    issuer ?? "",
    yesNo(isSample),
    yesNo(archivedAt !== null),
    yesNo(hasDraft),
  ];
  const oldest = [stalest?.label ?? "", stalest?.date ?? ""];
  return [
    ...names,
    revision ?? "",
    profileAsOf ?? "",
    ...toFigureCells(row),
    ...oldest,
    `/issuers/${row.slug}`,
  ];
}

function toLines(records: readonly (readonly unknown[])[], bom: boolean): Uint8Array {
  const text = stringify(
    records.map((record) => [...record]),
    { bom, escape_formulas: true, record_delimiter: "\r\n" },
  );
  return new TextEncoder().encode(text);
}

/** Every coin of a list request as CSV, page by page: byte order mark, CRLF, text that would start a formula defused. */
export async function streamCoinList(asked: CoinListRequest): Promise<ReadableStream<Uint8Array>> {
  const whole = { ...asked, page: 1, pageSize: LARGEST_PAGE };
  const first = await listCoins(whole);
  // Figures computed between two pages would move coins across the border; names do not move.
  const request: CoinListRequest =
    first.waiting > 0 ? { ...whole, sort: "symbol", direction: "asc" } : whole;
  let page = 1;
  return new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(toLines([HEAD], true)),
    async pull(controller) {
      const { rows, pages } =
        page === 1 && first.waiting === 0 ? first : await listCoins({ ...request, page });
      if (rows.length > 0) controller.enqueue(toLines(rows.map(toRecord), false));
      page += 1;
      if (page > pages) controller.close();
    },
  });
}
