import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { Attacker } from "../../support/attacker";
import { hush } from "../../support/hush";
import { BUILD_LIMIT_MS, buildApplication } from "../../support/server";
import { TESTER } from "../../support/sign-in";
import { inviteBy, PASSWORD } from "../helpers/attacked-desk";
import {
  type CompanyDesk,
  startCompanyDesk,
  turnOnSecondFactor,
  visitCompany,
} from "../helpers/attacked-sign-in";

const SESSION = "assay.session_token";

let desk: CompanyDesk;
let codes: readonly string[];

beforeAll(async () => {
  await buildApplication();
  desk = await startCompanyDesk();
  ({ codes } = await turnOnSecondFactor(desk.people.reviewer, PASSWORD));
}, BUILD_LIMIT_MS);
afterAll(() => desk.stop());
beforeEach(hush);

/** Whether the session in a cookie opens a page. */
async function isOpen(session: string): Promise<boolean> {
  const thief = new Attacker(desk.url).setCookie(SESSION, session);
  return (await thief.ask("/account")).status === 200;
}

async function signIn(browser: Attacker, who: string): Promise<Attacker> {
  await browser.submit("/sign-in", { email: `${who}@example.org`, password: PASSWORD });
  return browser;
}

/** A session of somebody else's, made by whoever plants it in the browser of another. */
async function makeGuest(email: string) {
  const { url, people } = desk;
  return inviteBy(people.administrator, { url, email, role: "reader" });
}

const MADE_UP = ["chosen", "chosen.by-the-attacker", `${"a".repeat(32)}.${"A".repeat(43)}%3D`];

describe("a session that was planted before the sign-in", () => {
  it.each(MADE_UP)("%s opens nothing, before or after", async (planted) => {
    const victim = new Attacker(desk.url).setCookie(SESSION, planted);
    expect(await isOpen(planted)).toBe(false);
    await signIn(victim, "reader");
    expect(victim.session).not.toBe(planted);
    expect(await isOpen(victim.session)).toBe(true);
    expect(await isOpen(planted)).toBe(false);
  });

  it("is not the one that an invitation opens", async () => {
    const { guest: planter } = await makeGuest("planter-a@example.org");
    const planted = planter.session;
    const made = await desk.people.administrator.submit("/people/invite", {
      name: "Vera",
      email: "vera@example.org",
      role: "reader",
    });
    const [link = ""] = /\/invitation\/[\w-]+/.exec(made.text) ?? [];
    const victim = new Attacker(desk.url).setCookie(SESSION, planted);
    await victim.submit(link, { password: PASSWORD });
    expect(victim.session).not.toBe(planted);
    const shown = await new Attacker(desk.url).setCookie(SESSION, planted).read("/account");
    expect(shown).not.toContain("vera@example.org");
  });

  it("is not the one that a code opens, and the step before opens nothing", async () => {
    const { guest: planter } = await makeGuest("planter-b@example.org");
    const planted = planter.session;
    const page = await new Attacker(desk.url).prepare("/sign-in", {
      email: "reviewer@example.org",
      password: PASSWORD,
    });
    const victim = new Attacker(desk.url).setCookie(SESSION, planted);
    await victim.post(page);
    const between = victim.copy();
    expect((await between.setCookie(SESSION, "").ask("/account")).status).toBe(307);
    const form = await victim.prepare("/sign-in/recovery", { code: codes[0] ?? "" });
    const observer = victim.copy();
    await victim.post(form);
    expect([planted, ""]).not.toContain(victim.session);
    expect(await isOpen(victim.session)).toBe(true);
    const again = await observer.post(form);
    expect(again.cookies.filter((line) => line.startsWith(SESSION))).toEqual([]);
    expect(await victim.read("/account")).toContain("reviewer@example.org");
  });

  it("is not the one that the company opens", async () => {
    const { guest: planter } = await makeGuest("planter-c@example.org");
    const planted = planter.session;
    const victim = new Attacker(desk.url).setCookie(SESSION, planted);
    const started = await victim.ask("/api/auth/company");
    const back = await visitCompany(desk.url, started.headers.location ?? "");
    const stranger = new Attacker(desk.url);
    // The answer of the company is good in the browser that asked for it, and once.
    expect((await stranger.ask(back)).headers.location).toMatch(/^\/sign-in\?error=/);
    expect(stranger.session).toBe("");
    const replay = victim.copy();
    await victim.ask(back);
    expect(victim.session).not.toBe(planted);
    expect(await victim.read("/account")).toContain("analyst@example.org");
    expect((await replay.ask(back)).headers.location).toMatch(/^\/sign-in\?error=/);
  });
});

describe("a session that is over", () => {
  it("opens nothing after signing out, from any copy of it", async () => {
    const browser = await signIn(new Attacker(desk.url), "reader");
    const kept = browser.session;
    expect(await isOpen(kept)).toBe(true);
    await browser.submit("/", {}, { holding: "Sign out" });
    expect(browser.session).toBe("");
    expect(await isOpen(kept)).toBe(false);
    const thief = new Attacker(desk.url).setCookie(SESSION, kept);
    expect((await thief.ask("/api/profiles/usdc")).status).toBe(401);
  });

  it("is replaced when the password changes, here and in every other browser", async () => {
    const { guest } = await makeGuest("changer@example.org");
    const elsewhere = new Attacker(desk.url);
    await elsewhere.submit("/sign-in", { email: "changer@example.org", password: PASSWORD });
    const before = [guest.session, elsewhere.session];
    const values = { password: PASSWORD, next: "eleven calm otters at dawn" };
    await guest.submit("/account/password", values);
    expect(before).not.toContain(guest.session);
    expect(await isOpen(guest.session)).toBe(true);
    for (const session of before) expect(await isOpen(session)).toBe(false);
  });

  it("ends with the account, at pages and at routes", async () => {
    const { guest } = await makeGuest("leaver@example.org");
    const { administrator } = desk.people;
    const page = await administrator.read("/people");
    const rows = [...page.matchAll(/<tr[\s\S]*?<\/tr>/g)].map(([row]) => row);
    const row = rows.find((each) => each.includes("leaver@example.org")) ?? "";
    const [path = ""] = /\/people\/per_[\w-]+/.exec(row) ?? [];
    expect((await guest.ask("/api/profiles/usdc")).status).toBe(200);
    await administrator.submit(path, {}, { holding: "Disable the account" });
    expect((await guest.ask("/account")).status).toBe(307);
    expect((await guest.ask("/api/profiles/usdc")).status).toBe(401);
  });
});

describe("a link that was used", () => {
  it("to set up makes no second account", async () => {
    const path = await desk.server.setUpPath;
    const late = new Attacker(desk.url);
    expect(await late.read(path)).toContain("This link is not valid");
    const guest = await late.ask(path, { method: "POST", headers: { origin: desk.url } });
    expect(guest.cookies.filter((line) => line.startsWith(SESSION))).toEqual([]);
    const people = await desk.people.administrator.read("/people");
    expect(people).toContain(TESTER.email);
  });

  it("of an invitation lets nobody else in, not even with a form that was open already", async () => {
    const made = await desk.people.administrator.submit("/people/invite", {
      name: "Una",
      email: "una@example.org",
      role: "analyst",
    });
    const [link = ""] = /\/invitation\/[\w-]+/.exec(made.text) ?? [];
    const [first, second] = [new Attacker(desk.url), new Attacker(desk.url)];
    const theirs = await second.prepare(link, { password: "the password of a thief 9" });
    expect((await first.submit(link, { password: PASSWORD })).status).toBe(303);
    await second.post(theirs);
    expect(second.session).toBe("");
    expect((await second.ask("/account")).status).toBe(307);
    expect((await new Attacker(desk.url).ask(link)).text).not.toContain('type="password"');
  });
});
