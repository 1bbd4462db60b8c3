import { THIN_SPACE } from "@/components/format/decimal-text";
import type { FactDefinition } from "@/domain/facts/definition";

const FIGURES = new Set(["usd", "integer", "decimal", "percent"]);

/** An answer in words as screens group figures: the core writes "42,100,000,000 USD". Words of a text stay as written. */
export function toFigureText({ kind }: Pick<FactDefinition, "kind">, text: string): string {
  return FIGURES.has(kind) ? text.replace(/(?<=\d),(?=\d{3})/g, THIN_SPACE) : text;
}
