import { formatDate } from "@/components/format/format-date";
import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { Checklist } from "@/domain/checklist/checklist";
import { type Cap, type Policy, TIER_LABELS } from "@/domain/scoring/policy";
import { describeCondition } from "./cap-condition";

type Props = { readonly policy: Policy; readonly checklist: Checklist };

/** Gates: criteria that hold the tier down where they are not met. */
export function GatesTable({ policy, checklist }: Props) {
  const { byCriterion, default: fallback } = policy.gateCeilings;
  return (
    <TableRegion label="Gates">
      <Table caption="Gates" captionHidden>
        <thead>
          <tr>
            <Th>Gate</Th>
            <Th>Question</Th>
            <Th>Ceiling where not met</Th>
          </tr>
        </thead>
        <tbody>
          {checklist.criteria
            .filter(({ severity }) => severity === "gate")
            .map(({ id, title, question }) => (
              <tr key={id}>
                <Th scope="row" className="min-w-40 md:w-72">
                  <TextLink quiet href={`/checklists/backing/${id}`}>
                    {title}
                  </TextLink>
                </Th>
                <Td className="min-w-56">{question}</Td>
                <Td className="min-w-32">{TIER_LABELS[byCriterion[id] ?? fallback]}</Td>
              </tr>
            ))}
        </tbody>
      </Table>
    </TableRegion>
  );
}

/** Caps: conditions on a fact that hold the tier down. */
export function CapsTable({ policy, checklist }: Props) {
  const titleOf = (id: string) =>
    checklist.criteria.find((criterion) => criterion.id === id)?.title ?? id;
  return (
    <TableRegion label="Caps">
      <Table caption="Caps" captionHidden>
        <thead>
          <tr>
            <Th>Cap</Th>
            <Th>Holds</Th>
            <Th>Ceiling</Th>
            <Th>Basis</Th>
          </tr>
        </thead>
        <tbody>
          {policy.caps.map((cap) => (
            <tr key={cap.id} id={cap.id} className="scroll-mt-16">
              <Th scope="row" className="min-w-40 md:w-72">
                {cap.title}
              </Th>
              <Td className="min-w-48">
                {describeCondition(cap.condition, titleOf)}
                <span className="block text-xs text-muted">{describeDates(cap)}</span>
              </Td>
              <Td>{TIER_LABELS[cap.ceiling]}</Td>
              <Td className="min-w-56">{cap.basis}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </TableRegion>
  );
}

function describeDates({ from, until }: Cap): string {
  if (from === null && until === null) return "at any date";
  const start = from === null ? "" : `from ${formatDate(from)}`;
  return until === null ? start : `${start} until before ${formatDate(until)}`.trim();
}
