import type { ComponentProps } from "react";
import Link from "next/link";
import { cx } from "./cx";

export type TextLinkProps = ComponentProps<typeof Link> & { quiet?: boolean };

/** `quiet` drops the underline until pointed at: only in tables and lists of links. */
export function TextLink({ quiet = false, className, ...rest }: TextLinkProps) {
  return <Link className={cx(quiet ? "link-quiet" : "link", className)} {...rest} />;
}

/** A link that leaves the product: keeps the opener away and says nothing of where the reader was. */
export function ExternalLink({ className, children, ...rest }: ComponentProps<"a">) {
  return (
    <a className={cx("link", className)} rel="noopener noreferrer" {...rest}>
      {children}
    </a>
  );
}
