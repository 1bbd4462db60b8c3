import { FROZEN } from "@/checklists/catalogue.cases";
import { SOURCE_ROWS } from "@/checklists/source-rows";

/** The rows every checklist was written from, by checklist: the backing checklist first, then the regimes. */
export function rowsOfSources(): readonly (readonly [
  checklist: string,
  rows: readonly string[],
])[] {
  return [["backing", FROZEN.map(([id]) => id)], ...Object.entries(SOURCE_ROWS)];
}
