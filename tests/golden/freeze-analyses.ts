import { join } from "node:path";
import { backingChecklist, ruleset } from "@/checklists";
import { Decimal } from "@/domain/decimal";
import type { FactView } from "@/domain/derivation/fact-view";
import { findPaths } from "@/domain/explain/path";
import { rankQuestions } from "@/domain/explain/questions";
import { exposuresOf } from "@/domain/reserve-analysis/exposures";
import { insuredDeposits } from "@/domain/reserve-analysis/insured";
import { lookThrough } from "@/domain/reserve-analysis/look-through";
import { maturitiesOf } from "@/domain/reserve-analysis/maturity-conventions";
import { surplusOf } from "@/domain/reserve-analysis/surplus";
import { assessView, openForAssessment } from "@/domain/scoring/assess";
import { DEFAULT_POLICY as policy } from "@/domain/scoring/default-policy";
import { type Played, playRun } from "@/domain/stress-analysis/play";
import { listPresets } from "@/domain/stress-analysis/presets";
import { loadSample, RESULTS } from "./freeze";

export const ANALYSES = join(RESULTS, "analyses");

type Plain = null | boolean | number | string | Plain[] | { readonly [name: string]: Plain };
export type FrozenAnalyses = Readonly<Record<"reserve" | "runs" | "explain", Plain>>;

/** Money is exact in these digits; a quotient without end is cut where no reader looks. */
const DIGITS = 18;

/** Decimals as text, everything else as JSON writes it. */
function toPlain(value: unknown): Plain {
  return JSON.parse(
    JSON.stringify(value, function (this: unknown, name: string, each: unknown) {
      const own = (this as Record<string, unknown>)[name];
      return own instanceof Decimal ? own.toSignificantDigits(DIGITS).toString() : each;
    }),
  ) as Plain;
}

const pick = <T extends object, K extends keyof T>(of: T, ...names: readonly K[]) =>
  Object.fromEntries(names.map((name) => [name, of[name]]));

function freezeReserve(view: FactView): Plain {
  const through = lookThrough(view);
  const maturities = maturitiesOf(view);
  const exposures = exposuresOf(view);
  const surplus = surplusOf(view);
  return toPlain({
    lines: "lines" in through ? { reported: through.lines.reported.length } : through,
    maturities:
      "conventions" in maturities
        ? maturities.conventions.map(({ convention, days }) => [convention.id, days])
        : maturities,
    exposures:
      "groups" in exposures
        ? {
            ...pick(exposures, "wholeUsd", "publicUsd", "nobodyUsd"),
            largest: exposures.groups.slice(0, 5),
            owed: exposures.owed,
          }
        : exposures,
    insured: insuredDeposits(view),
    surplus:
      "tables" in surplus
        ? pick(surplus, "assets", "liabilities", "before", "parts", "tables")
        : surplus,
  });
}

const freezePlayed = ({ outcome, largest }: Played) => ({ ...outcome, largest });

function freezeRuns(view: FactView): Plain {
  const runs = listPresets(view.at).map(({ id, scenario }) => {
    const reading = playRun(view, scenario);
    if ("status" in reading) return [id, reading];
    const { startsOn, early, late, missing, leftOut } = reading;
    const ends = { early: freezePlayed(early), late: freezePlayed(late) };
    return [id, { startsOn, ...ends, missing, leftOut }];
  });
  return toPlain(Object.fromEntries(runs));
}

/** Everything the pages on the reserve, runs and explanations work out of a snapshot under the default policy. */
export function freezeAnalyses(name: string): FrozenAnalyses {
  const profile = loadSample(name);
  const input = { ruleset, policy, asOf: profile.asOf };
  const view = openForAssessment(profile, input);
  const assessment = assessView(view, input);
  const { criteria } = backingChecklist;
  const questions = rankQuestions({ assessment, view, criteria, policy });
  return {
    reserve: freezeReserve(view),
    runs: freezeRuns(view),
    explain: toPlain({
      paths: findPaths({ assessment, criteria, policy }).map((path) =>
        path.state === "reachable"
          ? { ...path, steps: path.steps.map(({ id, enough, gain }) => [id, enough, gain]) }
          : path,
      ),
      questions: questions.map(({ subject, columns, raises, lowers, stake }) => ({
        subject,
        columns,
        raises,
        lowers,
        stake,
      })),
    }),
  };
}
