import type { Verdict } from "../checklist/criterion";
import type { IsoDate } from "../dates";
import type { Decimal } from "../decimal";
import { formatPercent, formatUsd, groupThousands } from "../facts/format";
import type { Cell, Column } from "./tree";

export const text = (value: string): Cell => ({ kind: "text", text: value });
/** Opens a group of rows that belong together. */
export const strong = (value: string): Cell => ({ kind: "text", text: value, strong: true });
export const missing = (why: string): Cell => ({ kind: "missing", text: why });
export const verdict = (value: Verdict): Cell => ({ kind: "verdict", verdict: value });
export const date = (value: IsoDate): Cell => ({ kind: "date", value });
export const link = (label: string, url: string): Cell => ({ kind: "link", text: label, url });

export function whole(value: number): Cell {
  return { kind: "number", value: String(value), text: groupThousands(String(value)) };
}

export function percent(value: Decimal): Cell {
  return { kind: "percent", value: value.toString(), text: formatPercent(value) };
}

export function usd(value: Decimal): Cell {
  return { kind: "usd", value: value.toString(), text: formatUsd(value) };
}

/** A column of words; `width` is relative to its neighbours. */
export function words(id: string, label: string, width = 2): Column {
  return { id, label, width, align: "start" };
}

/** A column of figures, set flush right. */
export function figures(id: string, label: string, width = 1): Column {
  return { id, label, width, align: "end" };
}
