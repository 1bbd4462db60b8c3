import { ParameterTable } from "@/components/checklists/parameter-table";
import { Disclosure } from "@/components/ui/disclosure";
import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import { reasonText } from "@/domain/checklist/evaluate";
import type { FactView } from "@/domain/derivation/fact-view";
import { STRESS_HAIRCUTS } from "@/domain/reserve/haircuts";
import {
  LONGEST_TERMS,
  MARKET_DISCOUNTS,
  RATE_FORMULA,
  RATE_SHOCK,
} from "@/domain/reserve-analysis/rate-haircuts";
import {
  LOSS_TABLE_IDS,
  LOSS_TABLES,
  type SurplusReading,
  surplusOf,
} from "@/domain/reserve-analysis/surplus";
import { percent, stateText, usd } from "./ends-text";
import { LossTable } from "./loss-table";
import { SurplusChart } from "./surplus-chart";

const PARAMETERS = [RATE_SHOCK, MARKET_DISCOUNTS, LONGEST_TERMS, STRESS_HAIRCUTS];

/** What is left over the coins once prices have fallen, by two tables of haircuts. */
export function SurplusSection({ view }: { readonly view: FactView }) {
  const reading = surplusOf(view);
  if ("status" in reading) {
    return <p className="missing">{`The surplus is ${reasonText(reading.reason)}.`}</p>;
  }
  return (
    <>
      <SurplusTable reading={reading} />
      <SurplusChart view={view} reading={reading} />
      <LossTable reading={reading} />
      <p className="max-w-prose text-sm text-muted">
        {`The criteria count by class alone. The second table follows maturity: ${RATE_FORMULA}. `}
        Years to maturity stand in for modified duration, which is never longer at yields above
        zero. Sizes are house choices that a policy may replace; both tables leave out gains.
      </p>
      <Disclosure summary="The haircuts and where they come from">
        <ParameterTable parameters={PARAMETERS} caption="Haircuts of the surplus view" />
      </Disclosure>
    </>
  );
}

function SurplusTable({ reading }: { readonly reading: SurplusReading }) {
  const { assets, liabilities, before, tables } = reading;
  const lines = [
    { label: "Reserve as stated", states: [assets, assets] },
    { label: "Less coins outstanding", states: [liabilities, liabilities] },
    { label: "Surplus before stress", states: [before, before] },
    { label: "Less loss in stress", states: [tables.class.loss, tables.maturity.loss] },
    { label: "Left after stress", states: [tables.class.after, tables.maturity.after] },
  ] as const;
  return (
    <TableRegion label="Surplus after stress">
      <Table caption="Surplus after stress, by two tables of haircuts" captionHidden>
        <thead>
          <tr>
            <Th>What</Th>
            {LOSS_TABLE_IDS.map((table) => (
              <Th key={table} numeric>
                {LOSS_TABLES[table]}
              </Th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ label, states }) => (
            <tr key={label}>
              <Th scope="row">{label}</Th>
              {LOSS_TABLE_IDS.map((table, index) => (
                <Td key={table} numeric missing={states[index]?.status === "unknown"}>
                  {stateText(states[index] ?? states[0], usd)}
                </Td>
              ))}
            </tr>
          ))}
          <tr>
            <Th scope="row">Left, percent of the coins; higher is safer</Th>
            {LOSS_TABLE_IDS.map((table) => (
              <Td key={table} numeric missing={tables[table].afterPct.status === "unknown"}>
                {stateText(tables[table].afterPct, percent)}
              </Td>
            ))}
          </tr>
        </tbody>
      </Table>
    </TableRegion>
  );
}
