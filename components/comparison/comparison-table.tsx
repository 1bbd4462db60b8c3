import type { CSSProperties, ReactNode } from "react";
import { Table, TableRegion, Th } from "@/components/ui/table";

export type ComparedRow = {
  readonly key: string;
  readonly title: ReactNode;
  /** The question in full, or how the figure is to be read. */
  readonly note?: ReactNode;
  readonly cells: readonly ReactNode[];
};

export type ComparedGroup = {
  readonly id: string;
  readonly title?: ReactNode;
  readonly note?: ReactNode;
  readonly rows: readonly ComparedRow[];
};

export type ComparisonTableProps = {
  caption: string;
  /** One per coin, in the order of the cells. */
  labels: readonly string[];
  groups: readonly ComparedGroup[];
  /** Row titles are headings, so that a reader can jump from question to question. */
  headings?: boolean;
  /** Keeps the header row in view within the table's own scrolling area. */
  tall?: boolean;
};

const FIRST_COLUMN = 16;
const COIN_COLUMN = 13;

export function ComparisonTable({
  caption,
  labels,
  groups,
  headings = false,
  tall = false,
}: ComparisonTableProps) {
  const least: CSSProperties & Record<"--least", string> = {
    "--least": `${FIRST_COLUMN + labels.length * COIN_COLUMN}rem`,
  };
  return (
    <TableRegion
      label={caption}
      className="max-md:max-h-none!"
      {...(tall ? { maxHeight: "85vh" } : {})}
    >
      <Table
        caption={caption}
        captionHidden
        stickyColumn
        stickyHeader={tall}
        style={least}
        className="comparison"
      >
        <thead>
          <tr>
            <Th>
              <span className="sr-only">Question</span>
            </Th>
            {labels.map((label) => (
              <Th key={label}>{label}</Th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <GroupBody key={group.id} group={group} labels={labels} headings={headings} />
        ))}
      </Table>
    </TableRegion>
  );
}

type GroupProps = { group: ComparedGroup; labels: readonly string[]; headings: boolean };

function GroupBody({ group, labels, headings }: GroupProps) {
  return (
    <tbody id={group.id}>
      {group.title === undefined ? null : (
        <tr>
          <th scope="rowgroup" colSpan={labels.length + 1}>
            <h3>{group.title}</h3>
            {group.note === undefined ? null : <p className="comparison-note">{group.note}</p>}
          </th>
        </tr>
      )}
      {group.rows.map((row) => (
        <tr key={row.key} id={headings ? row.key : undefined}>
          <th scope="row">
            {headings ? <h4>{row.title}</h4> : row.title}
            {row.note === undefined ? null : <div className="comparison-note">{row.note}</div>}
          </th>
          {row.cells.map((cell, index) => (
            <td key={labels[index]} data-coin={labels[index]}>
              {cell}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
