/** Joins class names, leaving out what is empty; undefined where nothing is left, so that no empty attribute is sent. */
export function cx(...names: ReadonlyArray<string | false | null | undefined>): string | undefined {
  const joined = names.filter(Boolean).join(" ");
  return joined === "" ? undefined : joined;
}
