import { describe, expect, it } from "vitest";
import {
  archiveCoin,
  createCoinFromSibling,
  createIssuerAndCoin,
  restoreCoin,
  updateIdentity,
} from "@/server/issuers/commands";
import { listCoins, listIssuers, searchPalette } from "@/server/issuers/queries";
import { findCoinBySlug, getCoinBySlug, getProfile } from "@/server/profiles/queries";
import { buildProfile } from "../support/profile-builder";
import { FULL } from "../support/sample-profiles";
import { useTestDatabase } from "../support/use-database";
import { ANNA, BORIS, createPublishedCoin } from "./helpers/fixtures";

const database = useTestDatabase();

const LEI = "5493001KJTIIGC8Y1R12";

async function countAll(): Promise<readonly number[]> {
  const { db } = database();
  return [await db.issuer.count(), await db.coin.count(), await db.profileVersion.count()];
}

describe("createIssuerAndCoin", () => {
  it("enters both and opens a draft that knows what was said", async () => {
    const result = await createIssuerAndCoin(ANNA, {
      legalName: " Northern Dollar Ltd ",
      lei: LEI.toLowerCase(),
      domicile: "US-NY",
      parent: "",
      entityKind: "trustCompany",
      website: "https://example.com",
      symbol: " NUSD ",
      name: "Northern Dollar 🪙",
      dti: "",
      asOf: "2026-06-30",
    });
    if (!result.ok) throw new Error(result.message);
    expect(result.coinId).toMatch(/^cn_[0-9a-z]{20}$/);
    expect(result.issuerId).toMatch(/^iss_[0-9a-z]{20}$/);
    const coin = await getCoinBySlug("nusd");
    expect(coin).toMatchObject({
      symbol: "NUSD",
      name: "Northern Dollar 🪙",
      dti: null,
      isSample: false,
      latest: null,
    });
    expect(coin.issuer).toMatchObject({
      legalName: "Northern Dollar Ltd",
      lei: LEI,
      domicile: "US-NY",
      parent: null,
    });
    expect(coin.draft).toMatchObject({ asOf: "2026-06-30", updatedBy: "Anna" });
    const { profile } = await getProfile(result.coinId, "draft");
    expect(profile.issuer).toEqual({ name: "Northern Dollar Ltd", lei: LEI });
    expect(Object.keys(profile.facts).sort()).toEqual([
      "issuer.domicile",
      "issuer.entityKind",
      "issuer.website",
    ]);
  });

  it("names every field that is wrong and leaves no trace", async () => {
    const before = await countAll();
    const result = await createIssuerAndCoin(ANNA, {
      legalName: "x".repeat(301),
      lei: "5493001KJTIIGC8Y1R13",
      domicile: "Atlantis",
      entityKind: "club",
      website: "javascript:alert(1)",
      symbol: "  ",
      name: "",
      dti: "123",
      asOf: "2026-02-30",
    });
    expect(result).toMatchObject({ ok: false, code: "invalid" });
    expect(Object.keys(result.ok ? {} : (result.fields ?? {})).sort()).toEqual([
      "asOf",
      "domicile",
      "dti",
      "entityKind",
      "legalName",
      "lei",
      "name",
      "symbol",
      "website",
    ]);
    const stray = await createIssuerAndCoin(ANNA, {
      symbol: "A",
      name: "A",
      colour: "red",
    } as never);
    expect(stray).toMatchObject({ code: "invalid" });
    expect(await countAll()).toEqual(before);
  });

  it("refuses names nobody could see, and takes every script", async () => {
    const names = { symbol: "\u200B", name: "\u200B\u2060", legalName: "\u202E\u202C" };
    expect(await createIssuerAndCoin(ANNA, { ...names, asOf: "2026-06-30" })).toMatchObject({
      code: "invalid",
      fields: {
        symbol: expect.any(String),
        name: expect.any(String),
        legalName: expect.any(String),
      },
    });
    const seen = { symbol: "💵", name: "<b>دولار</b> 👩‍🚀", legalName: "=1+1" };
    expect(await createIssuerAndCoin(ANNA, { ...seen, asOf: "2026-06-30" })).toMatchObject({
      ok: true,
    });
  });

  it("refuses an LEI or an issuer's symbol that is entered already", async () => {
    const base = { legalName: "Southern Dollar Ltd", symbol: "SUSD", name: "Southern" };
    await createIssuerAndCoin(ANNA, base);
    const before = await countAll();
    expect(
      await createIssuerAndCoin(ANNA, {
        ...base,
        legalName: "southern dollar ltd",
        symbol: "susd",
      }),
    ).toMatchObject({ code: "duplicate", fields: { symbol: expect.any(String) } });
    expect(await createIssuerAndCoin(ANNA, { ...base, symbol: "OTHER", lei: LEI })).toMatchObject({
      code: "duplicate",
      fields: { lei: expect.stringContaining("Northern Dollar Ltd") },
    });
    expect(await countAll()).toEqual(before);
  });

  it("gives every coin an address of its own, whatever its symbol", async () => {
    const add = (symbol: string, legalName: string) =>
      createIssuerAndCoin(ANNA, { legalName, symbol, name: symbol });
    const results = await Promise.all([
      add("€UR$", "A"),
      add("ÜSD", "B"),
      add("usd", "C"),
      add("USD", "D"),
      add("🪙", "E"),
      add("دولار", "F"),
    ]);
    const slugs = results.map((result) => (result.ok ? result.slug : result.code));
    expect(new Set(slugs).size).toBe(6);
    for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });
});

describe("createCoinFromSibling", () => {
  it("copies what holds for the issuer and its sources, and nothing of the coin", async () => {
    const source = (id: string) =>
      ({
        id,
        title: id,
        publisher: null,
        date: null,
        url: null,
        kind: "law",
        reading: null,
        note: null,
      }) as const;
    const profile = buildProfile({
      ...FULL,
      sources: [source("S1"), source("S2")],
      facts: {
        ...FULL.facts,
        "capital.equityUsd": { value: 25, provenance: { sources: ["S1"] } },
        "coin.outstandingUsd": { value: 10, provenance: { sources: ["S2"] } },
      },
    });
    const sibling = await createPublishedCoin(profile);
    const result = await createCoinFromSibling(BORIS, {
      coinId: sibling.coinId,
      symbol: "SIB2",
      name: "Second",
      asOf: "2026-06-30",
    });
    if (!result.ok) throw new Error(result.message);
    const [first, second] = [await getCoinBySlug(sibling.slug), await getCoinBySlug(result.slug)];
    expect(second.issuer.id).toBe(first.issuer.id);
    const draft = (await getProfile(result.coinId, "draft")).profile;
    expect(draft.facts["issuer.domicile"]).toEqual(profile.facts["issuer.domicile"]);
    expect(draft.facts["capital.equityUsd"]).toEqual(profile.facts["capital.equityUsd"]);
    expect(draft.facts["coin.outstandingUsd"]).toBeUndefined();
    expect(draft.lists.licence).toEqual(profile.lists.licence);
    expect(draft.lists.enforcement).toEqual(profile.lists.enforcement);
    expect(draft.lists.position.rows).toEqual([]);
    expect(draft.sources.map(({ id }) => id)).toEqual(["S1"]);
    expect(
      await createCoinFromSibling(BORIS, { coinId: sibling.coinId, symbol: "sib2", name: "Third" }),
    ).toMatchObject({ code: "duplicate" });
    expect(
      await createCoinFromSibling(BORIS, { coinId: sibling.coinId, symbol: "", name: "" }),
    ).toMatchObject({
      code: "invalid",
      fields: { symbol: expect.any(String), name: expect.any(String) },
    });
    await expect(
      createCoinFromSibling(BORIS, { coinId: "cn_nobody", symbol: "A", name: "A" }),
    ).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("updateIdentity", () => {
  it("renames, keeps the address and refuses a stale form", async () => {
    const { slug, coinId } = await createPublishedCoin();
    const { version: coinVersion, issuer } = await getCoinBySlug(slug);
    const input = {
      coinId,
      coinVersion,
      issuerVersion: issuer.version,
      legalName: "Renamed Ltd",
      symbol: "REN",
      name: "Renamed",
    };
    expect(await updateIdentity(ANNA, input)).toEqual({ ok: true, slug });
    expect(await getCoinBySlug(slug)).toMatchObject({
      symbol: "REN",
      name: "Renamed",
      issuer: { legalName: "Renamed Ltd" },
    });
    expect(await updateIdentity(BORIS, { ...input, symbol: "LATE" })).toMatchObject({
      code: "stale",
      theirs: { symbol: "REN" },
    });
    expect((await getCoinBySlug(slug)).symbol).toBe("REN");
    expect((await getProfile(coinId, 1)).profile.coin.symbol).not.toBe("REN");
  });

  it("refuses another issuer's LEI and what is no LEI", async () => {
    const { slug, coinId } = await createPublishedCoin();
    const { version: coinVersion, issuer } = await getCoinBySlug(slug);
    const input = {
      coinId,
      coinVersion,
      issuerVersion: issuer.version,
      symbol: "REN2",
      name: "Renamed",
    };
    expect(await updateIdentity(ANNA, { ...input, lei: LEI })).toMatchObject({
      code: "duplicate",
      fields: { lei: expect.any(String) },
    });
    expect(await updateIdentity(ANNA, { ...input, lei: "LEI" })).toMatchObject({
      code: "invalid",
      fields: { lei: expect.any(String) },
    });
    expect((await getCoinBySlug(slug)).symbol).not.toBe("REN2");
  });
});

describe("archiveCoin", () => {
  it("takes a coin out of lists and search and brings it back", async () => {
    const { slug, coinId } = await createPublishedCoin();
    const { symbol } = await getCoinBySlug(slug);
    const listed = async (archived: boolean) =>
      (await listCoins({ search: symbol, filters: { archived } })).rows
        .map((row) => row.slug)
        .includes(slug);
    await archiveCoin(ANNA, { coinId });
    expect([await listed(false), await listed(true)]).toEqual([false, true]);
    expect((await searchPalette(symbol, 20)).map((row) => row.slug)).not.toContain(slug);
    expect((await findCoinBySlug(slug))?.archivedAt).toBeInstanceOf(Date);
    await restoreCoin(ANNA, { coinId });
    expect([await listed(false), await listed(true)]).toEqual([true, false]);
    await expect(archiveCoin(ANNA, { coinId: "cn_nobody" })).rejects.toMatchObject({
      code: "not_found",
    });
  });

  it("answers null for an address nobody has", async () => {
    expect(await findCoinBySlug("nobody")).toBeNull();
    await expect(getCoinBySlug("nobody")).rejects.toMatchObject({
      name: "AppError",
      code: "not_found",
    });
    expect((await listIssuers()).length).toBeGreaterThan(3);
  });
});
