import { z } from "zod";

function blankToNull(value: unknown): unknown {
  if (typeof value !== "string") return value ?? null;
  const text = value.trim();
  return text === "" ? null : text;
}

/** Blank and absent are the same: not given. */
export function optional<S extends z.ZodType>(schema: S) {
  return z.preprocess(blankToNull, schema.nullable());
}
