/**
 * JSON text that is the same for the same value, whatever the order its keys were written in: keys sorted by UTF-16
 * code units, no white space, numbers as ECMAScript writes them (RFC 8785). Hashes are taken over it. Throws TypeError
 * on what JSON cannot hold (undefined inside a list, functions, NaN, infinities): such a value is a programming error.
 */
export function toCanonicalJson(value: unknown): string {
  if (value === null || typeof value === "boolean" || typeof value === "string") {
    return JSON.stringify(value);
  }
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new TypeError(`JSON has no ${value}`);
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map(toCanonicalJson).join(",")}]`;
  if (typeof value === "object" && isPlain(value)) return objectText(value);
  throw new TypeError(`JSON has no ${typeof value} of this kind`);
}

/** A decimal or a date would lose its kind on the way; the caller writes it as text first. */
function isPlain(value: object): value is Readonly<Record<string, unknown>> {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function objectText(value: Readonly<Record<string, unknown>>): string {
  const members = Object.keys(value)
    .sort()
    .filter((key) => value[key] !== undefined)
    .map((key) => `${JSON.stringify(key)}:${toCanonicalJson(value[key])}`);
  return `{${members.join(",")}}`;
}
