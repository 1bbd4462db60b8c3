import { formatBasisPoints } from "@/components/format/format-number";
import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { Checklist } from "@/domain/checklist/checklist";
import { type Policy, TIER_LABELS, TIERS } from "@/domain/scoring/policy";
import { topOf } from "@/domain/scoring/tiers";

type Props = { readonly policy: Policy; readonly checklist: Checklist };

/** What each pillar weighs in the whole. */
export function WeightsTable({ policy, checklist }: Props) {
  return (
    <TableRegion label="Pillar weights">
      <Table caption="Pillar weights" captionHidden density="compact">
        <thead>
          <tr>
            <Th>Pillar</Th>
            <Th numeric>Share of the whole</Th>
            <Th numeric>Criteria</Th>
          </tr>
        </thead>
        <tbody>
          {checklist.pillars.map(({ id, label }) => (
            <tr key={id}>
              <Th scope="row">
                <TextLink quiet href={`/checklists/backing#${id}`}>
                  {label}
                </TextLink>
              </Th>
              <Td numeric>{formatBasisPoints(policy.pillarWeights[id] ?? 0)}</Td>
              <Td numeric>{checklist.criteria.filter(({ pillar }) => pillar === id).length}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </TableRegion>
  );
}

/** Where each tier begins and ends. */
export function TiersTable({ policy }: Pick<Props, "policy">) {
  return (
    <TableRegion label="Tiers">
      <Table caption="Tiers" captionHidden density="compact">
        <thead>
          <tr>
            <Th>Tier</Th>
            <Th numeric>From</Th>
            <Th numeric>To</Th>
          </tr>
        </thead>
        <tbody>
          {[...TIERS].reverse().map((tier) => (
            <tr key={tier}>
              <Th scope="row">{TIER_LABELS[tier]}</Th>
              <Td numeric>{policy.tierFloors[tier]}</Td>
              <Td numeric>{topOf(tier, policy)}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </TableRegion>
  );
}
