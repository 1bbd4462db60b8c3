import { describe, expect, it } from "vitest";
import { addDays } from "@/domain/dates";
import { today } from "@/server/http/today";
import { openDraft } from "@/server/profiles/draft-commands";
import { importProfile } from "@/server/profiles/import-commands";
import { findProfile, getProfile, listRevisions } from "@/server/profiles/queries";
import { buildProfile } from "../support/profile-builder";
import { FULL } from "../support/sample-profiles";
import { useTestDatabase } from "../support/use-database";
import { ANNA } from "./helpers/fixtures";

const database = useTestDatabase();

describe("importProfile", () => {
  it("makes a coin with its first revision and exports the same profile", async () => {
    const profile = buildProfile({
      ...FULL,
      coin: { symbol: "IMP", name: "Imported" },
      issuer: { name: "Import Ltd" },
    });
    const result = await importProfile(ANNA, { profile });
    if (!result.ok) throw new Error(result.message);
    expect(result).toMatchObject({ slug: "imp", revision: 1 });
    expect((await getProfile(result.coinId, 1)).profile).toEqual(profile);
  });

  it("refuses the same coin again and takes it as a revision instead", async () => {
    const names = { coin: { symbol: "TWO", name: "Twice" }, issuer: { name: "Twice Ltd" } };
    const first = await importProfile(ANNA, {
      profile: buildProfile({ ...FULL, ...names, asOf: "2025-12-31" }),
    });
    const next = buildProfile({ ...FULL, ...names });
    const again = await importProfile(ANNA, { profile: next });
    expect(again).toMatchObject({ code: "duplicate", existing: "two" });
    if (!first.ok) throw new Error(first.message);
    expect(await importProfile(ANNA, { profile: next, into: first.coinId })).toMatchObject({
      ok: true,
      revision: 2,
    });
    expect(await importProfile(ANNA, { profile: next, into: first.coinId })).toMatchObject({
      code: "nothing_changed",
    });
    expect(await listRevisions(first.coinId)).toHaveLength(2);
    expect(await findProfile(first.coinId, "draft")).toBeNull();
    await openDraft(ANNA, { coinId: first.coinId });
    expect(await importProfile(ANNA, { profile: next, into: first.coinId })).toMatchObject({
      code: "draft_open",
    });
  });

  it("names what is wrong and leaves no trace", async () => {
    const before = await database().db.coin.count();
    const profile = buildProfile({
      ...FULL,
      coin: { symbol: "S".repeat(21), dti: "nope" },
      issuer: { name: "X", lei: "123" },
      asOf: addDays(today(), 9),
    });
    expect(await importProfile(ANNA, { profile })).toMatchObject({
      code: "invalid",
      fields: {
        symbol: expect.any(String),
        dti: expect.any(String),
        lei: expect.any(String),
        asOf: expect.any(String),
      },
    });
    expect(await importProfile(ANNA, { profile: buildProfile() })).toMatchObject({
      code: "invalid",
      fields: { profile: expect.any(String) },
    });
    const broken = buildProfile({
      ...FULL,
      coin: { symbol: "BRK" },
      facts: { "coin.outstandingUsd": { value: 1, provenance: { sources: ["S9"] } } },
    });
    await expect(importProfile(ANNA, { profile: broken })).rejects.toThrow(/constraint/i);
    expect(await database().db.coin.count()).toBe(before);
  });
});
