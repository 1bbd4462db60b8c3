import type { At } from "@/domain/checklist/parameter";
import type { Values } from "@/domain/checklist/criterion";
import type { IsoDate } from "@/domain/dates";
import { definitionOf, type FactId } from "@/domain/facts/vocabulary";
import type { Condition } from "@/domain/regime/condition";
import { allOf, anyOf, oneOf, type Sides, type Term } from "./peer-condition";

type FactsNode = Extract<Condition, { kind: "facts" }>;
type Choice = string | boolean;
/** What is known of each fact, in the order the test reads them; null where nothing is. */
type Known = readonly (Choice | null)[];
type Day = { readonly at: At; readonly asOf: IsoDate };

/** States of knowledge beyond which a test would be a table, not a condition. */
const MOST_STATES = 700;
/** Ways of completing what is known beyond which Assay does not try them. */
const MOST_COMPLETIONS = 64;
/** Alternatives beyond which a test would be a table, not a condition. */
const MOST_ALTERNATIVES = 40;

/**
 * A test of several facts as conditions: it is asked at every state of knowledge, and the least that settles it is
 * written down. Null where a fact is no yes or no and no choice, or where too many alternatives come of it.
 */
export function toTable(node: FactsNode, day: Day): Sides | null {
  const choices = node.reads.map(choicesOf);
  if (choices.some((each) => each.length === 0)) return null;
  const size = choices.reduce((product, each) => product * (each.length + 1), 1);
  if (size > MOST_STATES) return null;
  const states = combine(choices.map((each) => [null, ...each]));
  const sides = [true, false].map((wanted) =>
    toTerm(
      node.reads,
      leastOf(states.filter((known) => settles({ node, day, choices }, known) === wanted)),
    ),
  );
  const [yes = null, no = null] = sides;
  return yes === null || no === null ? null : { yes, no };
}

function choicesOf(id: FactId): readonly Choice[] {
  const definition = definitionOf(id);
  if (definition.kind === "boolean") return [true, false];
  return definition.kind === "enum" ? Object.keys(definition.choices) : [];
}

function combine<T>(columns: readonly (readonly T[])[]): readonly (readonly T[])[] {
  let rows: (readonly T[])[] = [[]];
  for (const each of columns) rows = rows.flatMap((row) => each.map((value) => [...row, value]));
  return rows;
}

type Asked = {
  readonly node: FactsNode;
  readonly day: Day;
  readonly choices: readonly (readonly Choice[])[];
};

/** The answer where every completion gives the same one, as Assay completes what is unknown. */
function settles({ node, day, choices }: Asked, known: Known): boolean | null {
  if (known.length > 0 && known.every((each) => each === null)) return null;
  const options = combine(
    known.map((each, index) => (each === null ? (choices[index] ?? []) : [each])),
  );
  if (options.length > MOST_COMPLETIONS) return null;
  const answers = new Set(
    options.map((option) => {
      const values = Object.fromEntries(node.reads.map((id, index) => [id, option[index]]));
      return node.test(values as unknown as Values<FactId>, day.at, day.asOf);
    }),
  );
  const [only = null] = answers;
  return answers.size === 1 ? only : null;
}

/** Without the states that only say more than another one that settles it too. */
function leastOf(states: readonly Known[]): readonly Known[] {
  const says = (known: Known): number => known.filter((each) => each !== null).length;
  const least: Known[] = [];
  for (const state of [...states].sort((a, b) => says(a) - says(b))) {
    const isMore = least.some((other) =>
      other.every((each, index) => each === null || each === state[index]),
    );
    if (!isMore) least.push(state);
  }
  return least;
}

function toTerm(reads: readonly FactId[], states: readonly Known[]): Term | null {
  const [only] = reads;
  if (reads.length === 1 && only !== undefined)
    return oneOf(
      only,
      states.map(([value]) => value),
    );
  if (states.length > MOST_ALTERNATIVES) return null;
  return anyOf(
    states.map((known) =>
      allOf(
        reads.flatMap((id, index) => {
          const value = known[index] ?? null;
          return value === null ? [] : [oneOf(id, [value])];
        }),
      ),
    ),
  );
}
