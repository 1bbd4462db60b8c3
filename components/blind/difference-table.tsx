import { AnswerPairs } from "./answer-pairs";
import type { Difference } from "./merge-form";

type Props = {
  readonly names: readonly [string, string];
  readonly differences: readonly Difference[];
};

/** Every place where two answers are not the same, to be read only. */
export function DifferenceTable({ names, differences }: Props) {
  if (differences.length === 0) return <p>Both gave the same answers throughout.</p>;
  const pairs = differences.map(({ name, ...each }) => ({ key: name, ...each }));
  return <AnswerPairs caption="Answers that differ" names={names} pairs={pairs} />;
}
