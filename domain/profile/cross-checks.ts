import { LIST_IDS } from "../facts/lists";
import { type PathPart, shorten, toJsonPath } from "./json-path";
import { LIMITS } from "./limits";
import type { ProfileError } from "./schema-messages";

type Json = Readonly<Record<string, unknown>>;

/** What no single field can see: repeated ids, citations of sources that are not listed, cells given twice. */
export function checkReferences(root: unknown): readonly ProfileError[] {
  const profile = toObject(root);
  const sources = toArray(profile.sources);
  const known = new Set(sources.map((source) => toObject(source).id));
  return [
    ...checkDuplicates(
      sources,
      ["sources"],
      "Another source has this id. Give each source its own.",
    ),
    ...Object.entries(toObject(profile.facts)).flatMap(([id, answer]) =>
      checkCited(answer, ["facts", id], known),
    ),
    ...LIST_IDS.flatMap((list) => checkList(toObject(profile.lists)[list], ["lists", list], known)),
  ];
}

function checkList(
  value: unknown,
  path: readonly PathPart[],
  known: ReadonlySet<unknown>,
): readonly ProfileError[] {
  const list = toObject(value);
  const rows = toArray(list.rows);
  const rowsPath = [...path, "rows"];
  return [
    ...checkCompleteness(list, path),
    ...checkDuplicates(
      rows,
      rowsPath,
      "Another row of this list has this id. Give each row its own.",
    ),
    ...rows.flatMap((row, index) => [
      ...checkCited(row, [...rowsPath, index], known),
      ...checkCells(toObject(row), [...rowsPath, index]),
    ]),
  ];
}

function checkCompleteness(list: Json, path: readonly PathPart[]): readonly ProfileError[] {
  if (list.completeness !== "complete" || list.reason === undefined || list.reason === null)
    return [];
  const message =
    "A complete list needs no reason. Take the reason out, or call the list partial or unknown.";
  return [{ path: toJsonPath([...path, "reason"]), message }];
}

function checkDuplicates(
  items: readonly unknown[],
  path: readonly PathPart[],
  message: string,
): readonly ProfileError[] {
  const seen = new Set<unknown>();
  return items.flatMap((item, index) => {
    const { id } = toObject(item);
    if (typeof id !== "string") return [];
    if (seen.has(id)) return [{ path: toJsonPath([...path, index, "id"]), message }];
    seen.add(id);
    return [];
  });
}

function checkCited(
  item: unknown,
  path: readonly PathPart[],
  known: ReadonlySet<unknown>,
): readonly ProfileError[] {
  return [...checkCitations(item, path, known), ...checkPlaces(toObject(item), path)];
}

/** A place or a claim belongs to a source that the very same answer or row cites; a source claims one value. */
function checkPlaces(item: Json, path: readonly PathPart[]): readonly ProfileError[] {
  const cited = new Set(toArray(item.sources));
  const said = new Set<unknown>();
  const places = Object.keys(toObject(item.places)).flatMap((id) =>
    cited.has(id) ? [] : [{ path: toJsonPath([...path, "places", id]), message: NOT_CITED }],
  );
  const claims = toArray(item.claims).flatMap((claim, index) => {
    const { source } = toObject(claim);
    const at = toJsonPath([...path, "claims", index, "source"]);
    if (typeof source !== "string") return [];
    if (!cited.has(source)) return [{ path: at, message: NOT_CITED }];
    if (said.has(source)) return [{ path: at, message: CLAIMED_TWICE }];
    said.add(source);
    return [];
  });
  return [...places, ...claims];
}

const NOT_CITED = 'This source is not among "sources" here. Cite it, or take this out.';
const CLAIMED_TWICE = "This source already has a value here. Keep one for each source.";

function checkCitations(
  item: unknown,
  path: readonly PathPart[],
  known: ReadonlySet<unknown>,
): readonly ProfileError[] {
  return toArray(toObject(item).sources).flatMap((id, index) => {
    if (typeof id !== "string" || known.has(id)) return [];
    const message = `No source has the id ${JSON.stringify(shorten(id, LIMITS.id))}. Add it to "sources" or take the citation out.`;
    return [{ path: toJsonPath([...path, "sources", index]), message }];
  });
}

const CELL_GROUPS = ["values", "bounds", "unknown"] as const;

function checkCells(row: Json, path: readonly PathPart[]): readonly ProfileError[] {
  const seen = new Set<string>();
  return CELL_GROUPS.flatMap((group) =>
    Object.keys(toObject(row[group])).flatMap((column) => {
      if (!seen.has(column)) {
        seen.add(column);
        return [];
      }
      const message = "This column is given twice. Keep it in one of values, bounds and unknown.";
      return [{ path: toJsonPath([...path, group, column]), message }];
    }),
  );
}

function toObject(value: unknown): Json {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Json)
    : {};
}

function toArray(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
