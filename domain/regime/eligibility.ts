import type { Parameter } from "../checklist/parameter";
import type { Decimal } from "../decimal";
import type { FactView } from "../derivation/fact-view";
import { isAboveZero } from "../derivation/interval";
import type { FactState } from "../facts/state";
import type { AssetClass } from "../reserve/asset-classes";
import { dueDays } from "../reserve/maturity";
import { NO_CLASS, type Position } from "../reserve/share";
import type { Membership } from "../reserve/tally";
import type { Condition } from "./condition";
import { askIn, truthOf } from "./truth";

export const LINE_ANSWERS = {
  not_allowed: "Not accepted",
  unclear: "Unclear",
  limited: "Within limits",
  allowed: "Accepted",
} as const;
export type LineAnswerId = keyof typeof LINE_ANSWERS;

/** What a regime says of one reserve line, and the rule that says so. */
export type LineAnswer = {
  readonly answer: LineAnswerId;
  readonly rule: string;
  readonly reason: string;
  /** Columns or facts without which the line cannot be judged; only where it is unclear. */
  readonly missing: readonly string[];
};

/** Lines a regime takes, but only while a share of the reserve keeps to a number. */
export type LineLimit = {
  readonly rule: string;
  /** What the share measures. */
  readonly label: string;
  /** Which accepted lines are bound by it. */
  readonly binds: (row: Position, view: FactView) => Membership;
  readonly comparison: "atMost" | "atLeast";
  readonly limit: Parameter<Decimal>;
  readonly used: (view: FactView) => FactState<Decimal>;
  /** Where only some issuers are bound. */
  readonly applies?: Condition;
};

/** A regime's list of accepted assets, line by line. */
export type Eligibility = {
  readonly judge: (row: Position, view: FactView) => LineAnswer;
  readonly limits?: readonly LineLimit[];
};

/** The same sentence for every line, or one that looks at the line. */
type Words = string | ((row: Position) => string);

/** One thing a line must satisfy to be accepted. */
export type LineTest = {
  readonly rule: string;
  readonly passes: (row: Position, view: FactView) => Membership;
  /** Said of a line that does not pass. */
  readonly otherwise: Words;
  /** A line that does not pass counts in part. */
  readonly inPart?: true;
};

/**
 * Judges a line by every test: one failed test refuses it whatever else is open, then a gap leaves it unclear, then a
 * test that is passed in part limits it. The first test is the list itself and speaks for accepted lines.
 */
export function judgeBy(
  [list, ...terms]: readonly [LineTest, ...LineTest[]],
  accepted: Words,
): Eligibility["judge"] {
  const tests = [list, ...terms];
  return (row, view) => {
    const results = tests.map((test) => ({ test, passed: test.passes(row, view) }));
    const failed = results.filter(({ passed }) => passed === false);
    const refused = failed.find(({ test }) => test.inPart === undefined);
    if (refused !== undefined) return toFailure(row, refused.test, "not_allowed");
    for (const { test, passed } of results)
      if (typeof passed !== "boolean") return toUnclear(test.rule, passed);
    const limited = failed[0];
    if (limited !== undefined) return toFailure(row, limited.test, "limited");
    return { answer: "allowed", rule: list.rule, reason: say(accepted, row), missing: [] };
  };
}

function toFailure(row: Position, test: LineTest, answer: LineAnswerId): LineAnswer {
  return { answer, rule: test.rule, reason: say(test.otherwise, row), missing: [] };
}

function say(words: Words, row: Position): string {
  return typeof words === "string" ? words : words(row);
}

function toUnclear(rule: string, { columns, what }: Exclude<Membership, boolean>): LineAnswer {
  return { answer: "unclear", rule, reason: `No ${what} is on record.`, missing: columns };
}

/** Three-valued "not". */
export function negate(membership: Membership): Membership {
  return typeof membership === "boolean" ? !membership : membership;
}

/** A gap in these columns of a line. */
export function lacking(what: string, ...columns: readonly string[]): Membership {
  return { columns: columns.map((column) => `position[].${column}`), what };
}

type Passes = LineTest["passes"];

/** Passes lines of these classes. */
export const ofClasses =
  (classes: ReadonlySet<AssetClass>): Passes =>
  ({ values: { assetClass } }) =>
    assetClass === undefined ? NO_CLASS : classes.has(assetClass);

/** Passes lines of every other class. */
export const notOf =
  (classes: ReadonlySet<AssetClass>): Passes =>
  (row, view) =>
    negate(ofClasses(classes)(row, view));

/** Asks something only of lines of these classes. */
export const where =
  (classes: ReadonlySet<AssetClass>, passes: Passes): Passes =>
  (row, view) => {
    const { assetClass } = row.values;
    if (assetClass === undefined) return NO_CLASS;
    return classes.has(assetClass) ? passes(row, view) : true;
  };

/** Passes lines that fall due within the days of the limit; what never falls due or is owed passes. */
export const dueWithin =
  (limit: Parameter<number>): Passes =>
  (row, view) => {
    const { amountUsd } = row.values;
    const due = dueDays(row, view.at);
    if (due === null || (amountUsd !== undefined && !isAboveZero(amountUsd))) return true;
    const most = view.at(limit);
    if (due.low > most) return false;
    if (due.high !== null && due.high <= most) return true;
    return lacking("exact maturity", "residualMaturityDays");
  };

export type LineReading = LineAnswer & {
  readonly row: Position;
  /** Position of the limit in the list of limits; null for a line no number binds. */
  readonly limit: number | null;
};

export type LimitReading = Pick<LineLimit, "rule" | "label" | "comparison"> & {
  readonly limit: Decimal;
  /** True where the number is this tool's own and the law leaves it to the supervisor or says none. */
  readonly house: boolean;
  readonly used: FactState<Decimal>;
  /** Whether the share keeps to the limit; null where what is known leaves it open. */
  readonly kept: boolean | null;
};

/** Every visible line with its answer, in the order of the list, and the limits that may bind this issuer. */
export type EligibilityReading = {
  readonly lines: readonly LineReading[];
  readonly limits: readonly LimitReading[];
  readonly complete: boolean;
};

/** Holds the visible reserve lines against a regime's list. Pure and total; permissions are taken as given. */
export function readEligibility(eligibility: Eligibility, view: FactView): EligibilityReading {
  const { rows, complete, hidden } = view.rows("position");
  const limits = (eligibility.limits ?? []).filter(
    ({ applies }) => applies === undefined || truthOf(applies, askIn(view, "benchmark")) !== "no",
  );
  return {
    lines: rows.map((row) => limitLine(row, eligibility.judge(row, view), { limits, view })),
    limits: limits.map((limit) => readLimit(limit, view)),
    complete: complete && hidden === 0,
  };
}

type Bound = { readonly limits: readonly LineLimit[]; readonly view: FactView };

/** An accepted line bound by a number is accepted within it; where that is open, so is the answer. */
function limitLine(row: Position, given: LineAnswer, { limits, view }: Bound): LineReading {
  const line = { ...given, row, limit: null };
  if (given.answer !== "allowed") return line;
  let open: LineReading | null = null;
  for (const [index, limit] of limits.entries()) {
    const isBound = limit.binds(row, view);
    if (isBound === true) {
      const reason = `Accepted while this holds: ${limit.label}.`;
      return { ...line, answer: "limited", rule: limit.rule, reason, limit: index };
    }
    if (isBound !== false) open ??= { ...line, ...toUnclear(limit.rule, isBound) };
  }
  return open ?? line;
}

function readLimit(each: LineLimit, view: FactView): LimitReading {
  const { rule, label, comparison } = each;
  const limit = view.at(each.limit);
  const used = each.used(view);
  return { rule, label, comparison, limit, house: each.limit.house, used, kept: isKept() };

  function isKept(): boolean | null {
    if (used.status === "unknown") return null;
    const ends = used.status === "known" ? [used.value] : [used.low, used.high];
    const kept = ends.map((end) => (comparison === "atMost" ? end.lte(limit) : end.gte(limit)));
    return kept.every((each) => each === kept[0]) ? (kept[0] ?? null) : null;
  }
}
