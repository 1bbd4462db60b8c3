import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import type { RunReading } from "@/domain/stress-analysis/play";
import { headlinesOf, isOne } from "./figures";

/** What the run comes to, kindest and hardest reading of what is known side by side. */
export function Headlines({ reading }: { readonly reading: RunReading }) {
  const isSame = isOne(reading);
  return (
    <TableRegion label="What the run comes to">
      <Table caption="What the run comes to" captionHidden>
        <thead>
          <tr>
            <Th>Measure</Th>
            {isSame ? <Th>Result</Th> : <Th>At best</Th>}
            {isSame ? null : <Th>At worst</Th>}
          </tr>
        </thead>
        <tbody>
          {headlinesOf(reading).map(({ label, note, early, late }) => (
            <tr key={label}>
              <Th scope="row" className="min-w-44">
                {label}
                <span className="block max-w-prose text-sm font-normal text-muted">{note}</span>
              </Th>
              <Td className="tabular">{early}</Td>
              {isSame ? null : <Td className="tabular">{late}</Td>}
            </tr>
          ))}
        </tbody>
      </Table>
    </TableRegion>
  );
}
