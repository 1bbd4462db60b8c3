import type { RegimeAddress } from "@/components/regimes/addresses";
import { EligibilityTables } from "@/components/regimes/eligibility-table";
import { LimitCells, LimitLink } from "@/components/regimes/limit-cells";
import { Disclosure } from "@/components/ui/disclosure";
import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import type { FactView } from "@/domain/derivation/fact-view";
import {
  type Eligibility,
  type EligibilityReading,
  readEligibility,
} from "@/domain/regime/eligibility";
import { countAnswers } from "@/domain/regime/eligibility-words";
import type { Regime } from "@/domain/regime/regime";

type Props = {
  readonly view: FactView;
  readonly regimes: readonly Regime[];
  readonly address: RegimeAddress;
};

type Read = { readonly regime: Regime; readonly reading: EligibilityReading };

/** Every regime with a list of reserve assets: what it says of each line, and how far its limits are used. */
export function EligibilityOverview({ view, regimes, address }: Props) {
  const readings = regimes
    .filter((regime): regime is Regime & { eligibility: Eligibility } => {
      return regime.eligibility !== undefined;
    })
    .map((regime): Read => ({ regime, reading: readEligibility(regime.eligibility, view) }));
  return (
    <>
      <UseOfLimits readings={readings} address={address} />
      <div>
        {readings.map(({ regime, reading }) => (
          <Disclosure
            key={regime.id}
            look="row"
            summary={`${regime.shortName}: ${reading.lines.length === 0 ? "no line on record" : countAnswers(reading.lines)}`}
          >
            <EligibilityTables reading={reading} regime={regime} address={address} />
          </Disclosure>
        ))}
      </div>
    </>
  );
}

function UseOfLimits({
  readings,
  address,
}: Pick<Props, "address"> & { readonly readings: readonly Read[] }) {
  const rows = readings.flatMap(({ regime, reading }) =>
    reading.limits.map((limit) => ({ regime, limit })),
  );
  if (rows.length === 0) {
    return <p className="missing">No regime sets a number for a share of this reserve.</p>;
  }
  return (
    <TableRegion label="Use of limits, every regime" maxHeight="36rem">
      <Table caption="Use of limits, every regime" stickyHeader>
        <thead>
          <tr>
            <Th>Regime</Th>
            <Th>What is measured</Th>
            <Th numeric>Limit</Th>
            <Th numeric>In this reserve</Th>
            <Th>Kept</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ regime, limit }) => (
            <tr key={`${regime.id} ${limit.rule} ${limit.label}`}>
              <Th scope="row">{regime.shortName}</Th>
              <Td className="min-w-48">
                <LimitLink limit={limit} regime={regime.id} address={address} />
              </Td>
              <LimitCells limit={limit} />
            </tr>
          ))}
        </tbody>
      </Table>
    </TableRegion>
  );
}
