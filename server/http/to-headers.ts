import "server-only";
type Given = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Headers as Node and Next hand them out, as every other part of Assay reads them. */
export function toHeaders(given: Given): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(given))
    for (const each of value === undefined ? [] : [value].flat()) headers.append(name, each);
  return headers;
}
