import { FactDetails, FactText } from "@/components/overview/fact-origin";
import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import type { FactLine } from "@/domain/explain/fact-lines";

/** The facts a finding rests on, each with its value, its marks and where it comes from. */
export function FactLines({ lines }: { readonly lines: readonly FactLine[] }) {
  return (
    <TableRegion label="Facts it rests on">
      <Table caption="Facts it rests on" captionHidden density="compact">
        <thead>
          <tr>
            <Th>Fact</Th>
            <Th>Value</Th>
            <Th>Where it comes from</Th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.ref}>
              <Th scope="row" className="min-w-36 max-w-64">
                {line.label}
              </Th>
              <Td className="min-w-36 max-w-80 break-words">
                <FactText line={line} />
              </Td>
              <Td className="min-w-64 max-w-136">
                <FactDetails line={line} />
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </TableRegion>
  );
}
