import { describe, expect, it } from "vitest";
import { listTheirs, toPortfolioTexts, toPortfolioValues } from "@/app/(desk)/holdings/form-values";
import { DEFAULT_POLICY } from "@/domain/scoring/default-policy";
import { useActor } from "@/server/auth/require";
import { getDatabase } from "@/server/db/client";
import { addPortfolio, changePortfolio, removePortfolio } from "@/server/holdings/commands";
import type { PortfolioTexts } from "@/server/holdings/portfolio-input";
import { findPortfolioById, listPortfolios, readPortfolio } from "@/server/holdings/queries";
import type { Actor } from "@/server/http/actor";
import { archiveCoin, createIssuerAndCoin } from "@/server/issuers/commands";
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

/** A coin whose symbol others bear too. */
async function createTwin(): Promise<{ readonly coinId: string; readonly slug: string }> {
  const made = await createIssuerAndCoin(ANNA, {
    legalName: `Twin ${Math.random()} Ltd`,
    symbol: "TWIN",
    name: "Twin",
    asOf: "2026-06-30",
  });
  if (!made.ok) throw new Error(made.message);
  return made;
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

  it("keeps the smallest change of its amounts, and the trail both in every digit", async () => {
    const large = { ...BOOK, liquidFundsUsd: "1000000000", dailyPaymentsUsd: "2000000" };
    const portfolioId = await enter(large);
    const texts = { ...large, liquidFundsUsd: "1004000000", dailyPaymentsUsd: "2000000.01" };
    const events = await recordedBy(() =>
      changePortfolio(ANNA, { portfolioId, version: 1, texts }),
    );
    expect((await findPortfolioById(portfolioId))?.liquidFundsUsd?.toFixed()).toBe("1004000000");
    expect(events.map(({ details }) => details["changes"])).toEqual([
      [
        {
          path: "liquidFundsUsd",
          label: "Liquid funds",
          before: "1000000000 USD",
          after: "1004000000 USD",
        },
        {
          path: "dailyPaymentsUsd",
          label: "Payments of a day",
          before: "2000000 USD",
          after: "2000000.01 USD",
        },
      ],
    ]);
  });

  it("tells coins of one symbol apart", async () => {
    const [one, two] = [await createTwin(), await createTwin()];
    const hold = (amount: string) => [
      { coin: one.slug, amount },
      { coin: two.slug, amount: "10" },
    ];
    const portfolioId = await enter({ holdings: hold("20") });
    const texts = { ...BOOK, holdings: hold("25") };
    const events = await recordedBy(() =>
      changePortfolio(ANNA, { portfolioId, version: 1, texts }),
    );
    const found = await findPortfolioById(portfolioId);
    expect(found?.holdings.map(({ slug, amountUsd }) => [slug, amountUsd.toFixed()])).toEqual([
      [one.slug, "25"],
      [two.slug, "10"],
    ]);
    expect(events.map(({ details }) => details["changes"])).toEqual([
      [
        {
          path: `holding.${one.coinId}`,
          label: `TWIN (${one.slug})`,
          before: "20 USD",
          after: "25 USD",
        },
      ],
    ]);
    if (found === null) throw new Error("no book");
    expect(listTheirs({}, { theirs: found, useCases: [] }).at(-1)).toBe(
      `Held: TWIN (${one.slug}): 25 USD, TWIN (${two.slug}): 10 USD`,
    );
  });

  it("names what it is held for by its title, in the trail and to who was too late", async () => {
    const portfolioId = await enter({});
    const texts = { ...BOOK, useCase: "payments" };
    const events = await recordedBy(() =>
      changePortfolio(ANNA, { portfolioId, version: 1, texts }),
    );
    const titles = new Map(DEFAULT_POLICY.useCases.map(({ id, title }) => [id, title]));
    expect(events.map(({ details }) => details["changes"])).toEqual([
      [
        {
          path: "useCase",
          label: "Held for",
          before: titles.get("treasury"),
          after: titles.get("payments"),
        },
      ],
    ]);
    const late = await changePortfolio(BORIS, { portfolioId, version: 1, texts: BOOK });
    if (late.ok || !("theirs" in late)) throw new Error("not stale");
    const { useCases } = DEFAULT_POLICY;
    expect(listTheirs({ ...BOOK, holdings: "" }, { theirs: late.theirs, useCases })).toContain(
      `Held for: ${titles.get("payments")}`,
    );
  });

  it("of two hundred coins is edited in its own form; one more is refused", async () => {
    const { issuerId } = await createCoinWithDraft();
    const words = Array.from({ length: 201 }, (_, index) => `many-${index}`);
    await getDatabase().coin.createMany({
      data: words.map((word) => ({
        id: `coin_${word}`,
        issuerId,
        slug: word,
        symbol: word.toUpperCase(),
        name: word,
      })),
    });
    const holdings = words.slice(0, 200).map((coin) => ({ coin, amount: "1" }));
    const portfolioId = await enter({ holdings });
    const stored = await findPortfolioById(portfolioId);
    const values = { ...toPortfolioValues(stored, "2026-07-01"), note: "Counted again" };
    const place = { portfolioId, version: 1 };
    const saved = await changePortfolio(ANNA, { ...place, texts: toPortfolioTexts(values) });
    expect(saved).toEqual({ ok: true, portfolioId });
    const more = { ...values, "coin.200": "many-200", "amount.200": "1" };
    expect(
      await changePortfolio(ANNA, { portfolioId, version: 2, texts: toPortfolioTexts(more) }),
    ).toMatchObject({ code: "invalid", message: "A book holds at most 200 coins." });
    const blank = Array.from({ length: 1001 }, () => ({ coin: "", amount: "" }));
    expect(await addPortfolio(ANNA, { ...BOOK, holdings: blank })).toMatchObject({
      code: "invalid",
    });
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
