import type { PastedCell, PastePreview } from "@/domain/entry/paste";
import { describeCell } from "@/domain/entry/describe";
import { isBlankCell } from "@/domain/entry/form";
import { countFilledRows } from "@/domain/entry/pasted-rows";
import { columnsOf, type ListId } from "@/domain/facts/lists";
import { Notice } from "@/components/ui/notice";
import { Table, TableRegion } from "@/components/ui/table";

type Props = {
  readonly list: ListId;
  readonly preview: PastePreview;
  readonly onChoose: (index: number, column: string | null) => void;
};

const SHOWN = 100;

/** Each pasted row as it would be added; cells that cannot be read say why. */
export function PastePreviewTable({ list, preview, onChoose }: Props) {
  const { rows, mapping, errorCount } = preview;
  const columns = columnsOf(list);
  const filled = countFilledRows(list, rows);
  return (
    <section aria-labelledby="preview-title" className="flex flex-col gap-3">
      <h2 id="preview-title">What would be added</h2>
      <p role="status">
        {rows.length} {rows.length === 1 ? "row" : "rows"}
        {errorCount === 0
          ? ", every cell can be read."
          : `, ${errorCount} ${errorCount === 1 ? "cell" : "cells"} cannot be read.`}
        {filled === rows.length
          ? ""
          : ` Left out, as they would hold nothing: ${rows.length - filled}.`}
      </p>
      {errorCount === 0 ? null : (
        <Notice kind="warning">
          Correct them above, or add the rows as they are: what cannot be read is left blank and
          goes into the row&apos;s note.
        </Notice>
      )}
      <TableRegion label="Preview of the pasted rows" maxHeight="36rem">
        <Table caption="Preview of the pasted rows" captionHidden stickyHeader>
          <thead>
            <tr>
              <th scope="col">Row</th>
              {mapping.map((column, index) => (
                <th key={index} scope="col" className="min-w-40">
                  <MappingSelect
                    list={list}
                    index={index}
                    column={column}
                    header={preview.headers[index] ?? ""}
                    onChoose={onChoose}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, SHOWN).map(({ line, cells }) => (
              <tr key={line}>
                <th scope="row" className="tabular">
                  {line}
                </th>
                {mapping.map((column, index) => (
                  <PreviewCell
                    key={index}
                    definition={column === null ? undefined : columns[column]}
                    cell={column === null ? undefined : cells[column]}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
      </TableRegion>
      {rows.length > SHOWN ? (
        <p className="text-sm text-muted">The first {SHOWN} rows are shown; all are added.</p>
      ) : null}
    </section>
  );
}

type SelectProps = {
  readonly list: ListId;
  readonly index: number;
  readonly column: string | null;
  readonly header: string;
  readonly onChoose: Props["onChoose"];
};

function MappingSelect({ list, index, column, header, onChoose }: SelectProps) {
  return (
    <label className="flex flex-col gap-1" htmlFor={`map-${index}`}>
      <span className="font-normal">{header === "" ? "(no heading)" : header} becomes</span>
      <select
        id={`map-${index}`}
        name={`map.${index}`}
        className="control control-small"
        value={column ?? ""}
        onChange={(event) => onChoose(index, event.target.value === "" ? null : event.target.value)}
      >
        <option value="">Leave out</option>
        {Object.entries(columnsOf(list)).map(([id, { label }]) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

type CellProps = {
  readonly definition: ReturnType<typeof columnsOf>[string] | undefined;
  readonly cell: PastedCell | undefined;
};

function PreviewCell({ definition, cell }: CellProps) {
  if (
    definition === undefined ||
    cell === undefined ||
    (cell.error === null && isBlankCell(cell.cell))
  )
    return <td />;
  if (cell.error !== null) {
    return (
      <td className="text-unmet">
        <span className="font-medium">{cell.text}</span>
        <br />
        {cell.error}
      </td>
    );
  }
  const numeric = ["usd", "integer", "decimal", "percent"].includes(definition.kind);
  return <td className={numeric ? "numeric" : undefined}>{describeCell(definition, cell.cell)}</td>;
}
