import type { CoinAddress } from "@/components/overview/address";
import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { formatPercent } from "@/components/format/format-number";
import { toDollars } from "@/domain/stress-analysis/cents";
import type { FactView } from "@/domain/derivation/fact-view";
import { type Played, playRun } from "@/domain/stress-analysis/play";
import type { Preset } from "@/domain/stress-analysis/presets";
import { type SavedRun, scenarioOf } from "@/domain/stress-analysis/saved-run";
import { type Scenario, totalDemand } from "@/domain/stress-analysis/scenario";
import { presetHref, savedHref } from "./addresses";
import { largestWords, usd } from "./figures";

type Props = {
  readonly view: FactView;
  readonly address: CoinAddress;
  readonly presets: readonly Preset[];
  /** Runs of the desk in use. */
  readonly saved: readonly SavedRun[];
};

type Row = {
  readonly href: string;
  readonly label: string;
  readonly scenario: Scenario;
  readonly note: string | null;
};

/** Every preset and every run of the desk on this coin, both ends in one cell. */
export function PresetsTable({ view, address, presets, saved }: Props) {
  const own = saved.flatMap((each) => {
    const scenario = scenarioOf(each);
    const note = `of this desk, version ${each.number}`;
    return scenario === null
      ? []
      : [{ href: savedHref(address, each), label: each.name, scenario, note }];
  });
  const rows: readonly Row[] = [
    ...presets.map(({ id, label, scenario }) => ({
      href: presetHref(address, id),
      label,
      scenario,
      note: null,
    })),
    ...own,
  ];
  return (
    <TableRegion label="Every run on this coin">
      <Table caption="Every run on this coin" captionHidden>
        <thead>
          <tr>
            <Th>Run</Th>
            <Th numeric>Asked back</Th>
            <Th>Promise first broken</Th>
            <Th>Reserve first below supply</Th>
            <Th numeric>Lost</Th>
            <Th numeric>Largest of its shape</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <RunRow key={row.href} row={row} view={view} />
          ))}
        </tbody>
      </Table>
    </TableRegion>
  );
}

function RunRow({ row, view }: { readonly row: Row; readonly view: FactView }) {
  const { href, label, scenario, note } = row;
  const reading = playRun(view, scenario);
  if ("status" in reading) return null;
  const both = (read: (end: Played) => string): string => {
    const [best, worst] = [read(reading.early), read(reading.late)];
    return best === worst ? best : `${best} – ${worst}`;
  };
  return (
    <tr>
      <Th scope="row" className="min-w-40">
        <TextLink href={href} className="wrap-anywhere">
          {label}
        </TextLink>
        {note === null ? null : (
          <span className="block text-sm font-normal text-muted">{note}</span>
        )}
      </Th>
      <Td numeric>{formatPercent(String(totalDemand(scenario) / 10_000))}</Td>
      <Td>{both(({ outcome }) => dayOrNot(outcome.firstBreak, "kept"))}</Td>
      <Td>{both(({ outcome }) => dayOrNot(outcome.firstShort, "covered"))}</Td>
      <Td numeric>{both(({ outcome }) => lostWords(outcome.loss))}</Td>
      <Td numeric>{both(({ largest }) => largestWords(largest))}</Td>
    </tr>
  );
}

function dayOrNot(day: number, never: string): string {
  if (day === 0) return "from the start";
  return day < 0 ? never : `day ${day}`;
}

function lostWords(cents: number): string {
  return toDollars(cents).isZero() ? "nothing" : usd(cents);
}
