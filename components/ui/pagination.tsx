import Link from "next/link";
import { listPageSteps } from "./pagination-pages";

export type PaginationProps = {
  page: number;
  pageCount: number;
  hrefFor: (page: number) => string;
  /** What is paged through, e.g. "issuers". */
  label: string;
};

export function Pagination({ page, pageCount, hrefFor, label }: PaginationProps) {
  if (pageCount <= 1) return null;
  return (
    <nav aria-label={`Pages of ${label}`} data-print="hide">
      <ul className="pagination">
        {page > 1 ? (
          <li>
            <Link className="link" rel="prev" href={hrefFor(page - 1)}>
              Previous
            </Link>
          </li>
        ) : null}
        {listPageSteps(page, pageCount).map((step, index) => (
          <li key={step === "gap" ? `gap-${index}` : step}>
            {step === "gap" ? (
              <span aria-hidden="true">…</span>
            ) : (
              <Link
                className={step === page ? "font-semibold text-ink" : "link-quiet"}
                href={hrefFor(step)}
                aria-label={`Page ${step} of ${pageCount}`}
                aria-current={step === page ? "page" : undefined}
              >
                {step}
              </Link>
            )}
          </li>
        ))}
        {page < pageCount ? (
          <li>
            <Link className="link" rel="next" href={hrefFor(page + 1)}>
              Next
            </Link>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}
