import type { CoinAddress } from "@/components/overview/address";
import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { formatPercent } from "@/components/format/format-number";
import { toDollars } from "@/domain/stress-analysis/cents";
import type { FactView } from "@/domain/derivation/fact-view";
import { type Played, playRun } from "@/domain/stress-analysis/play";
import { PRESETS } from "@/domain/stress-analysis/presets";
import { totalDemand } from "@/domain/stress-analysis/scenario";
import { presetHref } from "./addresses";
import { largestWords, usd } from "./figures";

type Props = { readonly view: FactView; readonly address: CoinAddress };

/** Every preset on this coin, both ends in one cell. */
export function PresetsTable({ view, address }: Props) {
  return (
    <TableRegion label="Every preset on this coin">
      <Table caption="Every preset on this coin" captionHidden>
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
          {PRESETS.map(({ id, label, scenario }) => {
            const reading = playRun(view, scenario);
            if ("status" in reading) return null;
            const both = (read: (end: Played) => string): string => {
              const [best, worst] = [read(reading.early), read(reading.late)];
              return best === worst ? best : `${best} – ${worst}`;
            };
            return (
              <tr key={id}>
                <Th scope="row">
                  <TextLink href={presetHref(address, id)}>{label}</TextLink>
                </Th>
                <Td numeric>{formatPercent(String(totalDemand(scenario) / 10_000))}</Td>
                <Td>{both(({ outcome }) => dayOrNot(outcome.firstBreak, "kept"))}</Td>
                <Td>{both(({ outcome }) => dayOrNot(outcome.firstShort, "covered"))}</Td>
                <Td numeric>{both(({ outcome }) => lostWords(outcome.loss))}</Td>
                <Td numeric>{both(({ largest }) => largestWords(largest))}</Td>
              </tr>
            );
          })}
        </tbody>
      </Table>
    </TableRegion>
  );
}

function dayOrNot(day: number, never: string): string {
  if (day === 0) return "from the start";
  return day < 0 ? never : `day ${day}`;
}

function lostWords(cents: number): string {
  return toDollars(cents).isZero() ? "nothing" : usd(cents);
}
