import fc from "fast-check";
import { fromEpochDay } from "@/domain/dates";
import { Decimal } from "@/domain/decimal";
import { COUNTRIES } from "@/domain/facts/countries";
import type { FactDefinition } from "@/domain/facts/definition";
import { columnsOf, LIST_IDS, type ListId } from "@/domain/facts/lists";
import { UNKNOWN_REASONS, type UnknownReason } from "@/domain/facts/state";
import { definitionOf } from "@/domain/facts/vocabulary";
import {
  type Answer,
  type Bounds,
  type CitationPlace,
  type Mark,
  MARKS,
  type PlainValue,
  type Profile,
  type Provenance,
  READINGS,
  type Row,
  type RowList,
  type Source,
  SOURCE_KINDS,
} from "@/domain/profile/profile";
import { canBeBounded } from "@/domain/profile/schema-values";
import { ENTERED_IDS } from "@/server/profiles/storage-map";

const SOURCES = ["S1", "S2", "كتاب", "🪙"] as const;

const day = fc.integer({ min: 0, max: 30_000 }).map(fromEpochDay);
const maybeDay = fc.option(day);
const reason = fc.constantFrom(...(Object.keys(UNKNOWN_REASONS) as UnknownReason[]));
const marks = fc.subarray(Object.keys(MARKS) as Mark[]);
const text = fc
  .oneof(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }),
    fc.constantFrom(
      "<script>alert(1)</script>",
      "مرحبا بالعالم",
      "🪙👩‍🚀",
      "a\r\nb\tc",
      "'; DROP TABLE coin; --",
      '{"a":1}',
      "  edges  ",
    ),
  )
  .filter(
    (value) =>
      value.trim() !== "" && !/[\u0000-\u0008\u000B\u000C\u000E-\u001F]|\p{Surrogate}/u.test(value),
  );

function numberWithin({ min, max }: FactDefinition, decimals: number): fc.Arbitrary<Decimal> {
  const scale = new Decimal(10).pow(decimals);
  const low = BigInt(new Decimal(min ?? "-99999999999999999999").times(scale).ceil().toFixed());
  const high = BigInt(new Decimal(max ?? "99999999999999999999").times(scale).floor().toFixed());
  return fc
    .bigInt({ min: low, max: high })
    .map((units) => new Decimal(units.toString()).div(scale));
}

function wholeWithin({ min, max }: FactDefinition): fc.Arbitrary<number> {
  return fc.integer({
    min: min === undefined ? Number.MIN_SAFE_INTEGER : Number(min),
    max: max === undefined ? Number.MAX_SAFE_INTEGER : Number(max),
  });
}

const country = fc.constantFrom(...Object.keys(COUNTRIES));

function valueOf(definition: FactDefinition): fc.Arbitrary<PlainValue> {
  switch (definition.kind) {
    case "boolean":
      return fc.boolean();
    case "enum":
      return fc.constantFrom(...Object.keys(definition.choices));
    case "integer":
      return wholeWithin(definition);
    case "decimal":
    case "percent":
    case "usd":
      return fc.oneof(
        numberWithin(definition, 0),
        numberWithin(definition, 2),
        numberWithin(definition, 18),
      );
    case "date":
      return day;
    case "jurisdiction":
      return country;
    case "jurisdictions":
      return fc.uniqueArray(country, { maxLength: 4 });
    default:
      return text;
  }
}

function boundsOf(definition: FactDefinition): fc.Arbitrary<Bounds> {
  const end: fc.Arbitrary<Decimal | string> =
    definition.kind === "date"
      ? day
      : definition.kind === "integer"
        ? wholeWithin(definition).map((n) => new Decimal(n))
        : numberWithin(definition, 18);
  const sorted = fc
    .tuple(end, end)
    .map(([a, b]): Bounds => (isAfter(a, b) ? { low: b, high: a } : { low: a, high: b }));
  return fc.oneof(
    sorted,
    end.map((low): Bounds => ({ low, high: null })),
    end.map((high): Bounds => ({ low: null, high })),
  );
}

function isAfter(a: Decimal | string, b: Decimal | string): boolean {
  return a instanceof Decimal && b instanceof Decimal ? a.gt(b) : String(a) > String(b);
}

const place: fc.Arbitrary<CitationPlace> = fc
  .record({ place: fc.option(text), quote: fc.option(text), note: fc.option(text) })
  .filter((said) => Object.values(said).some((part) => part !== null));

/** Places for some of the cited sources; no key at all where there is none. */
function placesOf(sources: readonly string[]): fc.Arbitrary<Pick<Provenance, "places">> {
  const pairs = sources.map((id) => fc.option(place).map((said) => [id, said] as const));
  return fc.tuple(...pairs).map((all) => {
    const given = all.filter(([, said]) => said !== null);
    return given.length === 0
      ? {}
      : { places: Object.fromEntries(given) as Record<string, CitationPlace> };
  });
}

const provenance: fc.Arbitrary<Provenance> = fc
  .record({
    asOf: maybeDay,
    knownOn: maybeDay,
    sources: fc.shuffledSubarray([...SOURCES]),
    note: fc.option(text),
    marks,
  })
  .chain((from) => placesOf(from.sources).map((places) => ({ ...from, ...places })));

/** What the first cited sources give, where they contradict each other. */
function claimsOf(why: UnknownReason, sources: readonly string[]) {
  if (why !== "conflicting" || sources.length === 0) return fc.constant({});
  return fc.array(text, { maxLength: sources.length }).map((values) => {
    const claims = values.map((value, index) => ({ source: sources[index] ?? "", value }));
    return claims.length === 0 ? {} : { claims };
  });
}

function answerOf(definition: FactDefinition): fc.Arbitrary<Answer> {
  const known = fc
    .tuple(provenance, valueOf(definition))
    .map(([from, value]): Answer => ({ ...from, status: "known", value }));
  const unknown = fc
    .tuple(provenance, reason)
    .chain(([from, why]) =>
      claimsOf(why, from.sources).map(
        (claims): Answer => ({ ...from, status: "unknown", reason: why, ...claims }),
      ),
    );
  const bounded = fc
    .tuple(provenance, boundsOf(definition))
    .map(([from, ends]): Answer => ({ ...from, status: "bounded", ...ends }));
  return canBeBounded(definition) ? fc.oneof(known, unknown, bounded) : fc.oneof(known, unknown);
}

type Cell =
  | { kind: "absent" }
  | { kind: "value"; value: PlainValue }
  | { kind: "bounds"; ends: Bounds }
  | { kind: "unknown"; why: UnknownReason };

function cellOf(definition: FactDefinition): fc.Arbitrary<Cell> {
  const value = valueOf(definition).map((known): Cell => ({ kind: "value", value: known }));
  const unknown = reason.map((why): Cell => ({ kind: "unknown", why }));
  const absent = fc.constant<Cell>({ kind: "absent" });
  const bounds = boundsOf(definition).map((ends): Cell => ({ kind: "bounds", ends }));
  return canBeBounded(definition)
    ? fc.oneof(value, unknown, absent, bounds)
    : fc.oneof(value, unknown, absent);
}

function pick<T>(
  cells: readonly (readonly [string, Cell])[],
  read: (cell: Cell) => T | undefined,
): Record<string, T> {
  return Object.fromEntries(
    cells.flatMap(([column, cell]) => {
      const found = read(cell);
      return found === undefined ? [] : [[column, found]];
    }),
  );
}

function rowOf(list: ListId): fc.Arbitrary<Omit<Row, "id">> {
  const columns = Object.entries(columnsOf(list));
  const cells = fc.tuple(
    ...columns.map(([column, definition]) =>
      cellOf(definition).map((cell) => [column, cell] as const),
    ),
  );
  return fc.tuple(provenance, cells).map(([from, filled]) => {
    const row = {
      ...from,
      values: pick(filled, (cell) => (cell.kind === "value" ? cell.value : undefined)),
      bounds: pick(filled, (cell) => (cell.kind === "bounds" ? cell.ends : undefined)),
      unknown: pick(filled, (cell) => (cell.kind === "unknown" ? cell.why : undefined)),
    };
    return row as unknown as Omit<Row, "id">;
  });
}

function listOf(list: ListId): fc.Arbitrary<RowList> {
  return fc
    .record({
      completeness: fc.constantFrom("complete" as const, "partial" as const, "unknown" as const),
      reason: fc.option(reason),
      note: fc.option(text),
      rows: fc.array(rowOf(list), { maxLength: 3 }),
    })
    .map(({ completeness, reason: why, note, rows }) => ({
      completeness,
      reason: completeness === "complete" ? null : why,
      note,
      rows: rows.map((row, index) => ({ id: `row ${index} · 🪙`, ...row }) as Row),
    }));
}

const source = (id: string): fc.Arbitrary<Source> =>
  fc.record({
    id: fc.constant(id),
    title: text,
    publisher: fc.option(text),
    date: fc.option(fc.oneof(day, fc.constantFrom("2024", "2024-02"))),
    url: fc.option(fc.constantFrom("https://example.com/a?b=c#d", "http://例え.jp/%F0%9F%AA%99")),
    kind: fc.constantFrom(...(Object.keys(SOURCE_KINDS) as (keyof typeof SOURCE_KINDS)[])),
    reading: fc.option(fc.constantFrom(...(Object.keys(READINGS) as (keyof typeof READINGS)[]))),
    note: fc.option(text),
  });

/** Any profile the vocabulary allows: every kind of answer, cell, gap and letter. */
export const anyProfile: fc.Arbitrary<Profile> = fc.record({
  coin: fc.record({
    symbol: fc.constant("TST"),
    name: fc.constant("Test Dollar"),
    dti: fc.constant(null),
  }),
  issuer: fc.constant({ name: "Test Issuer", lei: null }),
  asOf: fc.constant("2026-06-30"),
  facts: fc
    .tuple(
      ...ENTERED_IDS.map((id) =>
        fc.option(answerOf(definitionOf(id))).map((answer) => [id, answer] as const),
      ),
    )
    .map((pairs) =>
      Object.fromEntries(pairs.flatMap(([id, answer]) => (answer === null ? [] : [[id, answer]]))),
    ),
  lists: fc
    .tuple(...LIST_IDS.map((list) => listOf(list).map((content) => [list, content] as const)))
    .map((pairs) => Object.fromEntries(pairs) as unknown as Profile["lists"]),
  sources: fc.tuple(...SOURCES.map(source)).map((all) => [...all]),
  notes: fc.array(fc.record({ path: text, text }), { maxLength: 3 }),
});
