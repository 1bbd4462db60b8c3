import { Decimal } from "../decimal";
import { stackPillars } from "../explain/pillar-steps";
import type { Assessment } from "../scoring/assessment";
import type { RunInWords } from "../stress-analysis/asked-run";
import { toDollars } from "../stress-analysis/cents";
import type { Played } from "../stress-analysis/play";
import { lastMovingDay, listDays, listSold, type RunDay } from "../stress-analysis/run-figures";
import type { Analysis } from "./analysis";
import type { Since } from "./attribution-section";
import { MOST_QUESTIONS } from "./explain-sections";
import { endsOf, type ReportedRun, sayUnplayed } from "./run-sections";

type Input = {
  readonly assessment: Assessment;
  readonly analysis: Analysis;
  readonly since: Since | null;
};

/** The run test and the explanation as the exported JSON holds them; amounts are dollars as decimal text. */
export function toAnalysisJson({ assessment, analysis, since }: Input) {
  return {
    runTest: toRunTestJson(analysis.runs),
    explanation: {
      contributions: stackPillars(assessment),
      paths: analysis.paths,
      questions: analysis.questions.slice(0, MOST_QUESTIONS),
      questionsOpen: analysis.questions.length,
      since: since === null ? null : toSinceJson(since),
    },
  };
}

/** What the house runs come to, or why they cannot be played. */
export function toRunTestJson(runs: Analysis["runs"]) {
  return "status" in runs
    ? { unplayed: sayUnplayed(runs), runs: [] }
    : { unplayed: null, runs: runs.map(toRunJson) };
}

/** A run with its words and what it comes to at both ends; amounts are dollars as decimal text. */
export function toRunJson({ run, reading }: Pick<ReportedRun, "reading"> & { run: RunInWords }) {
  const { startsOn, missing, leftOut } = reading;
  return {
    id: run.id,
    label: run.label,
    says: run.says,
    house: run.house,
    sources: run.sources,
    scenario: run.scenario,
    startsOn,
    missing,
    leftOut,
    ends: endsOf(reading).map(({ id, end }) => ({
      end: id,
      ...toOutcomeJson(end),
      days: listDays(end, { startsOn, last: lastMovingDay(reading) }).map(toDayJson),
    })),
  };
}

const dollars = (cents: number): string => toDollars(cents).toString();
const dayOrNull = (day: number): number | null => (day < 0 ? null : day);

function toOutcomeJson(end: Played) {
  const { outcome, plan, largest } = end;
  return {
    followedDays: plan.days,
    settlementDays: plan.settlement,
    dailyCapUsd: plan.cap === Infinity ? null : dollars(plan.cap),
    supplyUsd: dollars(plan.supply),
    reserveUsd: dollars(plan.reserve),
    firstBreak: dayOrNull(outcome.firstBreak),
    firstShort: dayOrNull(outcome.firstShort),
    worstOverdueUsd: dollars(outcome.worstOverdue),
    lossUsd: dollars(outcome.loss),
    largestPaidPct: new Decimal(largest).div(10).toString(),
    sales: listSold(end).map(({ assetClass, held, sold, brought, haircut }) => ({
      assetClass,
      heldUsd: dollars(held),
      soldUsd: dollars(sold),
      broughtUsd: dollars(brought),
      haircutPct: new Decimal(haircut).div(10_000).toString(),
    })),
  };
}

function toDayJson({ day, date, isBankDay, ...cents }: RunDay) {
  const amounts = Object.entries(cents).map(([name, value]) => [`${name}Usd`, dollars(value)]);
  return { day, date, isBankDay, ...(Object.fromEntries(amounts) as DayAmounts) };
}

type DayAmounts = {
  readonly [K in keyof Omit<RunDay, "day" | "date" | "isBankDay"> as `${K}Usd`]: string;
};

function toSinceJson({ from, to, standing, made }: Since) {
  const { before, after, by, parts, facts } = made;
  const band = ({ proven, possible }: Since["made"]["by"]) => ({ proven, possible });
  return {
    from,
    to,
    standing,
    before: band(before),
    after: band(after),
    by,
    parts,
    facts: facts.map(({ ref, label, before: was, after: is, by: moved }) => ({
      ref,
      label,
      before: was,
      after: is,
      by: moved,
    })),
  };
}
