import { VerdictMark } from "@/components/marks/verdict-mark";
import { SeverityTag } from "@/components/marks/severity-tag";
import { Disclosure } from "@/components/ui/disclosure";
import { formatPlural } from "@/components/format/format-number";
import type { Pillar } from "@/domain/checklist/checklist";
import type { Comparison, ComparisonCell, ComparisonRow } from "@/domain/comparison/compare";
import { type ComparedGroup, ComparisonTable } from "./comparison-table";
import { FactLines } from "./fact-lines";

type Props = {
  comparison: Comparison;
  pillars: readonly Pillar[];
  differences: boolean;
  /** Facts and sources unfolded from the start. */
  facts: boolean;
};

/** Every question of the checklist with each coin's verdict, its reason and the facts it rests on. */
export function VerdictRows({ comparison, pillars, differences, facts }: Props) {
  const groups = pillars.flatMap(({ id, label, question }): ComparedGroup[] => {
    const rows = comparison.rows.filter(
      (row) => row.criterion.pillar === id && (!differences || row.differs),
    );
    if (rows.length === 0) return [];
    return [
      {
        id: `pillar-${id}`,
        title: label,
        note: question,
        rows: rows.map((row) => toRow(row, facts)),
      },
    ];
  });
  if (groups.length === 0) return <p>Every question has the same verdict for every coin.</p>;
  return (
    <>
      <nav aria-label="Pillars" data-print="hide">
        <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
          {groups.map(({ id, title, rows }) => (
            <li key={id}>
              <a className="link" href={`#${id}`}>
                {title}
              </a>{" "}
              <span className="tabular text-muted">{rows.length}</span>
            </li>
          ))}
        </ul>
      </nav>
      <ComparisonTable
        caption="Every question side by side"
        labels={comparison.labels}
        groups={groups}
        headings
        tall
      />
    </>
  );
}

function toRow({ criterion, cells }: ComparisonRow, facts: boolean): ComparedGroup["rows"][number] {
  return {
    key: criterion.id,
    title: criterion.title,
    note: (
      <>
        <span className="mb-1 block">{criterion.question}</span>
        {criterion.severity === "minor" ? null : <SeverityTag severity={criterion.severity} />}
      </>
    ),
    cells: cells.map((cell, index) => <VerdictCell key={index} cell={cell} open={facts} />),
  };
}

function VerdictCell({ cell, open }: { cell: ComparisonCell; open: boolean }) {
  return (
    <>
      <VerdictMark verdict={cell.verdict} word className="font-medium" />
      <p className="mt-1">{cell.reason}</p>
      {cell.facts.length === 0 ? null : (
        <Disclosure summary={summarise(cell)} open={open} className="mt-1">
          <FactLines facts={cell.facts} />
        </Disclosure>
      )}
    </>
  );
}

function summarise({ facts }: ComparisonCell): string {
  const sources = new Set(facts.flatMap((fact) => fact.sources.map(({ id }) => id))).size;
  const counted = formatPlural(facts.length, "fact");
  return sources === 0 ? `${counted}, no source` : `${counted}, ${formatPlural(sources, "source")}`;
}
