import {
  archiveCoin,
  createCoinFromSibling,
  createIssuerAndCoin,
  restoreCoin,
  updateIdentity,
} from "@/server/issuers/commands";
import type { EventType } from "@/server/audit/events";
import { saveSection, type SaveResult, saveSources } from "@/server/profiles/commands";
import {
  discardDraft,
  openDraft,
  publishDraft,
  restoreDraftFrom,
  setDraftDate,
} from "@/server/profiles/draft-commands";
import { importProfile } from "@/server/profiles/import-commands";
import { addPastedRows } from "@/server/profiles/paste-rows";
import { putSource, removeSource } from "@/server/profiles/source-commands";
import { removeSamples, seedSamples } from "@/server/samples/seed";
import { buildProfile } from "../../support/profile-builder";
import { FULL } from "../../support/sample-profiles";
import { ANNA, BORIS, createCoinWithDraft, createPublishedCoin, lockOf } from "./fixtures";
import type { Event } from "./trail";

export async function setFee(
  coinId: string,
  value: string | null,
  lockVersion?: number,
): Promise<SaveResult> {
  return saveSection(ANNA, {
    coinId,
    section: "redemption",
    lockVersion: lockVersion ?? (await lockOf(coinId, "redemption")),
    facts: { "redemption.feePct": value === null ? null : { value } },
  });
}

const FEE = { path: "redemption.feePct", label: "Redemption fee" };

type Case = {
  /** Prepares, and answers what is to be recorded. */
  readonly run: (samples: string) => Promise<() => Promise<unknown>>;
  readonly expected: readonly unknown[];
};

const event = (type: EventType, details: object, more: Partial<Event> = {}) => ({
  type,
  details,
  ...more,
});

/** Every command, and what it records: as much as stands here has to be there. */
export const CASES: Readonly<Record<string, Case>> = {
  "an issuer and its first coin": {
    run: async () => () =>
      createIssuerAndCoin(ANNA, {
        symbol: "NEW",
        name: "New dollar",
        legalName: "New Ltd",
        asOf: "2026-06-30",
      }),
    expected: [
      event(
        "coin.created",
        {
          newIssuer: true,
          changes: [
            { path: "coin.symbol", label: "Symbol", before: null, after: "NEW" },
            { path: "coin.name", label: "Name of the coin", before: null, after: "New dollar" },
            {
              path: "issuer.legalName",
              label: "Legal name of the issuer",
              before: null,
              after: "New Ltd",
            },
          ],
        },
        { who: "Anna", requestId: "test-anna" },
      ),
      event("draft.opened", { asOf: "2026-06-30", revision: null }),
    ],
  },
  "another coin of an issuer": {
    run: async () => {
      const { coinId } = await createCoinWithDraft();
      return () => createCoinFromSibling(BORIS, { coinId, symbol: "SIB", name: "Sibling" });
    },
    expected: [
      event("coin.created", { newIssuer: false }, { who: "Boris" }),
      event("draft.opened", {}),
    ],
  },
  "new names": {
    run: async () => {
      const { coinId } = await createCoinWithDraft();
      return () =>
        updateIdentity(ANNA, {
          coinId,
          coinVersion: 1,
          issuerVersion: 1,
          symbol: "RNM",
          name: "Renamed",
          legalName: null,
        });
    },
    expected: [
      event("coin.identity_changed", {
        changes: [
          { path: "coin.symbol", after: "RNM" },
          { path: "coin.name", after: "Renamed" },
          { path: "issuer.legalName", after: null },
        ],
      }),
    ],
  },
  "a coin archived and brought back": {
    run: async () => {
      const { coinId } = await createCoinWithDraft();
      return async () => {
        await archiveCoin(ANNA, { coinId });
        await restoreCoin(ANNA, { coinId });
      };
    },
    expected: [event("coin.archived", {}), event("coin.restored", {})],
  },
  "a draft opened, dated and discarded": {
    run: async () => {
      const { coinId } = await createPublishedCoin();
      return async () => {
        await openDraft(ANNA, { coinId });
        await setDraftDate(ANNA, { coinId, asOf: "2026-07-01" });
        await discardDraft(BORIS, { coinId });
      };
    },
    expected: [
      event("draft.opened", { revision: 1, changes: [] }),
      event("draft.dated", { changes: [{ path: "asOf", after: "2026-07-01" }] }),
      event("draft.discarded", {}, { who: "Boris" }),
    ],
  },
  "an earlier revision as a draft": {
    run: async () => {
      const { coinId } = await createPublishedCoin();
      return () => restoreDraftFrom(ANNA, { coinId, revision: 1 });
    },
    expected: [event("draft.restored", { revision: 1, discarded: null })],
  },
  "answers, with what they were before": {
    run: async () => {
      const { coinId } = await createCoinWithDraft();
      return async () => {
        await setFee(coinId, "0.1");
        await setFee(coinId, "0.25");
        await setFee(coinId, null);
      };
    },
    expected: [
      event("section.saved", {
        section: "redemption",
        changes: [{ ...FEE, before: null, after: "0.1 %" }],
      }),
      event("section.saved", { changes: [{ ...FEE, before: "0.1 %", after: "0.25 %" }] }),
      event("section.saved", { changes: [{ ...FEE, before: "0.25 %", after: null }] }),
    ],
  },
  "pasted rows": {
    run: async () => {
      const { coinId } = await createCoinWithDraft();
      const paste = {
        section: "reserve",
        list: "position",
        mapping: null,
        hasHeader: null,
      } as const;
      return () =>
        addPastedRows(ANNA, { coinId, ...paste, text: "Description\tAmount\nBills\t100\n" });
    },
    expected: [event("section.saved", { section: "reserve" })],
  },
  sources: {
    run: async () => {
      const { coinId } = await createCoinWithDraft();
      const values = { title: "Terms", kind: "issuerWeb" };
      return async () => {
        await putSource(ANNA, { coinId, id: null, values });
        await saveSources(ANNA, {
          coinId,
          lockVersion: await lockOf(coinId, "sources"),
          sources: [
            { id: "S2", title: "Report", kind: "issuerWeb" },
            { id: "S1", title: "Terms", kind: "issuerWeb" },
          ],
        });
        await saveSources(ANNA, {
          coinId,
          lockVersion: await lockOf(coinId, "sources"),
          sources: [
            { id: "S1", title: "Terms", kind: "issuerWeb" },
            { id: "S2", title: "Report", kind: "issuerWeb" },
          ],
        });
        await removeSource(ANNA, { coinId, id: "S2" });
      };
    },
    expected: [
      event("section.saved", {
        section: "sources",
        changes: [{ path: "source[S1]", before: null }],
      }),
      event("section.saved", { changes: [{ path: "source[S2]", before: null }] }),
      event("section.saved", {
        changes: [{ path: "source#order", before: "S2, S1", after: "S1, S2" }],
      }),
      event("section.saved", { changes: [{ path: "source[S2]", after: null }] }),
    ],
  },
  "a publication": {
    run: async () => {
      const { coinId } = await createCoinWithDraft();
      await setFee(coinId, "0.1");
      return () => publishDraft(ANNA, { coinId, asOf: "2026-06-30", locks: {} });
    },
    expected: [
      event("profile.published", {
        revision: 1,
        asOf: "2026-06-30",
      }),
    ],
  },
  "a file imported as a coin, and as a revision": {
    run: async () => {
      const profile = buildProfile({ ...FULL, coin: { symbol: "IMP", name: "Imported" } });
      return async () => {
        const first = await importProfile(ANNA, { profile });
        if (!first.ok) throw new Error(first.message);
        await importProfile(ANNA, {
          profile: { ...profile, asOf: "2026-07-02" },
          into: first.coinId,
        });
      };
    },
    expected: [
      event("coin.created", { newIssuer: true }),
      event("profile.imported", { revision: 1 }),
      event("profile.imported", {
        revision: 2,
        changes: [{ path: "asOf", after: "2026-07-02" }],
      }),
    ],
  },
  samples: {
    run: async (samples) => async () => {
      await seedSamples(ANNA, samples);
      await removeSamples(BORIS);
    },
    expected: [
      event("samples.loaded", { coins: ["SMP"] }, { subject: "installation" }),
      event("samples.removed", { coins: ["SMP"] }, { who: "Boris" }),
    ],
  },
};
