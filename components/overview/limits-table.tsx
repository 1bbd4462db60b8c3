import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import { Tag, type TagLook } from "@/components/ui/tag";
import { CAP_STATUS_LABELS } from "@/domain/report/tree";
import type { AssessmentResult, CapOutcome, CapStatus } from "@/domain/scoring/assessment";
import { type Policy, TIER_LABELS } from "@/domain/scoring/policy";
import { topOf } from "@/domain/scoring/tiers";
import { type CoinAddress, findingHref } from "./address";

type Props = {
  readonly result: AssessmentResult;
  readonly policy: Policy;
  readonly address: CoinAddress;
};

const ORDER: readonly CapStatus[] = ["binding", "applies", "unknown", "clear"];
const LOOKS: Readonly<Record<CapStatus, TagLook>> = {
  binding: "critical",
  applies: "caution",
  unknown: "plain",
  clear: "quiet",
};

type Limit = Omit<CapOutcome, "basis"> & {
  readonly type: "Gate" | "Cap";
  readonly href: string;
  readonly basis: string;
};

/** Every gate and cap: whether it holds, why, and how high it lets the result go. */
export function LimitsTable({ result, policy, address }: Props) {
  const limits: readonly Limit[] = [
    ...result.gates.map((gate) => ({
      ...gate,
      type: "Gate" as const,
      href: findingHref(address, gate.id),
      basis: "Gate criterion of the checklist.",
    })),
    ...result.caps.map((cap) => ({ ...cap, type: "Cap" as const, href: `/policy#${cap.id}` })),
  ].sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
  return (
    <TableRegion label="Gates and caps">
      <Table caption="Gates and caps, with the ceiling each sets on the tier" captionHidden>
        <thead>
          <tr>
            <Th>Gate or cap</Th>
            <Th>Status</Th>
            <Th>Ceiling</Th>
            <Th>Why</Th>
          </tr>
        </thead>
        <tbody>
          {limits.map((limit) => (
            <tr key={limit.id}>
              <Th scope="row" className="min-w-48">
                <a className="link-quiet" href={limit.href}>
                  {limit.title}
                </a>
                <span className="block text-xs font-normal text-muted">{limit.type}</span>
              </Th>
              <Td>
                <Tag look={LOOKS[limit.status]}>{CAP_STATUS_LABELS[limit.status]}</Tag>
              </Td>
              <Td className="whitespace-nowrap">{`${TIER_LABELS[limit.ceiling]}, at most ${topOf(limit.ceiling, policy)}`}</Td>
              <Td className="min-w-64">
                {limit.reason}
                {limit.type === "Cap" ? (
                  <span className="block text-xs text-muted">{limit.basis}</span>
                ) : null}
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </TableRegion>
  );
}
