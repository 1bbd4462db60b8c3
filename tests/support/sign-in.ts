/** Whom the tests are: the first administrator of the server they started. */
export const TESTER = {
  name: "Ada Tester",
  email: "ada@example.org",
  password: "seventeen green lighthouses 42",
} as const;

export type SignedIn = {
  /** For the header Cookie. */
  readonly cookie: string;
};

const SET_UP = /\/set-up\/[\w-]+(?=\s)/;

/** The path of the one-time link in what a server printed, or null while it has not. */
export function findSetUpPath(output: string): string | null {
  return SET_UP.exec(output)?.[0] ?? null;
}

type Form = { readonly action: string; readonly fields: ReadonlyMap<string, string> };

const unescape = (text: string): string =>
  text.replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&amp;", "&");

function readAttribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return found === undefined ? undefined : unescape(found);
}

/** Every form of a page, with what its fields hold as far as they are inputs. */
export function listForms(html: string): readonly (Form & { readonly html: string })[] {
  return [...html.matchAll(/<form[\s\S]*?<\/form>/g)].map(([form]) => {
    const inputs = [...form.matchAll(/<(?:input|textarea|select)\b[^>]*>/g)];
    const fields = inputs.flatMap(([tag]): [string, string][] => {
      const name = readAttribute(tag, "name");
      return name === undefined ? [] : [[name, readAttribute(tag, "value") ?? ""]];
    });
    const [tag = ""] = /<form[^>]*>/.exec(form) ?? [];
    return { action: readAttribute(tag, "action") ?? "", fields: new Map(fields), html: form };
  });
}

/** The form of a page that has all these controls and this text. */
export function findForm(html: string, names: readonly string[], holding = ""): Form {
  const found = listForms(html).find(
    ({ fields, html: form }) => form.includes(holding) && names.every((name) => fields.has(name)),
  );
  if (found !== undefined) return found;
  const wanted = names.join(", ") || holding;
  throw new Error(`The page has no form with ${wanted}.\n${html.slice(0, 2_000)}`);
}

/** Fills in a form as a browser without scripts would, and returns the cookies of the answer. */
async function submit(
  url: URL,
  values: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const page = await fetch(url, { redirect: "manual" });
  const form = findForm(await page.text(), Object.keys(values));
  const body = new FormData();
  for (const [name, value] of form.fields) body.set(name, value);
  for (const [name, value] of Object.entries(values)) body.set(name, value);
  const target = form.action === "" ? url : new URL(form.action, url);
  const headers = { Origin: url.origin, "Sec-Fetch-Site": "same-origin" };
  const answer = await fetch(target, { method: "POST", body, headers, redirect: "manual" });
  if (answer.status !== 303)
    throw new Error(`${target.pathname} answered ${answer.status}: ${await answer.text()}`);
  return answer.headers.getSetCookie();
}

const toCookie = (lines: readonly string[]): SignedIn => ({
  cookie: lines
    .map((line) => line.split(";")[0] ?? "")
    .filter((pair) => !/=$/.test(pair))
    .join("; "),
});

/** Makes the first administrator by the link the server printed; the answer is signed in. */
export async function setUpFirst(url: string, path: string): Promise<SignedIn> {
  return toCookie(await submit(new URL(path, url), TESTER));
}

/** What Playwright keeps of a browser: here its cookies alone. */
export function toStorageState({ cookie }: SignedIn, url: string) {
  const cookies = cookie.split("; ").map((pair) => {
    const at = pair.indexOf("=");
    return {
      name: pair.slice(0, at),
      value: pair.slice(at + 1),
      domain: new URL(url).hostname,
      path: "/",
      expires: -1,
      httpOnly: true,
      secure: false,
      sameSite: "Lax" as const,
    };
  });
  return { cookies, origins: [] };
}
