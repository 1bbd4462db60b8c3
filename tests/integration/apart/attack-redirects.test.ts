import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Answer, Attacker } from "../../support/attacker";
import { hush } from "../../support/hush";
import { BUILD_LIMIT_MS, buildApplication } from "../../support/server";
import { PASSWORD } from "../helpers/attacked-desk";
import {
  type CompanyDesk,
  startCompanyDesk,
  turnOnSecondFactor,
  visitCompany,
} from "../helpers/attacked-sign-in";

const HOSTILE = [
  "//evil.example",
  "///evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "https:evil.example",
  "https:///evil.example",
  "https://evil.example/",
  "HTTPS://evil.example",
  "%2F%2Fevil.example",
  "/%2Fevil.example",
  "/%5Cevil.example",
  "/\t/evil.example",
  "/\n/evil.example",
  "/\r\nLocation: https://evil.example",
  "/\u0000/evil.example",
  "/.//evil.example",
  "/issuers/..//evil.example",
  " //evil.example",
  "@evil.example",
  "javascript:alert(1)",
  "data:text/html,evil",
  "",
];

let desk: CompanyDesk;
let codes: readonly string[];

beforeAll(async () => {
  await buildApplication();
  desk = await startCompanyDesk();
  ({ codes } = await turnOnSecondFactor(desk.people.reviewer, PASSWORD));
}, BUILD_LIMIT_MS);
afterAll(() => desk.stop());
beforeEach(hush);

/** Holds an answer to leading on, within this site. */
function expectHere({ status, headers }: Answer, wanted: string): void {
  const location = headers.location ?? "";
  expect([302, 303, 307], wanted).toContain(status);
  expect(location, wanted).toMatch(/^\/(?![/\\])/);
  // Control characters are dropped by browsers, so none may be left to drop.
  expect(location, wanted).not.toMatch(/[\u0000-\u0020\u007f]/);
  expect(new URL(location, desk.url).origin, wanted).toBe(desk.url);
  expect(Object.keys(headers)).not.toContain("evil");
}

const signIn = (who: string, next: string) => {
  const values = { email: `${who}@example.org`, password: PASSWORD, next };
  const browser = new Attacker(desk.url);
  return browser.submit("/sign-in", values).then((answer) => ({ browser, answer }));
};

describe("an address to go on to stays on this site", () => {
  it.each(HOSTILE)("%j at the sign-in of somebody who is signed in", async (next) => {
    const path = `/sign-in?next=${encodeURIComponent(next)}`;
    expectHere(await desk.people.reader.ask(path), next);
  });

  it.each(HOSTILE)("%j in the form of the sign-in", async (next) => {
    expectHere((await signIn("reader", next)).answer, next);
  });

  it.each(HOSTILE)("%j in the address of the page with that form", async (next) => {
    const path = `/sign-in?next=${encodeURIComponent(next)}`;
    const values = { email: "reader@example.org", password: PASSWORD };
    expectHere(await new Attacker(desk.url).submit(path, values), next);
  });

  it.each(HOSTILE.slice(0, 9).map((next, index) => ({ next, index })))(
    "$next in the form of the recovery code, after the password",
    async ({ next, index }) => {
      const { browser, answer } = await signIn("reviewer", next);
      expectHere(answer, next);
      expect(answer.headers.location).toMatch(/^\/sign-in\/code\?next=%2F(?!%2F|%5C)/);
      const values = { code: codes[index] ?? "", next };
      expectHere(await browser.submit("/sign-in/recovery", values), next);
      expect((await browser.ask("/account")).status).toBe(200);
    },
  );

  it.each(HOSTILE)("%j on the way to the company and back", async (next) => {
    const browser = new Attacker(desk.url);
    const path = `/api/auth/company?next=${encodeURIComponent(next)}`;
    const started = await browser.ask(path);
    expect(new URL(started.headers.location ?? "").origin).toBe(desk.company.issuer);
    const back = await visitCompany(desk.url, started.headers.location ?? "");
    expectHere(await browser.ask(back), next);
    expect((await browser.ask("/account")).status).toBe(200);
  });

  it.each(HOSTILE)("%j behind the colours", async (returnTo) => {
    const body = new URLSearchParams({ theme: "dark", returnTo }).toString();
    const answer = await new Attacker(desk.url).ask("/api/theme", {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded", origin: desk.url },
      body,
    });
    expectHere(answer, returnTo);
  });

  it("and a good one is followed", async () => {
    const { answer } = await signIn("reader", "/issuers?sort=name");
    expect(answer.headers.location).toBe("/issuers?sort=name");
  });
});
