import { formatPercent } from "../facts/format";
import { columnsOf } from "../facts/lists";
import { definitionOf, isFactId } from "../facts/vocabulary";
import {
  LINE_ANSWERS,
  type LineAnswerId,
  type LimitReading,
  type LineReading,
} from "./eligibility";

/** "3 accepted, 1 within limits": answers that occur, the graver first. */
export function countAnswers(lines: readonly LineReading[]): string {
  return (Object.keys(LINE_ANSWERS) as readonly LineAnswerId[])
    .map((id) => ({ id, count: lines.filter(({ answer }) => answer === id).length }))
    .filter(({ count }) => count > 0)
    .map(({ id, count }) => `${count} ${LINE_ANSWERS[id].toLowerCase()}`)
    .join(", ");
}

export function limitText({ comparison, limit }: LimitReading): string {
  return `${comparison === "atMost" ? "at most" : "at least"} ${formatPercent(limit)}`;
}

export function usedText({ used }: LimitReading): string {
  if (used.status === "unknown") return "not known";
  if (used.status === "known") return formatPercent(used.value);
  return `${formatPercent(used.low)} to ${formatPercent(used.high)}`;
}

const PREFIX = "position[].";

/** The label of a position column or a fact, for a gap that keeps a line unclear. */
export function columnLabel(ref: string): string {
  if (isFactId(ref)) return definitionOf(ref).label;
  const column = ref.startsWith(PREFIX) ? ref.slice(PREFIX.length) : ref;
  return columnsOf("position")[column]?.label ?? ref;
}
