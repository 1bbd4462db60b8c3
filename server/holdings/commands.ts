import "server-only";
import { z } from "zod";
import { LIMITS } from "@/domain/profile/limits";
import type { Subject } from "../audit/events";
import { record } from "../audit/record";
import { type Actor, authorise } from "../auth/authorise";
import type { Transaction } from "../db/client";
import { withTransaction } from "../db/transaction";
import { AppError, CHECK_MARKED, type Refusal, refuse } from "../errors";
import { requireShape } from "../http/shape";
import { createId } from "../issuers/ids";
import { readStanding } from "../policy/current";
import { listPortfolioChanges, type UseCaseTitle } from "./portfolio-changes";
import {
  amountField,
  coinField,
  isFilled,
  MOST_HOLDINGS,
  MOST_LINES,
  type PortfolioContent,
  type PortfolioTexts,
  type ReadLine,
  readPortfolio,
} from "./portfolio-input";
import {
  deletePortfolio,
  findCoinsCalled,
  insertPortfolio,
  lockPortfolio,
  type NamedCoin,
  type PortfolioRecord,
  updatePortfolio,
} from "./portfolio.repository";

const placeSchema = z.strictObject({
  portfolioId: z.string().max(LIMITS.id),
  version: z.number().int(),
});

/** A book, and the version somebody saw of it. */
export type PortfolioPlace = { readonly portfolioId: string; readonly version: number };

/** What somebody else saved meanwhile, to be shown beside what was typed. */
export type StalePortfolio = Refusal<"stale"> & { readonly theirs: PortfolioRecord };
export type PortfolioSaved =
  | { readonly ok: true; readonly portfolioId: string }
  | Refusal<"invalid">
  | StalePortfolio;

const STALE = "Somebody changed this book in the meantime.";

function subjectOf({ id, name }: { readonly id: string; readonly name: string }): Subject {
  return { kind: "portfolio", id, label: name };
}

/** Enters a book of holdings. */
export async function addPortfolio(actor: Actor, texts: PortfolioTexts): Promise<PortfolioSaved> {
  await authorise(actor, "portfolio.edit");
  return withTransaction(async (tx): Promise<PortfolioSaved> => {
    const read = await readTexts(tx, texts);
    if ("ok" in read) return read;
    const id = createId("pf");
    await insertPortfolio(tx, { id, by: actor.name, kept: read });
    const subject = subjectOf({ id, name: read.name });
    const changes = listPortfolioChanges(null, read, await listUseCases(tx));
    await record(tx, actor, { type: "portfolio.added", subject, details: { changes } });
    return { ok: true, portfolioId: id };
  });
}

/** Replaces what a book says, if nobody else did since it was shown. */
export async function changePortfolio(
  actor: Actor,
  { texts, ...rest }: PortfolioPlace & { readonly texts: PortfolioTexts },
): Promise<PortfolioSaved> {
  await authorise(actor, "portfolio.edit");
  const { portfolioId, version } = requireShape(placeSchema, rest);
  return withTransaction(async (tx): Promise<PortfolioSaved> => {
    const before = await requirePortfolio(tx, portfolioId);
    const read = await readTexts(tx, texts);
    if ("ok" in read) return read;
    if (before.version !== version) return { ...refuse("stale", STALE), theirs: before };
    const changes = listPortfolioChanges(before, read, await listUseCases(tx));
    if (changes.length === 0) return { ok: true, portfolioId };
    await updatePortfolio(tx, { id: portfolioId, by: actor.name, kept: read });
    const subject = subjectOf({ id: portfolioId, name: read.name });
    await record(tx, actor, { type: "portfolio.changed", subject, details: { changes } });
    return { ok: true, portfolioId };
  });
}

/** Removes a book with what it holds; the trail keeps what it said. */
export async function removePortfolio(
  actor: Actor,
  input: PortfolioPlace,
): Promise<{ readonly ok: true } | StalePortfolio> {
  await authorise(actor, "portfolio.edit");
  const { portfolioId, version } = requireShape(placeSchema, input);
  return withTransaction(async (tx): Promise<{ readonly ok: true } | StalePortfolio> => {
    const before = await requirePortfolio(tx, portfolioId);
    if (before.version !== version) return { ...refuse("stale", STALE), theirs: before };
    await deletePortfolio(tx, portfolioId);
    const changes = listPortfolioChanges(before, null, await listUseCases(tx));
    const subject = subjectOf(before);
    await record(tx, actor, { type: "portfolio.removed", subject, details: { changes } });
    return { ok: true };
  });
}

async function requirePortfolio(tx: Transaction, id: string): Promise<PortfolioRecord> {
  const found = await lockPortfolio(tx, id);
  if (found === null) throw new AppError("not_found", `no portfolio ${id}`);
  return found;
}

/** What may be held for, in the policy that stands, whether or not it fits: its titles are words of the trail. */
async function listUseCases(tx: Transaction): Promise<readonly UseCaseTitle[]> {
  return (await readStanding(tx)).policy.useCases;
}

type Held = Pick<NamedCoin, "slug" | "symbol"> & { readonly coinId: string } & Pick<
    ReadLine,
    "amountUsd"
  >;
export type KeptPortfolio = PortfolioContent & { readonly holdings: readonly Held[] };

async function readTexts(
  tx: Transaction,
  texts: PortfolioTexts,
): Promise<KeptPortfolio | Refusal<"invalid">> {
  const filled = texts.holdings.filter(isFilled).length;
  if (filled > MOST_HOLDINGS || texts.holdings.length > MOST_LINES)
    return refuse("invalid", `A book holds at most ${MOST_HOLDINGS} coins.`);
  const { content, lines, fields } = readPortfolio(texts);
  const coins = await findCoinsCalled(
    tx,
    lines.map(({ coin }) => coin),
  );
  const wrong: Record<string, string> = { ...fields };
  const holdings: Held[] = [];
  for (const line of lines) {
    const found = findCalled(coins, line.coin);
    if (typeof found === "string") wrong[coinField(line.index)] = found;
    else if (holdings.some(({ coinId }) => coinId === found.id))
      wrong[amountField(line.index)] =
        `${found.symbol} stands in the book twice: add the amounts up.`;
    else {
      const { id: coinId, slug, symbol } = found;
      holdings.push({ coinId, slug, symbol, amountUsd: line.amountUsd });
    }
  }
  if (content === null || Object.keys(wrong).length > 0)
    return refuse("invalid", CHECK_MARKED, wrong);
  return { ...content, holdings };
}

/** The coin a word means, or why it means none. An address is one coin's own; a symbol may be several coins'. */
function findCalled(coins: readonly NamedCoin[], word: string): NamedCoin | string {
  const lower = word.toLowerCase();
  const own = coins.find(({ slug }) => slug === lower);
  const same = coins.filter(({ symbol }) => symbol.toLowerCase() === lower);
  const [only] = same;
  if (own !== undefined && (only === undefined || same.includes(own))) return own;
  if (only !== undefined && same.length === 1 && own === undefined) return only;
  const all = [...new Set([...same, ...(own === undefined ? [] : [own])])];
  return all.length === 0
    ? `No coin goes by “${word.slice(0, 40)}”. Write the symbol of one that has a profile here.`
    : `Several coins go by “${word.slice(0, 40)}”. Write one of ${all.map(({ slug }) => slug).join(", ")}.`;
}
