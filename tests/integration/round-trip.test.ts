import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "@/domain/decimal";
import type { Profile } from "@/domain/profile/profile";
import { withTransaction } from "@/server/db/transaction";
import { createCoin, createIssuer } from "@/server/issuers/create";
import { createDraft, insertRevision } from "@/server/profiles/drafts";
import { loadProfile } from "@/server/profiles/version.repository";
import { buildProfile } from "../support/profile-builder";
import { FULL } from "../support/sample-profiles";
import { useTestDatabase } from "../support/use-database";
import { anyProfile } from "./helpers/arbitrary-profile";

const database = useTestDatabase();

/** Writes a profile as the draft of a new coin, reads it back and leaves nothing behind. */
async function saveAndLoad(profile: Profile): Promise<Profile> {
  const versionId = await withTransaction(async (tx) => {
    const issuerId = await createIssuer(tx, {
      legalName: profile.issuer.name,
      lei: null,
      domicile: null,
      parent: null,
      entityKind: null,
      website: null,
      isSample: false,
    });
    const { coinId } = await createCoin(tx, { issuerId, names: profile.coin, isSample: false });
    return createDraft(tx, {
      coinId,
      asOf: profile.asOf,
      parts: profile,
      baseVersionId: null,
      by: "Test",
    });
  });
  return loadProfile(database().db, versionId);
}

/** Exact: an amount that changed in its eighteenth decimal, or only its class, is told apart. */
function toComparable(value: unknown): unknown {
  if (value instanceof Decimal) return { decimal: value.toFixed() };
  if (Array.isArray(value)) return value.map(toComparable);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toComparable(item)]));
}

describe("a stored profile", () => {
  it("comes back as it went in, whatever it holds", async () => {
    await fc.assert(
      fc.asyncProperty(anyProfile, async (profile) => {
        expect(toComparable(await saveAndLoad(profile))).toEqual(toComparable(profile));
      }),
      { numRuns: 25, seed: 20_260_630 },
    );
  });

  it("comes back as it went in where every list is filled", async () => {
    const profile = buildProfile(FULL);
    expect(toComparable(await saveAndLoad(profile))).toEqual(toComparable(profile));
  });

  it("keeps eighteen decimals and twenty digits before them", async () => {
    const amount = "12345678901234567890.123456789012345678";
    const profile = buildProfile({
      facts: { "reserve.fairValueUsd": amount },
      position: [{ amountUsd: amount }],
    });
    const loaded = await saveAndLoad(profile);
    const fact = loaded.facts["reserve.fairValueUsd"];
    expect(fact?.status === "known" && fact.value instanceof Decimal && fact.value.toFixed()).toBe(
      amount,
    );
    expect(loaded.lists.position.rows[0]?.values.amountUsd?.toFixed()).toBe(amount);
  });

  it("keeps five hundred positions in their order", async () => {
    const position = Array.from({ length: 500 }, (_, index) => ({
      label: `Line ${index} مرحبا 🪙 <b>`,
      assetClass: "usTreasuryBill" as const,
      amountUsd: `${index}.000000000000000001`,
    }));
    const profile = buildProfile({ position });
    expect(toComparable(await saveAndLoad(profile))).toEqual(toComparable(profile));
  });

  it("keeps the names of its day when the coin is renamed", async () => {
    const profile = buildProfile({ facts: { "issuer.domicile": "US" } });
    const versionId = await withTransaction(async (tx) => {
      const facts = { domicile: null, parent: null, entityKind: null, website: null };
      const issuerId = await createIssuer(tx, {
        legalName: "Old name",
        lei: null,
        ...facts,
        isSample: false,
      });
      const { coinId } = await createCoin(tx, { issuerId, names: profile.coin, isSample: false });
      return (await insertRevision(tx, { coinId, profile, by: "Test", baseVersionId: null }))
        .versionId;
    });
    await database().db.coin.updateMany({ data: { name: "New name" } });
    expect((await loadProfile(database().db, versionId)).coin.name).toBe("Test Dollar");
  });
});
