import { Disclosure } from "@/components/ui/disclosure";
import type { FactView } from "@/domain/derivation/fact-view";
import type { ListId } from "@/domain/facts/lists";
import { toRowTable } from "@/domain/report/fact-sections";
import { ReportTable } from "./report-table";
import { toShownTable } from "./shown-table";

/** The rows a figure rests on, as they were entered, folded away. Nothing where there are none. */
export function ListRows({
  view,
  list,
  summary,
}: {
  readonly view: FactView;
  readonly list: ListId;
  readonly summary: string;
}) {
  if (view.rows(list).entered.length === 0) return null;
  const table = toRowTable(view, list);
  return (
    <Disclosure summary={`${summary} (${table.rows.length})`}>
      <ReportTable table={toShownTable(table)} captionHidden />
    </Disclosure>
  );
}

/** "Reserve report of June 2026; Balance sheet", or that nothing is cited. */
export function listSources(view: FactView, list: ListId): string {
  const ids = new Set<string>(view.rows(list).entered.flatMap(({ sources }) => sources));
  const titles = view.profile.sources.filter(({ id }) => ids.has(id)).map(({ title }) => title);
  return titles.length === 0 ? "the profile's rows; no document is cited" : titles.join("; ");
}
