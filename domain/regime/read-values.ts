import { answerOf, completionsOf, labelInText } from "../checklist/completions";
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
import { toTruth, type Truth, unique, type Words } from "./reading";

type Node<K extends Condition["kind"]> = Extract<Condition, { kind: K }>;

type ValueNode = Node<"yes" | "is" | "compare" | "within">;

/** The only test that sees an absence. */
export function truthOfKnown({ fact }: Node<"known">, view: FactView): Truth {
  return view.fact(fact).status === "unknown" ? "no" : "yes";
}

export function sayKnown({ fact }: Node<"known">, view: FactView): Words {
  const isKnown = view.fact(fact).status !== "unknown";
  const text = `${labelInText(fact)} is ${isKnown ? "" : "not "}on record`;
  return { missing: () => [], says: () => text };
}

/** Judges a fact at what is known of it: one value, or both ends and so all between them. */
export function truthOfValue(node: ValueNode, view: FactView): Truth {
  const state: FactState = view.fact(node.fact);
  if (state.status === "unknown") return "unknown";
  if (state.status === "known") return toTruth(holdsFor(node, state.value, view));
  const { low, high } = state;
  const answer = holdsFor(node, low, view);
  if (holdsFor(node, high, view) !== answer) return "unknown";
  return !answer && passesOver(node, { low, high }, view) ? "unknown" : toTruth(answer);
}

function holdsFor(node: ValueNode, value: unknown, view: FactView): boolean {
  switch (node.kind) {
    case "yes":
      return value === node.want;
    case "is":
      return node.choices.includes(String(value));
    case "compare":
      return satisfies(node.comparison, value, view.at<unknown>(node.limit));
    case "within": {
      const ago = daysAgo(value, view);
      return ago >= 0 && ago <= view.at(node.days);
    }
  }
}

/** Whether what is wanted lies between two ends that both miss it. */
function passesOver(
  node: ValueNode,
  { low, high }: { readonly low: unknown; readonly high: unknown },
  view: FactView,
): boolean {
  if (node.kind !== "within") return false;
  return daysAgo(low, view) > view.at(node.days) && daysAgo(high, view) < 0;
}

function daysAgo(value: unknown, { asOf }: FactView): number {
  return (toEpochDay(asOf) ?? 0) - (toEpochDay(String(value)) ?? Infinity);
}

export function sayValue(node: ValueNode, view: FactView): Words {
  const { fact } = node;
  const state: FactState = view.fact(fact);
  if (state.status === "unknown") {
    return {
      missing: () => (state.missing.length > 0 ? state.missing : expandReads([fact])),
      says: () => `${labelInText(fact)} is not known`,
    };
  }
  const says = (): string => {
    const span = spanOf(state, (end) => formatFact(fact, end));
    return [`${labelInText(fact)}: ${span}`, ...wanted(node, view)].join("; ");
  };
  return { missing: () => missingOf(state), says };
}

function wanted(node: ValueNode, view: FactView): readonly string[] {
  if (node.kind === "within")
    return [`wanted: within ${view.at(node.days)} days before ${view.asOf}`];
  if (node.kind !== "compare") return [];
  const value = fit(node.fact, limitValue(node.limit, view));
  return [`${LIMIT_WORDS[node.comparison]} ${formatFact(node.fact, value)}`];
}

type Present<T> = Exclude<FactState<T>, { readonly status: "unknown" }>;

function missingOf(state: Present<unknown>): readonly string[] {
  return state.status === "bounded" ? state.missing : [];
}

function spanOf<T>(state: Present<T>, toText: (end: T) => string): string {
  if (state.status === "known") return toText(state.value);
  const texts = unique([toText(state.low), toText(state.high)]);
  return texts.length > 1 ? `between ${texts.join(" and ")}` : (texts[0] ?? "");
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

function satisfies(comparison: Comparison, value: unknown, limit: unknown): boolean {
  const side = compareEnds(value, limit);
  if (comparison === "atLeast") return side >= 0;
  if (comparison === "atMost") return side <= 0;
  return comparison === "above" ? side > 0 : side < 0;
}

/** Whole numbers are numbers, all other figures decimals. */
function compareEnds(value: unknown, limit: unknown): number {
  if (typeof value === "number" && typeof limit === "number") return value - limit;
  return compareFigures(toDecimal(value), toDecimal(limit));
}

/** Several rules hold the same figure against limits of their own. */
function figureOf(figure: Figure, view: FactView): FactState<Decimal> {
  return view.remember(figure, () => figure.of(view));
}

export function truthOfFigure(
  { figure, comparison, limit }: Node<"figure">,
  view: FactView,
): Truth {
  const state = figureOf(figure, view);
  if (state.status === "unknown") return "unknown";
  const value = view.at<unknown>(limit);
  if (state.status === "known") return toTruth(satisfies(comparison, state.value, value));
  const answer = satisfies(comparison, state.low, value);
  return satisfies(comparison, state.high, value) === answer ? toTruth(answer) : "unknown";
}

export function sayFigure({ figure, comparison, limit }: Node<"figure">, view: FactView): Words {
  const state = figureOf(figure, view);
  if (state.status === "unknown") {
    return {
      missing: () => (state.missing.length > 0 ? state.missing : figure.reads),
      says: () => `${figure.label} is not known`,
    };
  }
  const says = (): string => {
    const span = spanOf(state, (end) => formatFigure(figure, end));
    const value = formatFigure(figure, limitValue(limit, view));
    return `${figure.label}: ${span}; ${LIMIT_WORDS[comparison]} ${value}`;
  };
  return { missing: () => missingOf(state), says };
}

function formatFigure({ unit }: Figure, value: Decimal): string {
  if (unit === "percent") return formatPercent(value);
  if (unit === "usd") return formatUsd(value);
  const text = groupThousands(value.toDecimalPlaces(unit === "ratio" ? 4 : 1).toString());
  return unit === "days" ? `${text} days` : text;
}

/** Holds several facts against each other, at every way the missing ones could turn out. */
export function truthOfFacts({ reads, test }: Node<"facts">, view: FactView): Truth {
  const answer = answerOf(view, reads, (values) => test(values, view.at, view.asOf));
  return answer === null ? "unknown" : toTruth(answer);
}

/** Words for a test of facts that came to `truth`. */
export function sayFacts({ reads, says }: Node<"facts">, view: FactView, truth: Truth): Words {
  const words: Readonly<Record<Truth, () => string>> = {
    yes: () => says,
    no: () => `not so: ${says}`,
    unknown: () => `${reads.map((id) => labelInText(id)).join(" and ")}: not all known`,
  };
  return { missing: () => completionsOf(view, reads).missing(), says: words[truth] };
}
