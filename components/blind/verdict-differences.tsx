import { VerdictMark } from "@/components/marks/verdict-mark";
import type { Verdict } from "@/domain/checklist/criterion";
import { AnswerPairs } from "./answer-pairs";

export type VerdictDifference = {
  readonly id: string;
  readonly title: string;
  readonly first: Verdict;
  readonly second: Verdict;
};

type Props = {
  readonly names: readonly [string, string];
  readonly differences: readonly VerdictDifference[];
};

/** Questions on which two answers lead to two verdicts. */
export function VerdictDifferences({ names, differences }: Props) {
  if (differences.length === 0) return <p>Both answers lead to the same verdicts throughout.</p>;
  const pairs = differences.map(({ id, title, first, second }) => ({
    key: id,
    label: title,
    first: <VerdictMark verdict={first} word />,
    second: <VerdictMark verdict={second} word />,
  }));
  return <AnswerPairs caption="Questions with two verdicts" names={names} pairs={pairs} />;
}
