import { request as send, type IncomingHttpHeaders } from "node:http";
import { connect } from "node:net";
import { findForm, listForms } from "./sign-in";

export type Answer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Every Set-Cookie line. */
  readonly cookies: readonly string[];
  readonly text: string;
};

export type Sent = {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer | string;
};

export type Values = Readonly<Record<string, string>>;

/** What a page's form would send, ready to be changed on its way. */
export type Prepared = {
  readonly path: string;
  readonly body: Buffer;
  readonly type: string;
};

type FormChange = {
  /** Fields the form does not have. */
  readonly extra?: Values;
  /** Text by which to tell one form of the page from another. */
  readonly holding?: string;
};

type Filling = FormChange & { readonly html: string; readonly values: Values };

const ANSWER_LIMIT_MS = 30_000;

/** A request of any kind, with headers that a browser would not let a page set. */
export function sendRequest(
  url: string,
  path: string,
  { method = "GET", headers = {}, body }: Sent = {},
): Promise<Answer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const asked = send({ hostname, port, path, method, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("error", reject);
      answer.on("end", () => {
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          cookies: answer.headers["set-cookie"] ?? [],
          text: Buffer.concat(chunks).toString("utf8"),
        });
      });
    });
    asked.setTimeout(ANSWER_LIMIT_MS, () => asked.destroy(new Error(`${path} gave no answer`)));
    asked.on("error", reject);
    asked.end(body);
  });
}

/** Bytes as they are, for what no client would send; answers with all that came back. */
export function sendBytes(url: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(bytes, "latin1"));
    let text = "";
    socket.setTimeout(ANSWER_LIMIT_MS, () => socket.destroy(new Error("no answer came")));
    socket.on("data", (chunk: Buffer) => {
      text += chunk.toString("latin1");
    });
    socket.on("error", reject);
    socket.on("close", () => resolve(text));
  });
}

/** A browser without scripts, in the hands of somebody who may change whatever it sends. */
export class Attacker {
  readonly #url: string;
  readonly #cookies = new Map<string, string>();

  constructor(url: string) {
    this.#url = url;
  }

  get cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  get session(): string {
    return this.#cookies.get("assay.session_token") ?? "";
  }

  setCookie(name: string, value: string): this {
    this.#cookies.set(name, value);
    return this;
  }

  /** Another browser with the cookies of this one. */
  copy(): Attacker {
    const other = new Attacker(this.#url);
    for (const [name, value] of this.#cookies) other.setCookie(name, value);
    return other;
  }

  async ask(path: string, { headers = {}, ...sent }: Sent = {}): Promise<Answer> {
    const cookie: Record<string, string> = this.cookie === "" ? {} : { cookie: this.cookie };
    const answer = await sendRequest(this.#url, path, {
      ...sent,
      headers: { ...cookie, ...headers },
    });
    for (const line of answer.cookies) this.#take(line);
    return answer;
  }

  /** A page as text, wherever its status says it stands. */
  async read(path: string): Promise<string> {
    return (await this.ask(path)).text;
  }

  /** Reads the form that has these controls and fills it in, `extra` fields and all. */
  async prepare(path: string, values: Values, more: FormChange = {}): Promise<Prepared> {
    return this.fill(path, { html: await this.read(path), values, ...more });
  }

  /** The same for a page that came as the answer to another form. */
  async fill(path: string, { html, values, extra = {}, holding = "" }: Filling): Promise<Prepared> {
    const form = findForm(html, Object.keys(values), holding);
    const entries = [...form.fields, ...Object.entries({ ...values, ...extra })];
    return this.#encode(form.action === "" ? path : form.action, entries);
  }

  /** Every form of a page that calls the server, as it was shown. */
  async prepareAll(path: string): Promise<readonly Prepared[]> {
    const forms = listForms(await this.read(path)).filter(({ html }) => html.includes("$ACTION"));
    return Promise.all(forms.map(({ fields }) => this.#encode(path, [...fields])));
  }

  async #encode(target: string, entries: readonly (readonly [string, string])[]) {
    const data = new FormData();
    for (const [name, value] of entries) data.set(name, value);
    const coded = new Response(data);
    const type = coded.headers.get("content-type") ?? "";
    const body = Buffer.from(await coded.arrayBuffer());
    const { pathname, search } = new URL(target, this.#url);
    return { path: `${pathname}${search}`, body, type };
  }

  /** Sends a prepared form; a header of "" is left out. */
  post({ path, body, type }: Prepared, headers: Values = {}): Promise<Answer> {
    const all = {
      "content-type": type,
      origin: this.#url,
      "sec-fetch-site": "same-origin",
      ...headers,
    };
    const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ""));
    return this.ask(path, { method: "POST", headers: given, body });
  }

  async submit(path: string, values: Values, more: FormChange = {}): Promise<Answer> {
    return this.post(await this.prepare(path, values, more));
  }

  #take(line: string): void {
    const [pair = "", ...attributes] = line.split("; ");
    const at = pair.indexOf("=");
    const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
    if (value === "" || attributes.includes("Max-Age=0")) this.#cookies.delete(name);
    else this.#cookies.set(name, value);
  }
}
