import { columnsOf, isListId, LIST_IDS } from "../facts/lists";
import type { PathPart } from "./json-path";
import { PROFILE_KEYS, ENTERED_IDS } from "./schema";
import { canBeBounded } from "./schema-values";

const PROVENANCE = ["asOf", "knownOn", "sources", "note", "marks", "places"];
const PLACE = ["place", "quote", "note"];
const SOURCE = ["id", "title", "publisher", "date", "url", "kind", "reading", "note", "document"];
const ROW = ["id", "values", "bounds", "unknown", ...PROVENANCE];

/** The keys the format knows at this place, for "did you mean". */
export function allowedKeysAt(path: readonly PathPart[]): readonly string[] {
  const [first] = path;
  if (first === undefined) return PROFILE_KEYS;
  if (first === "facts") return factKeysAt(path);
  if (first === "lists") return listKeysAt(path);
  if (first === "sources") return SOURCE;
  if (first === "notes") return ["path", "text"];
  return first === "coin" ? ["symbol", "name", "dti"] : ["name", "lei"];
}

function factKeysAt(path: readonly PathPart[]): readonly string[] {
  if (path.length === 1) return ENTERED_IDS;
  if (path.length === 2) return ["value", "unknown", "low", "high", "claims", ...PROVENANCE];
  return path[2] === "places" ? PLACE : ["source", "value"];
}

function listKeysAt(path: readonly PathPart[]): readonly string[] {
  const [, list, , , group] = path;
  if (list === undefined) return LIST_IDS;
  if (path.length === 2) return ["completeness", "reason", "note", "rows"];
  if (path.length === 4) return ROW;
  if (path.length > 5) return group === "places" ? PLACE : ["low", "high"];
  if (typeof list !== "string" || !isListId(list)) return [];
  const columns = Object.entries(columnsOf(list));
  const shown = group === "bounds" ? columns.filter(([, column]) => canBeBounded(column)) : columns;
  return shown.map(([id]) => id);
}
