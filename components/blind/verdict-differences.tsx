import { VerdictMark } from "@/components/marks/verdict-mark";
import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import type { Verdict } from "@/domain/checklist/criterion";

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
export function VerdictDifferences({ names: [first, second], differences }: Props) {
  if (differences.length === 0) return <p>Both answers lead to the same verdicts throughout.</p>;
  const caption = "Questions with two verdicts";
  return (
    <TableRegion label={caption}>
      <Table caption={caption} captionHidden density="compact">
        <thead>
          <tr>
            <Th>Question</Th>
            <Th>{first}</Th>
            <Th>{second}</Th>
          </tr>
        </thead>
        <tbody>
          {differences.map((each) => (
            <tr key={each.id}>
              <Th scope="row" className="min-w-48">
                {each.title}
              </Th>
              <Td>
                <VerdictMark verdict={each.first} word />
              </Td>
              <Td>
                <VerdictMark verdict={each.second} word />
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </TableRegion>
  );
}
