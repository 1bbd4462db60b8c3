import type { At } from "@/domain/checklist/parameter";
import { type IsoDate, toEpochDay } from "@/domain/dates";
import { Decimal } from "@/domain/decimal";
import type { FactView } from "@/domain/derivation/fact-view";
import type { FactState } from "@/domain/facts/state";
import { definitionOf } from "@/domain/facts/vocabulary";
import type { Condition, Figure } from "@/domain/regime/condition";
import { allOf, anyOf, type Comparison, oneOf, type Sides, type Term } from "./peer-condition";
import { toTable } from "./peer-table";

/** How a plain fact is worked out for the peer; undefined where it is not known. */
export type Source = (view: FactView) => unknown;

/** Why a rule stays with Assay: it goes through rows, or holds figures, days, texts or lists against each other. */
export type Why = "rows" | "facts";

type Node<K extends Condition["kind"]> = Extract<Condition, { kind: K }>;
export type Context = {
  readonly asOf: IsoDate;
  readonly at: At;
  readonly sources: Map<string, Source>;
};
type Writers = {
  readonly [K in Condition["kind"]]: (node: Node<K>, context: Context) => Sides | Why;
};

const WRITERS: Writers = {
  all: writeGroup,
  any: writeGroup,
  not: ({ of }, context) => {
    const part = toSides(of, context);
    return typeof part === "string" ? part : { yes: part.no, no: part.yes };
  },
  licensed: ({ of }, context) => toSides(of, context),
  known: ({ fact }, { sources }) => {
    const name = `${fact}, whether known`;
    sources.set(name, (view) => view.fact(fact).status !== "unknown");
    return { yes: oneOf(name, [true]), no: oneOf(name, [false]) };
  },
  yes: ({ fact, want }, { sources }) => {
    sources.set(fact, (view) => ends(view.fact(fact)).low);
    return { yes: oneOf(fact, [want]), no: oneOf(fact, [!want]) };
  },
  is: ({ fact, choices }, { sources }) => {
    const definition = definitionOf(fact);
    const others = definition.kind === "enum" ? Object.keys(definition.choices) : [];
    sources.set(fact, (view) => ends(view.fact(fact)).low);
    return {
      yes: oneOf(fact, choices),
      no: oneOf(
        fact,
        others.filter((choice) => !choices.includes(choice)),
      ),
    };
  },
  compare: ({ fact, comparison, limit }, context) =>
    hold({ name: fact, state: (view) => view.fact(fact) }, { comparison, limit }, context),
  figure: ({ figure, comparison, limit }, context) =>
    hold({ name: nameOf(figure), state: figure.of }, { comparison, limit }, context),
  within: writeDay,
  rows: () => "rows",
  facts: (node, { asOf, at, sources }) => {
    for (const id of node.reads) sources.set(id, (view) => ends(view.fact(id)).low);
    return toTable(node, { asOf, at }) ?? "facts";
  },
};

/** A condition as the peer's, for when it holds and for when it does not; the reason where it cannot be written. */
export function toSides(condition: Condition, context: Context): Sides | Why {
  const writer = WRITERS[condition.kind] as (node: Condition, context: Context) => Sides | Why;
  return writer(condition, context);
}

/** Rows are named as the reason before anything else is. */
export function allOrWhy(parts: readonly (Sides | Why)[]): readonly Sides[] | Why {
  if (parts.includes("rows")) return "rows";
  const sides = parts.flatMap((part) => (typeof part === "string" ? [] : [part]));
  return sides.length === parts.length ? sides : "facts";
}

function writeGroup({ kind, of }: Node<"all" | "any">, context: Context): Sides | Why {
  const parts = allOrWhy(of.map((each) => toSides(each, context)));
  if (typeof parts === "string") return parts;
  const [yes, no] = [parts.map((part) => part.yes), parts.map((part) => part.no)];
  return kind === "all" ? { yes: allOf(yes), no: anyOf(no) } : { yes: anyOf(yes), no: allOf(no) };
}

/** Both ends of what is known of a fact; the same twice where it is known, nothing where it is not. */
function ends(state: FactState): { readonly low?: unknown; readonly high?: unknown } {
  if (state.status === "unknown") return {};
  return state.status === "known" ? { low: state.value, high: state.value } : state;
}

const numbers = new Map<Figure, number>();

/** Several figures may share a label. */
function nameOf(figure: Figure): string {
  const number = numbers.get(figure) ?? numbers.size + 1;
  numbers.set(figure, number);
  return `figure ${number}: ${figure.label}`;
}

type Measured = { readonly name: string; readonly state: (view: FactView) => FactState };
type Against = Pick<Node<"compare">, "comparison" | "limit">;
type Side = readonly [end: "low" | "high", operator: Comparison["operator"]];

/** The end that proves a comparison, and the one that refutes it. */
const PROOFS: Readonly<Record<Against["comparison"], { readonly yes: Side; readonly no: Side }>> = {
  atLeast: { yes: ["low", "greaterThanInclusive"], no: ["high", "lessThan"] },
  atMost: { yes: ["high", "lessThanInclusive"], no: ["low", "greaterThan"] },
  above: { yes: ["low", "greaterThan"], no: ["high", "lessThanInclusive"] },
  below: { yes: ["high", "lessThan"], no: ["low", "greaterThanInclusive"] },
};

function hold({ name, state }: Measured, { comparison, limit }: Against, context: Context): Sides {
  const value = toNumber(context.at<unknown>(limit));
  const toSide = ([end, operator]: Side): Term => {
    const fact = `${name}, ${end}`;
    context.sources.set(fact, (view) => toNumber(ends(state(view))[end]));
    return { fact, operator, value };
  };
  const { yes, no } = PROOFS[comparison];
  return { yes: toSide(yes), no: toSide(no) };
}

function toNumber(value: unknown): number | undefined {
  if (value === undefined) return undefined;
  return value instanceof Decimal ? value.toNumber() : Number(value);
}

/** The peer is given how many days ago a day was, at the most and at the least. */
function writeDay({ fact, days }: Node<"within">, { at, sources }: Context): Sides {
  const [most, least] = [`${fact}, most days ago`, `${fact}, least days ago`];
  const limit = at(days);
  sources.set(most, (view) => daysAgo(ends(view.fact(fact)).low, view.asOf));
  sources.set(least, (view) => daysAgo(ends(view.fact(fact)).high, view.asOf));
  const isAhead = (name: string): Term => ({ fact: name, operator: "lessThan", value: 0 });
  const isOld = (name: string): Term => ({ fact: name, operator: "greaterThan", value: limit });
  return {
    yes: allOf([
      { fact: least, operator: "greaterThanInclusive", value: 0 },
      { fact: most, operator: "lessThanInclusive", value: limit },
    ]),
    no: anyOf([isOld(least), isAhead(most)]),
  };
}

function daysAgo(day: unknown, asOf: IsoDate): number | undefined {
  if (day === undefined) return undefined;
  const [then, now] = [toEpochDay(String(day)), toEpochDay(asOf)];
  return then === null || now === null ? undefined : now - then;
}
