import { Differences } from "@/components/opinions/differences";
import { OpinionPanel, type PanelOpinion } from "@/components/opinions/opinion-panel";
import { limitsOf } from "@/components/marks/types";
import { Section } from "@/components/ui/page-heading";
import { explainDifference, formulaOf, normalise } from "@/domain/comparison/opinions";
import { listContributions } from "@/domain/explain/contributions";
import { rulesOf } from "@/server/assessments/reading";
import { assessCoin } from "@/server/assessments/queries";
import { OPINION_SUBJECTS } from "@/server/opinions/opinion-input";
import type { OpinionRecord } from "@/server/opinions/opinion.repository";

type Props = { readonly slug: string; readonly opinions: readonly OpinionRecord[] };

/** The opinions in force beside the result of the latest revision, and what drives the distance. */
export async function Compared({ slug, opinions }: Props) {
  const { assessment, policy } = await assessCoin({ slug });
  const { checklist } = rulesOf(policy);
  const { result, coin, pillars } = assessment;
  const contributions = listContributions(assessment, checklist.criteria, policy);
  const shown = opinions.flatMap((each): PanelOpinion[] => {
    const normalised = normalise(each.value, each.scale);
    if (normalised === null) return [];
    return [
      {
        id: each.id,
        rater: each.rater,
        subject: OPINION_SUBJECTS[each.subject],
        value: each.value,
        scale: each.scale.name,
        formula: formulaOf(each.scale),
        ratedOn: each.ratedOn,
        normalised: normalised.toFixed(1),
        difference: explainDifference(normalised, result, contributions),
      },
    ];
  });
  return (
    <>
      <OpinionPanel
        symbol={coin.symbol}
        own={result}
        limits={limitsOf({ floors: policy.tierFloors })}
        opinions={shown}
      />
      <Section id="why" title="Where do they differ, and why?" note="Shares of the own result">
        <Differences
          slug={slug}
          opinions={shown}
          pillars={new Map(pillars.map(({ id, label }) => [id, label]))}
          capped={result.uncapped.proven - result.proven}
        />
      </Section>
    </>
  );
}
