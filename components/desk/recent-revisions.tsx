import { formatInstant, formatIsoDate } from "@/components/format/format-date";
import { formatPlural } from "@/components/format/format-number";
import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { TextLink } from "@/components/ui/text-link";

export type RecentRow = {
  readonly versionId: string;
  readonly slug: string;
  readonly symbol: string;
  readonly name: string;
  readonly isSample: boolean;
  readonly number: number;
  readonly asOf: string;
  readonly publishedAt: Date;
  readonly publishedBy: string;
  readonly changes: number;
};

export function RecentRevisions({ rows }: { rows: readonly RecentRow[] }) {
  return (
    <TableRegion label="Recent revisions">
      <Table caption="Recent revisions" captionHidden>
        <thead>
          <tr>
            <Th>Coin</Th>
            <Th>Revision</Th>
            <Th>Facts as of</Th>
            <Th>Changes</Th>
            <Th>Published</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.versionId}>
              <th scope="row">
                <span className="flex flex-wrap items-baseline gap-x-2">
                  <TextLink quiet prefetch={false} href={`/issuers/${row.slug}`}>
                    {row.symbol}
                  </TextLink>
                  {row.isSample ? <Tag look="quiet">sample</Tag> : null}
                </span>
              </th>
              <Td className="whitespace-nowrap">Revision {row.number}</Td>
              <Td className="whitespace-nowrap">
                <time dateTime={row.asOf}>{formatIsoDate(row.asOf)}</time>
              </Td>
              <Td>
                <TextLink
                  quiet
                  prefetch={false}
                  className="whitespace-nowrap"
                  href={`/issuers/${row.slug}/history`}
                >
                  {formatPlural(row.changes, "change")}
                </TextLink>
              </Td>
              <Td className="text-muted">
                <span className="whitespace-nowrap">
                  {formatInstant(row.publishedAt.toISOString())}
                </span>
                , {row.publishedBy}
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </TableRegion>
  );
}
