const ORIGIN = "http://same.invalid";

/** A path of this site to go back to, or "/" for anything that could lead elsewhere. */
export function toSafePath(value: unknown): string {
  if (typeof value !== "string" || !value.startsWith("/") || value.length > 2048) return "/";
  // Browsers read "\" as "/" and drop tabs and line breaks, so "/\evil" and "/\t/evil" are other hosts.
  if (/[\\\u0000-\u001f\u007f]/.test(value)) return "/";
  const url = URL.canParse(value, ORIGIN) ? new URL(value, ORIGIN) : null;
  // "/.//evil" only becomes "//evil" once normalised, so the result is checked too.
  if (!url || url.origin !== ORIGIN || url.pathname.startsWith("//")) return "/";
  return `${url.pathname}${url.search}`;
}
