import { Section } from "@/components/ui/page-heading";
import { Cited } from "./asked-list";
import type { ListEntry, QuestionnaireView, RowEntry } from "./view";

type Documents = Pick<QuestionnaireView, "documents">;

/** Every row of the lists that the rules read, with its answer to each column asked. */
export function RowLists({
  lists,
  documents,
}: Documents & { readonly lists: readonly ListEntry[] }) {
  if (lists.length === 0) return null;
  return (
    <Section id="rows" title="Which rows are on record?">
      {lists.map((list) => (
        <ListRows key={list.id} list={list} documents={documents} />
      ))}
    </Section>
  );
}

function ListRows({ list, documents }: Documents & { readonly list: ListEntry }) {
  const { id, label, extent, note, rows, left } = list;
  return (
    <div id={`rows-${id}`} className="entry-list">
      <h3>{label}</h3>
      <p className="text-muted">{note === null ? `${extent}.` : `${extent}. ${note}`}</p>
      {rows.length === 0 ? null : (
        <table className="row-table">
          <caption className="sr-only">{label}</caption>
          <thead>
            <tr>
              <th scope="col">Row</th>
              <th scope="col">Answers</th>
              <th scope="col">As of and source</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <ListRow key={row.title} row={row} documents={documents} />
            ))}
          </tbody>
        </table>
      )}
      {left === 0 ? null : (
        <p>{`${left} more rows are in the profile; the spreadsheet export has them all.`}</p>
      )}
    </div>
  );
}

function ListRow({ row, documents }: Documents & { readonly row: RowEntry }) {
  const { title, cells, blank, marks, asOf, note, sources } = row;
  return (
    <tr>
      <th scope="row">{title}</th>
      <td>
        <ul>
          {cells.map(({ n, label, text }) => (
            <li key={n}>
              <a href={`#q${n}`}>{`Q${n}`}</a>
              {` ${label}: `}
              <b>{text}</b>
            </li>
          ))}
          {blank === "" ? null : <li>{`Not researched: ${blank}`}</li>}
        </ul>
      </td>
      <td>
        {`As of ${asOf}. `}
        <Cited sources={sources} documents={documents} />
        {note}
        {marks === "" ? null : <em>{` (${marks})`}</em>}
      </td>
    </tr>
  );
}
