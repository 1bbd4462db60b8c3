import { type MovedRegime, type MovedRun, WhatIfResult } from "@/components/explain/what-if-result";
import { compare } from "@/domain/comparison/compare";
import type { FactView } from "@/domain/derivation/fact-view";
import { describeFact } from "@/domain/explain/fact-lines";
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
      runs={RUNS.map((id) => toRun(id, reading.view, after.view))}
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

const RUNS = ["stress.runOneDayMet", "stress.runFiveDayMet"] as const;

function toRun(id: (typeof RUNS)[number], before: FactView, after: FactView): MovedRun {
  const was = describeFact(before, id);
  return { label: was.label, before: was.text, after: describeFact(after, id).text };
}
