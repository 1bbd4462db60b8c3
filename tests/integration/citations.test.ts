import { describe, expect, it } from "vitest";
import type { Entry } from "@/domain/entry/fields";
import type { SectionId } from "@/domain/facts/sections";
import { parseProfileText } from "@/domain/profile/parse-profile";
import { serialiseProfile } from "@/domain/profile/serialise-profile";
import { saveSection, saveSources } from "@/server/profiles/commands";
import { openDraft } from "@/server/profiles/draft-commands";
import { readFactHistory, readKnownThen, readLatestSearches } from "@/server/profiles/fact-history";
import { importProfile } from "@/server/profiles/import-commands";
import { findCoinBySlug, getProfile } from "@/server/profiles/queries";
import { recordSearch } from "@/server/profiles/search-commands";
import { sendSectionForm } from "@/server/profiles/send-form";
import { buildProfile } from "../support/profile-builder";
import { useTestDatabase } from "../support/use-database";
import { draftOf, SOURCE } from "./helpers/drafts";
import {
  ANNA,
  BORIS,
  createCoinWithDraft,
  createPublishedCoin,
  lockOf,
  publish,
} from "./helpers/fixtures";

const database = useTestDatabase();

const FEE = "redemption.feePct";
const REPORT = { id: "S2", title: "Report", kind: "attested", date: "2026-06" } as const;
const PLACE = { place: "p. 3", quote: "The fee is 0.1 %.", note: null };

type Facts = NonNullable<Parameters<typeof saveSection>[1]["facts"]>;

async function save(coinId: string, facts: Facts, section: SectionId = "redemption") {
  const lockVersion = await lockOf(coinId, section);
  return saveSection(ANNA, { coinId, section, lockVersion, facts });
}

async function startWithSources() {
  const coin = await createCoinWithDraft();
  const lockVersion = await lockOf(coin.coinId, "sources");
  await saveSources(ANNA, { coinId: coin.coinId, lockVersion, sources: [SOURCE, REPORT] });
  return coin;
}

const eventsOf = (type: string, coinId: string) =>
  database()
    .db.auditEvent.findMany({
      where: { type, subjectId: coinId },
      select: { details: true },
      orderBy: { seq: "asc" },
    })
    .then((rows) => rows.map(({ details }): unknown => JSON.parse(details)));

describe("where in a source a value stands", () => {
  it("is kept with the citation, listed as a change and written into the file", async () => {
    const { coinId } = await startWithSources();
    const answer = { value: "0.1", sources: ["S2", "S1"], places: { S1: PLACE } };
    expect(await save(coinId, { [FEE]: answer })).toMatchObject({ ok: true });
    expect((await draftOf(coinId)).facts[FEE]).toMatchObject({
      sources: ["S2", "S1"],
      places: { S1: PLACE },
    });
    await publish(coinId);
    await openDraft(ANNA, { coinId });
    const moved = { ...answer, places: { S1: { ...PLACE, place: "p. 4" } } };
    await save(coinId, { [FEE]: moved });
    const second = await publish(coinId, "2026-07-31");
    const { entries } = await readFactHistory(coinId, FEE, 1);
    expect(entries.map(({ revision }) => revision)).toEqual([second, second - 1]);
    expect(entries[0]?.changes).toEqual([
      {
        path: `${FEE}#place[S1]`,
        label: expect.stringContaining("place in S1"),
        before: "p. 3 · “The fee is 0.1 %.”",
        after: "p. 4 · “The fee is 0.1 %.”",
      },
    ]);
    const { profile } = await getProfile(coinId, second);
    const parsed = parseProfileText(serialiseProfile(profile));
    expect(parsed).toEqual({ ok: true, profile });
  });

  it("belongs to a row as well, and to no source that is not cited", async () => {
    const { coinId } = await startWithSources();
    const lockVersion = await lockOf(coinId, "reserve");
    const row = {
      values: { label: "Bills" },
      sources: ["S1"],
      places: { S1: { place: "note 4" } },
    };
    const lists = { position: { completeness: "partial", rows: [row] } } as const;
    expect(
      await saveSection(ANNA, { coinId, section: "reserve", lockVersion, lists }),
    ).toMatchObject({ ok: true });
    expect((await draftOf(coinId)).lists.position.rows[0]?.places).toEqual({
      S1: { place: "note 4", quote: null, note: null },
    });
    expect(
      await save(coinId, { [FEE]: { value: "1", sources: ["S1"], places: { S2: PLACE } } }),
    ).toMatchObject({ ok: false, fields: { [`${FEE}#places`]: "S2 is not cited here." } });
    expect(
      await save(coinId, {
        [FEE]: { value: "1", sources: ["S1"], places: { S1: { place: "x".repeat(501) } } },
      }),
    ).toMatchObject({ ok: false, fields: { [`${FEE}#places`]: expect.any(String) } });
  });

  it("cannot be changed once published", async () => {
    const { coinId } = await startWithSources();
    await save(coinId, { [FEE]: { value: "1", sources: ["S1"], places: { S1: PLACE } } });
    await publish(coinId);
    const { db } = database();
    await expect(
      db.citation.updateMany({ where: { quote: PLACE.quote }, data: { quote: "another" } }),
    ).rejects.toThrow();
  });
});

describe("the document behind a source", () => {
  const document = {
    id: "doc_citations",
    title: "Report",
    kind: "attested",
    createdBy: "Anna",
    updatedBy: "Anna",
  };

  it("must be in the library; a file from elsewhere loses the link and nothing else", async () => {
    const { coinId } = await createCoinWithDraft();
    await database().db.document.create({ data: document });
    const put = async (id: string) => {
      const lockVersion = await lockOf(coinId, "sources");
      return saveSources(ANNA, { coinId, lockVersion, sources: [{ ...SOURCE, document: id }] });
    };
    expect(await put("doc_nowhere")).toMatchObject({
      ok: false,
      fields: { "source[0].document": expect.stringContaining("no such document") },
    });
    expect(await put(document.id)).toMatchObject({ ok: true });
    expect((await draftOf(coinId)).sources[0]?.document).toBe(document.id);
    const source = { publisher: null, date: null, reading: null, note: null };
    const file = buildProfile({
      coin: { symbol: "IMPORTED" },
      facts: { [FEE]: 1 },
      sources: ["doc_elsewhere", document.id].map((id, index) => ({
        ...SOURCE,
        ...source,
        id: `S${index}`,
        document: id,
      })),
    });
    const imported = await importProfile(ANNA, { profile: file });
    if (!imported.ok) throw new Error(imported.message);
    const { sources } = (await getProfile(imported.coinId, "latest")).profile;
    expect(sources.map((each) => each.document)).toEqual([undefined, document.id]);
  });
});

const CLAIMS = [
  { source: "S1", value: "0.1 %" },
  { source: "S2", value: "0.5 %" },
];
const DOUBT = { unknown: "conflicting", sources: ["S1", "S2"], claims: CLAIMS } as const;

describe("sources that disagree", () => {
  it("stay on record until they are settled with a reason, which the trail keeps", async () => {
    const { coinId } = await startWithSources();
    expect(await save(coinId, { [FEE]: DOUBT })).toMatchObject({ ok: true });
    expect((await draftOf(coinId)).facts[FEE]).toMatchObject({ claims: CLAIMS });
    for (const answer of [{ value: "0.1" }, { unknown: "not_disclosed" } as const, null]) {
      expect(await save(coinId, { [FEE]: answer })).toMatchObject({
        ok: false,
        fields: { [`${FEE}#note`]: expect.stringContaining("Say in the note") },
      });
    }
    expect(await eventsOf("conflict.resolved", coinId)).toEqual([]);
    const reason = "S1 is the contract.";
    expect(
      await save(coinId, { [FEE]: { value: "0.1", sources: ["S1"], note: reason } }),
    ).toMatchObject({ ok: true });
    expect(await eventsOf("conflict.resolved", coinId)).toMatchObject([
      { fact: FEE, claims: CLAIMS, value: "0.1 %", reason },
    ]);
    expect((await draftOf(coinId)).facts[FEE]).not.toHaveProperty("claims");
  });

  it("are settled by a form without scripts, in one step", async () => {
    const { coinId, slug } = await startWithSources();
    await save(coinId, { [FEE]: DOUBT });
    const part = (name: string, value: string): Entry => [`f.${FEE}.${name}`, value];
    const lockVersion = await lockOf(coinId, "redemption");
    const entries: readonly Entry[] = [
      ["lockVersion", String(lockVersion)],
      part("value", ""),
      part("unknown", "conflicting"),
      part("note", ""),
      part("sources", "S1"),
      part("sources", "S2"),
      part("settle", "0.1"),
      part("why", "S1 is the contract."),
    ];
    const place = { slug, section: "redemption", shown: null } as const;
    expect(await sendSectionForm(ANNA, { ...place, entries })).toMatchObject({ done: true });
    expect((await draftOf(coinId)).facts[FEE]).toMatchObject({
      status: "known",
      note: "Sources disagreed (S1: 0.1 %; S2: 0.5 %). S1 is the contract.",
    });
  });
});

describe("a source typed between the answers", () => {
  const part = (name: string, value: string): Entry => [`f.${FEE}.${name}`, value];

  it("is added and cited with one button, or comes back as it was typed", async () => {
    const { coinId, slug } = await createCoinWithDraft();
    const place = { slug, section: "redemption", shown: null } as const;
    const entries = async (title: string, kind: string): Promise<readonly Entry[]> => [
      ["lockVersion", String(await lockOf(coinId, "redemption"))],
      ["intent", `source.f.${FEE}`],
      part("value", "0.1"),
      part("note", ""),
      part("newTitle", title),
      part("newKind", kind),
    ];
    const refused = await sendSectionForm(ANNA, { ...place, entries: await entries("Terms", "") });
    expect(refused).toMatchObject({
      done: false,
      state: {
        errors: { [`f.${FEE}.newKind`]: expect.any(String) },
        typed: { [`f.${FEE}.newTitle`]: "Terms" },
      },
    });
    expect((await draftOf(coinId)).facts[FEE]).toMatchObject({ status: "known", sources: [] });
    const taken = await sendSectionForm(ANNA, {
      ...place,
      entries: await entries("Terms", "issuerWeb"),
    });
    expect(taken).toMatchObject({ done: true, intent: { act: "cite", list: "f", id: FEE } });
    const draft = await draftOf(coinId);
    expect(draft.sources).toMatchObject([{ id: "S1", title: "Terms" }]);
    expect(draft.facts[FEE]).toMatchObject({ sources: ["S1"] });
  });
});

describe("a search that found nothing", () => {
  const search = { target: FEE, where: "the issuer's website", on: "2026-06-30" };

  it("is kept, holds half a year unless said otherwise, and the last one counts", async () => {
    const { coinId } = await createCoinWithDraft();
    expect(await recordSearch(ANNA, { coinId, ...search })).toMatchObject({
      ok: true,
      until: "2026-12-27",
    });
    await recordSearch(BORIS, { coinId, ...search, on: "2026-07-01", until: "2026-07-31" });
    await recordSearch(ANNA, { coinId, ...search, target: "position", note: "Only a total." });
    expect(await readLatestSearches(coinId)).toMatchObject({
      [FEE]: { on: "2026-07-01", until: "2026-07-31", note: "Nothing found.", by: "Boris" },
      position: { note: "Only a total." },
    });
    expect(await eventsOf("search.recorded", coinId)).toHaveLength(3);
  });

  it("says what is wrong with it, field by field", async () => {
    const { coinId } = await createCoinWithDraft();
    const wrong = { ...search, coinId, where: " ", on: "2126-01-01", until: "x" };
    expect(await recordSearch(ANNA, wrong)).toMatchObject({
      ok: false,
      fields: { where: expect.any(String), on: expect.any(String), until: expect.any(String) },
    });
    expect(await recordSearch(ANNA, { coinId, ...search, until: "2026-06-29" })).toMatchObject({
      fields: { until: "Write a day on or after the search." },
    });
    await expect(recordSearch(ANNA, { coinId, ...search, target: "no.fact" })).rejects.toThrow();
    expect(await readLatestSearches(coinId)).toEqual({});
  });
});

describe("what was known", () => {
  it("is told from what had been published by then, and nothing else", async () => {
    const { coinId, slug } = await createPublishedCoin(
      buildProfile({ asOf: "2026-06-30", facts: { [FEE]: 1 } }),
    );
    const coin = await findCoinBySlug(slug);
    expect(coin?.latest?.asOf).toBe("2026-06-30");
    const day = new Date().toISOString().slice(0, 10);
    const ask = (knownOn: string, asOf: string) => readKnownThen(coinId, FEE, { knownOn, asOf });
    expect((await ask(day, "2026-06-30")).answer).toMatchObject({
      revision: 1,
      line: { text: "1.0 %" },
    });
    expect((await ask(day, "2026-06-29")).answer).toBeNull();
    expect(await ask("2026-06-30", "2026-06-30")).toMatchObject({
      answer: null,
      first: { asOf: "2026-06-30", publishedOn: day },
    });
  });
});
