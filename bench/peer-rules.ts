import type { RuleProperties, TopLevelCondition } from "json-rules-engine";
import type { Criterion, Values, Verdict } from "@/domain/checklist/criterion";
import { valueAt } from "@/domain/checklist/parameter";
import { Decimal } from "@/domain/decimal";
import { definitionOf, type FactId, type FactValue } from "@/domain/facts/vocabulary";

type Condition = { readonly fact: string; readonly operator: string; readonly value: unknown };
/** A part of a fact's values over which no criterion changes its mind, and the conditions that say so. */
type Cell = { readonly probe: FactValue<FactId>; readonly conditions: readonly Condition[] };

const DAY = "2026-06-30";
/** Beyond any limit a criterion sets. */
const FAR = 1e9;
/** Combinations of cells beyond which a criterion would be a table, not a rule. */
const MOST_CELLS = 40;

/**
 * The criteria as rules of json-rules-engine, one per verdict, with the same limits: each criterion is asked at
 * every limit it reads and between them. Criteria that hold one fact against another cannot be written there.
 */
export function toPeerRules(criteria: readonly Criterion[]): readonly RuleProperties[] {
  return criteria.flatMap((criterion) => toRules(criterion) ?? []);
}

/** Ids of the criteria left to Assay: one compares two facts, the others would be tables of many rows for the peer. */
export function leftOut(criteria: readonly Criterion[]): readonly string[] {
  return criteria.filter((each) => toRules(each) === null).map(({ id }) => id);
}

function toRules(criterion: Criterion): readonly RuleProperties[] | null {
  const facts = [...new Set([...(criterion.scope?.reads ?? []), ...criterion.reads])];
  const limits = criterion.parameters.flatMap((parameter) => toLimit(valueAt(parameter, DAY)));
  const cells = facts.map((id) => cellsOf(id, limits));
  if (criterion.id === RELATIVE || cells.some((each) => each.length === 0)) return null;
  const table = combine(cells);
  if (table.length > MOST_CELLS) return null;
  const byVerdict = new Map<Verdict, (readonly Condition[])[]>();
  for (const row of table) {
    const values = Object.fromEntries(facts.map((id, index) => [id, row[index]?.probe]));
    const verdict = ask(criterion, values as unknown as Values<FactId>);
    const conditions = row.flatMap((cell) => cell.conditions);
    byVerdict.set(verdict, [...(byVerdict.get(verdict) ?? []), conditions]);
  }
  return [...byVerdict].map(([verdict, rows]) => ({
    conditions: toConditions(rows),
    event: { type: verdict, params: { id: criterion.id } },
  }));
}

/** Holds a yield against the market's, and the peer compares facts with constants only. */
const RELATIVE = "backing.reserve.yield-not-chased";

function ask(criterion: Criterion, values: Values<FactId>): Verdict {
  const at = <T>(parameter: Parameters<typeof valueAt<T>>[0]): T => valueAt(parameter, DAY);
  if (!criterion.applies(values, at)) return "not_applicable";
  return criterion.test(values, at, () => "").verdict;
}

function toLimit(value: unknown): readonly number[] {
  if (value instanceof Decimal) return [value.toNumber()];
  return typeof value === "number" ? [value] : [];
}

function cellsOf(fact: FactId, limits: readonly number[]): readonly Cell[] {
  const definition = definitionOf(fact);
  const is = (value: string | boolean): Cell => ({
    probe: value as FactValue<FactId>,
    conditions: [{ fact, operator: "equal", value }],
  });
  if (definition.kind === "boolean") return [is(true), is(false)];
  if (definition.kind === "enum") return Object.keys(definition.choices).map(is);
  if (definition.kind === "integer") return rangesOf(fact, limits, (each) => each);
  const isExact = ["decimal", "percent", "usd"].includes(definition.kind);
  return isExact ? rangesOf(fact, limits, (each) => new Decimal(each)) : [];
}

/** The limits themselves and the gaps between them. */
function rangesOf(
  fact: FactId,
  limits: readonly number[],
  toValue: (number: number) => FactValue<FactId>,
): readonly Cell[] {
  const sorted = [...new Set(limits)].sort((a, b) => a - b);
  const above = (value: number): Condition => ({ fact, operator: "greaterThan", value });
  const below = (value: number): Condition => ({ fact, operator: "lessThan", value });
  const cells: Cell[] = [];
  let from: number | null = null;
  for (const limit of sorted) {
    const start = from ?? limit - FAR;
    const gap = from === null ? [below(limit)] : [above(from), below(limit)];
    cells.push({ probe: toValue((start + limit) / 2), conditions: gap });
    cells.push({
      probe: toValue(limit),
      conditions: [{ fact, operator: "equal", value: limit }],
    });
    from = limit;
  }
  const last: Condition = from === null ? above(-FAR) : above(from);
  cells.push({ probe: toValue((from ?? 0) + FAR), conditions: [last] });
  return cells;
}

function combine(cells: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  let rows: (readonly Cell[])[] = [[]];
  for (const each of cells) rows = rows.flatMap((row) => each.map((cell) => [...row, cell]));
  return rows;
}

/** Choices with one verdict are one `in`; neighbouring ranges with one verdict are one range. */
function toConditions(rows: readonly (readonly Condition[])[]): TopLevelCondition {
  const [first] = rows;
  const isChoice = rows.every((row) => row.length === 1 && row[0]?.operator === "equal");
  if (isChoice && first?.[0] !== undefined && typeof first[0].value !== "number") {
    const value = rows.flatMap((row) => row.map((each) => each.value));
    return { all: [{ fact: first[0].fact, operator: "in", value }] };
  }
  const range = toRange(rows);
  if (range !== null) return { all: range.map((each) => ({ ...each })) };
  return { any: rows.map((row) => ({ all: row.map((each) => ({ ...each })) })) };
}

/** Merges rows that are neighbouring cells of one numeric fact. */
function toRange(rows: readonly (readonly Condition[])[]): readonly Condition[] | null {
  const fact = rows[0]?.[0]?.fact;
  const isOne = rows.every((row) =>
    row.every((each) => each.fact === fact && typeof each.value === "number"),
  );
  if (fact === undefined || !isOne) return null;
  const all = rows.flat();
  const values = (operator: string): readonly number[] =>
    all.filter((each) => each.operator === operator).map((each) => Number(each.value));
  const points = values("equal");
  const isOpenBelow = rows.some((row) => row.length === 1 && row[0]?.operator === "lessThan");
  const isOpenAbove = rows.some((row) => row.length === 1 && row[0]?.operator === "greaterThan");
  const lowest = Math.min(...points, ...values("greaterThan"));
  const highest = Math.max(...points, ...values("lessThan"));
  return [
    ...(isOpenBelow
      ? []
      : [
          {
            fact,
            operator: points.includes(lowest) ? "greaterThanInclusive" : "greaterThan",
            value: lowest,
          },
        ]),
    ...(isOpenAbove
      ? []
      : [
          {
            fact,
            operator: points.includes(highest) ? "lessThanInclusive" : "lessThan",
            value: highest,
          },
        ]),
  ];
}
