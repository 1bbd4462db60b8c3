import { PillarBars } from "@/components/charts/pillar-bars";
import { formatBasisPoints } from "@/components/format/format-number";
import type { Assessment } from "@/domain/scoring/assessment";
import { type Policy, TIERS } from "@/domain/scoring/policy";
import { type CoinAddress, coinHref } from "./address";
import { CountsTable } from "./counts-table";

type Props = {
  readonly assessment: Assessment;
  readonly policy: Policy;
  readonly address: CoinAddress;
};

/** Where the result is strong and where it is open. */
export function PillarsSection({ assessment, policy, address }: Props) {
  const { pillars } = assessment;
  const limits = TIERS.slice(1).map((tier) => policy.tierFloors[tier]);
  return (
    <>
      <PillarBars
        title="Proven and possible by pillar"
        note="Solid to proven, hatched to possible"
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
      <CountsTable
        pillars={pillars.map(({ id, label, counts }) => ({ id, label, counts }))}
        address={address}
      />
    </>
  );
}
