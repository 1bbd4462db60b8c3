import { describe, expect, it } from "vitest";
import { Decimal } from "@/domain/decimal";
import { saveAnswer, saveSection } from "@/server/profiles/commands";
import { addPastedRows } from "@/server/profiles/paste-rows";
import { getSectionStates } from "@/server/profiles/queries";
import { useTestDatabase } from "../support/use-database";
import { draftOf, dumpDraft, SOURCE } from "./helpers/drafts";
import { ANNA, createCoinWithDraft, lockOf } from "./helpers/fixtures";

useTestDatabase();

describe("saveSection", () => {
  it("saves facts, lists and new sources, and moves the lock on by one", async () => {
    const { coinId } = await createCoinWithDraft();
    const lockVersion = await lockOf(coinId, "reserve");
    const result = await saveSection(ANNA, {
      coinId,
      section: "reserve",
      lockVersion,
      facts: {
        "reserve.fairValueUsd": {
          value: "1,000,000.50",
          sources: ["S1"],
          note: "rounded",
          asOf: "2026-06-30",
        },
      },
      lists: {
        position: {
          completeness: "complete",
          rows: [
            {
              values: { label: "Bills", assetClass: "usTreasuryBill", amountUsd: "900,000.25" },
              bounds: { residualMaturityDays: { low: "1", high: "90" } },
            },
            {
              values: { label: "Cash", amountUsd: 100_000.25 },
              unknown: { counterparty: "not_disclosed" },
              sources: ["S1"],
            },
            { values: { label: " ", amountUsd: "" }, note: "" },
          ],
        },
      },
      sources: [SOURCE],
    });
    expect(result).toEqual({ ok: true, lockVersion: lockVersion + 1 });
    const profile = await draftOf(coinId);
    expect(profile.facts["reserve.fairValueUsd"]).toMatchObject({
      value: new Decimal("1000000.5"),
      sources: ["S1"],
      note: "rounded",
      asOf: "2026-06-30",
    });
    expect(profile.lists.position.rows).toHaveLength(2);
    expect(profile.lists.position.rows[0]?.bounds.residualMaturityDays).toEqual({
      low: new Decimal(1),
      high: new Decimal(90),
    });
    expect(profile.lists.position.rows[1]).toMatchObject({
      unknown: { counterparty: "not_disclosed" },
      sources: ["S1"],
    });
    expect(profile.lists.position.rows[0]?.id).toMatch(/^row_/);
    expect(profile.sources).toEqual([
      { ...SOURCE, publisher: null, date: null, reading: null, note: null },
    ]);
    expect((await getSectionStates(coinId)).reserve).toMatchObject({
      updatedBy: "Anna",
      lockVersion: lockVersion + 1,
    });
  });

  it("keeps what is not named, clears what is null or blank, and never reads blank as zero", async () => {
    const { coinId } = await createCoinWithDraft();
    const first = await lockOf(coinId, "redemption");
    await saveSection(ANNA, {
      coinId,
      section: "redemption",
      lockVersion: first,
      facts: {
        "redemption.feePct": { value: "0.1" },
        "redemption.minimumUsd": { value: 100_000 },
        "redemption.atPar": { value: "yes" },
      },
    });
    await saveSection(ANNA, {
      coinId,
      section: "redemption",
      lockVersion: first + 1,
      facts: { "redemption.feePct": { value: "  " }, "redemption.atPar": null },
    });
    const { facts } = await draftOf(coinId);
    expect(Object.keys(facts)).toEqual(["redemption.minimumUsd"]);
  });

  it("replaces a known value by a reason and back", async () => {
    const { coinId } = await createCoinWithDraft();
    const first = await lockOf(coinId, "redemption");
    const save = (
      lockVersion: number,
      answer: { value: string } | { unknown: "not_disclosed" } | { low: string; high: string },
    ) =>
      saveAnswer(ANNA, {
        coinId,
        section: "redemption",
        lockVersion,
        fact: "redemption.feePct",
        answer,
      });
    await save(first, { value: "0.5" });
    await save(first + 1, { unknown: "not_disclosed" });
    expect((await draftOf(coinId)).facts["redemption.feePct"]).toMatchObject({
      status: "unknown",
      reason: "not_disclosed",
    });
    await save(first + 2, { low: "0.1", high: "0.9" });
    expect((await draftOf(coinId)).facts["redemption.feePct"]).toMatchObject({
      status: "bounded",
      low: new Decimal("0.1"),
    });
    await save(first + 3, { value: "0.25" });
    expect((await draftOf(coinId)).facts["redemption.feePct"]).toMatchObject({
      status: "known",
      value: new Decimal("0.25"),
    });
  });

  it("keeps text letter for letter", async () => {
    const { coinId } = await createCoinWithDraft();
    const text =
      "مرحبا \u202Eabc\u202C 🪙👩‍🚀 <script>alert('x')</script> \"; DROP TABLE coin; -- \\ % _\r\nline";
    const lockVersion = await lockOf(coinId, "identity");
    const result = await saveSection(ANNA, {
      coinId,
      section: "identity",
      lockVersion,
      facts: { "coin.mechanismNote": { value: text, note: text } },
    });
    expect(result.ok).toBe(true);
    expect((await draftOf(coinId)).facts["coin.mechanismNote"]).toMatchObject({
      value: text,
      note: text,
    });
  });

  it("names every field that is wrong and writes nothing", async () => {
    const { coinId } = await createCoinWithDraft();
    const before = await dumpDraft(coinId);
    const result = await saveSection(ANNA, {
      coinId,
      section: "reserve",
      lockVersion: await lockOf(coinId, "reserve"),
      facts: {
        "reserve.fairValueUsd": { value: "a lot" },
        "reserve.wamDays": { value: "12", asOf: "2026-02-30" },
        "reserve.coveragePct": { value: "100" },
        "redemption.feePct": { value: "1" },
        "reserve.nothing": { value: "1" },
        "reserve.largestBankSharePct": { low: "20", high: "10" },
        "reserve.cryptoCollateralRatio": { value: "1.5", sources: ["S9"] },
      },
      lists: {
        position: {
          completeness: "complete",
          rows: [
            { values: { amountUsd: "1.0000000000000000001" } },
            { id: "a", values: { assetClass: "tulips" }, asOf: "soon" },
            { id: "a", values: { amountUsd: "1" }, unknown: { amountUsd: "not_disclosed" } },
          ],
        },
      },
      sources: [{ id: "S1", title: "X", kind: "press", url: "javascript:alert(1)" }],
    });
    expect(result).toMatchObject({ ok: false, code: "invalid" });
    const fields = result.ok || result.code !== "invalid" ? {} : (result.fields ?? {});
    expect(Object.keys(fields).sort()).toEqual([
      "position[0].amountUsd",
      "position[1]#asOf",
      "position[1].assetClass",
      "redemption.feePct",
      "reserve.coveragePct",
      "reserve.fairValueUsd",
      "reserve.largestBankSharePct",
      "reserve.nothing",
      "reserve.wamDays#asOf",
      "source[0].url",
    ]);
    for (const message of Object.values(fields)) expect(message).toMatch(/^[A-Z].*[.)]$/s);
    expect(await dumpDraft(coinId)).toEqual(before);
  });

  it("names doubled rows, doubled cells and citations that lead nowhere", async () => {
    const { coinId } = await createCoinWithDraft();
    const lockVersion = await lockOf(coinId, "reserve");
    const row = { id: "a", values: { amountUsd: "1" } };
    const doubled = await saveSection(ANNA, {
      coinId,
      section: "reserve",
      lockVersion,
      lists: {
        position: {
          completeness: "complete",
          rows: [row, { ...row, unknown: { amountUsd: "not_disclosed" } }],
        },
      },
    });
    expect(doubled).toMatchObject({
      code: "invalid",
      fields: { "position[1]": expect.any(String), "position[1].amountUsd": expect.any(String) },
    });
    const lost = await saveSection(ANNA, {
      coinId,
      section: "reserve",
      lockVersion,
      facts: { "reserve.wamDays": { value: "3", sources: ["S9"] } },
      lists: { position: { completeness: "partial", rows: [{ ...row, sources: ["S8"] }] } },
    });
    expect(lost).toMatchObject({
      code: "invalid",
      fields: {
        "reserve.wamDays#sources": expect.any(String),
        "position[0]#sources": expect.any(String),
      },
    });
  });

  it.each([500, 5_000])("saves %i positions with their citations at once", async (count) => {
    const { coinId } = await createCoinWithDraft();
    const rows = Array.from({ length: count }, (_, index) => ({
      id: `line-${index}`,
      values: {
        label: `Line ${index}`,
        assetClass: "usTreasuryBill",
        amountUsd: `${index + 1}.000000000000000001`,
        maturityOn: "2026-08-20",
      },
      sources: ["S1"],
    }));
    const lockVersion = await lockOf(coinId, "reserve");
    const result = await saveSection(ANNA, {
      coinId,
      section: "reserve",
      lockVersion,
      lists: { position: { completeness: "complete", rows } },
      sources: [SOURCE],
    });
    expect(result.ok).toBe(true);
    const saved = (await draftOf(coinId)).lists.position.rows;
    expect(saved.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    expect(saved.at(-1)).toMatchObject({
      sources: ["S1"],
      values: { amountUsd: new Decimal(`${count}.000000000000000001`) },
    });
    const late = await saveSection(ANNA, {
      coinId,
      section: "reserve",
      lockVersion,
      lists: { position: { completeness: "complete", rows: [] } },
    });
    expect(late).toMatchObject({ code: "stale" });
  });
});

describe("addPastedRows", () => {
  const TEXT = "Bills\t1,000\nCash\t2,000";

  async function paste(mapping: readonly (string | null)[], text = TEXT) {
    const { coinId } = await createCoinWithDraft();
    const added = await addPastedRows(ANNA, {
      coinId,
      section: "reserve",
      list: "position",
      text,
      mapping,
      hasHeader: false,
    });
    return { added, rows: (await draftOf(coinId)).lists.position.rows };
  }

  it("adds what the mapping keeps", async () => {
    const { added, rows } = await paste(["label", "amountUsd"]);
    expect(added).toEqual({ ok: true, count: 2, page: 1 });
    expect(rows).toHaveLength(2);
  });

  it("refuses a block of which every column is left out", async () => {
    const { added, rows } = await paste([null, null]);
    expect(added).toMatchObject({ ok: false, message: expect.stringContaining("left out") });
    expect(rows).toHaveLength(0);
  });

  it("never counts a row that would hold nothing", async () => {
    const { added, rows } = await paste(["label", null], "Bills\t1\n\t2\nCash\t3");
    expect(added).toEqual({ ok: true, count: 2, page: 1 });
    expect(rows).toHaveLength(2);
  });
});
