"use client";

import { memo } from "react";
import { ArrowDown, ArrowUp, Copy, Trash2 } from "lucide-react";
import { cellField, rowIdField } from "@/domain/entry/fields";
import { cellOf, type RowForm } from "@/domain/entry/form";
import { rowName } from "@/domain/entry/describe";
import { PRIMARY_COLUMNS } from "@/domain/entry/layout";
import type { FieldErrors } from "@/domain/entry/to-input";
import { columnsOf, type ListId, LISTS } from "@/domain/facts/lists";
import { Button } from "@/components/ui/button";
import { CellControl } from "./cell-control";
import { useEditor } from "./editor-context";
import { rowKey } from "./editor-state";
import { newRowId } from "./new-row-id";
import { RowDetails } from "./row-details";

type Props = {
  readonly list: ListId;
  readonly row: RowForm;
  /** Place in the whole list, counted from 0. */
  readonly index: number;
  readonly last: boolean;
  readonly open: boolean;
  /** Only those of this row. */
  readonly errors: FieldErrors;
};

/** One row: its main cells in the table, everything else in the fold below. */
export const ListRow = memo(function ListRow({ list, row, index, last, open, errors }: Props) {
  const { dispatch } = useEditor();
  const columns = columnsOf(list);
  const detailsId = `${list}-${index}-details`;
  return (
    <>
      <tr
        className="max-md:flex max-md:flex-col max-md:gap-2 max-md:pt-4"
        id={`${list}-row-${index}`}
      >
        <th scope="row" className="tabular align-top max-md:border-0! max-md:p-0!">
          <input type="hidden" name={rowIdField(list, index)} value={row.id} />
          <span className="md:hidden">{LISTS[list].rowLabel} </span>
          {index + 1}
        </th>
        {PRIMARY_COLUMNS[list].map((column) => {
          const definition = columns[column];
          const name = cellField(list, index, `${column}.value`);
          return definition === undefined ? null : (
            <td key={column} className="align-top! max-md:border-0! max-md:p-0!">
              <CellControl
                name={name}
                definition={definition}
                cell={cellOf(row, column)}
                error={errors[name]}
                labelClass="md:sr-only"
                onChange={(change) => dispatch({ type: "cell", list, id: row.id, column, change })}
              />
            </td>
          );
        })}
        <td className="align-top! max-md:border-0! max-md:p-0!">
          <RowButtons {...{ list, row, index, last, open, detailsId }} />
        </td>
      </tr>
      {open ? (
        <tr id={detailsId} className="max-md:block">
          <td
            colSpan={PRIMARY_COLUMNS[list].length + 2}
            className="bg-sunken max-md:block max-md:px-0!"
          >
            <RowDetails list={list} row={row} index={index} errors={errors} />
          </td>
        </tr>
      ) : null}
    </>
  );
});

type ButtonsProps = Omit<Props, "errors"> & { readonly detailsId: string };

/** Without scripts each of these sends the form with what it wants done. */
function RowButtons({ list, row, index, last, open, detailsId }: ButtonsProps) {
  const { dispatch } = useEditor();
  const name = rowName(list, row);
  const button = (act: string, label: string, run: () => void) => ({
    name: "intent",
    value: `${act}.${list}.${row.id}`,
    "aria-label": `${label} ${LISTS[list].rowLabel} ${index + 1}, ${name}`,
    title: label,
    look: "quiet" as const,
    size: "small" as const,
    onClick: (event: { preventDefault: () => void }) => {
      event.preventDefault();
      run();
    },
  });
  const move = (by: -1 | 1) =>
    dispatch({ type: "rows", list, edit: { act: "move", id: row.id, by } });
  return (
    <div className="flex flex-nowrap items-center justify-end max-md:justify-start">
      <Button
        {...button(open ? "close" : "open", open ? "Less about" : "More about", () =>
          dispatch({ type: "toggle", key: rowKey(list, row.id) }),
        )}
        aria-expanded={open}
        aria-controls={open ? detailsId : undefined}
      >
        {open ? "Less" : "More"}
      </Button>
      <Button iconOnly disabled={index === 0} {...button("up", "Move up", () => move(-1))}>
        <ArrowUp className="icon" aria-hidden="true" />
      </Button>
      <Button iconOnly disabled={last} {...button("down", "Move down", () => move(1))}>
        <ArrowDown className="icon" aria-hidden="true" />
      </Button>
      <Button
        iconOnly
        {...button("copy", "Duplicate", () =>
          dispatch({ type: "rows", list, edit: { act: "copy", id: row.id, newId: newRowId() } }),
        )}
      >
        <Copy className="icon" aria-hidden="true" />
      </Button>
      <Button
        iconOnly
        {...button("remove", "Remove", () =>
          dispatch({ type: "rows", list, edit: { act: "remove", id: row.id } }),
        )}
      >
        <Trash2 className="icon" aria-hidden="true" />
      </Button>
    </div>
  );
}
