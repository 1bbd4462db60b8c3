import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import type { FigureView } from "./entry-types";

/** What the answers of this section give, as last saved; each line says how it is worked out. */
export function FiguresTable({ figures }: { figures: readonly FigureView[] }) {
  if (figures.length === 0) return null;
  return (
    <section aria-labelledby="figures-title" className="flex flex-col gap-3 py-6">
      <h2 id="figures-title">What follows from these answers</h2>
      <TableRegion label="Computed figures">
        <Table caption="Computed figures of this section" captionHidden>
          <thead>
            <tr>
              <Th>Figure</Th>
              <Th>Value</Th>
              <Th className="max-md:hidden">Worked out as</Th>
            </tr>
          </thead>
          <tbody>
            {figures.map(({ id, label, text, known, formula }) => (
              <tr key={id}>
                <Th scope="row" className="min-w-40">
                  {label}
                </Th>
                <Td missing={!known} className="min-w-40">
                  {text}
                </Td>
                <Td className="text-muted max-md:hidden">{formula}</Td>
              </tr>
            ))}
          </tbody>
        </Table>
      </TableRegion>
    </section>
  );
}
