import type { CSSProperties, ReactNode } from "react";
import { Table, TableRegion, Th } from "@/components/ui/table";
import { cx } from "@/components/ui/cx";

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

/** Below the tablet width rows fall apart into a list by question, each answer under its coin's name. */
const ON_PHONE = "max-md:block max-md:w-auto max-md:border-0 max-md:ps-0!";

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
        className={cx("md:table-fixed md:min-w-(--least)", ON_PHONE)}
      >
        <thead className="max-md:hidden">
          <tr>
            <Th className="w-56">
              <span className="sr-only">Question</span>
            </Th>
            {labels.map((label) => (
              <Th key={label} className="text-ink">
                {label}
              </Th>
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
    <tbody id={group.id} className={cx("scroll-mt-12", ON_PHONE)}>
      {group.title === undefined ? null : (
        <tr className={ON_PHONE}>
          <th
            scope="rowgroup"
            colSpan={labels.length + 1}
            className={cx("pt-6! md:static!", ON_PHONE)}
          >
            <h3>{group.title}</h3>
            {group.note === undefined ? null : (
              <p className="max-w-prose font-normal text-muted">{group.note}</p>
            )}
          </th>
        </tr>
      )}
      {group.rows.map((row) => (
        <tr
          key={row.key}
          className={cx(
            "max-md:mb-4 max-md:border-b max-md:border-rule max-md:pb-3",
            "max-md:block",
          )}
        >
          <th scope="row" className={cx("align-top! wrap-anywhere", ON_PHONE)}>
            {headings ? <h4 className="text-sm font-medium">{row.title}</h4> : row.title}
            {row.note === undefined ? null : (
              <p className="mt-1 font-normal text-muted">{row.note}</p>
            )}
          </th>
          {row.cells.map((cell, index) => (
            <td
              key={labels[index]}
              className={cx(
                "align-top! wrap-anywhere max-md:grid max-md:grid-cols-[6.5rem_1fr] max-md:gap-2",
                "max-md:w-auto max-md:border-0 max-md:px-0 max-md:py-1",
              )}
            >
              <span className="font-medium md:hidden">{labels[index]}</span>
              <div className="min-w-0">{cell}</div>
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
