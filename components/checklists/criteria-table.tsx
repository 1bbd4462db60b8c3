import { SeverityTag } from "@/components/marks/severity-tag";
import { Section } from "@/components/ui/page-heading";
import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { Checklist, Pillar } from "@/domain/checklist/checklist";
import type { Criterion } from "@/domain/checklist/criterion";

type Props = { readonly checklist: Checklist; readonly shown: readonly Criterion[] };

/** The criteria by pillar, each with its question and what it weighs. */
export function CriteriaTables({ checklist, shown }: Props) {
  return checklist.pillars.map((pillar) => {
    const own = shown.filter((criterion) => criterion.pillar === pillar.id);
    if (own.length === 0) return null;
    const all = checklist.criteria.filter((criterion) => criterion.pillar === pillar.id);
    return (
      <Section key={pillar.id} id={pillar.id} title={pillar.label} note={pillar.question}>
        <PillarTable
          pillar={pillar}
          own={own}
          total={all.reduce((sum, { weight }) => sum + weight, 0)}
        />
      </Section>
    );
  });
}

type PillarProps = {
  readonly pillar: Pillar;
  readonly own: readonly Criterion[];
  readonly total: number;
};

function PillarTable({ pillar, own, total }: PillarProps) {
  return (
    <TableRegion label={`Criteria: ${pillar.label}`}>
      <Table caption={`Criteria: ${pillar.label}`} captionHidden>
        <thead>
          <tr>
            <Th>Criterion</Th>
            <Th>Question</Th>
            <Th className="w-24">Severity</Th>
            <Th numeric className="w-32">{`Weight of ${total}`}</Th>
          </tr>
        </thead>
        <tbody>
          {own.map(({ id, title, question, severity, weight, scope }) => (
            <tr key={id}>
              <Th scope="row" className="min-w-40 md:w-72">
                <TextLink quiet href={`/checklists/backing/${id}`}>
                  {title}
                </TextLink>
              </Th>
              <Td className="min-w-56">
                {question}
                {scope === null ? null : (
                  <span className="block text-xs text-muted">{`Applies where ${scope.when}`}</span>
                )}
              </Td>
              <Td>
                <SeverityTag severity={severity} />
              </Td>
              <Td numeric>{weight}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </TableRegion>
  );
}
