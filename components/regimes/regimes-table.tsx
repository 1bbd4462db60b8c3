import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { formatIsoDate } from "@/components/format/format-date";
import type { RegimeResult, RegimeState } from "@/domain/regime/judge-regime";
import type { Regime } from "@/domain/regime/regime";
import { type RegimeAddress, regimeHref } from "./addresses";
import { StateTag } from "./state-tag";

type Reading = { readonly regime: Regime; readonly result: RegimeResult };

/** One row per regime: does it apply, do its gates hold, what else falls short, how far its text was read. */
export function RegimesTable({
  caption,
  readings,
  address,
}: {
  /** Tells the tables of a page apart. */
  readonly caption: string;
  readonly readings: readonly Reading[];
  readonly address: RegimeAddress;
}) {
  return (
    <TableRegion label={caption}>
      <Table caption={caption} captionHidden>
        <thead>
          <tr>
            <Th>Regime</Th>
            <Th>Result</Th>
            <Th numeric>Gates not met</Th>
            <Th numeric>Gates open</Th>
            <Th numeric>Gates held</Th>
            <Th numeric>Major gaps</Th>
            <Th numeric>Minor gaps</Th>
            <Th>Begins</Th>
          </tr>
        </thead>
        <tbody>
          {readings.map((reading) => (
            <RegimeRow key={reading.regime.id} reading={reading} address={address} />
          ))}
        </tbody>
      </Table>
    </TableRegion>
  );
}

const UNCOUNTED: ReadonlySet<RegimeState> = new Set<RegimeState>([
  "does_not_apply",
  "not_in_force",
  "not_binding",
]);

function RegimeRow({
  reading: { regime, result },
  address,
}: {
  readonly reading: Reading;
  readonly address: RegimeAddress;
}) {
  const { gates, tallies, state, reason } = result;
  // Where nothing is counted a nought would read as a good result.
  const isCounted = !UNCOUNTED.has(state) && countsAny(tallies);
  const count = (value: number): string => (isCounted ? String(value) : "–");
  return (
    <tr>
      <th scope="row">
        <TextLink href={regimeHref(address, regime.id)}>{regime.shortName}</TextLink>
        <p className="text-xs font-normal text-muted">{regime.jurisdiction}</p>
      </th>
      <Td>
        <StateTag state={state} />
        <p className="max-w-prose text-xs text-muted">{reason}</p>
      </Td>
      <Td numeric>{count(gates.failed.length)}</Td>
      <Td numeric>{count(gates.open.length)}</Td>
      <Td numeric>{count(gates.held.length)}</Td>
      <Td numeric>{count(tallies.major.not_met)}</Td>
      <Td numeric>{count(tallies.minor.not_met)}</Td>
      <Td>{beginsOf(regime)}</Td>
    </tr>
  );
}

function countsAny(tallies: RegimeResult["tallies"]): boolean {
  return Object.values(tallies).some((tally) => Object.values(tally).some((count) => count > 0));
}

/** The first day any of its binding rules applies, or that nothing in it binds. */
function beginsOf(regime: Regime): string {
  if (regime.nature === "standard") return "never binds";
  const days = regime.rules.flatMap(({ force }) => force.from ?? []);
  const first = days.toSorted()[0];
  return first === undefined ? "no day set" : formatIsoDate(first);
}
