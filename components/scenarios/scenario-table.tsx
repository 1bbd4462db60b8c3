import { formatInstant } from "@/components/format/format-date";
import { formatPercent, formatPlural } from "@/components/format/format-number";
import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { type SavedRun, scenarioOf } from "@/domain/stress-analysis/saved-run";
import { totalDemand } from "@/domain/stress-analysis/scenario";

type Props = { readonly label: string; readonly runs: readonly SavedRun[] };

/** Runs the desk keeps, one line each by its latest version. */
export function ScenarioTable({ label, runs }: Props) {
  return (
    <TableRegion label={label}>
      <Table caption={label} captionHidden>
        <thead>
          <tr>
            <Th>Run</Th>
            <Th numeric>Asked back</Th>
            <Th numeric>Version</Th>
            <Th>Saved by</Th>
            <Th>On</Th>
          </tr>
        </thead>
        <tbody>
          {runs.map((run) => (
            <tr key={run.id}>
              <Th scope="row">
                <TextLink
                  quiet
                  href={`/scenarios/${run.id}`}
                  className="block min-w-40 wrap-anywhere"
                >
                  {run.name}
                </TextLink>
                <span className="block max-w-prose text-sm font-normal text-muted wrap-anywhere">
                  {run.why}
                </span>
              </Th>
              <Td numeric>{demandWords(run)}</Td>
              <Td numeric>{run.number}</Td>
              <Td className="wrap-anywhere">{run.by}</Td>
              <Td>{formatInstant(run.at.toISOString())}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </TableRegion>
  );
}

function demandWords(run: SavedRun): string {
  const scenario = scenarioOf(run);
  if (scenario === null) return "cannot be read";
  const total = formatPercent(String(totalDemand(scenario) / 10_000));
  return `${total} in ${formatPlural(scenario.demand.length, "day")}`;
}
