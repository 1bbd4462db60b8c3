import { afterEach, describe, expect, it, vi } from "vitest";
import { GET } from "@/app/api/calendar/[file]/route";
import { REMINDER_KINDS } from "@/domain/review/due";
import type { Actor } from "@/server/auth/authorise";
import {
  changeRole,
  disablePerson,
  enablePerson,
  erasePerson,
} from "@/server/auth/people-commands";
import { useActor } from "@/server/auth/require";
import { hashToken } from "@/server/auth/tokens";
import { getDatabase } from "@/server/db/client";
import { makeFeed, removeFeed } from "@/server/due/feed-commands";
import { findOwnFeed, listDue } from "@/server/due/queries";
import { useAttemptRecorder } from "@/server/http/note-attempt";
import { today } from "@/server/http/today";
import { log } from "@/server/log";
import { recordSearch } from "@/server/profiles/search-commands";
import { useTestDatabase } from "../support/use-database";
import { add } from "./helpers/evidence";
import { ANNA, createPublishedCoin } from "./helpers/fixtures";
import { createPerson } from "./helpers/people";
import { recordedBy } from "./helpers/trail";

useTestDatabase();
afterEach(() => useActor(ANNA));

type Asked = { readonly host?: string; readonly headers?: Readonly<Record<string, string>> };

/** Asks for a calendar as a program does: no cookie, no key. */
function get(file: string, { host = "desk.test", headers = {} }: Asked = {}): Promise<Response> {
  const address = `http://${host}/api/calendar/${encodeURIComponent(file)}`;
  const request = new Request(address, { headers: { host, ...headers } });
  return GET(request, { params: Promise.resolve({ file }) });
}

const ask = (token: string, asked?: Asked) => get(`${token}.ics`, asked);

/** The events of a calendar by their ids, with lines unfolded and escapes undone. */
function readEvents(text: string): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const lines = text.replaceAll("\r\n ", "").split("\r\n");
  const events = new Map<string, Record<string, string>>();
  let event: Record<string, string> = {};
  for (const line of lines) {
    const at = line.indexOf(":");
    const [name = "", value] = [line.slice(0, at).split(";")[0], line.slice(at + 1)];
    if (line === "BEGIN:VEVENT") event = {};
    else event[name] = value.replace(/\\([\\;,])/g, "$1");
    if (line === "END:VEVENT") events.set(event["UID"] ?? "", event);
  }
  return events;
}

async function subscribe(role: Parameters<typeof createPerson>[0] = "analyst") {
  const person = await createPerson(role);
  const { token } = await makeFeed(person);
  return { person, token };
}

describe("a calendar address", () => {
  it("that is gone may be asked for as often as a program does, without a word in the trail", async () => {
    const noted: string[] = [];
    useAttemptRecorder(async ({ path }) => {
      noted.push(path);
    });
    try {
      expect((await get(`${"a".repeat(43)}.ics`)).status).toBe(404);
      expect(noted).toEqual([]);
    } finally {
      useAttemptRecorder(async () => {});
    }
  });

  it("is kept as a hash, read under its secret alone, and noted once in the trail", async () => {
    const person = await createPerson("reader");
    let token = "";
    const events = await recordedBy(async () => {
      ({ token } = await makeFeed(person));
      expect(token).toMatch(/^[\w-]{43}$/);
      useActor(person);
      expect(await findOwnFeed()).toMatchObject({ lastReadAt: null });
      for (const status of [200, 200, 200]) expect((await ask(token)).status).toBe(status);
      expect((await findOwnFeed())?.lastReadAt).toBeInstanceOf(Date);
      await removeFeed(person);
      await removeFeed(person);
    });
    expect(events.map(({ type, who, subject, details }) => [type, who, subject, details])).toEqual([
      ["calendar.made", person.name, person.id, { replaced: false }],
      ["calendar.first_read", person.name, person.id, {}],
      ["calendar.removed", person.name, person.id, {}],
    ]);
    expect(JSON.stringify(events)).not.toContain(token);
    expect(JSON.stringify(events)).not.toContain(hashToken(token));
    expect((await ask(token)).status).toBe(404);
  });

  it("holds the hash in the database and never the secret", async () => {
    const { person, token } = await subscribe();
    const row = await getDatabase().calendarFeed.findUnique({ where: { personId: person.id } });
    expect(row?.tokenHash).toBe(hashToken(token));
    expect(JSON.stringify(row)).not.toContain(token);
  });

  it("stops working when a new one is made, and there is never more than one", async () => {
    const { person, token } = await subscribe();
    await ask(token);
    let next = "";
    const events = await recordedBy(async () => {
      next = (await makeFeed(person)).token;
    });
    expect(events).toMatchObject([{ type: "calendar.made", details: { replaced: true } }]);
    expect((await ask(token)).status).toBe(404);
    expect((await ask(next)).status).toBe(200);
    useActor(person);
    expect((await findOwnFeed())?.lastReadAt).toBeInstanceOf(Date);
    const both = await Promise.all([makeFeed(person), makeFeed(person)]);
    const states = await Promise.all(both.map(async (made) => (await ask(made.token)).status));
    expect(states.toSorted()).toEqual([200, 404]);
    expect(await getDatabase().calendarFeed.count({ where: { personId: person.id } })).toBe(1);
  });

  it("of one person is not another's to see or remove", async () => {
    const { token } = await subscribe();
    const other = await createPerson("analyst");
    useActor(other);
    expect(await findOwnFeed()).toBeNull();
    await removeFeed(other);
    expect((await ask(token)).status).toBe(200);
  });

  it("belongs to a person, not to the program or a key", async () => {
    for (const actor of [
      { ...ANNA, id: null },
      { ...ANNA, scopes: ["read", "write"] },
    ])
      for (const act of [makeFeed, removeFeed])
        await expect(act(actor as Actor)).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("a person", () => {
  it("who is disabled has no calendar until they are enabled", async () => {
    const { person, token } = await subscribe();
    await disablePerson(ANNA, person);
    expect((await ask(token)).status).toBe(404);
    await enablePerson(ANNA, person);
    expect((await ask(token)).status).toBe(200);
  });

  it("who is erased takes it along", async () => {
    const { person, token } = await subscribe();
    await createPerson("administrator");
    expect(await erasePerson(ANNA, person)).toEqual({ ok: true });
    expect((await ask(token)).status).toBe(404);
    expect(await getDatabase().calendarFeed.count({ where: { personId: person.id } })).toBe(0);
  });

  it("reads at once no more than a new role opens", async () => {
    const { coinId } = await createPublishedCoin();
    const target = "redemption.dailyCapPct";
    const search = { where: "Its terms", on: "2026-01-01", until: "2026-02-01" };
    await recordSearch(ANNA, { coinId, target, ...search });
    const { person, token } = await subscribe("analyst");
    const kinds = async () => {
      const events = readEvents(await (await ask(token)).text());
      return new Set([...events.values()].map((event) => event["CATEGORIES"]));
    };
    expect(await kinds()).toContain("Search");
    await changeRole(ANNA, { id: person.id, role: "reader" });
    expect(await kinds()).not.toContain("Search");
  });
});

describe("the answer", () => {
  it("is the list of the desk, under ids that stay", async () => {
    await add({ title: "Terms; part 1, of 2", validUntil: "2026-01-31" });
    const { person, token } = await subscribe();
    const events = readEvents(await (await ask(token)).text());
    useActor(person);
    const { items } = await listDue(today());
    expect(items.length).toBeGreaterThan(0);
    const shown = [...events.values()].map((event) => [event["DTSTART"], event["SUMMARY"]]);
    const wanted = items.map(({ day, kind, overdue, sentence }) => [
      day.replaceAll("-", ""),
      `${REMINDER_KINDS[kind]}${overdue ? " overdue" : ""}: ${sentence}`,
    ]);
    expect(shown).toHaveLength(wanted.length);
    expect(shown).toEqual(expect.arrayContaining(wanted));
    const again = await subscribe();
    const others = readEvents(await (await ask(again.token)).text());
    expect([...others.keys()]).toEqual([...events.keys()]);
    const installations = new Set([...events.keys()].map((uid) => uid.split("@")[1]));
    expect([...installations]).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/)]);
  });

  it("is a calendar that nobody keeps, with a tag that saves reading it twice", async () => {
    const { token } = await subscribe();
    const first = await ask(token);
    expect(Object.fromEntries(first.headers)).toMatchObject({
      "content-type": "text/calendar; charset=utf-8",
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    });
    expect(first.headers.has("set-cookie")).toBe(false);
    const tag = first.headers.get("etag") ?? "";
    expect(tag).toMatch(/^"[0-9a-f]{32}"$/);
    for (const known of [tag, `W/${tag}`, `"other", ${tag}`, "*"]) {
      const answer = await ask(token, { headers: { "if-none-match": known } });
      expect([answer.status, await answer.text()]).toEqual([304, ""]);
    }
    await add({ title: "Another", validUntil: "2026-01-30" });
    const changed = await ask(token, { headers: { "if-none-match": tag } });
    expect(changed.status).toBe(200);
    expect(changed.headers.get("etag")).not.toBe(tag);
    await getDatabase().calendarFeed.deleteMany({});
    const gone = await ask(token, { headers: { "if-none-match": "*" } });
    expect(gone.status).toBe(404);
  });

  it("is one and the same for an address nobody has, had, or wrote right", async () => {
    const { person: removed, token: old } = await subscribe();
    await removeFeed(removed);
    const { person: out, token: disabled } = await subscribe();
    await disablePerson(ANNA, out);
    const { token: live } = await subscribe();
    const files = [
      `${"A".repeat(43)}.ics`,
      `${old}.ics`,
      `${disabled}.ics`,
      live,
      `${live}.ICS`,
      `${live}.ics.ics`,
      `${live} .ics`,
      ".ics",
      "\u0000.ics",
      `${"x".repeat(10_000)}.ics`,
    ];
    const headers = { "x-request-id": "same" };
    const answers = await Promise.all(
      files.map(async (file) => {
        const answer = await get(file, { headers });
        return `${answer.status} ${JSON.stringify([...answer.headers])} ${await answer.text()}`;
      }),
    );
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toMatch(/^404 .*no-store/);
    expect((await ask(live)).status).toBe(200);
  });

  it("names pages only under an origin that is set or this machine's own", async () => {
    const { token } = await subscribe();
    const find = async (host: string) =>
      [...readEvents(await (await ask(token, { host })).text()).values()].map(
        (event) => event["URL"],
      );
    expect(new Set(await find("desk.test"))).toEqual(new Set([undefined]));
    expect(new Set(await find("localhost.evil.test"))).toEqual(new Set([undefined]));
    for (const host of ["localhost:3000", "127.0.0.1:3000", "[::1]:3000"])
      for (const url of await find(host)) expect(url?.startsWith(`http://${host}/`)).toBe(true);
    vi.stubEnv("ASSAY_BASE_URL", "https://assay.example.org");
    for (const url of await find("desk.test"))
      expect(url).toMatch(/^https:\/\/assay\.example\.org\/(?:issuers|evidence)\//);
  });

  it("that fails is logged without the secret", async () => {
    const logged = vi.spyOn(log, "error").mockImplementation(() => undefined);
    const { token } = await subscribe();
    const db = getDatabase();
    vi.spyOn(db.document, "findMany").mockImplementation(() => {
      throw new Error("the disk is gone");
    });
    const answer = await ask(token);
    expect(answer.status).toBe(500);
    expect(logged).toHaveBeenCalledTimes(1);
    const line = JSON.stringify(logged.mock.calls);
    expect(line).toContain("/api/calendar/hidden.ics");
    expect(line).not.toContain(token);
    expect(line).not.toContain(hashToken(token));
    expect(await answer.text()).not.toContain(token);
  });
});
