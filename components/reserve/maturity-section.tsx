import { formatUsd } from "@/components/format/format-number";
import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import { reasonText } from "@/domain/checklist/evaluate";
import type { FactView } from "@/domain/derivation/fact-view";
import { formatFact } from "@/domain/facts/format";
import { maturitiesOf } from "@/domain/reserve-analysis/maturity-conventions";
import { stateText } from "./ends-text";

const BASES = { reported: "funds as one line", through: "funds opened" } as const;

/** One reserve by five conventions, so that two published averages can be told apart. */
export function MaturitySection({ view }: { readonly view: FactView }) {
  const reading = maturitiesOf(view);
  if ("status" in reading) {
    return <p className="missing">{`The maturity is ${reasonText(reading.reason)}.`}</p>;
  }
  return (
    <>
      <TableRegion label="Maturity by convention">
        <Table caption="Maturity of the reserve by convention, calendar days" captionHidden>
          <thead>
            <tr>
              <Th>Convention</Th>
              <Th numeric>Days</Th>
              <Th>Counted</Th>
              <Th>How it is worked out</Th>
            </tr>
          </thead>
          <tbody>
            {reading.conventions.map(({ convention: { id, label, basis, formula }, days }) => (
              <tr key={id}>
                <Th scope="row" className="min-w-48">
                  {label}
                </Th>
                <Td numeric missing={days.status === "unknown"}>
                  {stateText(days, (value) => formatFact("reserve.wamDays", value))}
                </Td>
                <Td>{BASES[basis]}</Td>
                <Td className="min-w-64">{formula}</Td>
              </tr>
            ))}
            <tr>
              <Th scope="row">Weighted average life, floating paper at its next reset</Th>
              <Td missing>not offered</Td>
              <Td>funds opened</Td>
              <Td className="min-w-64">
                No column records when a floating rate resets.{" "}
                {reading.floatingUsd.isZero()
                  ? "No line is classed as floating-rate paper."
                  : `${formatUsd(reading.floatingUsd.toString())} is floating-rate paper and counts to its end.`}
              </Td>
            </tr>
          </tbody>
        </Table>
      </TableRegion>
      <p className="max-w-prose text-sm text-muted">
        Fewer days turn into cash sooner. A line without a maturity counts from nothing to a hundred
        years, so two far ends mean that maturities are missing, not that paper is long. Metals,
        crypto-assets, equities and settlement items never fall due and are left out.
      </p>
    </>
  );
}
