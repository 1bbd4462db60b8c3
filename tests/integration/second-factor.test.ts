import { describe, expect, it, vi } from "vitest";
import { changeName, changePassword, readAccount } from "@/server/auth/account";
import { acceptInvitation, findInvitation } from "@/server/auth/invitations";
import {
  confirmSecondFactor,
  startSecondFactor,
  stopSecondFactor,
} from "@/server/auth/second-factor";
import { endSessions, listSessions } from "@/server/auth/sessions";
import { hashToken } from "@/server/auth/tokens";
import { usePeople } from "../support/use-people";
import { enrolAnna, passCode, passWord, requireSession } from "./helpers/second-factor";
import { showCode } from "./helpers/show-code";
import { ANNA_SIGN_IN, Browser, setUpAnna } from "./helpers/sign-in";

const database = usePeople();

const HALF_MINUTE = 30_000;
const { password } = ANNA_SIGN_IN;
const WRONG = { ok: false, message: expect.stringMatching(/not valid/) };

/** Anna with the second factor on, at a clock that stands still. */
async function enrol() {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date() });
  const enrolled = await enrolAnna();
  vi.setSystemTime(Date.now() + 4 * HALF_MINUTE);
  return enrolled;
}

describe("the second factor", () => {
  it("is asked for before a session is opened, under a new token", async () => {
    const { browser: first, uri } = await enrol();
    expect(await requireSession(first)).toMatchObject({ secondFactor: true });
    const browser = new Browser("192.0.2.8");
    expect(await passWord(browser)).toMatchObject({ ok: true, step: "code" });
    expect(browser.cookieNames).toEqual(["assay.two_factor"]);
    expect(await browser.session()).toBeNull();
    expect(await passCode(browser, "000000")).toMatchObject(WRONG);
    expect(
      await passCode(browser, ` ${showCode(uri).slice(0, 3)} ${showCode(uri).slice(3)}`),
    ).toMatchObject({
      step: "done",
    });
    expect(await requireSession(browser)).toMatchObject({ secondFactor: true });
    expect(browser.cookieNames).toEqual(["assay.device", "assay.session_token"]);
  });

  it("takes a code of the half minute before, none that is older, and none twice", async () => {
    const { uri } = await enrol();
    const now = Date.now();
    const tryCode = async (at: number) => {
      const browser = new Browser(`192.0.2.${at % 200}`);
      await passWord(browser);
      return passCode(browser, showCode(uri, new Date(at)));
    };
    expect(await tryCode(now - 3 * HALF_MINUTE)).toMatchObject(WRONG);
    expect(await tryCode(now - HALF_MINUTE)).toMatchObject({ ok: true });
    expect(await tryCode(now - HALF_MINUTE)).toMatchObject(WRONG);
    expect(await tryCode(now)).toMatchObject({ ok: true });
  });

  it("opens one session for one code, however many send it at once", async () => {
    const { uri } = await enrol();
    const browsers = ["a", "b", "c"].map((letter) => new Browser(letter));
    for (const browser of browsers) await passWord(browser);
    const code = showCode(uri);
    const outcomes = await Promise.all(browsers.map((browser) => passCode(browser, code)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("ends the challenge after five wrong codes, and slows down who goes on", async () => {
    const { uri } = await enrol();
    const browser = new Browser("203.0.113.9");
    await passWord(browser);
    for (let tries = 1; tries <= 5; tries += 1)
      expect(await passCode(browser, `00000${tries}`)).toMatchObject(WRONG);
    expect(await passCode(browser, showCode(uri))).toMatchObject({ ok: false });
    await passWord(browser);
    expect(await passCode(browser, showCode(uri))).toMatchObject({
      message: expect.stringMatching(/Too many tries/),
    });
    const elsewhere = new Browser("192.0.2.77");
    await passWord(elsewhere);
    const before = showCode(uri, new Date(Date.now() - HALF_MINUTE));
    expect(await passCode(elsewhere, before)).toMatchObject({ ok: true });
  });

  it("lasts ten minutes, and nobody passes it without the password", async () => {
    const { uri } = await enrol();
    const browser = new Browser();
    await passWord(browser);
    vi.setSystemTime(Date.now() + 11 * 60_000);
    expect(await passCode(browser, showCode(uri))).toMatchObject({ ok: false, isOver: true });
    expect(await passCode(new Browser(), showCode(uri))).toMatchObject({ isOver: true });
  });

  it("ends every other session when it is turned on and when it is turned off", async () => {
    const other = await setUpAnna();
    const browser = new Browser("192.0.2.2");
    await passWord(browser);
    const started = await startSecondFactor(
      browser.request,
      await requireSession(browser),
      password,
    );
    if (!started.ok) throw new Error(started.message);
    expect(await other.session()).not.toBeNull();
    const session = await requireSession(browser);
    expect(await confirmSecondFactor(browser.request, session, "000000")).toMatchObject(WRONG);
    expect(await readAccount(session)).toMatchObject({ secondFactor: false });
    browser.take(await confirmSecondFactor(browser.request, session, showCode(started.uri)));
    expect(await other.session()).toBeNull();
    const now = await requireSession(browser);
    expect(await stopSecondFactor(browser.request, now, "wrong")).toMatchObject({ ok: false });
    expect(await readAccount(now)).toMatchObject({ secondFactor: true });
    browser.take(await stopSecondFactor(browser.request, now, password));
    expect(await requireSession(browser)).toMatchObject({ secondFactor: false });
    expect(await passWord(new Browser())).toMatchObject({ step: "done" });
  });
});

describe("an account", () => {
  it("changes its password, which ends every other session", async () => {
    const other = await setUpAnna();
    const browser = new Browser("192.0.2.2");
    await passWord(browser);
    const session = await requireSession(browser);
    const change = (next: string, current = password) =>
      changePassword(browser.request, session, { password: current, next });
    expect(await change("short")).toMatchObject({ fields: { next: expect.any(String) } });
    expect(await change(password)).toMatchObject({ fields: { next: expect.any(String) } });
    expect(await change("a wholly new one 42", "wrong")).toMatchObject({ ok: false });
    const before = browser.cookie("assay.session_token");
    expect(browser.take(await change("a wholly new one 42"))).toMatchObject({ ok: true });
    expect(browser.cookie("assay.session_token")).not.toBe(before);
    expect(await browser.session()).not.toBeNull();
    expect(await other.session()).toBeNull();
    expect(await passWord(new Browser())).toMatchObject({ ok: false });
  });

  it("changes its name, and leaves no name in the trail's own words", async () => {
    const browser = await setUpAnna();
    const session = await requireSession(browser);
    expect(await changeName(browser.request, session, "  ")).toMatchObject({ ok: false });
    expect(await changeName(browser.request, session, " Anna Berg ")).toEqual({ ok: true });
    expect(await requireSession(browser)).toMatchObject({ person: { name: "Anna Berg" } });
    const events = await database().db.auditEvent.findMany();
    expect(
      JSON.stringify(events.map(({ details, subjectLabel }) => [details, subjectLabel])),
    ).not.toMatch(/Anna|example\.org/);
  });

  it("ends its own sessions, never those of others", async () => {
    const anna = await setUpAnna();
    const second = new Browser("192.0.2.2");
    await passWord(second);
    const session = await requireSession(anna);
    const [stranger] = [{ ...session, person: { ...session.person, id: "per_other" } }];
    const target = (await requireSession(second)).sessionId;
    expect(await endSessions(anna.request, stranger, { only: target })).toBe(0);
    expect(await listSessions(session)).toHaveLength(2);
    expect(await endSessions(anna.request, session, { only: target })).toBe(1);
    expect(await second.session()).toBeNull();
    await passWord(second);
    expect(await endSessions(anna.request, session, "others")).toBe(1);
    expect(await second.session()).toBeNull();
    expect(await anna.session()).not.toBeNull();
  });
});

describe("an invitation", () => {
  const DAY = 24 * 3_600_000;

  async function invite(token: string, more: { expiresAt?: Date; revokedAt?: Date } = {}) {
    const data = { id: `inv_${token}`, email: "boris@example.org", name: "Boris", role: "analyst" };
    const expiresAt = new Date(Date.now() + DAY);
    await database().db.invitation.create({
      data: { ...data, tokenHash: hashToken(token), expiresAt, ...more },
    });
  }

  const accept = (token: string) =>
    acceptInvitation(new Browser().request, { token, name: "Boris Oak", password });

  it("makes one account with the role and the address that were invited", async () => {
    await setUpAnna();
    await invite("t1");
    expect(await findInvitation("t1")).toMatchObject({ role: "analyst" });
    const outcomes = await Promise.all([accept("t1"), accept("t1")]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await accept("t1")).toMatchObject({ ok: false, code: "gone" });
    const people = await database().db.user.findMany({ where: { role: "analyst" } });
    expect(people).toMatchObject([{ email: "boris@example.org", name: "Boris Oak" }]);
  });

  it("is refused when it is over, revoked, unknown, or the address has an account", async () => {
    await invite("old", { expiresAt: new Date(Date.now() - 1) });
    await invite("back", { revokedAt: new Date() });
    for (const token of ["old", "back", "none", ""])
      expect(await accept(token)).toMatchObject({ ok: false, code: "gone" });
    await invite("one");
    await invite("two");
    expect(await accept("one")).toMatchObject({ ok: true });
    expect(await accept("two")).toMatchObject({ ok: false, code: "gone" });
    expect(await database().db.user.count()).toBe(1);
  });
});
