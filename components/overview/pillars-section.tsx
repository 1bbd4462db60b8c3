import { formatBasisPoints } from "@/components/format/format-number";
import type { Assessment } from "@/domain/scoring/assessment";
import { type Policy, TIER_LABELS, TIERS } from "@/domain/scoring/policy";
import type { CoinAddress } from "./address";
import { PillarsTable } from "./pillars-table";

type Props = {
  readonly assessment: Assessment;
  readonly policy: Policy;
  readonly address: CoinAddress;
};

/** Where the result is strong and where it is open. */
export function PillarsSection({ assessment, policy, address }: Props) {
  const { pillars, ruleset } = assessment;
  const floors = TIERS.slice(1).map(
    (tier) => `${TIER_LABELS[tier]} from ${policy.tierFloors[tier]}`,
  );
  return (
    <>
      <PillarsTable
        pillars={pillars.map(({ id, label, band, weight, counts }) => ({
          id,
          label,
          band,
          counts,
          weight: formatBasisPoints(weight),
        }))}
        address={address}
      />
      <p className="chart-source">
        {`Solid to proven, hatched to possible. ${floors.join(", ")}. Source: findings of ruleset ${ruleset.version}, weights of ${policy.id} ${policy.version}.`}
      </p>
    </>
  );
}
