import type { ReactNode } from "react";

export type ChartColumn = { label: ReactNode; numeric?: boolean };
export type ChartRow = { key: string; cells: readonly ReactNode[] };
export type ChartTableProps = {
  caption: string;
  columns: readonly ChartColumn[];
  rows: readonly ChartRow[];
  footer?: readonly ReactNode[];
};

/** The figures of a chart, in reading order; the first cell of a row is its heading. */
export function ChartTable({ caption, columns, rows, footer }: ChartTableProps) {
  const align = (index: number) => (columns[index]?.numeric ? "numeric" : undefined);
  const renderCells = (cells: readonly ReactNode[]) =>
    cells.map((cell, index) =>
      index === 0 ? (
        <th key="head" scope="row">
          {cell}
        </th>
      ) : (
        <td key={index} className={align(index)}>
          {cell}
        </td>
      ),
    );
  return (
    <div className="table-region" role="region" aria-label={caption} tabIndex={0}>
      <table className="data-table" data-density="compact">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th key={index} scope="col" className={align(index)}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>{renderCells(row.cells)}</tr>
          ))}
        </tbody>
        {footer ? (
          <tfoot>
            <tr>{renderCells(footer)}</tr>
          </tfoot>
        ) : null}
      </table>
    </div>
  );
}
