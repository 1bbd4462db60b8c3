import type { ReactNode } from "react";
import { formatPlural } from "@/components/format/format-number";
import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { TextLink } from "@/components/ui/text-link";
import { SOURCE_KINDS } from "@/domain/profile/profile";
import { ExpiryText } from "./expiry-tag";
import type { LibraryRow } from "./types";
import { describeFile } from "./words";

const CELL =
  "max-lg:grid max-lg:grid-cols-[6.5rem_minmax(0,1fr)] max-lg:gap-x-3 max-lg:border-0 max-lg:py-1 max-lg:ps-0 max-lg:pe-4";
const ROW = "max-lg:grid max-lg:border-b max-lg:border-rule-strong max-lg:py-3";

function Cell({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Td role="cell" className={CELL}>
      <span aria-hidden="true" className="text-muted lg:hidden">
        {label}
      </span>
      <div className="min-w-0 wrap-anywhere">{children}</div>
    </Td>
  );
}

function Title({ row }: { row: LibraryRow }) {
  return (
    <div className="flex max-w-prose flex-col gap-0.5 font-normal wrap-anywhere">
      <TextLink quiet className="font-medium" href={`/evidence/${row.id}`}>
        {row.title}
      </TextLink>
      {row.publisher === null ? null : <span className="text-sm text-muted">{row.publisher}</span>}
      <span className="flex flex-wrap gap-1">
        {row.isWithdrawn ? <Tag look="critical">withdrawn</Tag> : null}
        {row.isRevised ? <Tag look="quiet">revised since</Tag> : null}
      </span>
    </div>
  );
}

function Supports({ row: { cited, coins } }: { row: LibraryRow }) {
  if (cited === 0) return <span className="missing">nothing</span>;
  return `${formatPlural(cited, "fact or row", "facts and rows")} of ${formatPlural(coins, "coin")}`;
}

function DocumentRow({ row, day }: { row: LibraryRow; day: string }) {
  return (
    <tr role="row" className={ROW}>
      <th
        role="rowheader"
        scope="row"
        className="max-lg:block max-lg:border-0 max-lg:py-0 max-lg:ps-0 max-lg:pb-2"
      >
        <Title row={row} />
      </th>
      <Cell label="Kind">{SOURCE_KINDS[row.kind]}</Cell>
      <Cell label="Published">
        {row.published === null ? (
          <span className="missing">not known</span>
        ) : (
          <span className="tabular">{row.published}</span>
        )}
      </Cell>
      <Cell label="Valid until">
        <ExpiryText validUntil={row.validUntil} day={day} />
      </Cell>
      <Cell label="File">
        {row.file === null ? <span className="missing">no file</span> : describeFile(row.file)}
      </Cell>
      <Cell label="Supports">
        <Supports row={row} />
      </Cell>
    </tr>
  );
}

/** The library as a table; on a phone every row reads as a card. The roles keep it a table for screen readers there. */
export function DocumentTable({ rows, day }: { rows: readonly LibraryRow[]; day: string }) {
  return (
    <TableRegion label="Documents">
      <Table role="table" caption="Documents of the library" captionHidden className="max-lg:block">
        <thead className="max-lg:sr-only">
          <tr role="row">
            {["Document", "Kind", "Published", "Valid until", "File", "Supports"].map((name) => (
              <Th key={name} role="columnheader">
                {name}
              </Th>
            ))}
          </tr>
        </thead>
        <tbody className="max-lg:block max-lg:border-t max-lg:border-ink">
          {rows.map((row) => (
            <DocumentRow key={row.id} row={row} day={day} />
          ))}
        </tbody>
      </Table>
    </TableRegion>
  );
}
