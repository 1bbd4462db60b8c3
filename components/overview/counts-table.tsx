"use client";

import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import type { Verdict } from "@/domain/checklist/criterion";
import { VERDICT_LABELS } from "@/domain/report/words";
import type { PillarOutcome } from "@/domain/scoring/assessment";
import { type CoinAddress, coinHref } from "./address";

const VERDICTS = Object.keys(VERDICT_LABELS) as Verdict[];

type Props = {
  readonly pillars: readonly Pick<PillarOutcome, "id" | "label" | "counts">[];
  readonly address: CoinAddress;
};

/** How many criteria of each pillar have which verdict; each count leads to its findings. */
export function CountsTable({ pillars, address }: Props) {
  return (
    <TableRegion label="Findings by pillar and verdict">
      <Table caption="How many criteria have which verdict" density="compact">
        <thead>
          <tr>
            <Th>Pillar</Th>
            {VERDICTS.map((verdict) => (
              <Th key={verdict} numeric>
                {VERDICT_LABELS[verdict]}
              </Th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pillars.map(({ id, label, counts }) => (
            <tr key={id}>
              <Th scope="row">{label}</Th>
              {VERDICTS.map((verdict) => (
                <Td key={verdict} numeric>
                  <Count
                    count={counts[verdict]}
                    href={coinHref(address, "/findings", { pillar: id, verdict })}
                  />
                </Td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </TableRegion>
  );
}

function Count({ count, href }: { readonly count: number; readonly href: string }) {
  if (count === 0) return <span className="text-muted">0</span>;
  return (
    <a className="link-quiet" href={href}>
      {count}
    </a>
  );
}
