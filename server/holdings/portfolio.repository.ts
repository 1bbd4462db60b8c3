import "server-only";
import type { Decimal } from "@/domain/decimal";
import { type CountryCode, isCountryCode } from "@/domain/facts/countries";
import type { Transaction } from "../db/client";
import { fromStoredDate, toExact, toStoredDate } from "../profiles/cells";
import type { PortfolioContent } from "./portfolio-input";

export type HoldingRecord = {
  readonly coinId: string;
  readonly slug: string;
  readonly symbol: string;
  readonly name: string;
  readonly issuerId: string;
  readonly issuer: string | null;
  readonly archivedAt: Date | null;
  readonly amountUsd: Decimal;
};

export type PortfolioRecord = PortfolioContent & {
  readonly id: string;
  readonly version: number;
  readonly updatedAt: Date;
  readonly updatedBy: string;
  /** Largest first. */
  readonly holdings: readonly HoldingRecord[];
};

const FIELDS = {
  id: true,
  name: true,
  asOf: true,
  useCase: true,
  country: true,
  liquidFundsUsd: true,
  dailyPaymentsUsd: true,
  note: true,
  version: true,
  updatedAt: true,
  updatedBy: true,
} as const;

const toCountry = (stored: string | null): CountryCode | null =>
  stored !== null && isCountryCode(stored) ? stored : null;
const toMoney = (stored: unknown): Decimal | null => (stored === null ? null : toExact(stored));

type Row = {
  readonly coinId: string;
  readonly slug: string;
  readonly symbol: string;
  readonly name: string;
  readonly issuerId: string;
  readonly issuer: string | null;
  readonly archivedAt: Date | null;
  readonly amountUsd: unknown;
};

async function listHoldings(tx: Transaction, id: string): Promise<readonly HoldingRecord[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT c.id AS "coinId", c.slug, c.symbol, c.name, i.id AS "issuerId", i.legal_name AS issuer,
      c.archived_at AS "archivedAt", h.amount_usd::text AS "amountUsd"
    FROM holding h JOIN coin c ON c.id = h.coin_id JOIN issuer i ON i.id = c.issuer_id
    WHERE h.portfolio_id = ${id} ORDER BY h.amount_usd DESC, lower(c.symbol), c.id`;
  return rows.map((row) => ({ ...row, amountUsd: toExact(row.amountUsd) }));
}

export async function findPortfolio(tx: Transaction, id: string): Promise<PortfolioRecord | null> {
  const row = await tx.portfolio.findUnique({ where: { id }, select: FIELDS });
  if (row === null) return null;
  return {
    ...row,
    asOf: fromStoredDate(row.asOf),
    country: toCountry(row.country),
    liquidFundsUsd: toMoney(row.liquidFundsUsd),
    dailyPaymentsUsd: toMoney(row.dailyPaymentsUsd),
    holdings: await listHoldings(tx, id),
  };
}

/** As `findPortfolio`, taken for this transaction. */
export async function lockPortfolio(tx: Transaction, id: string): Promise<PortfolioRecord | null> {
  await tx.$queryRaw`SELECT id FROM portfolio WHERE id = ${id} FOR UPDATE`;
  return findPortfolio(tx, id);
}

export type PortfolioLine = {
  readonly id: string;
  readonly name: string;
  readonly asOf: string;
  readonly note: string | null;
  readonly coins: number;
  /** US dollars, as text. */
  readonly totalUsd: string;
};

export async function listPortfolioLines(tx: Transaction): Promise<readonly PortfolioLine[]> {
  const rows = await tx.$queryRaw<(Omit<PortfolioLine, "asOf"> & { readonly asOf: Date })[]>`
    SELECT p.id, p.name, p.as_of AS "asOf", p.note, count(h.coin_id)::int AS coins,
      coalesce(sum(h.amount_usd), 0)::text AS "totalUsd"
    FROM portfolio p LEFT JOIN holding h ON h.portfolio_id = p.id
    GROUP BY p.id ORDER BY lower(p.name), p.id`;
  return rows.map((row) => ({
    ...row,
    asOf: fromStoredDate(row.asOf),
    totalUsd: toExact(row.totalUsd).toFixed(),
  }));
}

export type NamedCoin = { readonly id: string; readonly slug: string; readonly symbol: string };

/** Coins that go by one of these words: as the last part of their address or as their symbol, in whatever case. */
export function findCoinsCalled(
  tx: Transaction,
  words: readonly string[],
): Promise<readonly NamedCoin[]> {
  const lower = words.map((word) => word.toLowerCase());
  return tx.$queryRaw<NamedCoin[]>`
    SELECT id, slug, symbol FROM coin
    WHERE slug = ANY(${lower}) OR lower(symbol) = ANY(${lower}) ORDER BY slug`;
}

type Money = { readonly coinId: string; readonly amountUsd: Decimal };
type Kept = PortfolioContent & { readonly holdings: readonly Money[] };

function toData({ holdings: _, asOf, liquidFundsUsd, dailyPaymentsUsd, ...rest }: Kept) {
  return {
    ...rest,
    asOf: toStoredDate(asOf),
    liquidFundsUsd: liquidFundsUsd?.toFixed() ?? null,
    dailyPaymentsUsd: dailyPaymentsUsd?.toFixed() ?? null,
  };
}

export async function insertPortfolio(
  tx: Transaction,
  { id, by, kept }: { readonly id: string; readonly by: string; readonly kept: Kept },
): Promise<void> {
  const data = { id, ...toData(kept), createdBy: by, updatedBy: by };
  await tx.portfolio.create({ data, select: { id: true } });
  await insertHoldings(tx, id, kept.holdings);
}

/** Replaces everything a book says; the caller has locked it and compared its version. */
export async function updatePortfolio(
  tx: Transaction,
  { id, by, kept }: { readonly id: string; readonly by: string; readonly kept: Kept },
): Promise<void> {
  const data = {
    ...toData(kept),
    updatedBy: by,
    updatedAt: new Date(),
    version: { increment: 1 },
  };
  await tx.portfolio.update({ where: { id }, data, select: { id: true } });
  await tx.holding.deleteMany({ where: { portfolioId: id } });
  await insertHoldings(tx, id, kept.holdings);
}

async function insertHoldings(tx: Transaction, id: string, holdings: readonly Money[]) {
  const data = holdings.map(({ coinId, amountUsd }) => ({
    portfolioId: id,
    coinId,
    amountUsd: amountUsd.toFixed(),
  }));
  await tx.holding.createMany({ data });
}

export async function deletePortfolio(tx: Transaction, id: string): Promise<void> {
  await tx.portfolio.delete({ where: { id }, select: { id: true } });
}
