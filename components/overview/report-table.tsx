"use client";

import { formatIsoDate } from "@/components/format/format-date";
import { VerdictMark } from "@/components/marks/verdict-mark";
import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import { ExternalLink } from "@/components/ui/text-link";
import type { Cell, TableBlock } from "@/domain/report/tree";

/** A table of the report, as the exports have it. */
export function ReportTable({
  table,
  captionHidden = false,
}: {
  readonly table: TableBlock;
  readonly captionHidden?: boolean;
}) {
  const { columns } = table;
  return (
    <>
      <TableRegion label={table.caption}>
        <Table caption={table.caption} captionHidden={captionHidden} density="compact">
          <thead>
            <tr>
              {columns.map(({ id, label, align }) => (
                <Th key={id} numeric={align === "end"}>
                  {label}
                </Th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, index) => (
              <tr key={index}>
                {row.map((cell, at) => (
                  <ReportCell
                    key={columns[at]?.id ?? at}
                    cell={cell}
                    numeric={columns[at]?.align === "end"}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
      </TableRegion>
      {table.note === null ? null : (
        <p className="max-w-prose whitespace-pre-line text-sm text-muted">{table.note}</p>
      )}
    </>
  );
}

function ReportCell({ cell, numeric }: { readonly cell: Cell; readonly numeric: boolean }) {
  return (
    <Td
      numeric={numeric}
      missing={cell.kind === "missing"}
      className="max-w-96 min-w-24 break-words"
    >
      <CellContent cell={cell} />
    </Td>
  );
}

function CellContent({ cell }: { readonly cell: Cell }) {
  if (cell.kind === "verdict") return <VerdictMark verdict={cell.verdict} word />;
  if (cell.kind === "date") return <time dateTime={cell.value}>{formatIsoDate(cell.value)}</time>;
  if (cell.kind === "link") {
    return (
      <ExternalLink href={cell.url} className="break-all">
        {cell.text}
      </ExternalLink>
    );
  }
  return cell.text;
}
