import type { FactDefinition } from "../facts/definition";
import { plainNumber } from "./number-text";
import type { PlainValue } from "./profile";
import { valueSchemaOf } from "./schema-values";

export type ParsedValue =
  | { readonly ok: true; readonly value: PlainValue }
  | { readonly ok: false; readonly message: string };

const YES = new Set(["true", "yes", "y", "on", "1"]);
const NO = new Set(["false", "no", "n", "off", "0"]);
const MOST_DIGITS = 15;

/**
 * Turns what a person typed into the form the strict schema takes: thousands separators and units go, yes is true.
 * What cannot be read is handed on as it is, so that the schema says what is wrong with it.
 */
export function readFormText(definition: FactDefinition, text: string): unknown {
  const trimmed = text.trim();
  switch (definition.kind) {
    case "boolean":
      return readYesNo(trimmed);
    case "integer":
      return readWhole(plainNumber(trimmed));
    case "decimal":
    case "percent":
    case "usd":
      return plainNumber(trimmed);
    case "jurisdictions":
      return trimmed.split(/[\s,;]+/).map((code) => code.toUpperCase());
    case "jurisdiction":
      return trimmed.toUpperCase();
    case "text":
      return text;
    default:
      return trimmed;
  }
}

/** Reads one typed value of a fact or column; the message says what to change. */
export function parseFactValue(definition: FactDefinition, text: string): ParsedValue {
  const parsed = valueSchemaOf(definition).safeParse(readFormText(definition, text));
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, message: parsed.error.issues[0]?.message ?? "This value cannot be read." };
}

function readYesNo(text: string): boolean | string {
  const word = text.toLowerCase();
  if (YES.has(word)) return true;
  return NO.has(word) ? false : text;
}

function readWhole(text: string): number | string {
  return /^-?\d+$/.test(text) && text.length <= MOST_DIGITS ? Number(text) : text;
}
