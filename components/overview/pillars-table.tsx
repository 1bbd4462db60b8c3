"use client";

import { formatRange } from "@/components/format/format-number";
import { RangeBar } from "@/components/marks/range-bar";
import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import type { Verdict } from "@/domain/checklist/criterion";
import { VERDICT_LABELS } from "@/domain/report/words";
import type { PillarOutcome } from "@/domain/scoring/assessment";
import { type CoinAddress, coinHref } from "./address";

const VERDICTS = Object.keys(VERDICT_LABELS) as Verdict[];

export type PillarLine = Pick<PillarOutcome, "id" | "label" | "counts" | "band"> & {
  readonly weight: string;
};

type Props = { readonly pillars: readonly PillarLine[]; readonly address: CoinAddress };

/** Each pillar's band, weight and verdicts; a pillar and each count lead to their findings. */
export function PillarsTable({ pillars, address }: Props) {
  return (
    <TableRegion label="Pillars">
      <Table
        caption="Proven and possible by pillar, and how many criteria have which verdict"
        captionHidden
        className="pillars-table"
        stickyColumn
      >
        <thead>
          <tr>
            <Th>Pillar</Th>
            <Th>Proven to possible</Th>
            <Th numeric>Weight</Th>
            {VERDICTS.map((verdict) => (
              <Th key={verdict} numeric>
                {VERDICT_LABELS[verdict]}
              </Th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pillars.map(({ id, label, band, weight, counts }) => (
            <tr key={id}>
              <th scope="row">
                <a className="link-quiet" href={coinHref(address, "/findings", { pillar: id })}>
                  {label}
                </a>
              </th>
              <BandCell band={band} />
              <Td numeric>{weight}</Td>
              {VERDICTS.map((verdict) => (
                <Count
                  key={verdict}
                  count={counts[verdict]}
                  href={coinHref(address, "/findings", { pillar: id, verdict })}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </TableRegion>
  );
}

function BandCell({ band }: Pick<PillarLine, "band">) {
  if (band === null) return <Td missing>nothing applies</Td>;
  return (
    <td className="tabular whitespace-nowrap">
      <RangeBar {...band} /> {formatRange(band.proven, band.possible)}
    </td>
  );
}

function Count({ count, href }: { readonly count: number; readonly href: string }) {
  if (count === 0) return <td className="numeric text-muted">0</td>;
  return (
    <td className="numeric">
      <a className="link-quiet" href={href}>
        {count}
      </a>
    </td>
  );
}
