import type { ReactNode } from "react";
import { cx } from "./cx";
import { Table, TableRegion, Td } from "./table";

type Props = {
  readonly label: string;
  readonly caption: string;
  /** The headings, each with the role of one. */
  readonly head: ReactNode;
  readonly children: ReactNode;
};

/** A table whose every row reads as a card on a phone. The roles keep it a table for screen readers there. */
export function CardTable({ label, caption, head, children }: Props) {
  return (
    <TableRegion label={label}>
      <Table role="table" caption={caption} captionHidden className="max-lg:block">
        <thead className="max-lg:sr-only">
          <tr role="row">{head}</tr>
        </thead>
        <tbody className="max-lg:block max-lg:border-t max-lg:border-ink">{children}</tbody>
      </Table>
    </TableRegion>
  );
}

type RowProps = { readonly className?: string; readonly children: ReactNode };

export function CardRow({ className, children }: RowProps) {
  return (
    <tr
      role="row"
      className={cx("max-lg:grid max-lg:border-b max-lg:border-rule-strong max-lg:py-3", className)}
    >
      {children}
    </tr>
  );
}

/** Names the row, and stands on top of the card. */
export function CardTitle({ className, children }: RowProps) {
  return (
    <th
      role="rowheader"
      scope="row"
      className={cx("max-lg:block max-lg:border-0 max-lg:py-0 max-lg:ps-0 max-lg:pb-2", className)}
    >
      {children}
    </th>
  );
}

type CellProps = {
  /** The heading of the column, which a card repeats. */
  readonly label: string;
  /** Among it the columns of a card, such as "max-lg:grid-cols-[6.5rem_minmax(0,1fr)]". */
  readonly className: string;
  readonly children: ReactNode;
};

export function CardCell({ label, className, children }: CellProps) {
  return (
    <Td
      role="cell"
      className={cx(
        "max-lg:grid max-lg:gap-x-3 max-lg:border-0 max-lg:py-1 max-lg:ps-0 max-lg:pe-4",
        className,
      )}
    >
      <span aria-hidden="true" className="text-muted lg:hidden">
        {label}
      </span>
      <div className="min-w-0">{children}</div>
    </Td>
  );
}
