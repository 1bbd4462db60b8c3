import { definitionOf, type FactId, isFactId } from "./vocabulary";

const expanded = new Map<string, readonly string[]>();

/** Replaces computed facts by the entered facts and row columns they rest on. Order kept, no duplicates. */
export function expandReads(ids: readonly FactId[]): readonly string[] {
  const key = ids.join(" ");
  const cached = expanded.get(key);
  if (cached !== undefined) return cached;
  const reads = [...new Set(ids.flatMap((id) => expandOne(id, new Set())))];
  expanded.set(key, reads);
  return reads;
}

function expandOne(id: FactId, seen: Set<string>): readonly string[] {
  if (seen.has(id)) return [];
  seen.add(id);
  const definition = definitionOf(id);
  const inputs = definition.derived?.inputs ?? [];
  const own = definition.computedOnly === true ? [] : [id];
  return [...inputs.flatMap((ref) => (isFactId(ref) ? expandOne(ref, seen) : [ref])), ...own];
}
