import { USE_CASE_LOOKS } from "@/components/overview/use-case-looks";
import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { TextLink } from "@/components/ui/text-link";
import type { UseCaseReading } from "@/domain/explain/use-case-reading";
import { USE_CASE_LABELS } from "@/domain/report/words";

/** One row per situation: does the coin fit, from which tier on, and up to which amount? */
export function UseCaseTable({ useCases }: { readonly useCases: readonly UseCaseReading[] }) {
  return (
    <TableRegion label="Use cases">
      <Table caption="Use cases with verdict, tier and limit" captionHidden>
        <thead>
          <tr>
            <Th>Situation</Th>
            <Th>Verdict</Th>
            <Th>Tier required</Th>
            <Th>Tier found</Th>
            <Th>Suggested limit</Th>
          </tr>
        </thead>
        <tbody>
          {useCases.map(({ id, title, description, verdict, required, exposure, found }) => (
            <tr key={id}>
              <Th scope="row" className="min-w-44">
                <TextLink href={`#use-${id}`}>{title}</TextLink>
                <span className="block max-w-prose font-normal text-muted">{description}</span>
              </Th>
              <Td>
                <Tag look={USE_CASE_LOOKS[verdict]}>{USE_CASE_LABELS[verdict]}</Tag>
              </Td>
              <Td>{required}</Td>
              <Found found={found} />
              <Td className="min-w-44" missing={found === null}>
                {found === null ? "not given, as there is no tier" : exposure}
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </TableRegion>
  );
}

function Found({ found }: Pick<UseCaseReading, "found">) {
  if (found === null) return <Td missing>none: not enough is known</Td>;
  const { proven, possible } = found;
  return <Td>{proven === possible ? proven : `${proven} proven, ${possible} possible`}</Td>;
}
