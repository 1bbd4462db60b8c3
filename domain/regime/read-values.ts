import { completionsOf, labelInText } from "../checklist/completions";
import type { Parameter } from "../checklist/parameter";
import { toEpochDay } from "../dates";
import { Decimal } from "../decimal";
import type { FactView } from "../derivation/fact-view";
import { formatFact, formatPercent, formatUsd, groupThousands } from "../facts/format";
import { expandReads } from "../facts/reads";
import type { FactState } from "../facts/state";
import { definitionOf, type FactId } from "../facts/vocabulary";
import { compareFigures } from "../percent";
import type { Comparison, Condition, Figure } from "./condition";
import { decided, type Reading, undecided, unique } from "./reading";

type Node<K extends Condition["kind"]> = Extract<Condition, { kind: K }>;

/** The only reader that sees an absence. */
export function readKnown({ fact }: Node<"known">, view: FactView): Reading {
  const { status } = view.fact(fact);
  return decided(status !== "unknown", () =>
    status === "unknown"
      ? `${labelInText(fact)} is not on record`
      : `${labelInText(fact)} is on record`,
  );
}

export function readYes({ fact, want }: Node<"yes">, view: FactView): Reading {
  return readEnds(fact, view, { test: (value) => value === want });
}

export function readChoice({ fact, choices }: Node<"is">, view: FactView): Reading {
  return readEnds(fact, view, { test: (value) => choices.includes(String(value)) });
}

type Question = {
  readonly test: (value: unknown) => boolean;
  readonly wanted?: () => string;
  /** Whether what is wanted lies between two ends that both miss it. */
  readonly passesOver?: (low: unknown, high: unknown) => boolean;
};

/** Judges a fact at what is known of it: one value, or both ends. */
function readEnds(fact: FactId, view: FactView, question: Question): Reading {
  const { wanted } = question;
  const state: FactState = view.fact(fact);
  if (state.status === "unknown") {
    const missing = (): readonly string[] =>
      state.missing.length > 0 ? state.missing : expandReads([fact]);
    return undecided(missing, () => `${labelInText(fact)} is not known`);
  }
  const says = (): string => {
    const span = spanOf(state, (end) => formatFact(fact, end));
    return `${labelInText(fact)}: ${span}${wanted === undefined ? "" : `; ${wanted()}`}`;
  };
  return decide(state, question, says);
}

type Present<T> = Exclude<FactState<T>, { readonly status: "unknown" }>;

function spanOf<T>(state: Present<T>, toText: (end: T) => string): string {
  if (state.status === "known") return toText(state.value);
  const texts = unique([toText(state.low), toText(state.high)]);
  return texts.length > 1 ? `between ${texts.join(" and ")}` : (texts[0] ?? "");
}

/** Decided where both ends of what is known give one answer, and so does all between them. */
function decide<T>(
  state: Present<T>,
  { test, passesOver }: Pick<Question, "passesOver"> & { readonly test: (end: T) => boolean },
  says: () => string,
): Reading {
  if (state.status === "known") return decided(test(state.value), says);
  const { low, high } = state;
  const answer = test(low);
  const isOne = test(high) === answer && (answer || passesOver?.(low, high) !== true);
  return isOne ? decided(answer, says) : undecided(() => state.missing, says);
}

export function readComparison(
  { fact, comparison, limit }: Node<"compare">,
  view: FactView,
): Reading {
  const value = limitValue(limit, view);
  return readEnds(fact, view, {
    test: (end) => satisfies(comparison, toDecimal(end), value),
    wanted: () => `${LIMIT_WORDS[comparison]} ${formatFact(fact, fit(fact, value))}`,
  });
}

/** Whole-number facts are shown as such. */
function fit(fact: FactId, value: Decimal): Decimal | number {
  return definitionOf(fact).kind === "integer" ? value.toNumber() : value;
}

function limitValue(limit: Parameter<Decimal> | Parameter<number>, view: FactView): Decimal {
  return toDecimal(view.at<unknown>(limit));
}

function toDecimal(value: unknown): Decimal {
  return value instanceof Decimal ? value : new Decimal(Number(value));
}

const LIMIT_WORDS: Readonly<Record<Comparison, string>> = {
  atLeast: "wanted: at least",
  atMost: "the limit is",
  above: "wanted: more than",
  below: "wanted: less than",
};

function satisfies(comparison: Comparison, value: Decimal, limit: Decimal): boolean {
  const side = compareFigures(value, limit);
  if (comparison === "atLeast") return side >= 0;
  if (comparison === "atMost") return side <= 0;
  return comparison === "above" ? side > 0 : side < 0;
}

export function readFigure({ figure, comparison, limit }: Node<"figure">, view: FactView): Reading {
  const state = figure.of(view);
  if (state.status === "unknown")
    return undecided(
      () => (state.missing.length > 0 ? state.missing : figure.reads),
      () => `${figure.label} is not known`,
    );
  const value = limitValue(limit, view);
  const says = (): string => {
    const span = spanOf(state, (end) => formatFigure(figure, end));
    return `${figure.label}: ${span}; ${LIMIT_WORDS[comparison]} ${formatFigure(figure, value)}`;
  };
  return decide(state, { test: (end) => satisfies(comparison, end, value) }, says);
}

function formatFigure({ unit }: Figure, value: Decimal): string {
  if (unit === "percent") return formatPercent(value);
  if (unit === "usd") return formatUsd(value);
  const text = groupThousands(value.toDecimalPlaces(unit === "ratio" ? 4 : 1).toString());
  return unit === "days" ? `${text} days` : text;
}

export function readDay({ fact, days }: Node<"within">, view: FactView): Reading {
  const today = toEpochDay(view.asOf) ?? 0;
  const most = view.at(days);
  const daysAgo = (value: unknown): number => today - (toEpochDay(String(value)) ?? Infinity);
  return readEnds(fact, view, {
    test: (value) => daysAgo(value) >= 0 && daysAgo(value) <= most,
    passesOver: (low, high) => daysAgo(low) > most && daysAgo(high) < 0,
    wanted: () => `wanted: within ${most} days before ${view.asOf}`,
  });
}

export function readFacts({ reads, says, test }: Node<"facts">, view: FactView): Reading {
  const { options, missing } = completionsOf(view, reads);
  const [first, ...others] = options.map((values) => test(values, view.at, view.asOf));
  if (first !== undefined && others.every((answer) => answer === first))
    return decided(first, () => (first ? says : `not so: ${says}`));
  return undecided(
    missing,
    () => `${reads.map((id) => labelInText(id)).join(" and ")}: not all known`,
  );
}
