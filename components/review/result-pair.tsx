import { BandBarFull } from "@/components/marks/band-bar";
import { TierMark } from "@/components/marks/tier-mark";
import type { JudgedAssessment } from "@/domain/review/apply-judgements";
import { bandText, toBandFigure } from "@/domain/report/words";
import type { Policy } from "@/domain/scoring/policy";

type Result = JudgedAssessment["computed"];

type Props = { readonly judged: JudgedAssessment; readonly policy: Policy };

/** The result as shown, and beside it what the rules alone say wherever a judgement moves it. */
export function ResultPair({ judged, policy }: Props) {
  const { computed, shown, counts } = judged;
  if (counts.counts === 0) return <One title="Result" result={shown} policy={policy} />;
  return (
    <div className="grid gap-8 md:grid-cols-2">
      <One title="With judgements" result={shown} policy={policy} />
      <One title="By the rules alone" result={computed} policy={policy} />
    </div>
  );
}

type OneProps = { readonly title: string; readonly result: Result; readonly policy: Policy };

function One({ title, result, policy }: OneProps) {
  const { state, tier } = result;
  const isEmpty = state === "nothing_applicable";
  return (
    <div className="flex min-w-0 flex-col gap-3">
      <h3>{title}</h3>
      <TierMark low={tier.low} high={tier.high} size="large" />
      <p className="tabular">{isEmpty ? "No criterion applies" : bandText(result)}</p>
      {isEmpty ? null : <BandBarFull band={toBandFigure(title, result, policy)} subject={title} />}
    </div>
  );
}
