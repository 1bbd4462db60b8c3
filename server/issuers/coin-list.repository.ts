import type { IsoDate } from "@/domain/dates";
import type { ResultState } from "@/domain/scoring/assessment";
import type { Tier } from "@/domain/scoring/policy";
import { Prisma } from "@/generated/prisma/client";
import type { RuleKey } from "../assessments/summary.repository";
import type { Transaction } from "../db/client";
import { fromStoredDate, toStoredDate } from "../profiles/cells";

export const COIN_SORTS = [
  "symbol",
  "name",
  "issuer",
  "proven",
  "possible",
  "coverage",
  "asOf",
  "oldestFact",
] as const;
export type CoinSort = (typeof COIN_SORTS)[number];

export type CoinFilters = {
  /** Either end of the tier range is one of these. */
  readonly tiers?: readonly Tier[];
  readonly states?: readonly ResultState[];
  readonly confidence?: readonly ("high" | "medium" | "low")[];
  readonly samples?: "all" | "only" | "hide";
  /** Shows archived coins instead of the others. */
  readonly archived?: boolean;
  readonly draft?: boolean;
  /** Only coins of which no revision has been published. */
  readonly unpublished?: boolean;
  /** Only coins with a gate that cannot be answered. */
  readonly gateUnknown?: boolean;
};

export type CoinFigures = {
  readonly state: ResultState;
  readonly proven: number;
  readonly possible: number;
  readonly uncappedProven: number;
  readonly uncappedPossible: number;
  readonly tierLow: Tier | null;
  readonly tierHigh: Tier | null;
  readonly known: number;
  readonly cited: number;
  readonly strength: number;
  readonly confidence: "high" | "medium" | "low";
  readonly bindingCap: {
    readonly id: string;
    readonly title: string;
    readonly ceiling: Tier;
  } | null;
  readonly openGates: number;
};

export type CoinListRow = {
  readonly coinId: string;
  readonly slug: string;
  readonly symbol: string;
  readonly name: string;
  readonly issuerId: string;
  readonly issuer: string | null;
  readonly isSample: boolean;
  readonly archivedAt: Date | null;
  readonly hasDraft: boolean;
  readonly versionId: string | null;
  readonly revision: number | null;
  readonly profileAsOf: IsoDate | null;
  /** Null where nothing is published, or where the figures are still being computed. */
  readonly figures: CoinFigures | null;
  readonly stalest: {
    readonly path: string;
    readonly label: string;
    readonly date: IsoDate;
  } | null;
};

export type CoinListQuery = {
  readonly search: string;
  readonly filters: CoinFilters;
  readonly sort: CoinSort;
  readonly direction: "asc" | "desc";
  readonly offset: number;
  readonly limit: number;
  /** Only revisions whose facts describe this day or an earlier one. */
  readonly asOf: IsoDate | null;
  readonly rules: RuleKey;
};

const ORDERS: Readonly<Record<CoinSort, string>> = {
  symbol: "lower(c.symbol)",
  name: "lower(c.name)",
  issuer: "lower(i.legal_name)",
  proven: "s.proven",
  possible: "s.possible",
  coverage: "s.known",
  asOf: "v.as_of",
  oldestFact: "s.stalest_date",
};

function toPattern(search: string): string {
  return `%${search.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}

function toConditions({ search, filters }: CoinListQuery): Prisma.Sql {
  const conditions = [
    filters.archived === true
      ? Prisma.sql`c.archived_at IS NOT NULL`
      : Prisma.sql`c.archived_at IS NULL`,
  ];
  if (search !== "") {
    const like = toPattern(search);
    conditions.push(
      Prisma.sql`(c.symbol ILIKE ${like} OR c.name ILIKE ${like} OR i.legal_name ILIKE ${like})`,
    );
  }
  return Prisma.join([...conditions, ...toFigureConditions(filters)], " AND ");
}

function toFigureConditions(filters: CoinFilters): readonly Prisma.Sql[] {
  const { tiers = [], states = [], confidence = [], samples = "all" } = filters;
  const chosen: [boolean, Prisma.Sql][] = [
    [
      tiers.length > 0,
      Prisma.sql`(s.tier_low = ANY(${[...tiers]}) OR s.tier_high = ANY(${[...tiers]}))`,
    ],
    [states.length > 0, Prisma.sql`s.state = ANY(${[...states]})`],
    [confidence.length > 0, Prisma.sql`s.confidence = ANY(${[...confidence]})`],
    [samples === "only", Prisma.sql`c.is_sample`],
    [samples === "hide", Prisma.sql`NOT c.is_sample`],
    [filters.unpublished === true, Prisma.sql`v.id IS NULL`],
    [filters.gateUnknown === true, Prisma.sql`s.open_gates > 0`],
    [filters.draft === true, HAS_DRAFT],
  ];
  return chosen.flatMap(([wanted, condition]) => (wanted ? [condition] : []));
}

const HAS_DRAFT = Prisma.sql`EXISTS (SELECT 1 FROM profile_version d WHERE d.coin_id = c.id AND d.status = 'draft')`;

function toSource(query: CoinListQuery): Prisma.Sql {
  const { rules, asOf } = query;
  const until = asOf === null ? Prisma.empty : Prisma.sql`AND as_of <= ${toStoredDate(asOf)}`;
  return Prisma.sql`
    FROM coin c
    JOIN issuer i ON i.id = c.issuer_id
    LEFT JOIN (
      SELECT DISTINCT ON (coin_id) coin_id, id, number, as_of FROM profile_version
      WHERE status = 'published' ${until}
      ORDER BY coin_id, as_of DESC, number DESC
    ) v ON v.coin_id = c.id
    LEFT JOIN assessment_summary s
      ON s.version_id = v.id AND s.as_of = v.as_of
      AND s.ruleset_hash = ${rules.rulesetHash} AND s.policy_version = ${rules.policyVersion}
    WHERE ${toConditions(query)}`;
}

type ListRow = Readonly<Record<string, unknown>>;

/** One page of coins, sorted and filtered in the database; coins without the figure sorted by come last. */
export async function listCoinRows(
  tx: Transaction,
  query: CoinListQuery,
): Promise<readonly CoinListRow[]> {
  const direction = Prisma.raw(query.direction === "desc" ? "DESC" : "ASC");
  const rows = await tx.$queryRaw<ListRow[]>`
    SELECT c.id AS "coinId", c.slug, c.symbol, c.name, c.is_sample AS "isSample", c.archived_at AS "archivedAt",
      i.id AS "issuerId", i.legal_name AS issuer, ${HAS_DRAFT} AS "hasDraft",
      v.id AS "versionId", v.number AS revision, v.as_of AS "profileAsOf",
      s.state, s.proven, s.possible, s.uncapped_proven AS "uncappedProven", s.uncapped_possible AS "uncappedPossible",
      s.tier_low AS "tierLow", s.tier_high AS "tierHigh", s.known, s.cited, s.strength, s.confidence,
      s.binding_cap_id AS "capId", s.binding_cap_title AS "capTitle", s.binding_cap_ceiling AS "capCeiling",
      s.open_gates AS "openGates", s.stalest_path AS "stalestPath", s.stalest_label AS "stalestLabel",
      s.stalest_date AS "stalestDate"
    ${toSource(query)}
    ORDER BY ${Prisma.raw(ORDERS[query.sort])} ${direction} NULLS LAST, lower(c.symbol), c.id
    LIMIT ${query.limit} OFFSET ${query.offset}`;
  return rows.map(toCoinRow);
}

export type CoinCount = { readonly total: number; readonly waiting: number };

/** How many coins the filters leave, and of those how many still wait for their figures. */
export async function countCoinRows(tx: Transaction, query: CoinListQuery): Promise<CoinCount> {
  const [row] = await tx.$queryRaw<CoinCount[]>`
    SELECT count(*)::int AS total, (count(v.id) - count(s.version_id))::int AS waiting ${toSource(query)}`;
  return row ?? { total: 0, waiting: 0 };
}

function toCoinRow(row: ListRow): CoinListRow {
  const {
    coinId,
    slug,
    symbol,
    name,
    isSample,
    archivedAt,
    issuerId,
    issuer,
    hasDraft,
    versionId,
    revision,
  } = row;
  const plain = {
    coinId,
    slug,
    symbol,
    name,
    isSample,
    archivedAt,
    issuerId,
    issuer,
    hasDraft,
    versionId,
    revision,
  };
  return {
    ...(plain as Omit<CoinListRow, "profileAsOf" | "figures" | "stalest">),
    profileAsOf: row["profileAsOf"] === null ? null : fromStoredDate(row["profileAsOf"]),
    figures: row["state"] === null ? null : toFigures(row),
    stalest: toStalest(row),
  };
}

function toFigures(row: ListRow): CoinFigures {
  const { state, proven, possible, uncappedProven, uncappedPossible, tierLow, tierHigh } = row;
  const { known, cited, strength, confidence, openGates, capId, capTitle, capCeiling } = row;
  const bindingCap = capId === null ? null : { id: capId, title: capTitle, ceiling: capCeiling };
  const result = { state, proven, possible, uncappedProven, uncappedPossible, tierLow, tierHigh };
  return { ...result, known, cited, strength, confidence, openGates, bindingCap } as CoinFigures;
}

function toStalest({ stalestPath, stalestLabel, stalestDate }: ListRow): CoinListRow["stalest"] {
  if (stalestDate === null || stalestDate === undefined) return null;
  return {
    path: String(stalestPath),
    label: String(stalestLabel),
    date: fromStoredDate(stalestDate),
  };
}

export type PaletteRow = {
  readonly slug: string;
  readonly symbol: string;
  readonly name: string;
  readonly issuer: string | null;
};

const MOST_WORDS = 8;

/** Coins whose symbol, name and issuer together hold every word; the symbol itself first, then what starts with the first word. */
export function searchCoins(
  tx: Transaction,
  text: string,
  limit: number,
): Promise<readonly PaletteRow[]> {
  const words = text.split(/\s+/).slice(0, MOST_WORDS);
  const first = words[0] ?? "";
  const start = toPattern(first).slice(1);
  const holds = words.map((word) => {
    const like = toPattern(word);
    return Prisma.sql`(c.symbol ILIKE ${like} OR c.name ILIKE ${like} OR i.legal_name ILIKE ${like})`;
  });
  return tx.$queryRaw<PaletteRow[]>`
    SELECT c.slug, c.symbol, c.name, i.legal_name AS issuer
    FROM coin c JOIN issuer i ON i.id = c.issuer_id
    WHERE c.archived_at IS NULL AND ${Prisma.join(holds, " AND ")}
    ORDER BY (lower(c.symbol) = lower(${first})) DESC, (c.symbol ILIKE ${start}) DESC, (c.name ILIKE ${start}) DESC,
      lower(c.symbol), c.id
    LIMIT ${limit}`;
}
