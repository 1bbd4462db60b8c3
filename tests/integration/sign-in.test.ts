import { beforeEach, describe, expect, it, vi } from "vitest";
import { signIn, signOut } from "@/server/auth/sign-in";
import { isSetUpNeeded, setUp } from "@/server/auth/setup";
import { makeSetUpPath } from "@/server/auth/set-up-link";
import { usePeople } from "../support/use-people";
import { ANNA_SIGN_IN, Browser, setUpAnna } from "./helpers/sign-in";

const database = usePeople();

let firstEvent: bigint;

beforeEach(async () => {
  firstEvent = (await database().db.auditHead.findUniqueOrThrow({ where: { id: 1 } })).seq;
});

const MINUTE = 60_000;
const later = (minutes: number): Date => new Date(Date.now() + minutes * MINUTE);

/** The clock of the program; the timers of the database go on. */
function setClock(at: Date): void {
  vi.useFakeTimers({ toFake: ["Date"], now: at });
}

async function listEvents(): Promise<readonly string[]> {
  const rows = await database().db.auditEvent.findMany({
    where: { seq: { gt: firstEvent } },
    orderBy: { seq: "asc" },
  });
  return rows.map(({ type, details }) => `${type} ${details}`);
}

const tokenOf = (path: string | null): string => path?.split("/").at(-1) ?? "";

describe("the set-up link", () => {
  it("makes the first administrator, signed in, and works once", async () => {
    expect(await isSetUpNeeded()).toBe(true);
    const token = tokenOf(await makeSetUpPath());
    const browser = new Browser();
    const joined = browser.take(await setUp(browser.request, { token, ...ANNA_SIGN_IN }));
    expect(joined).toMatchObject({ ok: true, step: "done" });
    expect(await browser.session()).toMatchObject({
      person: { name: "Anna Lindt", email: "anna@example.org", role: "administrator" },
      secondFactor: false,
      via: "cookie",
    });
    const again = await setUp(new Browser().request, { token, ...ANNA_SIGN_IN, email: "b@b.org" });
    expect(again).toMatchObject({ ok: false, code: "gone" });
    expect(await isSetUpNeeded()).toBe(false);
    expect(await makeSetUpPath()).toBeNull();
    expect(await listEvents()).toEqual([
      'person.set_up {"role":"administrator"}',
      'person.signed_in {"secondFactor":false,"via":"password"}',
      'attempt.refused {"at":null,"kind":"link","why":"set-up"}',
    ]);
  });

  it("makes one person only, however many use it at once", async () => {
    const token = tokenOf(await makeSetUpPath());
    const tries = ["a", "b", "c"].map((letter) =>
      setUp(new Browser().request, { token, ...ANNA_SIGN_IN, email: `${letter}@example.org` }),
    );
    const outcomes = await Promise.all(tries);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await database().db.user.count()).toBe(1);
  });

  it("is void after an hour, after a new start, and when made up", async () => {
    const old = tokenOf(await makeSetUpPath(later(-61)));
    const browser = new Browser();
    const use = (token: string) => setUp(browser.request, { token, ...ANNA_SIGN_IN });
    expect(await use(old)).toMatchObject({ code: "gone" });
    const first = tokenOf(await makeSetUpPath());
    await makeSetUpPath();
    expect(await use(first)).toMatchObject({ code: "gone" });
    expect(await use("")).toMatchObject({ code: "gone" });
    expect(await database().db.user.count()).toBe(0);
    const [row] = await database().db.setUpLink.findMany();
    expect(row?.tokenHash).toMatch(/^[0-9a-f]{64}$/);
  });

  it("is not used up by a password that is refused", async () => {
    const token = tokenOf(await makeSetUpPath());
    const browser = new Browser();
    const refused = await setUp(browser.request, { ...ANNA_SIGN_IN, token, password: "short" });
    expect(refused).toMatchObject({
      code: "invalid",
      fields: { password: expect.stringMatching(/at least 15/) },
    });
    expect(await setUp(browser.request, { token, ...ANNA_SIGN_IN })).toMatchObject({ ok: true });
  });
});

describe("signing in with a password", () => {
  it("takes the address in any case, and answers alike for a wrong password and for nobody", async () => {
    await setUpAnna();
    const browser = new Browser();
    const given = { ...ANNA_SIGN_IN, email: " Anna@Example.ORG " };
    expect(browser.take(await signIn(browser.request, given))).toMatchObject({ step: "done" });
    expect(await browser.session()).toMatchObject({ person: { name: "Anna Lindt" } });
    const stranger = new Browser("192.0.2.9");
    const wrong = await signIn(stranger.request, { ...ANNA_SIGN_IN, password: "not the password" });
    const nobody = await signIn(stranger.request, { ...ANNA_SIGN_IN, email: "x@example.org" });
    expect(wrong).toEqual(nobody);
    expect(wrong).toMatchObject({ ok: false });
    expect((await listEvents()).filter((line) => line.startsWith("person.sign_in_failed"))).toEqual(
      ['person.sign_in_failed {"step":"password"}', 'person.sign_in_failed {"step":"password"}'],
    );
  });

  it("opens a new session under a new token and ends the one the browser had", async () => {
    const browser = await setUpAnna();
    const planted = browser.cookie("assay.session_token");
    browser.take(await signIn(browser.request, ANNA_SIGN_IN));
    expect(browser.cookie("assay.session_token")).not.toBe(planted);
    const thief = new Browser();
    thief.setCookie("assay.session_token", planted ?? "");
    expect(await thief.session()).toBeNull();
    expect(await browser.session()).not.toBeNull();
  });

  it("believes no cookie it has not signed", async () => {
    const browser = await setUpAnna();
    const [token = ""] = decodeURIComponent(browser.cookie("assay.session_token") ?? "").split(".");
    for (const forged of [token, `${token}.`, `${token}.${"A".repeat(43)}%3D`, "%", "."]) {
      const thief = new Browser();
      thief.setCookie("assay.session_token", forged);
      expect(await thief.session()).toBeNull();
    }
  });

  it("ends when signing out", async () => {
    const browser = await setUpAnna();
    const copy = new Browser();
    copy.setCookie("assay.session_token", browser.cookie("assay.session_token") ?? "");
    browser.take(await signOut(browser.request));
    expect(browser.cookieNames).toEqual(["assay.device"]);
    expect(await copy.session()).toBeNull();
    expect((await listEvents()).at(-1)).toBe("person.signed_out {}");
  });
});

describe("a session", () => {
  it("ends after half an hour without a page", async () => {
    const browser = await setUpAnna();
    expect(await browser.session(later(20))).not.toBeNull();
    expect(await browser.session(later(49))).not.toBeNull();
    expect(await browser.session(later(80))).toBeNull();
    expect(await database().db.session.count()).toBe(0);
  });

  it("ends after twelve hours whatever was done in it", async () => {
    const browser = await setUpAnna();
    for (let minutes = 20; minutes < 720; minutes += 20)
      expect(await browser.session(later(minutes))).not.toBeNull();
    expect(await browser.session(later(721))).toBeNull();
  });

  it("lasts as long as configured", async () => {
    vi.stubEnv("ASSAY_IDLE_MINUTES", "5");
    const browser = await setUpAnna();
    expect(await browser.session(later(6))).toBeNull();
  });

  it("is over at once for somebody who is disabled, who cannot open another", async () => {
    const browser = await setUpAnna();
    await database().db.user.updateMany({ data: { disabledAt: new Date() } });
    expect(await browser.session()).toBeNull();
    expect(await signIn(browser.request, ANNA_SIGN_IN)).toMatchObject({
      message: expect.stringMatching(/do not go together/),
    });
    expect(await database().db.session.count()).toBe(0);
  });
});

describe("guessing", () => {
  const guess = (browser: Browser, password = "not the password") =>
    signIn(browser.request, { ...ANNA_SIGN_IN, password });

  it("makes the guesser wait longer each time, and nobody else", async () => {
    await setUpAnna();
    const start = Date.now();
    const guesser = new Browser("203.0.113.7");
    for (let tries = 1; tries <= 6; tries += 1) {
      setClock(new Date(start));
      expect(await guess(guesser)).toMatchObject({ message: expect.stringMatching(/go together/) });
    }
    for (const wait of ["1 second", "2 seconds", "4 seconds", "8 seconds"]) {
      const message = `Too many tries from here. Try again in ${wait}.`;
      expect(await guess(guesser)).toEqual({ ok: false, message });
      expect(await guess(guesser, ANNA_SIGN_IN.password)).toMatchObject({ message });
      setClock(new Date(Date.now() + Number.parseInt(wait, 10) * 1_000));
      await guess(guesser);
    }
    expect(await signIn(new Browser("192.0.2.55").request, ANNA_SIGN_IN)).toMatchObject({
      ok: true,
    });
    setClock(new Date(Date.now() + 61 * MINUTE));
    expect(await signIn(guesser.request, ANNA_SIGN_IN)).toMatchObject({ ok: true });
  });

  it("from the owner's own address does not stop a browser they have used", async () => {
    const owner = await setUpAnna(new Browser("203.0.113.7"));
    const guesser = new Browser("203.0.113.7");
    setClock(new Date());
    for (let tries = 1; tries <= 7; tries += 1) await guess(guesser);
    expect(await guess(guesser)).toMatchObject({
      message: expect.stringMatching(/Too many tries/),
    });
    expect(await signIn(owner.request, ANNA_SIGN_IN)).toMatchObject({ ok: true });
    guesser.setCookie("assay.device", "made.up");
    expect(await guess(guesser)).toMatchObject({
      message: expect.stringMatching(/Too many tries/),
    });
  });

  it("at once lets no more guesses through than one after the other", async () => {
    await setUpAnna();
    const guesser = new Browser("203.0.113.7");
    setClock(new Date());
    const outcomes = await Promise.all(Array.from({ length: 12 }, () => guess(guesser)));
    const judged = outcomes.filter((it) => !it.ok && it.message.includes("go together"));
    expect(judged).toHaveLength(6);
  });
});
