import { PillarBars } from "@/components/charts/pillar-bars";
import { formatBasisPoints } from "@/components/format/format-number";
import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import type { Verdict } from "@/domain/checklist/criterion";
import { VERDICT_LABELS } from "@/domain/report/words";
import type { Assessment, PillarOutcome } from "@/domain/scoring/assessment";
import { type Policy, TIERS } from "@/domain/scoring/policy";
import { type CoinAddress, coinHref } from "./address";

type Props = {
  readonly assessment: Assessment;
  readonly policy: Policy;
  readonly address: CoinAddress;
};

const VERDICTS = Object.keys(VERDICT_LABELS) as Verdict[];

/** Where the result is strong and where it is open. */
export function PillarsSection({ assessment, policy, address }: Props) {
  const { pillars } = assessment;
  const limits = TIERS.slice(1).map((tier) => policy.tierFloors[tier]);
  return (
    <>
      <PillarBars
        title="Proven and possible by pillar"
        source={`findings of ruleset ${assessment.ruleset.version}, weights of ${assessment.policy.id} ${assessment.policy.version}`}
        limits={limits}
        pillars={pillars.map(({ id, label, band, weight }) => ({
          key: id,
          label,
          band,
          absent: "nothing applies",
          weight: formatBasisPoints(weight),
          href: coinHref(address, "/findings", { pillar: id }),
        }))}
      />
      <CountsTable pillars={pillars} address={address} />
    </>
  );
}

function CountsTable({
  pillars,
  address,
}: {
  readonly pillars: readonly PillarOutcome[];
  readonly address: CoinAddress;
}) {
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
