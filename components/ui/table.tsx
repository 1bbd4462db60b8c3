import type { ComponentProps, ReactNode } from "react";
import Link from "next/link";
import { ArrowDown, ArrowUp } from "lucide-react";
import { cx } from "./cx";

export type TableRegionProps = {
  label: string;
  maxHeight?: string;
  className?: string;
  children: ReactNode;
};

/** Scrolls wide tables within the page; reachable by keyboard, named for screen readers. */
export function TableRegion({ label, maxHeight, className, children }: TableRegionProps) {
  return (
    <div
      className={cx("table-region", className)}
      role="region"
      aria-label={label}
      tabIndex={0}
      style={maxHeight ? { maxHeight } : undefined}
    >
      {children}
    </div>
  );
}

export type TableProps = Omit<ComponentProps<"table">, "children"> & {
  caption: ReactNode;
  /** Keeps the caption for screen readers when a heading above already says it. */
  captionHidden?: boolean;
  density?: "compact" | "normal" | "roomy";
  /** Needs a TableRegion with maxHeight around it to have something to stick to. */
  stickyHeader?: boolean;
  stickyColumn?: boolean;
  children: ReactNode;
};

export function Table(props: TableProps) {
  const {
    caption,
    captionHidden,
    density = "normal",
    stickyHeader,
    stickyColumn,
    className,
    children,
    ...rest
  } = props;
  return (
    <table
      className={cx("data-table", className)}
      data-density={density}
      data-sticky-header={stickyHeader ? "" : undefined}
      data-sticky-column={stickyColumn ? "" : undefined}
      {...rest}
    >
      <caption className={captionHidden ? "sr-only" : undefined}>{caption}</caption>
      {children}
    </table>
  );
}

export type CellProps = ComponentProps<"td"> & { numeric?: boolean; missing?: boolean };

/** `missing` greys words such as "not disclosed" that stand where a figure would. */
export function Td({ numeric, missing, className, ...rest }: CellProps) {
  return (
    <td className={cx(numeric && "numeric", missing && "cell-missing", className)} {...rest} />
  );
}

export type HeaderCellProps = ComponentProps<"th"> & { numeric?: boolean };

export function Th({ numeric, className, scope = "col", ...rest }: HeaderCellProps) {
  return <th scope={scope} className={cx(numeric && "numeric", className)} {...rest} />;
}

export type SortDirection = "ascending" | "descending";
export type SortableThProps = HeaderCellProps & {
  href: string;
  direction?: SortDirection | undefined;
};

/** A column heading that is a link to the list sorted by it. */
export function SortableTh({ href, direction, children, ...rest }: SortableThProps) {
  const Arrow = direction === "ascending" ? ArrowUp : ArrowDown;
  return (
    <Th aria-sort={direction ?? "none"} {...rest}>
      <Link className="sort-link" href={href} scroll={false}>
        {children}
        {direction ? <Arrow className="icon" aria-hidden="true" /> : null}
      </Link>
    </Th>
  );
}
