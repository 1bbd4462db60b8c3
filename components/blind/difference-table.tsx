import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import type { Difference } from "./merge-form";

type Props = {
  readonly names: readonly [string, string];
  readonly differences: readonly Difference[];
};

/** Every place where two answers are not the same, to be read only. */
export function DifferenceTable({ names: [first, second], differences }: Props) {
  if (differences.length === 0) return <p>Both gave the same answers throughout.</p>;
  const caption = "Answers that differ";
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
            <tr key={each.name}>
              <Th scope="row" className="min-w-40">
                {each.label}
              </Th>
              <Answer text={each.first} />
              <Answer text={each.second} />
            </tr>
          ))}
        </tbody>
      </Table>
    </TableRegion>
  );
}

function Answer({ text }: { readonly text: string | null }) {
  return (
    <Td missing={text === null} className="min-w-40 break-words whitespace-pre-line">
      {text ?? "no answer"}
    </Td>
  );
}
