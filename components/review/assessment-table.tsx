import { formatDate } from "@/components/format/format-date";
import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { TextLink } from "@/components/ui/text-link";
import type { IsoDate } from "@/domain/dates";
import { StateTag } from "./state-tag";
import { assessmentHref, type ShownAssessment } from "./types";

type Props = {
  readonly caption: string;
  readonly rows: readonly ShownAssessment[];
  readonly today: IsoDate;
  /** Leaves the coin out where the page is of one. */
  readonly isOfOneCoin?: boolean;
};

/** Assessments with what decides who has to act. */
export function AssessmentTable({ caption, rows, today, isOfOneCoin = false }: Props) {
  return (
    <TableRegion label={caption}>
      <Table caption={caption} captionHidden>
        <thead>
          <tr>
            <Th>Assessment</Th>
            <Th>State</Th>
            <Th>Speaks for</Th>
            <Th numeric>Revision</Th>
            <Th>Author</Th>
            <Th>Approvals</Th>
            <Th>Due</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={assessmentHref(row)}>
              <Th scope="row">
                <TextLink href={assessmentHref(row)} quiet>
                  {isOfOneCoin ? `Assessment ${row.number}` : `${row.coin.symbol}, ${row.number}`}
                </TextLink>
              </Th>
              <Td>
                <StateTag state={row.state} />
              </Td>
              <Td className="whitespace-nowrap">{formatDate(row.asOf)}</Td>
              <Td numeric>{row.revision}</Td>
              <Td>{row.author.name}</Td>
              <Td>
                {row.approvals.length === 0
                  ? `none of ${row.approvalsNeeded}`
                  : row.approvals.map(({ name }) => name).join(", ")}
              </Td>
              <Td missing={row.dueOn === null} className="whitespace-nowrap">
                <Due row={row} today={today} />
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </TableRegion>
  );
}

function Due({
  row: { dueOn, state },
  today,
}: {
  readonly row: ShownAssessment;
  readonly today: IsoDate;
}) {
  if (dueOn === null) return "no day set";
  const isLate = dueOn < today && state !== "approved" && state !== "superseded";
  return (
    <>
      {formatDate(dueOn)} {isLate ? <Tag look="critical">overdue</Tag> : null}
    </>
  );
}
