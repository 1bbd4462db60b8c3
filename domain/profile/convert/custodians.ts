/** Words that describe a licence, a scheme or an end instead of naming an authority with prudential powers. */
const NO_AUTHORITY =
  /\b(licen[cs]e|registration|registry|register|insured|failed|receiver|none|unknown|not)\b/i;

/** True where the text names a prudential authority. */
export function isSupervisor(text: string): boolean {
  return !NO_AUTHORITY.test(text);
}
