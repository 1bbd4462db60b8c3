import { REGIME_STATES, type RegimeResult } from "../regime/judge-regime";
import type { RegimeOutcome } from "../regime/outcomes";
import type { Regime } from "../regime/regime";
import type { Rule } from "../regime/rule";
import type { Mode } from "../regime/truth";
import * as cell from "./cells";
import { MODES } from "./ledger";
import { REGIMES_NOTE, sayGates, toResultJson } from "./regime-sections";
import type { Cell, Section, TableBlock } from "./tree";

/** Every regime in both modes, coin by coin, in one order of regimes. */
export type ComparedRegimes = readonly (readonly RegimeOutcome[])[];

type Options = { readonly heads: readonly string[]; readonly differencesOnly: boolean };

/** More open gates than this say that the facts are missing, not which gate is the doubtful one. */
const MOST_OPEN_LISTED = 12;

/** The regimes side by side, then the gates that somebody does not hold, each mode on its own. */
export function toComparedRegimes(compared: ComparedRegimes, options: Options): Section {
  const lines = toLines(compared);
  return {
    id: "regimes",
    title: "Which regimes bind each, and do their gates hold?",
    blocks: [
      { kind: "text", text: REGIMES_NOTE },
      toMatrix(lines, options),
      toGates(lines, { ...options, mode: "perimeter" }),
      toGates(lines, { ...options, mode: "benchmark" }),
    ],
  };
}

/** One regime with every coin's result in both modes. */
type Line = { readonly regime: Regime } & Readonly<Record<Mode, readonly RegimeResult[]>>;

function toLines(compared: ComparedRegimes): readonly Line[] {
  const [first = []] = compared;
  return first.map(({ regime }, index) => ({
    regime,
    perimeter: compared.flatMap((outcomes) => outcomes[index]?.perimeter ?? []),
    benchmark: compared.flatMap((outcomes) => outcomes[index]?.benchmark ?? []),
  }));
}

function toMatrix(lines: readonly Line[], { heads, differencesOnly }: Options): TableBlock {
  const said = lines.map(({ regime, perimeter, benchmark }) => ({
    regime,
    perimeter: perimeter.map(sayState),
    benchmark: benchmark.map(sayBenchmark),
  }));
  const shown = said.filter(
    ({ perimeter, benchmark }) => !differencesOnly || isMixed(perimeter) || isMixed(benchmark),
  );
  const left = lines.length - shown.length;
  return {
    kind: "table",
    id: "regimes",
    caption: "Regimes side by side",
    columns: [
      cell.words("regime", "Regime", 3),
      cell.words("mode", "Mode", 2),
      ...heads.map((head, index) => cell.words(`coin${index + 1}`, head, 3)),
    ],
    rows: shown.flatMap(({ regime, perimeter, benchmark }): readonly (readonly Cell[])[] => [
      [cell.strong(regime.shortName), cell.text(MODES.perimeter), ...perimeter.map(cell.text)],
      [cell.text(regime.jurisdiction), cell.text(MODES.benchmark), ...benchmark.map(cell.text)],
    ]),
    note: left === 0 ? null : `${count(left, "regime")} the same for every coin left out.`,
  };
}

/** The state, and the gates where they say more. Where the scope is not known they bind nobody yet. */
function sayState(result: RegimeResult): string {
  const { state, gates } = result;
  const counted = gates.failed.length + gates.open.length + gates.held.length;
  const parts = [`${REGIME_STATES[state]}.`];
  if (counted > 0) parts.push(state === "scope_unknown" ? "If it does:" : "", sayGates(result));
  return parts.filter((part) => part !== "").join(" ");
}

function sayBenchmark(result: RegimeResult): string {
  const { state } = result;
  const hasGates = state !== "does_not_apply" && state !== "no_gates";
  return hasGates ? sayGates(result) : `${REGIME_STATES[state]}.`;
}

type GateOptions = Options & { readonly mode: Mode };

const CAPTIONS: Readonly<Record<Mode, string>> = {
  perimeter: "Binding gates not held (not met or open)",
  benchmark: "Benchmark gates not held (not met or open)",
};

/** A line for each gate that some coin fails, or leaves open as one of a few; the note counts the others. */
function toGates(lines: readonly Line[], options: GateOptions): TableBlock {
  const { heads, mode } = options;
  const gates = lines.flatMap(({ regime, ...results }) =>
    gatesOf(regime).map((rule) => ({ regime, rule, results: results[mode] })),
  );
  const listed = gates.filter(({ rule, results }) =>
    results.some((result) => isListed(result, rule)),
  );
  const shown = listed.filter(
    ({ rule, results }) =>
      !options.differencesOnly || isMixed(results.map((result) => answerOf(result, rule))),
  );
  const uncounted = gates.filter(({ rule, results }) =>
    results.some((result) => answerOf(result, rule) === "open"),
  );
  const unlisted = uncounted.filter((gate) => !listed.includes(gate)).length;
  return {
    kind: "table",
    id: `gates-${mode}`,
    caption: CAPTIONS[mode],
    columns: [
      cell.words("regime", "Regime", 4),
      cell.words("gate", "Gate", 7),
      cell.words("citation", "Citation", 6),
      ...heads.map((head, index) => cell.words(`coin${index + 1}`, head, 3)),
    ],
    rows: shown.map(({ regime, rule, results }) => [
      cell.text(regime.shortName),
      cell.text(rule.title),
      cell.text(rule.citation),
      ...results.map((result) => toAnswer(result, rule)),
    ]),
    note: sayLeftOut({ same: listed.length - shown.length, unlisted, none: listed.length === 0 }),
  };
}

function gatesOf({ rules }: Regime): readonly Rule[] {
  return rules.filter(({ severity }) => severity === "gate");
}

function isListed(result: RegimeResult, rule: Rule): boolean {
  const answer = answerOf(result, rule);
  if (answer === "open") return result.gates.open.length <= MOST_OPEN_LISTED;
  return answer === "failed";
}

const ANSWERS = { failed: "Not met", open: "Open", held: "Held" } as const;

type Answer = keyof typeof ANSWERS | "not_counted";

function answerOf({ gates }: RegimeResult, { id }: Rule): Answer {
  if (gates.failed.includes(id)) return "failed";
  if (gates.open.includes(id)) return "open";
  return gates.held.includes(id) ? "held" : "not_counted";
}

function toAnswer(result: RegimeResult, rule: Rule): Cell {
  const answer = answerOf(result, rule);
  if (answer === "not_counted") return cell.missing("does not count");
  const isConditional = result.mode === "perimeter" && result.state === "scope_unknown";
  return cell.text(isConditional ? `${ANSWERS[answer]}, if it applies` : ANSWERS[answer]);
}

type LeftOut = { readonly same: number; readonly unlisted: number; readonly none: boolean };

function sayLeftOut({ same, unlisted, none }: LeftOut): string | null {
  const parts = [
    none && unlisted === 0 ? "None." : "",
    same > 0 ? `${count(same, "gate")} with the same answer for every coin left out.` : "",
    unlisted > 0
      ? `Not listed: ${count(unlisted, "gate")} open only for coins with more than ${MOST_OPEN_LISTED} open gates in that regime; the first table counts them.`
      : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? null : parts.join(" ");
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function isMixed(texts: readonly string[]): boolean {
  return new Set(texts).size > 1;
}

/** The same as plain JSON, with every gate's title and citation; results in the order of the coins. */
export function toComparedRegimesJson(compared: ComparedRegimes) {
  return toLines(compared).map(({ regime, perimeter, benchmark }) => ({
    id: regime.id,
    name: regime.name,
    jurisdiction: regime.jurisdiction,
    nature: regime.nature,
    perimeter: perimeter.map(toResultJson),
    benchmark: benchmark.map(toResultJson),
    gates: gatesOf(regime).map(({ id, title, citation, verification }) => ({
      id,
      title,
      citation,
      verification,
    })),
    differs: [perimeter, benchmark].some((results) =>
      isMixed(results.map(({ state, gates }) => JSON.stringify([state, gates]))),
    ),
  }));
}
