import fc from "fast-check";
import type { FactDefinition } from "@/domain/facts/definition";
import { columnsOf, type ListId } from "@/domain/facts/lists";
import { FULL } from "./sample-profiles";
import { missing, type ProfileInput } from "./profile-builder";

export type PlainRow = Readonly<Record<string, unknown>>;

/** Columns that computations read, by list; the rest would only slow the search down. */
const READ: Readonly<Record<ListId, readonly string[]>> = {
  position: [
    "assetClass",
    "amountUsd",
    "currency",
    "residualMaturityDays",
    "liquidityDays",
    "repoCollateral",
    "withdrawableOnDemand",
    "tokenised",
    "encumbered",
    "counterparty",
    "wrapper",
    "fundKind",
  ],
  account: ["institution", "kind", "amountUsd", "insuredUsd", "country", "supervisor"],
  attestation: ["subject", "asOf", "publishedOn", "assuranceLevel", "supplyUsd"],
  deployment: ["issuance", "supplyUsd"],
  licence: ["jurisdiction", "kind", "status", "prudential"],
  market: ["jurisdiction", "offered", "authorisationRef"],
  stressEvent: ["startedOn", "redemptions", "communication", "policyChange"],
  enforcement: ["date", "subject", "status", "againstIssuer"],
};

const LISTS = Object.keys(READ) as readonly ListId[];
const days = fc
  .integer({ min: 0, max: 2500 })
  .map((day) => new Date(1_560_000_000_000 + day * 86_400_000).toISOString().slice(0, 10));

function arbitraryCell(definition: FactDefinition): fc.Arbitrary<unknown> {
  switch (definition.kind) {
    case "enum":
      return fc.constantFrom(...Object.keys(definition.choices));
    case "boolean":
      return fc.boolean();
    case "integer":
      return fc.constantFrom(0, 1, 2, 5, 7, 21, 30, 60, 93, 94, 400);
    case "date":
      return days;
    case "jurisdiction":
      return fc.constantFrom("US", "US-NY", "FR", "DE", "EEA", "VG", "SG");
    case "text":
      return fc.constantFrom("Alpha", "Beta", "Gamma");
    default:
      return fc.integer({ min: 1, max: 1000 });
  }
}

function arbitraryRow(list: ListId): fc.Arbitrary<PlainRow> {
  const columns = columnsOf(list);
  const cells = READ[list].flatMap((column) => {
    const definition = columns[column];
    return definition === undefined ? [] : [[column, arbitraryCell(definition)] as const];
  });
  return fc.record(Object.fromEntries(cells));
}

export type PlainLists = Readonly<Partial<Record<ListId, readonly PlainRow[]>>>;

const NEVER_DUE = /^(preciousMetal|crypto|otherStablecoin|equity|ownToken|settlementItem)$/;
const AT_ONCE = /^(cash|centralBankBalance|bankDemandDeposit)$/;
const NEXT_DAY = /^(overnightReverseRepo|governmentMoneyFund)$/;

function dueOf({ assetClass, withdrawableOnDemand, residualMaturityDays }: PlainRow): number {
  const name = String(assetClass);
  if (AT_ONCE.test(name)) return 0;
  if (NEXT_DAY.test(name)) return 1;
  if (!name.startsWith("bank")) return Number(residualMaturityDays);
  return withdrawableOnDemand === true ? 0 : Math.max(1, Number(residualMaturityDays));
}

/** Takes out what a row cannot be at once: cash that matures in a year, a bill in euros, gold that falls due. */
function reconcile(row: PlainRow): PlainRow {
  const name = String(row.assetClass);
  const currency = /^(usTreasury|otherUsGov)/.test(name) ? "USD" : row.currency;
  if (NEVER_DUE.test(name)) {
    const { residualMaturityDays: _never, ...rest } = row;
    return { ...rest, currency };
  }
  const due = dueOf(row);
  const latest =
    [
      [1, 1],
      [7, 5],
      [30, 21],
    ].find(([calendar = 0]) => due <= calendar)?.[1] ?? Infinity;
  const liquidityDays = Math.min(Number(row.liquidityDays), latest);
  const withdrawableOnDemand = AT_ONCE.test(name) ? true : row.withdrawableOnDemand;
  return { ...row, currency, residualMaturityDays: due, liquidityDays, withdrawableOnDemand };
}

/** No report comes out before the day it speaks for. */
function publishLater(row: PlainRow): PlainRow {
  const [asOf, publishedOn] = [String(row.asOf), String(row.publishedOn)].sort();
  return { ...row, asOf, publishedOn };
}

/** Lists with every cell known, no row at odds with itself, and as much money in accounts as in positions. */
export const arbitraryLists: fc.Arbitrary<PlainLists> = fc
  .record(
    Object.fromEntries(
      LISTS.map((list) => [list, fc.array(arbitraryRow(list), { minLength: 1, maxLength: 5 })]),
    ),
  )
  .map((lists) => {
    const { position = [], account = [] } = lists as PlainLists;
    const paired = position.map(({ amountUsd }, index) => ({
      ...account[index % account.length],
      amountUsd,
    }));
    const attestation = ((lists as PlainLists).attestation ?? []).map(publishLater);
    return { ...lists, position: position.map(reconcile), account: paired, attestation };
  });

/** A profile of the given lists on the facts of the sample coin; the reserve value is what the positions add up to. */
export function profileOf(lists: PlainLists, extra: ProfileInput = {}): ProfileInput {
  const sum = (list: "position" | "deployment", column: string): number =>
    (lists[list] ?? []).reduce((total, row) => total + Number(row[column] ?? 0), 0);
  const facts = {
    ...FULL.facts,
    "reserve.fairValueUsd": sum("position", "amountUsd"),
    "coin.outstandingUsd": sum("deployment", "supplyUsd"),
    ...extra.facts,
  };
  return { ...extra, ...(lists as ProfileInput), facts, asOf: "2026-06-30" };
}

/** Which cells to forget: each answers whether the cell at its place is dropped, in turn. */
export const arbitraryHoles = fc.infiniteStream(fc.integer({ min: 0, max: 5 }));

/** The same lists with some cells missing or marked as not found. `reserved` columns stay. */
export function forget(
  lists: PlainLists,
  holes: Iterator<number>,
  reserved: ReadonlySet<string>,
): PlainLists {
  const dropFrom = (list: ListId, row: PlainRow): PlainRow =>
    Object.fromEntries(
      Object.entries(row).flatMap(([column, value]) => {
        const turn = Number(holes.next().value);
        if (reserved.has(`${list}.${column}`) || turn > 1) return [[column, value]];
        return turn === 0 ? [] : [[column, missing("conflicting")]];
      }),
    );
  return Object.fromEntries(
    LISTS.map((list) => [list, (lists[list] ?? []).map((row) => dropFrom(list, row))]),
  );
}
