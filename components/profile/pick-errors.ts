import type { FieldErrors } from "@/domain/entry/to-input";

const NONE: FieldErrors = {};

/** The errors whose control begins with a prefix; the same empty object where there are none, so that nothing is drawn anew. */
export function pickErrors(errors: FieldErrors, prefix: string): FieldErrors {
  const found = Object.entries(errors).filter(([name]) => name.startsWith(prefix));
  return found.length === 0 ? NONE : Object.fromEntries(found);
}
