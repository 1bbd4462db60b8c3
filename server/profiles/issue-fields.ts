import type { z } from "zod";

export type Fields = Record<string, string>;
type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

const PROVENANCE = new Set(["asOf", "knownOn", "sources", "note", "marks", "places", "claims"]);

/** Forms of an answer in the order of its schema: value, unknown, low and high. */
function branchOf(input: unknown): number {
  if (typeof input !== "object" || input === null) return -1;
  if ("unknown" in input) return 1;
  return "low" in input || "high" in input ? 2 : 0;
}

/** An answer has three forms; only what is wrong with the one that was meant helps whoever wrote it. */
function resolve(issue: Issue, input: unknown): readonly Issue[] {
  if (issue.code !== "invalid_union" || issue.path.length > 0) return [issue];
  return issue.errors[branchOf(input)] ?? [issue];
}

/** Says what is wrong with one answer, under the fact's own name. */
export function answerFields(id: string, error: z.ZodError, input: unknown): Fields {
  const issues = error.issues.flatMap((issue) => resolve(issue, input));
  return collect(issues, (path) => `${id}${toTail(path)}`);
}

/** `value` is the field itself; parts of the provenance stand behind a hash sign; an end of bounds behind a dot. */
function toTail([first]: Path): string {
  const key = String(first ?? "value");
  if (key === "value" || key === "unknown") return "";
  return PROVENANCE.has(key) ? `#${key}` : `.${key}`;
}

/** Says what is wrong with a list: `position`, `position[3].amountUsd`, `position[3]#asOf`. */
export function listFields(list: string, error: z.ZodError): Fields {
  return collect(error.issues, ([, part, index, group, column, end]) => {
    if (part !== "rows" || index === undefined)
      return part === undefined ? list : `${list}#${String(part)}`;
    const row = `${list}[${String(index)}]`;
    if (group === undefined) return row;
    if (PROVENANCE.has(String(group)) || column === undefined) return `${row}#${String(group)}`;
    return `${row}.${String(column)}${end === undefined ? "" : `.${String(end)}`}`;
  });
}

/** Says what is wrong with the sources: `source[0].url`. */
export function sourceFields(error: z.ZodError): Fields {
  return collect(error.issues, ([, index, key]) => {
    const source = `source[${String(index ?? 0)}]`;
    return key === undefined ? source : `${source}.${String(key)}`;
  });
}

/** The first sentence for each place. */
function collect(issues: readonly Issue[], toKey: (path: Path) => string): Fields {
  const fields: Fields = {};
  for (const issue of issues) fields[toKey(issue.path)] ??= issue.message;
  return fields;
}
