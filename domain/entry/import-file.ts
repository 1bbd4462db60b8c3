import type { z } from "zod";
import { LIMITS } from "../profile/limits";
import type { Profile } from "../profile/profile";
import { profileSchema } from "../profile/schema";
import { ANSWER_FORMS } from "../profile/schema-answers";

export type FileProblem = { readonly path: string; readonly message: string };
export type ReadFile =
  | { readonly ok: true; readonly profile: Profile }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** Reads the text of a profile file; everything that is wrong is named with its place, not only the first. */
export function readProfileFile(text: string): ReadFile {
  if (text.length > LIMITS.fileBytes) return refuse("The file is larger than 5 MB.");
  const json = parseJson(text);
  if (json === undefined)
    return refuse("This is not JSON. Export the profile again, or check the end of the file.");
  const parsed = profileSchema.safeParse(json);
  if (!parsed.success)
    return { ok: false, problems: parsed.error.issues.flatMap((issue) => toProblems(issue, json)) };
  const problems = checkLinks(parsed.data);
  return problems.length === 0 ? { ok: true, profile: parsed.data } : { ok: false, problems };
}

function refuse(message: string): ReadFile {
  return { ok: false, problems: [{ path: "the file", message }] };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, "")) as unknown;
  } catch {
    return undefined;
  }
}

type Issue = z.core.$ZodIssue;

/** An answer has three forms; only what is wrong with the one that was meant helps whoever wrote it. */
function toProblems(issue: Issue, json: unknown): readonly FileProblem[] {
  if (issue.code === "invalid_union") {
    const branch = issue.errors[formOf(valueAt(json, issue.path))];
    if (branch !== undefined) {
      return branch.flatMap((inner) =>
        toProblems({ ...inner, path: [...issue.path, ...inner.path] }, json),
      );
    }
  }
  const unknownKeys =
    issue.code === "unrecognized_keys" ? `There is no ${issue.keys.join(", ")} here.` : null;
  return [{ path: toPath(issue.path), message: unknownKeys ?? issue.message }];
}

function formOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return -1;
  if ("unknown" in value) return ANSWER_FORMS.unknown;
  return "low" in value || "high" in value ? ANSWER_FORMS.bounded : ANSWER_FORMS.known;
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    json,
  );
}

function toPath(path: readonly PropertyKey[]): string {
  if (path.length === 0) return "the file";
  return path
    .map((key, index) =>
      typeof key === "number" ? `[${key}]` : `${index === 0 ? "" : "."}${String(key)}`,
    )
    .join("");
}

/** Ids that occur twice, and citations that lead nowhere. */
function checkLinks({ facts, lists, sources }: Profile): readonly FileProblem[] {
  const known = new Set(sources.map(({ id }) => id));
  const lost = (path: string, cited: readonly string[]) =>
    cited
      .filter((id) => !known.has(id))
      .map((id) => ({ path, message: `There is no source ${id} in the file.` }));
  const rows = Object.entries(lists).flatMap(([list, { rows: all }]) => [
    ...repeated(all.map(({ id }) => id)).map((id) => ({
      path: `lists.${list}.rows`,
      message: `Two rows have the id ${id}.`,
    })),
    ...all.flatMap((row, index) => lost(`lists.${list}.rows[${index}].sources`, row.sources)),
  ]);
  return [
    ...repeated(sources.map(({ id }) => id)).map((id) => ({
      path: "sources",
      message: `Two sources have the id ${id}.`,
    })),
    ...Object.entries(facts).flatMap(([id, answer]) => lost(`facts.${id}.sources`, answer.sources)),
    ...rows,
  ];
}

function repeated(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}
