import { formatSigned } from "@/components/format/format-number";
import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import type { FactPart } from "@/domain/explain/attribution-facts";
import { definitionOf, isFactId } from "@/domain/facts/vocabulary";
import { toFigureText } from "./figure-text";

const signed = (value: number): string => (value === 0 ? "0" : formatSigned(value));

const textOf = (ref: string | null, text: string): string =>
  ref !== null && isFactId(ref) ? toFigureText(definitionOf(ref), text) : text;

/** What each changed fact or list did to both ends. */
export function FactParts({ facts }: { readonly facts: readonly FactPart[] }) {
  if (facts.length === 0) return <p>No changed fact moves either end by a whole point.</p>;
  const caption = "Facts that move the result";
  return (
    <TableRegion label={caption}>
      <Table caption={caption} captionHidden density="compact">
        <thead>
          <tr>
            <Th>Fact</Th>
            <Th>Before</Th>
            <Th>After</Th>
            <Th numeric>Proven</Th>
            <Th numeric>Possible</Th>
          </tr>
        </thead>
        <tbody>
          {facts.map(({ ref, label, before, after, by }) => (
            <tr key={ref ?? "rest"}>
              <Th scope="row">{label}</Th>
              <Td>{textOf(ref, before)}</Td>
              <Td>{textOf(ref, after)}</Td>
              <Td numeric>{signed(by.proven)}</Td>
              <Td numeric>{signed(by.possible)}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </TableRegion>
  );
}
