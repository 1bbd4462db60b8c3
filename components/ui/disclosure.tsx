import type { ReactNode } from "react";
import { cx } from "./cx";

export type DisclosureProps = {
  summary: ReactNode;
  /** Opens from the start, and again on every load. */
  open?: boolean;
  /** "row" draws a hairline below, for a list of them. */
  look?: "plain" | "row";
  id?: string;
  /** Disclosures sharing a name open one at a time. */
  name?: string;
  className?: string;
  children: ReactNode;
};

/** The browser's own details element: works without scripts and is printed open. */
export function Disclosure({
  summary,
  look = "plain",
  className,
  children,
  ...rest
}: DisclosureProps) {
  return (
    <details className={cx("disclosure", className)} data-look={look} {...rest}>
      <summary>{summary}</summary>
      <div className="disclosure-body">{children}</div>
    </details>
  );
}
