"use client";

import { useMemo } from "react";
import {
  cellField,
  listField,
  readCompleteness,
  toCompletenessChoice,
} from "@/domain/entry/fields";
import { blankRow, type ListForm } from "@/domain/entry/form";
import { PRIMARY_COLUMNS, ROWS_PER_PAGE } from "@/domain/entry/layout";
import type { FieldErrors } from "@/domain/entry/to-input";
import { columnsOf, type ListId, LISTS } from "@/domain/facts/lists";
import { Button, ButtonRow, LinkButton } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import { TextArea } from "@/components/ui/text-field";
import { COMPLETENESS_OPTIONS } from "./choices";
import { useEditor } from "./editor-context";
import { rowKey } from "./editor-state";
import type { ReaderView } from "./entry-types";
import { ListRow } from "./list-row";
import { ListTotal } from "./list-total";
import { newRowId } from "./new-row-id";
import { RowPager } from "./row-pager";
import { WhyAsked } from "./why-asked";

type Props = {
  readonly list: ListId;
  readonly form: ListForm;
  readonly page: number;
  readonly open: ReadonlySet<string>;
  readonly stated: string;
  readonly pasteHref: string;
  readonly readers: readonly ReaderView[];
};

/** A list of the profile: how complete it is, its rows, what they add up to. */
export function ListEditor({ list, form, page, open, stated, pasteHref, readers }: Props) {
  const { dispatch } = useEditor();
  const { label, help, rowLabel } = LISTS[list];
  const add = () =>
    dispatch({ type: "rows", list, edit: { act: "add", rows: [blankRow(newRowId())] } });
  return (
    <section
      aria-labelledby={`${list}-title`}
      className="flex flex-col gap-4 border-b border-rule py-6"
    >
      <div className="grid gap-x-12 gap-y-4 lg:grid-cols-[minmax(0,46rem)_minmax(0,1fr)]">
        <div className="flex flex-col gap-4">
          <div>
            <h2 id={`${list}-title`}>{label}</h2>
            <p className="max-w-prose text-muted">{help}</p>
          </div>
          <ListHeadFields list={list} form={form} />
        </div>
        <WhyAsked readers={readers} />
      </div>
      <ListTotal list={list} form={form} stated={stated} />
      {form.rows.length === 0 ? (
        <p className="text-muted">
          No {rowLabel} entered yet. Add one, or paste a block of cells from a spreadsheet.
        </p>
      ) : (
        <RowTable {...{ list, form, page, open }} />
      )}
      <ButtonRow>
        <Button
          name="intent"
          value={`add.${list}`}
          onClick={(event) => {
            event.preventDefault();
            add();
          }}
        >
          Add {rowLabel}
        </Button>
        <LinkButton look="quiet" href={pasteHref}>
          Paste from a spreadsheet
        </LinkButton>
      </ButtonRow>
    </section>
  );
}

function ListHeadFields({ list, form }: Pick<Props, "list" | "form">) {
  const { dispatch, errors } = useEditor();
  const choice = listField(list, "completeness");
  const note = listField(list, "note");
  return (
    <>
      <SelectField
        id={choice}
        name={choice}
        label="How complete is this list?"
        hint="Only a complete list supports a conclusion from what is not in it."
        width="max-w-prose"
        fieldClassName="w-full"
        error={errors[choice]}
        options={COMPLETENESS_OPTIONS}
        value={toCompletenessChoice(form)}
        onChange={(event) =>
          dispatch({ type: "head", list, change: readCompleteness(event.target.value) })
        }
      />
      <TextArea
        id={note}
        name={note}
        label="Note on completeness"
        rows={1}
        className="min-h-9!"
        fieldClassName="w-full"
        error={errors[note]}
        value={form.note}
        onChange={(event) => dispatch({ type: "head", list, change: { note: event.target.value } })}
      />
    </>
  );
}

function RowTable({ list, form, page, open }: Pick<Props, "list" | "form" | "page" | "open">) {
  const { errors } = useEditor();
  const pages = Math.max(1, Math.ceil(form.rows.length / ROWS_PER_PAGE));
  const current = Math.min(page, pages);
  const start = (current - 1) * ROWS_PER_PAGE;
  const columns = columnsOf(list);
  const byRow = useMemo(() => groupByRow(list, errors), [list, errors]);
  return (
    <>
      <table className="data-table w-full max-md:block">
        <caption className="sr-only">{LISTS[list].label}</caption>
        <thead className="max-md:hidden">
          <tr>
            <th scope="col">#</th>
            {PRIMARY_COLUMNS[list].map((column) => (
              <th key={column} scope="col">
                {columns[column]?.label}
              </th>
            ))}
            <th scope="col">
              <span className="sr-only">Change</span>
            </th>
          </tr>
        </thead>
        <tbody className="max-md:block">
          {form.rows.slice(start, start + ROWS_PER_PAGE).map((row, offset) => (
            <ListRow
              key={row.id}
              list={list}
              row={row}
              index={start + offset}
              last={start + offset === form.rows.length - 1}
              open={open.has(rowKey(list, row.id))}
              errors={byRow.get(start + offset) ?? NO_ERRORS}
            />
          ))}
        </tbody>
      </table>
      <RowPager list={list} page={current} pages={pages} rows={form.rows.length} />
    </>
  );
}

const NO_ERRORS: FieldErrors = {};

function groupByRow(list: ListId, errors: FieldErrors): ReadonlyMap<number, FieldErrors> {
  const prefix = cellField(list, 0, "").slice(0, -2);
  const groups = new Map<number, Record<string, string>>();
  for (const [name, message] of Object.entries(errors)) {
    if (!name.startsWith(prefix)) continue;
    const index = Number(name.slice(prefix.length).split(".")[0]);
    groups.set(index, { ...groups.get(index), [name]: message });
  }
  return groups;
}
