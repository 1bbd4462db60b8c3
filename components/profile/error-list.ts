import type { SummaryError } from "@/components/ui/error-summary";
import type { FieldErrors } from "@/domain/entry/to-input";
import { columnsOf, isListId, LISTS } from "@/domain/facts/lists";
import { definitionOf, isFactId } from "@/domain/facts/vocabulary";

const PART_LABELS: Readonly<Record<string, string>> = {
  asOf: "as of",
  knownOn: "public since",
  sources: "sources",
  note: "note",
  marks: "marks",
  low: "lower limit",
  high: "upper limit",
  unknown: "why it is not known",
};

/** List and place of the row a control belongs to; null for facts. */
export function findRowPlace(name: string) {
  const [kind, list = "", index = ""] = name.split(".");
  return kind === "r" && isListId(list) ? { list, index: Number(index) } : null;
}

function labelOf(name: string): string {
  const [kind, ...rest] = name.split(".");
  if (kind === "f") {
    const part = rest.at(-1) ?? "";
    const id = rest.slice(0, -1).join(".");
    return withPart(isFactId(id) ? definitionOf(id).label : id, part);
  }
  const [list = "", index = "0", column = "", part = ""] = rest;
  if (!isListId(list)) return name;
  if (kind === "l") return `${LISTS[list].label}, completeness`;
  const row = `${LISTS[list].label}, row ${Number(index) + 1}`;
  return withPart(`${row}, ${columnsOf(list)[column]?.label ?? "source and dates"}`, part);
}

function withPart(label: string, part: string): string {
  const words = PART_LABELS[part];
  return words === undefined ? label : `${label}, ${words}`;
}

/** Every wrong control in words, each with the way to it. */
export function toSummaryErrors(errors: FieldErrors): readonly SummaryError[] {
  return Object.entries(errors).map(([name, message]) => ({
    fieldId: name,
    message: `${labelOf(name)}: ${message}`,
  }));
}
