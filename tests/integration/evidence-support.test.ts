import { describe, expect, it } from "vitest";
import { addDays } from "@/domain/dates";
import { useActor } from "@/server/auth/require";
import { addDocument, changeDocument, withdrawDocument } from "@/server/evidence/commands";
import { listDocumentChoices, listDocuments } from "@/server/evidence/queries";
import { readSupport } from "@/server/evidence/support";
import { storeUpload } from "@/server/evidence/uploads";
import { today } from "@/server/http/today";
import { saveSection, saveSources } from "@/server/profiles/commands";
import { openDraft } from "@/server/profiles/draft-commands";
import { makePdf } from "../support/evidence-files";
import { useTestDatabase } from "../support/use-database";
import { SOURCE } from "./helpers/drafts";
import { add, named, read, TEXTS, upload } from "./helpers/evidence";
import { ANNA, createCoinWithDraft, lockOf, publish } from "./helpers/fixtures";

useTestDatabase();

const supportOf = async (id: string) => readSupport(await read(id));

/** A coin whose fee rests on the first document and whose row of licences on both. */
async function createCiting(first: string, second: string | null) {
  const coin = await createCoinWithDraft();
  const { coinId } = coin;
  const other = { ...SOURCE, id: "S2", title: "Another", document: second };
  const sources = [{ ...SOURCE, document: first }, other];
  await saveSources(ANNA, { coinId, lockVersion: await lockOf(coinId, "sources"), sources });
  const redemption = await saveSection(ANNA, {
    coinId,
    section: "redemption",
    lockVersion: await lockOf(coinId, "redemption"),
    facts: { "redemption.feePct": { value: "1", sources: ["S1"] } },
  });
  const regulation = await saveSection(ANNA, {
    coinId,
    section: "licences",
    lockVersion: await lockOf(coinId, "licences"),
    lists: {
      licence: {
        completeness: "partial",
        rows: [{ id: "L1", values: { entity: "Issuer Ltd" }, sources: ["S1", "S2"] }],
      },
    },
  });
  if (!redemption.ok || !regulation.ok) throw new Error(JSON.stringify([redemption, regulation]));
  return coin;
}

describe("readSupport", () => {
  it("names facts and rows per coin and version, and what rests on the document alone", async () => {
    const [first, second] = [await add(), await add({ title: "Second" })];
    const { coinId, slug } = await createCiting(first, second);
    const { current, earlier, lostFrom } = await supportOf(first);
    expect([earlier, lostFrom]).toEqual([[], today()]);
    expect(current).toMatchObject([
      {
        slug,
        status: "draft",
        number: null,
        cited: 2,
        supported: [
          { factId: "redemption.feePct", section: "redemption", restsOnThisAlone: true },
          { target: "licence:L1", section: "licences", restsOnThisAlone: false },
        ],
      },
    ]);
    expect(current[0]?.supported[1]?.label).toContain("row 1 “Issuer Ltd”");
    await publish(coinId);
    await openDraft(ANNA, { coinId });
    const after = await supportOf(first);
    expect(after.current.map(({ status, number }) => [status, number])).toEqual([
      ["draft", null],
      ["published", 1],
    ]);
    await saveSection(ANNA, {
      coinId,
      section: "redemption",
      lockVersion: await lockOf(coinId, "redemption"),
      facts: { "redemption.feePct": { value: "2", sources: ["S1"] } },
    });
    await publish(coinId);
    const again = await supportOf(first);
    expect(again.current.map(({ number }) => number)).toEqual([2]);
    expect(again.earlier.map(({ number, cited }) => [number, cited])).toEqual([[1, 2]]);
    const { rows } = await listDocuments({ search: "Reserve report" });
    expect(rows[0]).toMatchObject({ id: first, coins: 1, cited: 2 });
  });

  it("counts a source that ends sooner, or is withdrawn, as no support", async () => {
    const day = addDays(today(), 10);
    const first = await add({ validUntil: day });
    const second = await add({ title: "Second", validUntil: day });
    await createCiting(first, second);
    const alone = async () =>
      (await supportOf(first)).current.flatMap(({ supported }) =>
        supported.filter(({ restsOnThisAlone }) => restsOnThisAlone).map(({ target }) => target),
      );
    expect((await supportOf(first)).lostFrom).toBe(addDays(today(), 11));
    expect(await alone()).toEqual(["fact:redemption.feePct", "licence:L1"]);
    const texts = { ...TEXTS, title: "Second", validUntil: addDays(day, 1) };
    await changeDocument(ANNA, { documentId: second, version: 1, texts });
    expect(await alone()).toEqual(["fact:redemption.feePct"]);
    await withdrawDocument(ANNA, { documentId: second, version: 2, reason: "Forged" });
    expect(await alone()).toEqual(["fact:redemption.feePct", "licence:L1"]);
  });

  it("takes a source without a document for current", async () => {
    const first = await add();
    await createCiting(first, null);
    const [version] = (await supportOf(first)).current;
    expect(version?.supported.map(({ restsOnThisAlone }) => restsOnThisAlone)).toEqual([
      true,
      false,
    ]);
  });
});

describe("listDocuments", () => {
  it("searches text as text, and by hash", async () => {
    const id = await add({ title: "100% of _reserves_" });
    const idsOf = async (search: string) =>
      (await listDocuments({ search })).rows.map((row) => row.id);
    expect(await idsOf("100% of _")).toEqual([id]);
    expect(await idsOf("%")).toEqual([id]);
    const file = await upload(makePdf("by hash"));
    const byHash = await add({}, { upload: named(file) });
    expect(await idsOf(file.sha256.toUpperCase())).toEqual([byHash]);
    expect((await listDocuments({ search: "\u0000" })).total).toBe((await listDocuments()).total);
  });

  it("tells expired from expiring, both ends included", async () => {
    for (const offset of [-1, 0, 30, 31, 90, 91])
      await add({ title: `expiry ${offset}`, validUntil: addDays(today(), offset) });
    const titles = async (expiry: "30" | "90" | "expired") => {
      const { rows } = await listDocuments({ search: "expiry", expiry, order: "expiry" });
      return rows.map(({ title }) => title);
    };
    expect(await titles("expired")).toEqual(["expiry -1"]);
    expect(await titles("30")).toEqual(["expiry 0", "expiry 30"]);
    expect(await titles("90")).toEqual(["expiry 0", "expiry 30", "expiry 31", "expiry 90"]);
  });

  it("pages, filters by kind and shows withdrawn ones apart", async () => {
    for (let number = 0; number < 53; number += 1)
      await add({ title: `paged ${number}`, kind: "press" });
    const { total, pages, page, rows } = await listDocuments({ kinds: ["press"], page: 9 });
    expect([total, pages, page, rows.length]).toEqual([53, 2, 2, 3]);
    const documentId = rows[0]?.id ?? "";
    await withdrawDocument(ANNA, { documentId, version: 1, reason: "x" });
    const kinds = ["press"] as const;
    expect((await listDocuments({ kinds })).total).toBe(52);
    expect((await listDocuments({ kinds, withdrawn: true })).total).toBe(1);
    expect((await listDocuments({ kinds, withoutFile: true, supportsNothing: true })).total).toBe(
      52,
    );
    const choices = await listDocumentChoices("paged");
    expect(choices).toHaveLength(50);
    expect(choices.some(({ id }) => id === documentId)).toBe(false);
  });
});

describe("who may", () => {
  it("a reader reads, and enters nothing", async () => {
    const reader = { ...ANNA, role: "reader" } as const;
    useActor(reader);
    try {
      expect((await listDocuments()).total).toBeGreaterThan(0);
      const input = { texts: TEXTS, revises: null, upload: null };
      await expect(addDocument(reader, input)).rejects.toMatchObject({ code: "forbidden" });
      const file = { name: "x.pdf", bytes: makePdf() };
      await expect(storeUpload(reader, file)).rejects.toMatchObject({ code: "forbidden" });
    } finally {
      useActor(ANNA);
    }
  });
});
