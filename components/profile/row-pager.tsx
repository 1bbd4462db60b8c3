"use client";

import { ROWS_PER_PAGE } from "@/domain/entry/layout";
import { type ListId, LISTS } from "@/domain/facts/lists";
import { Button } from "@/components/ui/button";
import { useEditor } from "./editor-context";

type Props = {
  readonly list: ListId;
  readonly page: number;
  readonly pages: number;
  readonly rows: number;
};

/** Steps through a long list inside the form. Without scripts each step saves first. */
export function RowPager({ list, page, pages, rows }: Props) {
  const { dispatch } = useEditor();
  if (pages <= 1) return null;
  const step = (to: number, label: string) => (
    <Button
      size="small"
      name="intent"
      value={`page.${list}.${to}`}
      disabled={to < 1 || to > pages}
      onClick={(event) => {
        event.preventDefault();
        dispatch({ type: "page", list, page: to });
      }}
    >
      {label}
    </Button>
  );
  const first = (page - 1) * ROWS_PER_PAGE + 1;
  const last = Math.min(rows, page * ROWS_PER_PAGE);
  return (
    <div
      role="group"
      aria-label={`Pages of ${LISTS[list].label}`}
      className="tabular flex flex-wrap items-center gap-3 text-sm"
    >
      {step(1, "First")}
      {step(page - 1, "Previous")}
      <span>
        {first} to {last} of {rows}
      </span>
      {step(page + 1, "Next")}
      {step(pages, "Last")}
    </div>
  );
}
