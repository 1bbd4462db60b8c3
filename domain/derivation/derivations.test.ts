import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "@/domain/decimal";
import { derivations } from "@/domain/derivation/derivations";
import type { FactState } from "@/domain/facts/state";
import type { DerivedId, FactId } from "@/domain/facts/vocabulary";
import {
  arbitraryHoles,
  arbitraryLists,
  forget,
  type PlainLists,
  type PlainRow,
  profileOf,
} from "@/tests/support/arbitrary-profile";
import { type ProfileInput, between } from "@/tests/support/profile-builder";
import { FULL, HOLED } from "@/tests/support/sample-profiles";
import { openTestView } from "@/tests/support/view";

const IDS = Object.keys(derivations) as readonly DerivedId[];
const RUNS = { numRuns: 150 };

function computeAll(input: ProfileInput): Readonly<Record<string, FactState | null>> {
  const view = openTestView(input);
  return Object.fromEntries(IDS.map((id) => [id, view.computed(id as FactId)]));
}

/** Decimals and lazy parts as plain text, so that equal states compare equal. */
function toText(state: unknown): string {
  return JSON.stringify(state, (_key, value: unknown) =>
    value instanceof Decimal ? value.toString() : value,
  );
}

function reversed(lists: PlainLists): PlainLists {
  return Object.fromEntries(Object.entries(lists).map(([list, rows]) => [list, rows.toReversed()]));
}

/** Accounts at banks that exceed the deposits held are custody in part; how much is then a matter of the data. */
function isAboutCustody(id: string, lists: PlainLists): boolean {
  if (id !== "reserve.largestBankSharePct" && id !== "reserve.largestBankDepositPct") return false;
  const sum = (rows: readonly PlainRow[], column: string, among: RegExp): number =>
    rows.reduce(
      (total, row) => total + (among.test(String(row[column])) ? Number(row.amountUsd) : 0),
      0,
    );
  const atBanks = sum(lists.account ?? [], "kind", /^(gsib|largeBank|bank)$/);
  return atBanks > sum(lists.position ?? [], "assetClass", /^bank/);
}

const asNumber = (value: unknown): Decimal => new Decimal(value as Decimal | number);

/** Whether what is known of a profile with holes leaves room for what the whole profile gives. */
function leavesRoomFor(id: string, whole: FactState | null, holed: FactState | null): boolean {
  if (whole === null || holed === null || holed.status === "unknown" || whole.status === "unknown")
    return true;
  if (holed.status === "known")
    return whole.status === "known" && toText(whole.value) === toText(holed.value);
  const ends = whole.status === "known" ? [whole.value, whole.value] : [whole.low, whole.high];
  // Above 100 every cover of the loss means the same, so the high end need not reach further; below 0 likewise.
  const cap = (value: unknown): Decimal =>
    id === "reserve.lossCoverPct"
      ? Decimal.max(0, Decimal.min(100, asNumber(value)))
      : asNumber(value);
  return ends.every((end) => cap(end).gte(cap(holed.low)) && cap(end).lte(cap(holed.high)));
}

describe("every computed fact", () => {
  it("answers for the sample with every list filled", () => {
    const states = computeAll(FULL);
    const unanswered = IDS.filter((id) => states[id]?.status === "unknown");
    expect(unanswered).toEqual(["regime.home"]);
  });

  it("says what is missing when it is unknown or bounded", () => {
    for (const input of [{}, HOLED]) {
      for (const [id, state] of Object.entries(computeAll(input))) {
        if (state === null || state.status === "known") continue;
        expect(state.missing, id).not.toEqual([]);
      }
    }
  });

  it("does not depend on the order of rows", () => {
    fc.assert(
      fc.property(arbitraryLists, arbitraryHoles, (lists, holes) => {
        const holed = forget(lists, holes[Symbol.iterator](), new Set());
        for (const input of [lists, holed]) {
          expect(toText(computeAll(profileOf(reversed(input))))).toBe(
            toText(computeAll(profileOf(input))),
          );
        }
      }),
      RUNS,
    );
  });

  it("leaves room for every completion of what is missing", () => {
    // Amounts have a test of their own; a flag, fund, insurance or authorisation not stated counts as none by definition,
    // and a report counts only once the day it came out is on record.
    const reserved = new Set([
      "position.amountUsd",
      "deployment.supplyUsd",
      "position.tokenised",
      "position.encumbered",
      "position.wrapper",
      "account.insuredUsd",
      "market.authorisationRef",
      "attestation.publishedOn",
    ]);
    fc.assert(
      fc.property(arbitraryLists, arbitraryHoles, (lists, holes) => {
        const whole = computeAll(profileOf(lists));
        const holed = computeAll(profileOf(forget(lists, holes[Symbol.iterator](), reserved)));
        const closed = IDS.filter((id) => !leavesRoomFor(id, whole[id] ?? null, holed[id] ?? null));
        expect(closed.filter((id) => !isAboutCustody(id, lists))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it("leaves room for every amount when the total is stated", () => {
    const withTotals = (lists: PlainLists) => profileOf(lists).facts ?? {};
    const onlyAmounts = (list: string, column: string) =>
      list === "position" && column === "amountUsd";
    fc.assert(
      fc.property(
        arbitraryLists,
        fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
        (lists, drops) => {
          const position = (lists.position ?? []).map((row, index) =>
            Object.fromEntries(
              Object.entries(row).filter(
                ([column]) => !(onlyAmounts("position", column) && drops[index] === true),
              ),
            ),
          );
          const facts = withTotals(lists);
          const whole = computeAll(profileOf(lists, { facts }));
          const holed = computeAll(profileOf({ ...lists, position }, { facts }));
          const closed = IDS.filter(
            (id) => !leavesRoomFor(id, whole[id] ?? null, holed[id] ?? null),
          );
          expect(closed).toEqual([]);
        },
      ),
      RUNS,
    );
  });

  it("leaves room for rows that a partial list leaves out", () => {
    fc.assert(
      fc.property(arbitraryLists, (lists) => {
        const facts = profileOf(lists).facts ?? {};
        const shorter: PlainLists = Object.fromEntries(
          Object.entries(lists).map(([list, rows]) => [list, rows.slice(1)]),
        );
        const partial = Object.fromEntries(
          Object.keys(lists).map((list) => [list, "partial" as const]),
        );
        const whole = computeAll(profileOf(lists, { facts }));
        const holed = computeAll(profileOf(shorter, { facts, completeness: partial }));
        // What the newest report says is taken from the newest one on record; its age is the bounded fact.
        const closed = IDS.filter(
          (id) => !id.startsWith("attestation.newest") && id !== "attestation.supplyCoveragePct",
        ).filter(
          (id) =>
            !isAboutListedOnly(id) && !leavesRoomFor(id, whole[id] ?? null, holed[id] ?? null),
        );
        // Denying every purpose of a pledge speaks for the whole reserve, listed or not.
        const open = closed.filter((id) => id !== "segregation.encumbrance.any");
        expect(open.filter((id) => !isAboutCustody(id, lists))).toEqual([]);
      }),
      RUNS,
    );
  });

  it("never throws, whatever the profile holds", () => {
    const extremes: ProfileInput[] = [
      { position: [], account: [], attestation: [], deployment: [], licence: [], market: [] },
      { position: [{ assetClass: "cash", amountUsd: 0 }], facts: { "coin.outstandingUsd": 0 } },
      {
        position: [{ assetClass: "cash", amountUsd: -5 }],
        account: [{ kind: "bank", amountUsd: -5 }],
      },
      {
        position: [
          { assetClass: "cash", amountUsd: "1e60" },
          { assetClass: "other", amountUsd: "1e-40" },
        ],
      },
      {
        position: [
          {
            residualMaturityDays: between(null, null),
            liquidityDays: between(null, 3),
            amountUsd: 1,
          },
        ],
      },
      {
        position: [{ residualMaturityDays: 1e15, assetClass: "usTreasuryBill", amountUsd: "9e15" }],
      },
      {
        facts: {
          "redemption.settlementBusinessDays": "1e30",
          "coin.outstandingUsd": 1,
          "reserve.fairValueUsd": 1,
        },
        position: [{ assetClass: "cash", amountUsd: 1 }],
      },
      {
        facts: {
          "coin.launchedOn": "not a day",
          "reserve.asOf": "never",
          "disclosure.termsUpdatedOn": "",
        },
      },
      { attestation: [{ subject: "reserve", asOf: "soon", publishedOn: "2026-01-01" }] },
      {
        completeness: { position: "partial", account: "partial" },
        facts: { "reserve.fairValueUsd": 0 },
      },
      {
        position: Array.from({ length: 500 }, (_, index) => ({
          assetClass: "crypto" as const,
          amountUsd: index,
        })),
      },
    ];
    for (const input of extremes) expect(() => toText(computeAll(input))).not.toThrow();
  });
});

/** A cadence seen in a partial list speaks of the time the list covers. */
function isAboutListedOnly(id: string): boolean {
  return id === "disclosure.attestationEveryDays" || id === "reserve.positionsTotalUsd";
}
