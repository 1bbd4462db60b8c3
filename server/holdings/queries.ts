import "server-only";
import type { HeldCoin } from "@/domain/portfolio/book";
import { type Book, openBook } from "@/domain/portfolio/open-book";
import type { Policy } from "@/domain/scoring/policy";
import { assessCoin } from "../assessments/queries";
import { requirePermission } from "../auth/require";
import { getDatabase } from "../db/client";
import { isAppError } from "../errors";
import { currentPolicy } from "../policy/current";
import { judgeBothModes } from "../regimes/queries";
import {
  findPortfolio,
  type HoldingRecord,
  listPortfolioLines,
  type PortfolioLine,
  type PortfolioRecord,
} from "./portfolio.repository";

/** Every book of holdings, by name. */
export async function listPortfolios(): Promise<readonly PortfolioLine[]> {
  await requirePermission("portfolio.read");
  return listPortfolioLines(getDatabase());
}

/** A book as it was entered; null where there is none. */
export async function findPortfolioById(id: string): Promise<PortfolioRecord | null> {
  await requirePermission("portfolio.read");
  return id.includes("\u0000") ? null : findPortfolio(getDatabase(), id);
}

export type ReadPortfolio = {
  readonly portfolio: PortfolioRecord;
  readonly policy: Policy;
  /** Null where nothing is held. */
  readonly book: Book | null;
  readonly coins: readonly HeldCoin[];
};

/** A book with everything worked out of it: each coin by its latest profile on the day of the book. */
export async function readPortfolio(id: string): Promise<ReadPortfolio | null> {
  const portfolio = await findPortfolioById(id);
  if (portfolio === null) return null;
  const policy = await currentPolicy();
  const coins: HeldCoin[] = [];
  for (const holding of portfolio.holdings)
    coins.push(await judgeHolding(holding, { asOf: portfolio.asOf, policy }));
  const { useCase, country, liquidFundsUsd, dailyPaymentsUsd } = portfolio;
  const own = { liquidFundsUsd, dailyPaymentsUsd };
  const book = openBook({ holdings: coins, policy, useCase, country, own });
  return { portfolio, policy, book, coins };
}

async function judgeHolding(
  { slug, symbol, issuerId, issuer, amountUsd }: HoldingRecord,
  under: { readonly asOf: string; readonly policy: Policy },
): Promise<HeldCoin> {
  const held = { slug, symbol, issuerId, issuer, amountUsd };
  try {
    const { assessment, view } = await assessCoin({ slug, ...under });
    return { ...held, reading: { assessment, view, regimes: judgeBothModes(view) } };
  } catch (error) {
    // Nothing of the coin was published by that day.
    if (isAppError(error) && error.code === "not_found") return { ...held, reading: null };
    throw error;
  }
}
