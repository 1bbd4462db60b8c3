import { describe, expect, it } from "vitest";
import { useActor } from "@/server/auth/require";
import { getDatabase } from "@/server/db/client";
import { addPortfolio, changePortfolio, removePortfolio } from "@/server/holdings/commands";
import type { PortfolioTexts } from "@/server/holdings/portfolio-input";
import { findPortfolioById, listPortfolios, readPortfolio } from "@/server/holdings/queries";
import type { Actor } from "@/server/http/actor";
import { archiveCoin } from "@/server/issuers/commands";
import { removeSamples, seedSamples } from "@/server/samples/seed";
import { toSystemActor } from "@/server/auth/authorise";
import { useTestDatabase } from "../support/use-database";
import { ANNA, BORIS, createCoinWithDraft, createPublishedCoin } from "./helpers/fixtures";
import { createPerson } from "./helpers/people";
import { recordedBy } from "./helpers/trail";

useTestDatabase();

const BOOK: PortfolioTexts = {
  name: "Treasury",
  asOf: "2026-07-01",
  useCase: "treasury",
  country: "DE",
  liquidFundsUsd: "1000000",
  dailyPaymentsUsd: "",
  note: "",
  holdings: [],
};

async function enter(texts: Partial<PortfolioTexts>, actor: Actor = ANNA): Promise<string> {
  const added = await addPortfolio(actor, { ...BOOK, ...texts });
  if (!added.ok) throw new Error(JSON.stringify(added));
  return added.portfolioId;
}

async function readBook(id: string) {
  const read = await readPortfolio(id);
  if (read === null || read.book === null) throw new Error(`no book ${id}`);
  return { ...read, book: read.book };
}

const fieldsOf = async (texts: Partial<PortfolioTexts>) => {
  const answer = await addPortfolio(ANNA, { ...BOOK, ...texts });
  return answer.ok ? {} : (answer.fields ?? {});
};

describe("a book of holdings", () => {
  it("keeps exact amounts by coin, leaves blank lines out and is told to the trail", async () => {
    const { slug } = await createPublishedCoin();
    let id = "";
    const events = await recordedBy(async () => {
      id = await enter({
        holdings: [
          { coin: "", amount: "" },
          { coin: ` ${slug.toUpperCase()} `, amount: "12 345 678.123456" },
        ],
      });
    });
    expect(events.map(({ type }) => type)).toEqual(["portfolio.added"]);
    const found = await findPortfolioById(id);
    expect(found).toMatchObject({
      name: "Treasury",
      asOf: "2026-07-01",
      country: "DE",
      version: 1,
    });
    expect(found?.holdings.map((held) => [held.slug, held.amountUsd.toFixed()])).toEqual([
      [slug, "12345678.123456"],
    ]);
    expect((await listPortfolios()).find((each) => each.id === id)?.coins).toBe(1);
  });

  it("says of each line what to mend", async () => {
    const { slug } = await createPublishedCoin();
    const fields = await fieldsOf({
      name: " ",
      asOf: "2999-01-01",
      liquidFundsUsd: "0",
      holdings: [
        { coin: "nowhere\u0000", amount: "1" },
        { coin: slug, amount: "" },
        { coin: "", amount: "5" },
        { coin: slug, amount: "-5" },
        { coin: slug, amount: "5" },
        { coin: slug, amount: "6" },
        { coin: slug, amount: "1,000" },
      ],
    });
    expect(Object.keys(fields).toSorted()).toEqual([
      "amount.1",
      "amount.3",
      "amount.5",
      "amount.6",
      "asOf",
      "coin.0",
      "coin.2",
      "liquidFundsUsd",
      "name",
    ]);
    expect(fields["coin.0"]).toContain("No coin goes by “nowhere”");
    expect(fields["amount.5"]).toContain("twice");
  });

  it("is judged with each coin's profile of its day, unpublished and archived coins included", async () => {
    const judged = await createPublishedCoin();
    const empty = await createCoinWithDraft();
    const gone = await createPublishedCoin();
    await archiveCoin(ANNA, { coinId: gone.coinId });
    const holdings = [judged, empty, gone].map(({ slug }) => ({ coin: slug, amount: "100" }));
    const { portfolio, book } = await readBook(await enter({ holdings }));
    expect(book.result.totalUsd.toString()).toBe("300");
    expect(book.result.judgedUsd.toString()).toBe("200");
    const marked = portfolio.holdings.filter(({ archivedAt }) => archivedAt !== null);
    expect(marked.map(({ slug }) => slug)).toEqual([gone.slug]);
    expect(book.suggestions.map(({ id }) => id)).toContain(`judge.${empty.slug}`);
    expect(book.countries.get(judged.slug)?.name).toBe("Germany");
    expect(book.uses.get(judged.slug)?.map(({ outcome }) => outcome.id)).toEqual(["treasury"]);
  });

  it("on a day before a coin's first profile leaves the coin unjudged", async () => {
    const { slug } = await createPublishedCoin();
    const read = await readPortfolio(
      await enter({ asOf: "2019-01-01", holdings: [{ coin: slug, amount: "1" }] }),
    );
    expect(read?.coins.map(({ reading }) => reading)).toEqual([null]);
  });

  it("is not overwritten by who saw an older version, who gets to see the newer one", async () => {
    const portfolioId = await enter({});
    const place = { portfolioId, version: 1 };
    expect(await changePortfolio(ANNA, { ...place, texts: { ...BOOK, name: "Renamed" } })).toEqual({
      ok: true,
      portfolioId,
    });
    const late = await changePortfolio(BORIS, { ...place, texts: { ...BOOK, name: "Late" } });
    expect(late).toMatchObject({ code: "stale", theirs: { name: "Renamed", version: 2 } });
    expect(await removePortfolio(BORIS, place)).toMatchObject({ ok: false, code: "stale" });
    const nothing = await recordedBy(() =>
      changePortfolio(ANNA, { portfolioId, version: 2, texts: { ...BOOK, name: "Renamed" } }),
    );
    expect(nothing).toEqual([]);
  });

  it("is removed with what it holds, and the trail keeps what that was", async () => {
    const { coinId, slug } = await createPublishedCoin();
    const portfolioId = await enter({ holdings: [{ coin: slug, amount: "7" }] });
    const events = await recordedBy(() => removePortfolio(ANNA, { portfolioId, version: 1 }));
    expect(events.map(({ type }) => type)).toEqual(["portfolio.removed"]);
    expect(await findPortfolioById(portfolioId)).toBeNull();
    expect(await getDatabase().holding.count({ where: { coinId } })).toBe(0);
  });

  it("keeps a sample that is held when the samples are removed", async () => {
    const system = toSystemActor("Test");
    await seedSamples(system);
    await enter({ holdings: [{ coin: "usdc", amount: "1" }] });
    await removeSamples(system);
    const left = await getDatabase().coin.findMany({
      where: { isSample: true },
      select: { slug: true },
    });
    expect(left).toEqual([{ slug: "usdc" }]);
  });

  it("is read by insiders and entered by writers only", async () => {
    const reader = await createPerson("reader");
    const reviewer = await createPerson("reviewer");
    await expect(addPortfolio(reviewer, BOOK)).rejects.toMatchObject({ code: "forbidden" });
    useActor(reader);
    await expect(listPortfolios()).rejects.toMatchObject({ code: "forbidden" });
    useActor(reviewer);
    await expect(listPortfolios()).resolves.toBeInstanceOf(Array);
    useActor(BORIS);
  });
});
