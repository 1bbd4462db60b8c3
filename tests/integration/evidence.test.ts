import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { addDocument, changeDocument, withdrawDocument } from "@/server/evidence/commands";
import { attachFile } from "@/server/evidence/file-commands";
import { readChain } from "@/server/evidence/queries";
import { storeUpload } from "@/server/evidence/uploads";
import { makePdf, toBytes } from "../support/evidence-files";
import { useTestDatabase } from "../support/use-database";
import { add, named, read, send, TEXTS, upload } from "./helpers/evidence";
import { ANNA, BORIS } from "./helpers/fixtures";
import { countTrail, recordedBy } from "./helpers/trail";

const database = useTestDatabase();

describe("addDocument", () => {
  it("enters what is said, without a file, and records it", async () => {
    let id = "";
    const events = await recordedBy(async () => {
      id = await add({
        title: "  Terms \u0627\u0644\u0628\u0646\u0643 ",
        publisher: "Issuer Ltd",
        url: "https://example.com/terms",
        describesOn: "2026-06-30",
        published: "2026-07",
        retrievedOn: "2026-08-01",
        validUntil: "2027-06-30",
        note: " ",
      });
    });
    expect(id).toMatch(/^doc_[0-9a-z]{20}$/);
    expect(await read(id)).toMatchObject({
      title: "Terms \u0627\u0644\u0628\u0646\u0643",
      publisher: "Issuer Ltd",
      kind: "attested",
      published: "2026-07",
      describesOn: "2026-06-30",
      retrievedOn: "2026-08-01",
      validUntil: "2027-06-30",
      note: null,
      file: null,
      revisesId: null,
      version: 1,
      createdBy: "Anna",
    });
    expect(events).toMatchObject([
      {
        type: "document.added",
        subject: id,
        who: "Anna",
        details: { kind: "attested", revises: null },
      },
    ]);
  });

  it("says field by field what is wrong and leaves no trace", async () => {
    const before = await countTrail();
    const wrong = await addDocument(ANNA, {
      texts: {
        title: " ",
        kind: "",
        url: "javascript:alert(1)",
        published: "2026-13",
        validUntil: "2026-02-30",
        retrievedOn: "2999-01-01",
      },
      revises: null,
      upload: null,
    });
    expect(wrong).toMatchObject({ ok: false, code: "invalid" });
    expect(Object.keys("fields" in wrong ? (wrong.fields ?? {}) : {}).toSorted()).toEqual([
      "kind",
      "published",
      "retrievedOn",
      "title",
      "url",
      "validUntil",
    ]);
    expect(await countTrail()).toBe(before);
  });

  it("keeps the uploaded file byte for byte under its hash, in parts", async () => {
    const bytes = toBytes(`${"a,b\n".repeat(700_000)}end`);
    const file = await upload(bytes, "../../x\u202E holdings.CSV");
    expect(file).toMatchObject({ name: "x holdings.csv", type: "csv", bytes: bytes.length });
    const events = await recordedBy(() => add({}, { upload: named(file) }));
    expect(events.map(({ type }) => type)).toEqual(["document.added", "document.file_stored"]);
    const sizes = await database().db.documentChunk.findMany({
      where: { sha256: file.sha256 },
      orderBy: { chunkIndex: "asc" },
    });
    expect(sizes.map((part) => part.bytes.length)).toEqual([
      1_048_576,
      1_048_576,
      bytes.length - 2_097_152,
    ]);
    const all = Buffer.concat(sizes.map((part) => part.bytes));
    expect(createHash("sha256").update(all).digest("hex")).toBe(file.sha256);
  });

  it("refuses an upload that is not there any more", async () => {
    const gone = { sha256: "0".repeat(64), name: "x.pdf" };
    expect(await addDocument(ANNA, { texts: TEXTS, revises: null, upload: gone })).toMatchObject({
      code: "invalid",
    });
  });
});

describe("the same file twice", () => {
  it("answers with the document that has it, whichever way it comes", async () => {
    const bytes = makePdf("twice");
    const file = await upload(bytes);
    const id = await add({}, { upload: named(file) });
    expect(await storeUpload(ANNA, { name: "other.pdf", bytes })).toEqual({
      ok: false,
      code: "duplicate",
      documentId: id,
    });
    expect(await send(bytes)).toBe(`/evidence/${id}?duplicate=1`);
    expect(
      await addDocument(BORIS, { texts: TEXTS, revises: null, upload: named(file) }),
    ).toMatchObject({ code: "duplicate", documentId: id });
    const other = await add();
    expect(await attachFile(ANNA, { documentId: other, upload: { name: "x.pdf", bytes } })).toEqual(
      { ok: false, code: "duplicate", documentId: id },
    );
    const both = await Promise.all(
      [1, 2].map(async () => {
        const fresh = makePdf("at once");
        const stored = await storeUpload(ANNA, { name: "x.pdf", bytes: fresh });
        return stored.ok
          ? addDocument(ANNA, { texts: TEXTS, revises: null, upload: named(stored.file) })
          : stored;
      }),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(new Set(both.map((each) => ("documentId" in each ? each.documentId : ""))).size).toBe(1);
  });

  it("may be entered again once its document is withdrawn", async () => {
    const bytes = makePdf("again");
    const id = await add({}, { upload: named(await upload(bytes)) });
    await withdrawDocument(ANNA, { documentId: id, version: 1, reason: "Wrong issuer" });
    const second = await add({}, { upload: named(await upload(bytes)) });
    expect((await read(second)).file?.sha256).toBe((await read(id)).file?.sha256);
  });
});

describe("changes", () => {
  it("keep the version, record what changed, and show a stale form both", async () => {
    const id = await add();
    const events = await recordedBy(() =>
      changeDocument(BORIS, {
        documentId: id,
        version: 1,
        texts: { ...TEXTS, title: "Report, June", kind: "audited" },
      }),
    );
    expect(events).toMatchObject([
      {
        type: "document.changed",
        details: {
          changes: [
            { path: "title", label: "Title", before: "Reserve report", after: "Report, June" },
            { path: "kind", before: "Attested", after: "Audited" },
          ],
        },
      },
    ]);
    expect(
      await changeDocument(ANNA, {
        documentId: id,
        version: 1,
        texts: { ...TEXTS, title: "Mine" },
      }),
    ).toMatchObject({
      code: "stale",
      theirs: { title: "Report, June", version: 2, updatedBy: "Boris" },
    });
    const before = await countTrail();
    expect(
      await changeDocument(ANNA, {
        documentId: id,
        version: 2,
        texts: { title: "Report, June", kind: "audited" },
      }),
    ).toEqual({ ok: true });
    expect([await countTrail(), (await read(id)).version]).toEqual([before, 2]);
  });

  it("end with the withdrawal, which wants a reason", async () => {
    const id = await add();
    const withdraw = (reason: string, version = 1) =>
      withdrawDocument(ANNA, { documentId: id, version, reason });
    expect(await withdraw(" ")).toMatchObject({
      code: "invalid",
      fields: { reason: "Say why it is withdrawn." },
    });
    expect(await withdraw("Forged", 7)).toMatchObject({ code: "stale" });
    expect(await recordedBy(() => withdraw("Forged"))).toMatchObject([
      { type: "document.withdrawn", details: { reason: "Forged" } },
    ]);
    expect((await read(id)).withdrawn).toMatchObject({ reason: "Forged" });
    expect(await changeDocument(ANNA, { documentId: id, version: 2, texts: TEXTS })).toMatchObject({
      code: "withdrawn",
    });
    const late = await attachFile(ANNA, {
      documentId: id,
      upload: { name: "x.pdf", bytes: makePdf("late") },
    });
    expect(late).toMatchObject({ refusal: { code: "withdrawn" } });
    await expect(
      withdrawDocument(ANNA, { documentId: "doc_none", version: 1, reason: "x" }),
    ).rejects.toThrow("no document");
  });

  it("are refused by the database where the program would not make them", async () => {
    const file = await upload(makePdf("guarded"));
    const id = await add({}, { upload: named(file) });
    const { db } = database();
    const run = (sql: string) => db.$executeRawUnsafe(sql);
    await expect(run(`DELETE FROM document WHERE id = '${id}'`)).rejects.toThrow(
      /withdraw it instead/,
    );
    await expect(run(`UPDATE document SET file_name = 'y.pdf' WHERE id = '${id}'`)).rejects.toThrow(
      /cannot be replaced/,
    );
    await expect(run(`UPDATE document SET created_by = 'Eve' WHERE id = '${id}'`)).rejects.toThrow(
      /cannot be changed/,
    );
    await expect(
      run(`UPDATE document_chunk SET bytes = 'x' WHERE sha256 = '${file.sha256}'`),
    ).rejects.toThrow(/cannot be changed/);
    await expect(run(`DELETE FROM document_chunk WHERE sha256 = '${file.sha256}'`)).rejects.toThrow(
      /belongs to a document/,
    );
    await expect(run("TRUNCATE document_chunk")).rejects.toThrow(/cannot be emptied/);
    await expect(
      run(`UPDATE document SET file_type = 'text/html' WHERE id = '${await add()}'`),
    ).rejects.toThrow();
  });
});

describe("revisions", () => {
  it("follow one another; a withdrawn one makes room for another", async () => {
    const first = await add({ title: "First" });
    const events = await recordedBy(() => add({ title: "Second" }, { revises: first }));
    expect(events.map(({ type, subject }) => [type, subject === first])).toEqual([
      ["document.added", false],
      ["document.revised", true],
    ]);
    const { later } = await readChain(await read(first));
    const second = later[0]?.id ?? "";
    expect(await addDocument(ANNA, { texts: TEXTS, revises: first, upload: null })).toMatchObject({
      code: "duplicate",
      documentId: second,
    });
    await withdrawDocument(ANNA, { documentId: second, version: 1, reason: "Draft only" });
    expect(await addDocument(ANNA, { texts: TEXTS, revises: second, upload: null })).toMatchObject({
      code: "invalid",
    });
    const third = await add({ title: "Third" }, { revises: first });
    const last = await add({ title: "Fourth" }, { revises: third });
    const chain = await readChain(await read(last));
    expect(chain.earlier.map(({ title }) => title)).toEqual(["First", "Third"]);
    expect((await readChain(await read(first))).later.map(({ title }) => title)).toEqual([
      "Second",
      "Third",
      "Fourth",
    ]);
  });
});
