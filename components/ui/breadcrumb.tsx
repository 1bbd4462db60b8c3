import Link from "next/link";
import { Fragment } from "react";

export type Crumb = { label: string; href?: string };

/** The way here; the last entry is the page itself and is not a link. */
export function Breadcrumb({ items }: { items: readonly Crumb[] }) {
  return (
    <nav aria-label="Breadcrumb" data-print="hide">
      <ol className="flex flex-wrap items-baseline gap-x-2 text-sm text-muted">
        {items.map((item, index) => (
          <Fragment key={`${item.href ?? ""}${item.label}`}>
            {index > 0 ? <li aria-hidden="true">/</li> : null}
            <li>
              {item.href ? (
                <Link className="link-quiet" href={item.href}>
                  {item.label}
                </Link>
              ) : (
                <span aria-current="page">{item.label}</span>
              )}
            </li>
          </Fragment>
        ))}
      </ol>
    </nav>
  );
}
