import { definitionOf, findDefinition, type FactId } from "@/domain/facts/vocabulary";

/** A fact by label and id, with its formula where it is computed. */
export function renderFact(id: FactId): string {
  const { label, derived } = definitionOf(id);
  return `${label} (\`${id}\`${derived === undefined ? "" : `, computed: ${derived.formula}`})`;
}

/** The entered facts and columns under the declared ones, as a line of a list where there are any. */
export function renderBase(declared: readonly FactId[], reads: readonly string[]): string[] {
  const base = reads.filter((ref) => !declared.some((id) => id === ref));
  if (base.length === 0) return [];
  return [
    `- **Rests on**: ${base.map((ref) => `${findDefinition(ref)?.label ?? ref} (\`${ref}\`)`).join(", ")}`,
  ];
}
