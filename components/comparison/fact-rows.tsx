import type { Comparison } from "@/domain/comparison/compare";
import { compareSection } from "@/domain/comparison/compare-facts";
import type { SectionId } from "@/domain/facts/sections";
import { toCellLines } from "./fact-lines";
import { Rows } from "./result-tables";

type Props = { comparison: Comparison; section: SectionId; caption: string; differences: boolean };

/** The facts of one section, one per row, each with its own source. */
export function FactRows({ comparison, section, caption, differences }: Props) {
  const rows = compareSection(comparison.views, section).map(({ id, label, cells, differs }) => ({
    key: id,
    title: label,
    cells: cells.map(toCellLines),
    differs,
  }));
  return (
    <Rows caption={caption} labels={comparison.labels} rows={rows} differences={differences} />
  );
}
