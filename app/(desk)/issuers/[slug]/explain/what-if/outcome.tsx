import { type MovedRegime, type MovedRun, WhatIfResult } from "@/components/explain/what-if-result";
import { headlinesOf } from "@/components/stress/figures";
import { reasonText } from "@/domain/checklist/evaluate";
import { compare } from "@/domain/comparison/compare";
import type { FactView } from "@/domain/derivation/fact-view";
import { describeFact } from "@/domain/explain/fact-lines";
import { HOUSE_RUN_IDS } from "@/domain/report/run-sections";
import { playRun, type RunReading } from "@/domain/stress-analysis/play";
import { findPreset, listPresets } from "@/domain/stress-analysis/presets";
import { rulesOf } from "@/server/assessments/reading";
import type { CoinAssessment } from "@/server/assessments/queries";
import type { OpenAssessment } from "@/server/assessments/summaries";
import { judgeRegimes } from "@/server/regimes/queries";

type Props = { readonly reading: CoinAssessment; readonly after: OpenAssessment };

/** The scratch copy beside the original, by the engine that judges both. */
export function Outcome({ reading, after }: Props) {
  const { policy } = reading;
  const { criteria } = rulesOf(policy).checklist;
  const { rows } = compare([reading, after], criteria);
  return (
    <WhatIfResult
      before={reading.assessment}
      after={after.assessment}
      policy={policy}
      rows={rows.filter(({ differs }) => differs)}
      regimes={listMoved(reading.view, after.view)}
      runs={[
        ...RUNS.map((id) => toRun(id, reading.view, after.view)),
        ...listRunFigures(reading.view, after.view),
      ]}
    />
  );
}

function listMoved(before: FactView, after: FactView): readonly MovedRegime[] {
  const now = judgeRegimes(after, "perimeter");
  return judgeRegimes(before, "perimeter").flatMap(({ regime, result }, index): MovedRegime[] => {
    const state = now[index]?.result.state ?? result.state;
    if (state === result.state) return [];
    return [{ id: regime.id, title: regime.name, before: result.state, after: state }];
  });
}

/** What of a run is shown: whether it is late, what it costs, and how large a one is paid. */
const FIGURES = ["Promise first broken", "Lost", "Largest run paid in time"] as const;
const RUNS = ["stress.runOneDayMet", "stress.runFiveDayMet"] as const;

function toRun(id: (typeof RUNS)[number], before: FactView, after: FactView): MovedRun {
  const was = describeFact(before, id);
  return { label: was.label, before: was.text, after: describeFact(after, id).text };
}

/** What the house runs come to, day by day, at both ends of what is known. */
function listRunFigures(before: FactView, after: FactView): readonly MovedRun[] {
  const now = new Map(HOUSE_RUN_IDS.map((id) => [id, readFigures(after, id)]));
  return HOUSE_RUN_IDS.flatMap((id) =>
    readFigures(before, id).map(({ label, text }, index) => ({
      label,
      before: text,
      after: now.get(id)?.[index]?.text ?? text,
    })),
  );
}

type Figure = { readonly label: string; readonly text: string };

function readFigures(view: FactView, id: string): readonly Figure[] {
  const run = findPreset(listPresets(view.at), id);
  if (run === null) return [];
  const reading = playRun(view, run.scenario);
  return FIGURES.map((label) => ({
    label: `${run.label}: ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
    text:
      "status" in reading
        ? `cannot be played: ${reading.note ?? reasonText(reading.reason)}`
        : sayFigure(reading, label),
  }));
}

function sayFigure(reading: RunReading, label: string): string {
  const found = headlinesOf(reading).find((each) => each.label === label);
  if (found === undefined) throw new RangeError(`no figure of a run is called ${label}`);
  const { early, late } = found;
  return early === late ? late : `${late} at worst, ${early} at best`;
}
