import "server-only";
import { cache } from "react";
import { z } from "zod";
import { daySchema } from "@/domain/profile/schema-values";
import { TIERS } from "@/domain/scoring/policy";
import { currentRules, refreshSummaries } from "../assessments/summaries";
import { getDatabase } from "../db/client";
import { refreshStatistics } from "../db/statistics";
import { toSearchText } from "../http/search-text";
import { listIssuerRecords } from "./coin.repository";
import {
  COIN_SORTS,
  type CoinFilters,
  type CoinListQuery,
  type CoinListRow,
  type CoinSort,
  countCoinRows,
  listCoinRows,
  type PaletteRow,
  searchCoins,
} from "./coin-list.repository";
import { requirePermission } from "../auth/require";

export const LARGEST_PAGE = 2_000;
const DEFAULT_PAGE = 50;
/** Figures computed while a visitor waits; the rest follows on later visits and in the background. */
const COMPUTED_AT_ONCE = 12;

/** What a list page may ask for; anything that makes no sense falls back to the default. */
const requestSchema = z.object({
  search: z.string().transform(toSearchText).catch(""),
  sort: z.enum(COIN_SORTS).catch("proven"),
  direction: z.enum(["asc", "desc"]).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(1_000_000).catch(1),
  pageSize: z.coerce.number().int().min(1).max(LARGEST_PAGE).catch(DEFAULT_PAGE),
  asOf: daySchema.nullable().catch(null),
});

const filterSchema = z
  .strictObject({
    tiers: z.array(z.enum(TIERS)).max(TIERS.length),
    states: z.array(z.enum(["scored", "not_enough_evidence", "nothing_applicable"])).max(3),
    confidence: z.array(z.enum(["high", "medium", "low"])).max(3),
    samples: z.enum(["all", "only", "hide"]),
    archived: z.boolean(),
    draft: z.boolean(),
    unpublished: z.boolean(),
    gateUnknown: z.boolean(),
  })
  .partial();

export type CoinListRequest = {
  readonly search?: string | undefined;
  readonly filters?: CoinFilters | undefined;
  readonly sort?: CoinSort | undefined;
  /** Text ascends and figures descend unless said otherwise. */
  readonly direction?: "asc" | "desc" | undefined;
  readonly page?: number | undefined;
  readonly pageSize?: number | undefined;
  readonly asOf?: string | null | undefined;
};

export type CoinList = {
  readonly rows: readonly CoinListRow[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
  readonly pages: number;
  /** Coins whose figures are still being computed. */
  readonly waiting: number;
};

const TEXT_SORTS: readonly CoinSort[] = ["symbol", "name", "issuer"];

/** One page of coins. A page beyond the last shows the last one. */
export async function listCoins(request: CoinListRequest = {}): Promise<CoinList> {
  await requirePermission("profile.read");
  const { search, sort, direction, page, pageSize, asOf } = requestSchema.parse(request);
  const filters = filterSchema.safeParse(request.filters ?? {});
  const query = {
    search,
    filters: filters.success ? (filters.data as CoinFilters) : {},
    sort,
    direction: direction ?? (TEXT_SORTS.includes(sort) ? "asc" : "desc"),
    asOf,
    rules: await currentRules(),
    limit: pageSize,
  } as const;
  return readPage({ ...query, offset: 0 }, page);
}

async function readPage(query: CoinListQuery, wanted: number): Promise<CoinList> {
  const db = getDatabase();
  await refreshStatistics();
  let count = await countCoinRows(db, query);
  if (count.waiting > 0) {
    await refreshSummaries({ limit: COMPUTED_AT_ONCE });
    count = await countCoinRows(db, query);
  }
  const pageSize = query.limit;
  const pages = Math.max(1, Math.ceil(count.total / pageSize));
  const page = Math.min(wanted, pages);
  const rows = await listCoinRows(db, { ...query, offset: (page - 1) * pageSize });
  return { rows, ...count, page, pageSize, pages };
}

export const listIssuers = cache(async () => {
  await requirePermission("profile.read");
  return listIssuerRecords(getDatabase());
});

/** Coins for the command palette; nothing for blank text. */
export async function searchPalette(text: string, limit: number): Promise<readonly PaletteRow[]> {
  await requirePermission("profile.read");
  const wanted = toSearchText(text);
  return wanted === "" ? [] : searchCoins(getDatabase(), wanted, limit);
}
