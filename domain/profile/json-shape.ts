import { type PathPart, toJsonPath } from "./json-path";
import { LIMITS } from "./limits";
import type { ProfileError } from "./schema-messages";

type Visit = { readonly value: unknown; readonly path: readonly PathPart[] };

const MOST_REPORTED = 100;

export type ShapeCheck = {
  /** True where the value is too large to be looked at any closer. */
  readonly fatal: boolean;
  readonly errors: readonly ProfileError[];
};

/** Finds what no format may hold, at any depth: too deep, too many entries, a key that names the prototype. */
export function checkShape(root: unknown): ShapeCheck {
  const errors: ProfileError[] = [];
  const stack: Visit[] = [{ value: root, path: [] }];
  for (let visit = stack.pop(); visit !== undefined; visit = stack.pop()) {
    const { value, path } = visit;
    if (typeof value !== "object" || value === null) continue;
    if (path.length >= LIMITS.depth) return { fatal: true, errors: [tooDeep()] };
    const tooMany = checkSize(value, path);
    if (tooMany !== null) return { fatal: true, errors: [tooMany] };
    for (const [key, child] of entriesOf(value)) {
      const at = [...path, key];
      if (key === "__proto__" && errors.length < MOST_REPORTED) {
        errors.push({ path: toJsonPath(at), message: "This key is not allowed. Take it out." });
      }
      stack.push({ value: child, path: at });
    }
  }
  return { fatal: false, errors: errors.reverse() };
}

function checkSize(value: object, path: readonly PathPart[]): ProfileError | null {
  const most = Array.isArray(value) ? LIMITS.entries : LIMITS.keys;
  const size = Array.isArray(value) ? value.length : Object.keys(value).length;
  if (size <= most) return null;
  const what = Array.isArray(value) ? "entries" : "keys";
  return { path: toJsonPath(path), message: `Use at most ${most} ${what} here.` };
}

export function tooDeep(): ProfileError {
  return {
    path: "$",
    message: `The file is nested more than ${LIMITS.depth} levels deep. Flatten it.`,
  };
}

function entriesOf(value: object): readonly (readonly [PathPart, unknown])[] {
  return Array.isArray(value)
    ? Array.from(value, (child: unknown, index) => [index, child] as const)
    : Object.entries(value);
}
