import { type AuthRequest, toAuthRequest } from "@/server/auth/auth-request";
import { setUp } from "@/server/auth/setup";
import { makeSetUpPath } from "@/server/auth/set-up-link";
import { readSession } from "@/server/auth/session";

export const HOST = "localhost:3999";
export const ANNA_SIGN_IN = {
  name: "Anna Lindt",
  email: "anna@example.org",
  password: "kettle orbit plum nine",
};

/** A browser as the server sees it: cookies that come back, and the address it calls from. */
export class Browser {
  readonly #cookies = new Map<string, string>();
  readonly #address: string;

  constructor(address = "192.0.2.1") {
    this.#address = address;
  }

  get request(): AuthRequest {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    return toAuthRequest(
      new Headers({
        host: HOST,
        "x-assay-client-ip": this.#address,
        "user-agent": "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0",
        ...(cookie === "" ? {} : { cookie }),
      }),
    );
  }

  /** Takes what an answer sets and passes the answer on. */
  take<T>(answer: T): T {
    const from = answer instanceof Headers ? answer : cookiesOf(answer);
    for (const line of from?.getSetCookie() ?? []) {
      const [pair = "", ...attributes] = line.split("; ");
      const at = pair.indexOf("=");
      const name = pair.slice(0, at);
      const value = pair.slice(at + 1);
      if (value === "" || attributes.includes("Max-Age=0")) this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    return answer;
  }

  get cookieNames(): readonly string[] {
    return [...this.#cookies.keys()].toSorted();
  }

  cookie(name: string): string | undefined {
    return this.#cookies.get(name);
  }

  setCookie(name: string, value: string): void {
    this.#cookies.set(name, value);
  }

  readonly session = (now?: Date) => readSession(this.request, now);
}

function cookiesOf(answer: unknown): Headers | null {
  if (typeof answer !== "object" || answer === null || !("cookies" in answer)) return null;
  return answer.cookies instanceof Headers ? answer.cookies : null;
}

/** The first administrator, signed in; for a database without people. */
export async function setUpAnna(browser = new Browser()): Promise<Browser> {
  const path = await makeSetUpPath();
  const token = path?.split("/").at(-1) ?? "";
  const joined = browser.take(await setUp(browser.request, { token, ...ANNA_SIGN_IN }));
  if (!joined.ok) throw new Error(joined.message);
  return browser;
}
