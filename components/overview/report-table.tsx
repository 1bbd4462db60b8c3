"use client";

import { formatIsoDate } from "@/components/format/format-date";
import { VerdictMark } from "@/components/marks/verdict-mark";
import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import { ExternalLink } from "@/components/ui/text-link";
import type { ShownCell, ShownTable } from "./shown-table";

type Props = { readonly table: ShownTable; readonly captionHidden?: boolean };

/** A table of the report, as the exports have it. */
export function ReportTable({ table, captionHidden = false }: Props) {
  const { caption, labels, rows, note } = table;
  const numeric = new Set(table.numeric);
  return (
    <>
      <TableRegion label={caption}>
        <Table caption={caption} captionHidden={captionHidden} density="compact">
          <thead>
            <tr>
              {labels.map((label, at) => (
                <Th key={at} numeric={numeric.has(at)}>
                  {label}
                </Th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                {row.map((cell, at) => (
                  <ReportCell key={at} cell={cell} numeric={numeric.has(at)} />
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
      </TableRegion>
      {note === null ? null : (
        <p className="max-w-prose whitespace-pre-line text-sm text-muted">{note}</p>
      )}
    </>
  );
}

function ReportCell({ cell, numeric }: { readonly cell: ShownCell; readonly numeric: boolean }) {
  return (
    <Td
      numeric={numeric}
      missing={typeof cell !== "string" && cell.kind === "missing"}
      className="max-w-96 min-w-24 break-words"
    >
      {typeof cell === "string" ? cell : <CellContent cell={cell} />}
    </Td>
  );
}

function CellContent({ cell }: { readonly cell: Exclude<ShownCell, string> }) {
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
