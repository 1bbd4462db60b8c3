import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Attacker, type Prepared, sendRequest } from "../../support/attacker";
import { BUILD_LIMIT_MS, buildApplication } from "../../support/server";
import { TESTER } from "../../support/sign-in";
import { type Desk, PASSWORD, startDesk } from "../helpers/attacked-desk";
import { makeThings, type Things } from "../helpers/attacked-things";

const EVIL = "http://evil.example";

let desk: Desk;
let things: Things;
let administrator: Attacker;

beforeAll(async () => {
  await buildApplication();
  desk = await startDesk();
  ({ administrator } = desk.people);
  things = await makeThings(administrator);
}, BUILD_LIMIT_MS);
afterAll(() => desk.stop());

/** What the trail holds but for being read itself and refused attempts; whatever an action does stands there. */
async function readTrail(): Promise<readonly string[]> {
  const text = await administrator.read("/api/audit/export?format=jsonl");
  const lines = text.trim().split("\n");
  expect(lines.length).toBeGreaterThan(10);
  return lines.filter((line) => !/"(?:export\.made|attempt\.refused)"/.test(line));
}

type Attempt = { readonly actor: { readonly name: string | null }; readonly details: object };

/** The refused attempts of one kind that the trail holds. */
async function readAttempts(kind: string): Promise<readonly Attempt[]> {
  const text = await administrator.read("/api/audit/export?format=jsonl");
  return text
    .split("\n")
    .filter((line) => line.includes('"attempt.refused"') && line.includes(`"kind":"${kind}"`))
    .map((line) => JSON.parse(line) as Attempt);
}

/** At most one a minute for each person and for strangers, of however many were sent. */
const MOST_EVENTS = 8;

/** Runs it and holds it to having done nothing. */
async function expectNothing(run: () => Promise<void>): Promise<void> {
  const before = await readTrail();
  await run();
  expect(await readTrail()).toEqual(before);
}

const PAGES = [
  "/issuers/new",
  "/issuers/usdc/settings",
  "/issuers/usdc/edit",
  "/issuers/usdc/edit/redemption",
  "/issuers/usdc/edit/sources",
  "/issuers/usdc/copy",
  "/issuers/usdc/assessments",
  "/issuers/usdc/assessments/1",
  "/issuers/usdc/facts/redemption.feePct",
  "/issuers/import",
  "/people/invite",
  "/policy/propose",
  "/account",
  "/account/calendar",
  "/account/keys",
  "/account/password",
  "/account/second-factor",
  "/audit",
];

const FORGERIES: readonly Readonly<Record<string, string>>[] = [
  { origin: EVIL },
  { origin: "null" },
  { origin: "" },
  { origin: "", "sec-fetch-site": "" },
  { "sec-fetch-site": "cross-site" },
  { "sec-fetch-site": "same-site" },
  { origin: EVIL, "x-forwarded-host": "evil.example" },
  { origin: EVIL, "x-forwarded-host": "evil.example", forwarded: "host=evil.example" },
  { origin: EVIL, "x-assay-method": "GET" },
];

describe("a form that another site sends", () => {
  it("does nothing, whichever it is and whatever it says of itself", async () => {
    const pages = [
      ...PAGES,
      `/evidence/${things.document}`,
      `/evidence/${things.document}/edit`,
      `/policy/proposals/${things.proposal}`,
      `/policy/proposals/${things.proposal}/edit`,
    ];
    const forms: Prepared[] = [];
    const bare: string[] = [];
    for (const path of pages) {
      const found = await administrator.prepareAll(path);
      // Signing out is a route; every action is the page's own.
      if (found.length === 0) bare.push(path);
      forms.push(...found);
    }
    expect(bare).toEqual([]);
    expect(forms.length).toBeGreaterThan(30);
    await expectNothing(async () => {
      for (const form of forms)
        for (const headers of FORGERIES) {
          const { status, cookies } = await administrator.post(form, headers);
          expect([form.path, headers, status]).toEqual([form.path, headers, 403]);
          expect(cookies).toEqual([]);
        }
    });
    expect((await administrator.ask("/people")).status).toBe(200);
    const attempts = await readAttempts("origin");
    expect(attempts.length).toBeGreaterThan(0);
    expect(attempts.length).toBeLessThanOrEqual(MOST_EVENTS);
    expect(JSON.stringify(attempts)).toContain(TESTER.name);
    expect(JSON.stringify(attempts)).not.toContain("evil");
  }, 120_000);

  it("does nothing at the sign-in either", async () => {
    const values = { email: "reader@example.org", password: PASSWORD };
    const form = await new Attacker(desk.url).prepare("/sign-in", values);
    await expectNothing(async () => {
      for (const headers of FORGERIES) {
        const answer = await sendRequest(desk.url, "/sign-in", {
          method: "POST",
          headers: { "content-type": form.type, ...toSent(headers) },
          body: form.body,
        });
        expect(answer.status).toBe(403);
        expect(answer.cookies).toEqual([]);
      }
    });
  });

  const toSent = (headers: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ""));

  it("does nothing under a name that only points here", async () => {
    const values = { name: "Eve", email: "eve@example.org", role: "administrator" };
    const form = await administrator.prepare("/people/invite", values);
    await expectNothing(async () => {
      for (const host of ["evil.example", "127.0.0.1", "127.0.0.1.evil.example", ""]) {
        const port = host.endsWith("example") ? "" : ":1";
        const headers = { host: `${host}${port}`, origin: `http://${host}${port}` };
        expect((await administrator.post(form, headers)).status).toBe(421);
      }
    });
    expect(await readAttempts("host")).toMatchObject([
      { details: { kind: "host", at: "/people", why: null } },
    ]);
  });
});

/** Addresses that proxy.ts leaves out, and what looks like them. */
const LEFT_OUT = [
  "/api/health",
  "/api/absent",
  "/api/people/invite",
  "/api/../people/invite",
  "/favicon.ico",
  "/favicon.icox",
  "/icon.svg",
  "/icon.svg/people/invite",
  "/_next/static/people/invite",
  "/_next/static/../../people/invite",
];

describe("an action at an address that proxy.ts leaves out", () => {
  it.each(LEFT_OUT)("%s does nothing for another site", async (path) => {
    const values = { name: "Eve", email: "eve@example.org", role: "administrator" };
    const form = await administrator.prepare("/people/invite", values);
    const [, id = ""] = /"id":"([0-9a-f]+)"/.exec(form.body.toString("utf8")) ?? [];
    expect(id).not.toBe("");
    await expectNothing(async () => {
      for (const headers of FORGERIES) {
        const plain = await administrator.post({ ...form, path }, headers);
        const byScript = await administrator.post(
          { path, type: "text/plain;charset=UTF-8", body: Buffer.from("[null,{}]") },
          { ...headers, "next-action": id },
        );
        for (const { status, cookies } of [plain, byScript]) {
          expect(status, path).not.toBe(303);
          expect(cookies).toEqual([]);
        }
      }
    });
    expect(await administrator.read("/people")).not.toContain("eve@example.org");
  });
});

describe("a form that is sent again", () => {
  const values = { name: "Ivo", email: "ivo@example.org", role: "reader" };

  it("does nothing once its sender has signed out", async () => {
    const other = new Attacker(desk.url);
    await other.submit("/sign-in", { email: TESTER.email, password: TESTER.password });
    const form = await other.prepare("/people/invite", values);
    const stolen = other.copy();
    expect((await other.submit("/", {}, { holding: "Sign out" })).headers.location).toBe(
      "/sign-in",
    );
    await expectNothing(async () => {
      const { status, headers } = await stolen.post(form);
      expect([303, 307]).toContain(status);
      expect(headers.location).toMatch(/^\/sign-in/);
    });
  });

  it("is written down where its session was signed out", async () => {
    expect(JSON.stringify(await readAttempts("session"))).toContain('"why":"ended"');
  });

  it("finds nothing under the id of what is not there, and that is written down", async () => {
    const { status } = await desk.people.reader.ask(`/api/evidence/doc_${"z".repeat(20)}/file`);
    expect(status).toBe(404);
    expect(await readAttempts("absent")).toMatchObject([{ details: { at: "/api/evidence" } }]);
  });

  it("finds nothing where somebody removed it in the meantime, and that is written down", async () => {
    const book = { name: "Short-lived", asOf: "2026-06-30", "coin.0": "usdc", "amount.0": "1" };
    const added = await administrator.submit("/holdings/new", book);
    const [path = ""] = /^\/holdings\/\w+/.exec(added.headers.location ?? "") ?? [];
    expect(path).not.toBe("");
    const late = await administrator.prepare(`${path}/edit`, { name: "Too late" });
    const removed = await administrator.submit(`${path}/edit`, {}, { holding: "Remove the book" });
    expect(removed.headers.location).toBe("/holdings?removed=1");
    const before = await readAttempts("absent");
    await expectNothing(async () => {
      expect((await administrator.post(late)).status).toBeGreaterThanOrEqual(400);
    });
    expect((await readAttempts("absent")).slice(before.length)).toMatchObject([
      { actor: { name: TESTER.name }, details: { kind: "absent", why: null, at: "/holdings" } },
    ]);
  });

  it("does nothing in the hands of somebody whose role does not allow it", async () => {
    const form = await administrator.prepare("/people/invite", values);
    const before = await readTrail();
    // Next shows the page of a refusal under 404 when an action and not the page was refused.
    for (const thief of [desk.people.reader, desk.people.analyst, desk.people.reviewer])
      expect([403, 404]).toContain((await thief.post(form)).status);
    const after = (await readTrail()).slice(before.length);
    expect(after.map((line) => (JSON.parse(line) as { type: string }).type)).toEqual(
      Array.from({ length: 3 }, () => "access.denied"),
    );
    expect(await administrator.read("/people")).not.toContain("ivo@example.org");
  });
});
