import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import { formatPercent } from "@/components/format/format-number";
import { classLabel } from "@/domain/reserve/asset-classes";
import { HAIRCUT_RATIONALES } from "@/domain/reserve/haircuts";
import type { RunReading } from "@/domain/stress-analysis/play";
import { CAPACITY_RATIONALES, SALE_CAPACITY } from "@/domain/stress-analysis/sale-capacity";
import { listSold } from "@/domain/stress-analysis/run-figures";
import type { FactView } from "@/domain/derivation/fact-view";
import { isOne, usd } from "./figures";

type Props = { readonly reading: RunReading; readonly view: FactView };

/** What is sold to pay, in the order it is sold, with the assumptions it rests on. */
export function SoldTable({ reading, view }: Props) {
  const ends = isOne(reading)
    ? [{ words: "", end: reading.late }]
    : [
        { words: "at best", end: reading.early },
        { words: "at worst", end: reading.late },
      ];
  const tables = ends.map(({ words, end }) => ({ words, rows: listSold(end) }));
  if (tables.every(({ rows }) => rows.length === 0))
    return <p className="text-sm">Nothing in this reserve can be sold in the model.</p>;
  const capacities = view.at(SALE_CAPACITY);
  return (
    <div className="flex flex-col gap-4">
      {tables.map(({ words, rows }) => (
        <TableRegion key={words} label={`What is sold ${words}`.trim()}>
          <Table caption={words === "" ? "What is sold" : `What is sold, ${words}`}>
            <thead>
              <tr>
                <Th>Class, in order of sale</Th>
                <Th numeric>Can be sold</Th>
                <Th numeric>Sold</Th>
                <Th numeric>For</Th>
                <Th numeric>Lost</Th>
                <Th numeric>Loss assumed</Th>
                <Th numeric>A day at most</Th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ assetClass, haircut, held, sold, brought }) => (
                <tr key={assetClass}>
                  <Th scope="row" className="min-w-60">
                    {classLabel(assetClass)}
                    <span className="block max-w-prose text-sm font-normal text-muted">
                      {`${HAIRCUT_RATIONALES[assetClass]} ${CAPACITY_RATIONALES[assetClass]}`}
                    </span>
                  </Th>
                  <Td numeric>{usd(held)}</Td>
                  <Td numeric>{usd(sold)}</Td>
                  <Td numeric>{usd(brought)}</Td>
                  <Td numeric>{usd(sold - brought)}</Td>
                  <Td numeric>{formatPercent(String(haircut / 10_000))}</Td>
                  <Td numeric>{formatPercent(String(capacities[assetClass]))}</Td>
                </tr>
              ))}
            </tbody>
          </Table>
        </TableRegion>
      ))}
    </div>
  );
}
