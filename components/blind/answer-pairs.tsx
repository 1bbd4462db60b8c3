import type { ReactNode } from "react";
import { Table, TableRegion, Td, Th } from "@/components/ui/table";

export type AnswerPair = {
  readonly key: string;
  readonly label: string;
  readonly first: ReactNode;
  readonly second: ReactNode;
};

type Props = {
  readonly caption: string;
  /** Of the two people, in the order of the columns. */
  readonly names: readonly [string, string];
  readonly pairs: readonly AnswerPair[];
};

/** What two people said of the same questions, side by side; null where one said nothing. */
export function AnswerPairs({ caption, names: [first, second], pairs }: Props) {
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
          {pairs.map((pair) => (
            <tr key={pair.key}>
              <Th scope="row" className="min-w-40">
                {pair.label}
              </Th>
              <Side answer={pair.first} />
              <Side answer={pair.second} />
            </tr>
          ))}
        </tbody>
      </Table>
    </TableRegion>
  );
}

function Side({ answer }: { readonly answer: ReactNode }) {
  return (
    <Td missing={answer === null} className="min-w-40 break-words whitespace-pre-line">
      {answer ?? "no answer"}
    </Td>
  );
}
