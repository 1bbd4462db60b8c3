import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import type { Decimal } from "@/domain/decimal";
import { toPercent } from "@/domain/reserve/exact-sum";
import type { Ends } from "@/domain/reserve-analysis/spread";
import type { LossPart, SurplusReading } from "@/domain/reserve-analysis/surplus";
import { endsText, percent, usd } from "./ends-text";

/** What each class loses by either table, and by how much the tables part. */
export function LossTable({ reading: { parts } }: { readonly reading: SurplusReading }) {
  return (
    <TableRegion label="Loss in stress by class">
      <Table caption="Loss in stress by class, and how far the two tables part">
        <thead>
          <tr>
            <Th>Class</Th>
            <Th numeric>Value</Th>
            <Th numeric>Haircut by class</Th>
            <Th numeric>Loss</Th>
            <Th numeric>Haircut by class and maturity</Th>
            <Th numeric>Loss</Th>
            <Th numeric>Second less first</Th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <LossRow key={part.key} part={part} />
          ))}
        </tbody>
      </Table>
    </TableRegion>
  );
}

function LossRow({ part: { label, amountUsd, loss } }: { readonly part: LossPart }) {
  const difference: Ends = {
    low: loss.maturity.low.minus(loss.class.high),
    high: loss.maturity.high.minus(loss.class.low),
  };
  return (
    <tr>
      <Th scope="row" className="min-w-40">
        {label}
      </Th>
      <Td numeric>{usd(amountUsd)}</Td>
      <Td numeric>{haircutText(loss.class, amountUsd)}</Td>
      <Td numeric>{endsText(loss.class, usd)}</Td>
      <Td numeric>{haircutText(loss.maturity, amountUsd)}</Td>
      <Td numeric>{endsText(loss.maturity, usd)}</Td>
      <Td numeric>{endsText(difference, usd)}</Td>
    </tr>
  );
}

/** The class's loss in percent of its value, which is above zero. */
function haircutText({ low, high }: Ends, amount: Decimal): string {
  return endsText({ low: toPercent(low, amount), high: toPercent(high, amount) }, percent);
}
