import { formatCount } from "@/components/format/format-number";
import type { Robustness } from "@/domain/explain/robustness";
import { CLOSENESS } from "@/domain/explain/weightings";
import { RobustnessPairs } from "./robustness-pairs";
import { RobustnessTiers } from "./robustness-tiers";

type Props = { readonly robustness: Robustness; readonly labels: readonly string[] };

/** Whether the order, and each tier, depends on how the house weighs the pillars. */
export function RobustnessSection({ robustness, labels }: Props) {
  const { draws, seed } = robustness;
  return (
    <>
      <RobustnessPairs robustness={robustness} labels={labels} />
      <RobustnessTiers robustness={robustness} labels={labels} />
      <p className="max-w-prose text-sm text-muted">
        {`${formatCount(draws)} weightings of the pillars drawn around the policy's own (Dirichlet with its weights as the mean and a sum of parameters of ${CLOSENESS}, a house choice; seed ${seed}). Verdicts, gates and caps stay; only the weights move. Level: the same whole figure.`}
      </p>
    </>
  );
}
