import type { ReactNode } from "react";
import { formatPlural } from "@/components/format/format-number";
import { CardCell, CardRow, CardTable, CardTitle } from "@/components/ui/card-table";
import { Th } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { TextLink } from "@/components/ui/text-link";
import { SOURCE_KINDS } from "@/domain/profile/profile";
import { ExpiryText } from "./expiry-tag";
import type { LibraryRow } from "./types";
import { describeFile } from "./words";

function Cell(props: { label: string; children: ReactNode }) {
  return <CardCell {...props} className="wrap-anywhere max-lg:grid-cols-[6.5rem_minmax(0,1fr)]" />;
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
    <CardRow>
      <CardTitle>
        <Title row={row} />
      </CardTitle>
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
    </CardRow>
  );
}

/** The library as a table; on a phone every row reads as a card. */
export function DocumentTable({ rows, day }: { rows: readonly LibraryRow[]; day: string }) {
  return (
    <CardTable
      label="Documents"
      caption="Documents of the library"
      head={["Document", "Kind", "Published", "Valid until", "File", "Supports"].map((name) => (
        <Th key={name} role="columnheader">
          {name}
        </Th>
      ))}
    >
      {rows.map((row) => (
        <DocumentRow key={row.id} row={row} day={day} />
      ))}
    </CardTable>
  );
}
