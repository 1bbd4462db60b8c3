import { beforeAll, describe, expect, it, vi } from "vitest";
import { POST as chooseTheme } from "@/app/api/theme/route";
import { claimMinute } from "@/server/audit/claims.repository";
import { recordAttempt, toPlace } from "@/server/audit/refused-attempts";
import { makeKey } from "@/server/auth/api-keys";
import { recordNoted } from "@/server/auth/attempt-recorder";
import { authorise } from "@/server/auth/authorise";
import { acceptInvitation } from "@/server/auth/invitations";
import { resetPassword } from "@/server/auth/reset";
import { setUp } from "@/server/auth/setup";
import { signIn } from "@/server/auth/sign-in";
import { recordVoidLink } from "@/server/auth/void-links";
import { getDatabase } from "@/server/db/client";
import { withTransaction } from "@/server/db/transaction";
import { storeUpload } from "@/server/evidence/uploads";
import { useAttemptRecorder } from "@/server/http/note-attempt";
import { useTestDatabase } from "../support/use-database";
import { createPerson } from "./helpers/people";
import { ANNA_SIGN_IN, Browser, setUpAnna } from "./helpers/sign-in";
import { listSince, countTrail, recordedBy, verify } from "./helpers/trail";

useTestDatabase();

const SESSION = "assay.session_token";
let anna: Browser;
let minutes = 0;

beforeAll(async () => {
  anna = await setUpAnna();
});

/** The attempts `run` left in the trail; each test has a minute of its own. */
async function attemptsOf(run: () => Promise<unknown>) {
  minutes += 2;
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + minutes * 60_000 });
  try {
    const events = await recordedBy(run);
    return events
      .filter(({ type }) => type === "attempt.refused")
      .map(({ who, subject, details }) => ({ who, subject, ...details }));
  } finally {
    vi.useRealTimers();
  }
}

const STRANGER = { who: "Unknown visitor", subject: "installation" };

describe("a flood of refusals", () => {
  const attempt = {
    by: null,
    requestId: "req-1",
    kind: "origin",
    why: null,
    at: "/people",
  } as const;

  it("is one event a minute for each person and kind, however it comes", async () => {
    const person = await createPerson("reader");
    const now = Date.now() + 3_600_000;
    const flood = (seconds: number, more: object = {}) =>
      Promise.all(
        Array.from({ length: 40 }, () =>
          recordAttempt({ ...attempt, ...more }, new Date(now + seconds * 1000)),
        ),
      );
    expect(await recordedBy(() => flood(0))).toHaveLength(1);
    expect(await recordedBy(() => flood(59))).toHaveLength(0);
    expect(await recordedBy(() => flood(1, { kind: "size" }))).toHaveLength(1);
    expect(await recordedBy(() => flood(1, { by: person }))).toHaveLength(1);
    expect(await recordedBy(() => flood(60))).toHaveLength(1);
    expect((await verify()).ok).toBe(true);
  });

  it("is one event across processes: the claim stands in the database", async () => {
    const now = Date.now() + 7_200_000;
    const claimed = ["attempt", "origin", "", "", "installation"];
    const elsewhere = await withTransaction((tx) => claimMinute(tx, claimed, new Date(now)));
    expect(elsewhere).toBe(true);
    const here = (seconds: number) => recordAttempt(attempt, new Date(now + seconds * 1000));
    expect(await recordedBy(() => here(0))).toHaveLength(0);
    expect(await recordedBy(() => here(60))).toHaveLength(1);
  });

  it("of denied permissions is one event a minute for each of them", async () => {
    const person = await createPerson("reader");
    const before = await countTrail();
    for (let number = 1; number <= 30; number += 1)
      for (const permission of ["people.manage", "profile.edit"] as const)
        await expect(authorise({ ...person }, permission)).rejects.toMatchObject({
          code: "forbidden",
        });
    const events = await listSince(before);
    expect(events.map(({ type, who, details }) => [type, who, details])).toEqual([
      ["access.denied", person.name, { permission: "people.manage" }],
      ["access.denied", person.name, { permission: "profile.edit" }],
    ]);
  });
});

describe("a session that opens nothing is recorded", () => {
  const show = (cookie: string) => {
    const thief = new Browser();
    thief.setCookie(SESSION, cookie);
    return thief.session();
  };

  it("where its cookie was made up, or planted under a wrong signature", async () => {
    const real = anna.cookie(SESSION) ?? "";
    const cases = ["chosen", "chosen.by-the-attacker", `${real.slice(0, -6)}AAAAAA`];
    const found = await attemptsOf(async () => {
      for (const cookie of cases) expect(await show(cookie)).toBeNull();
    });
    expect(found).toEqual([{ ...STRANGER, kind: "session", why: "forged", at: null }]);
  });

  it("where it was ended and its cookie is shown again", async () => {
    const db = getDatabase();
    const thief = anna.cookie(SESSION) ?? "";
    const rows = await db.session.findMany({ select: { id: true } });
    await db.session.deleteMany({ where: { id: { in: rows.map(({ id }) => id) } } });
    const found = await attemptsOf(async () => {
      expect(await show(thief)).toBeNull();
      expect(await show(thief)).toBeNull();
    });
    expect(found).toEqual([{ ...STRANGER, kind: "session", why: "ended", at: null }]);
  });

  it("under its person where it is over, and nothing where there is no cookie", async () => {
    anna.take(await signIn(anna.request, ANNA_SIGN_IN));
    const person = (await anna.session())?.person.id;
    await getDatabase().session.updateMany({ data: { lastSeenAt: new Date(0) } });
    const found = await attemptsOf(async () => {
      expect(await new Browser().session()).toBeNull();
      expect(await anna.session()).toBeNull();
    });
    expect(found).toEqual([
      { who: "Unknown visitor", subject: person, kind: "session", why: "over", at: null },
    ]);
  });
});

describe("a void link is recorded without its secret", () => {
  const token = "the-secret-of-a-link";
  const browser = new Browser("192.0.2.44");

  it.each([
    ["set-up", () => setUp(browser.request, { token, ...ANNA_SIGN_IN })],
    ["reset", () => resetPassword(browser.request, { token, password: ANNA_SIGN_IN.password })],
    [
      "invitation",
      () => acceptInvitation(browser.request, { token, name: "Eve", password: "x".repeat(20) }),
    ],
    ["set-up", () => recordVoidLink(browser.request, "set-up")],
  ])("%s", async (why, run) => {
    const found = await attemptsOf(async () => {
      await run();
      await run();
    });
    expect(found).toEqual([{ ...STRANGER, kind: "link", why, at: null }]);
    const rows = await getDatabase().auditEvent.findMany({ select: { details: true } });
    expect(JSON.stringify(rows)).not.toContain(token);
  });
});

describe("a file that is refused is recorded under whoever sent it", () => {
  it.each([
    ["markup", "page.pdf", "<html><script>alert(1)</script></html>"],
    ["ending", "run.exe", "MZ"],
  ])("%s", async (why, name, text) => {
    const actor = await createPerson("analyst");
    const found = await attemptsOf(async () => {
      const bytes = new TextEncoder().encode(text);
      expect(await storeUpload(actor, { name, bytes })).toMatchObject({ code: "refused" });
    });
    expect(found).toMatchObject([{ who: actor.name, kind: "file", why, at: "/api/evidence" }]);
    expect(JSON.stringify(found)).not.toContain(name);
  });
});

async function setKey(id: string, data: { revokedAt?: Date; expiresAt?: Date }): Promise<void> {
  await getDatabase().apiKey.update({ where: { id }, data, select: { id: true } });
}

async function disable(id: string): Promise<void> {
  const data = { disabledAt: new Date() };
  await getDatabase().user.update({ where: { id }, data, select: { id: true } });
}

describe("a choice of colours that another site sends", () => {
  it("is refused and noted", async () => {
    const noted: unknown[] = [];
    useAttemptRecorder(async ({ path, kind }) => {
      noted.push([path, kind]);
    });
    try {
      const headers = { "sec-fetch-site": "cross-site" };
      const address = "http://desk.test/api/theme";
      expect((await chooseTheme(new Request(address, { method: "POST", headers }))).status).toBe(
        403,
      );
      expect(noted).toEqual([["/api/theme", "origin"]]);
    } finally {
      useAttemptRecorder(async () => {});
    }
  });
});

describe("what is refused before a page could", () => {
  it("is recorded under the person of the session or key, and under no other", async () => {
    anna.take(await signIn(anna.request, ANNA_SIGN_IN));
    const analyst = await createPerson("analyst");
    const made = await makeKey(analyst, { name: "n", scopes: ["read"], days: "30" });
    const authorization = `Bearer ${made.ok ? made.key : ""}`;
    const note = (headers: Headers) =>
      recordNoted({ headers, path: "/people/per_1?x=secret", kind: "absent" });
    const found = await attemptsOf(async () => {
      await note(anna.request.headers);
      await note(new Headers({ authorization }));
      await note(new Headers({ authorization: `Bearer assay_${"a".repeat(43)}` }));
      await note(new Headers({ cookie: `${SESSION}=made.up` }));
    });
    const rest = { subject: "installation", kind: "absent", why: null, at: "/people" };
    expect(found).toEqual([
      { who: ANNA_SIGN_IN.name, ...rest },
      { who: analyst.name, ...rest },
      { who: "Unknown visitor", ...rest },
    ]);
  });

  it.each([
    ["revoked", (id: string) => setKey(id, { revokedAt: new Date() })],
    ["expired", (id: string) => setKey(id, { expiresAt: new Date(0) })],
    ["of somebody who may not come in", (_id: string, by: string) => disable(by)],
  ] as const)("is no deed of the owner of a key that is %s", async (_why, end) => {
    const analyst = await createPerson("analyst");
    const made = await makeKey(analyst, { name: "n", scopes: ["read"], days: "30" });
    if (!made.ok) throw new Error(made.message);
    const headers = new Headers({ authorization: `Bearer ${made.key}` });
    const note = () => recordNoted({ headers, path: "/people", kind: "absent" });
    const { id } = await getDatabase().apiKey.findFirstOrThrow({
      where: { personId: analyst.id ?? "" },
      select: { id: true },
    });
    expect((await attemptsOf(note)).map(({ who }) => who)).toEqual([analyst.name]);
    await end(id, analyst.id ?? "");
    expect((await attemptsOf(note)).map(({ who }) => who)).toEqual(["Unknown visitor"]);
  });

  it.each([
    ["/api/evidence/doc_1/file", "/api/evidence"],
    ["/set-up/a-secret", "/set-up"],
    ["/invitation/a-secret", "/invitation"],
    ["/api/calendar/a-secret.ics", "/api/calendar"],
    ["/a-secret-of-more-than-thirty-one-letters", "/"],
    ["/<script>", "/"],
    ["", "/"],
  ])("keeps of %s no more than %s", (path, place) => {
    expect(toPlace(path)).toBe(place);
  });
});
