import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Attacker } from "../../support/attacker";
import { Attacker as Browser } from "../../support/attacker";
import { BUILD_LIMIT_MS, buildApplication } from "../../support/server";
import { TESTER } from "../../support/sign-in";
import { type Desk, inviteBy, PASSWORD, startDesk } from "../helpers/attacked-desk";
import { turnOnSecondFactor } from "../helpers/attacked-sign-in";

let desk: Desk;
let administrator: Attacker;
/** Everything that must be known to its owner alone, by what it is. */
const secrets = new Map<string, string>();
let trail = "";
let log = "";

const tokenOf = (path: string): string => path.split("/").at(-1) ?? "";

function keep(name: string, text: string | undefined): void {
  if (text === undefined || text.length < 6) throw new Error(`there is no ${name}`);
  secrets.set(name, text);
}

async function signIn(): Promise<void> {
  const browser = new Browser(desk.url);
  const wrong = "a wrong password that is long";
  await browser.submit("/sign-in", { email: TESTER.email, password: wrong });
  keep("wrong password", wrong);
  await browser.submit("/sign-in", { email: TESTER.email, password: TESTER.password });
  keep("session", browser.session);
  keep("token of the session", decodeURIComponent(browser.session).split(".")[0]);
  await browser.submit("/", {}, { holding: "Sign out" });
}

async function invite(): Promise<void> {
  const { link, guest } = await inviteBy(administrator, {
    url: desk.url,
    email: "guest@example.org",
    role: "analyst",
  });
  keep("invitation", tokenOf(link));
  const { codes, secret } = await turnOnSecondFactor(guest, PASSWORD);
  keep("secret of the second factor", secret);
  codes.forEach((code, at) => keep(`recovery code ${at}`, code));
  const changed = "eleven calm otters at dawn";
  await guest.submit("/account/password", { password: PASSWORD, next: changed });
  keep("changed password", changed);
}

async function makeKeys(): Promise<void> {
  const made = await administrator.submit("/account/keys", {
    name: "nightly",
    scopes: "read",
    days: "30",
  });
  const [key = ""] = /assay_[\w-]{43}/.exec(made.text) ?? [];
  keep("key", key.slice("assay_".length));
  const authorization = `Bearer ${key}`;
  const asked = new Browser(desk.url);
  const answer = await asked.ask("/api/profiles/usdc", { headers: { authorization } });
  expect(answer.status).toBe(200);
  await asked.ask("/api/profiles/absent", { headers: { authorization: `${authorization}x` } });
}

async function makeCalendar(): Promise<void> {
  const made = await administrator.submit("/account/calendar", {}, { holding: "Make the address" });
  const [path = "", token] = /\/api\/calendar\/([\w-]{20,})(?:\.ics)?/.exec(made.text) ?? [];
  keep("calendar", token);
  expect((await new Browser(desk.url).ask(path)).status).toBe(200);
}

beforeAll(async () => {
  await buildApplication();
  desk = await startDesk({ ASSAY_LOG_LEVEL: "trace" });
  ({ administrator } = desk.people);
  keep("set-up link", tokenOf(await desk.server.setUpPath));
  keep("password", TESTER.password);
  keep("password of the invited", PASSWORD);
  await signIn();
  await invite();
  await makeKeys();
  await makeCalendar();
  // What is forged or broken is written down as well.
  const form = await administrator.prepare("/people/invite", {
    name: "Eve",
    email: "eve@example.org",
    role: "reader",
  });
  await administrator.post(form, { origin: "http://evil.example" });
  await administrator.post({ ...form, path: "/absent" });
  const jsonl = await administrator.read("/api/audit/export?format=jsonl");
  trail = jsonl + (await administrator.read("/api/audit/export?format=csv"));
  const { stdout, stderr } = await desk.server.stop();
  // The set-up link is handed over on the screen; it is asked for there and nowhere else.
  log = `${stdout.replace(/There are no accounts yet\..*\n/, "")}${stderr}`;
}, BUILD_LIMIT_MS);

afterAll(() => {
  secrets.clear();
});

const NAMES = [
  "set-up link",
  "password",
  "password of the invited",
  "changed password",
  "wrong password",
  "session",
  "token of the session",
  "invitation",
  "secret of the second factor",
  ...Array.from({ length: 10 }, (_, at) => `recovery code ${at}`),
  "key",
  "calendar",
];

describe("what only its owner may know", () => {
  it("is all here, and something was written down", () => {
    expect([...secrets.keys()].toSorted()).toEqual(NAMES.toSorted());
    expect(trail).toContain('"key.made"');
    expect(trail).toContain('"calendar.made"');
    expect(log).toContain("Assay is ready");
  });

  it.each(NAMES)("%s is neither in the log nor in the trail", (name) => {
    const secret = secrets.get(name) ?? "";
    expect(secret).not.toBe("");
    for (const text of [
      secret,
      encodeURIComponent(secret),
      Buffer.from(secret).toString("base64"),
    ]) {
      expect(log.includes(text), "the log").toBe(false);
      expect(trail.includes(text), "the trail").toBe(false);
    }
  });
});
