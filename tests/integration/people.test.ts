import { afterEach, describe, expect, it } from "vitest";
import { findKeyHolder } from "@/server/auth/key-holder";
import { verifyTrail } from "@/server/audit/verify";
import { getSealer } from "@/server/audit/signing";
import { listKeys, makeKey, revokeKey } from "@/server/auth/api-keys";
import { type Actor, toSystemActor } from "@/server/auth/authorise";
import {
  changeRole,
  disablePerson,
  enablePerson,
  endSessions,
  erasePerson,
  invitePerson,
  revokeInvitation,
} from "@/server/auth/people-commands";
import { getPerson, listPeople } from "@/server/auth/people-queries";
import { can } from "@/server/auth/permissions";
import { useActor } from "@/server/auth/require";
import { hashToken } from "@/server/auth/tokens";
import { getDatabase } from "@/server/db/client";
import { useTestDatabase } from "../support/use-database";
import { createPerson, createSession } from "./helpers/people";
import { recordedBy } from "./helpers/trail";

useTestDatabase();
afterEach(() => useActor(toSystemActor("Test")));

/** The one person left who can administer, and nobody else. */
async function onlyAdministrator(): Promise<Actor & { readonly id: string }> {
  await getDatabase().user.deleteMany({ where: { role: "administrator" } });
  return createPerson("administrator");
}

describe("invitations", () => {
  const input = { name: "Nora New", email: " Nora@Example.org ", role: "analyst" };

  it("keep the hash of their link only, and end when the address is invited again", async () => {
    const admin = await createPerson("administrator");
    const first = await invitePerson(admin, input);
    const second = await invitePerson(admin, input);
    if (!first.ok || !second.ok) throw new Error("not invited");
    expect(first.token).toMatch(/^[\w-]{43}$/);
    const { invitations } = await listPeople();
    const mine = invitations.filter(({ email }) => email === "nora@example.org");
    expect(mine).toHaveLength(1);
    const rows = await getDatabase().invitation.findMany();
    expect(JSON.stringify(rows)).not.toContain(second.token);
    expect(rows.map(({ tokenHash }) => tokenHash)).toContain(hashToken(second.token));
    const days = (second.expiresAt.getTime() - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(6.9);
    expect(days).toBeLessThan(7.1);
    const [open] = mine;
    if (open === undefined) throw new Error("no invitation");
    await revokeInvitation(admin, { id: open.id });
    await expect(revokeInvitation(admin, { id: open.id })).rejects.toMatchObject({
      code: "not_found",
    });
  });

  it("are refused for an address that has an account, and for what is no address, name or role", async () => {
    const admin = await createPerson("administrator");
    const { email } = await createPerson("reader");
    expect(await invitePerson(admin, { ...input, email: email.toUpperCase() })).toMatchObject({
      ok: false,
      fields: { email: expect.stringContaining("already") },
    });
    const wrong = await invitePerson(admin, { name: "a\nb", email: "nobody", role: "root" });
    expect(Object.keys(wrong.ok ? {} : (wrong.fields ?? {})).sort()).toEqual([
      "email",
      "name",
      "role",
    ]);
  });

  it("say nothing of the person in the trail", async () => {
    const admin = await createPerson("administrator");
    const events = await recordedBy(() => invitePerson(admin, input));
    expect(events.map(({ type }) => type)).toEqual(["person.invited"]);
    expect(JSON.stringify(events)).not.toMatch(/nora/i);
  });
});

describe("the last administrator", () => {
  it("is neither demoted, disabled nor erased, by nobody", async () => {
    const last = await onlyAdministrator();
    await createPerson("administrator", { disabled: true });
    const operator = toSystemActor("Operator");
    for (const act of [disablePerson, erasePerson])
      expect(await act(operator, last)).toMatchObject({ ok: false, code: "last" });
    expect(await changeRole(operator, { id: last.id, role: "reviewer" })).toMatchObject({
      ok: false,
      code: "last",
    });
    expect(await getPerson(last.id)).toMatchObject({ role: "administrator", disabledAt: null });
  });

  it("is there also after two have tried to remove each other at once", async () => {
    const one = await onlyAdministrator();
    const two = await createPerson("administrator");
    const outcomes = await Promise.all([disablePerson(one, two), disablePerson(two, one)]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const { people } = await listPeople();
    const left = people.filter(
      ({ role, disabledAt }) => role === "administrator" && disabledAt === null,
    );
    expect(left).toHaveLength(1);
  });
});

describe("an account", () => {
  it("is never changed by its own administrator", async () => {
    const admin = await createPerson("administrator");
    await createPerson("administrator");
    for (const act of [disablePerson, enablePerson, endSessions, erasePerson])
      expect(await act(admin, admin)).toMatchObject({ ok: false, code: "own" });
    expect(await changeRole(admin, { id: admin.id, role: "reader" })).toMatchObject({
      code: "own",
    });
  });

  it("changes its role with before and after in the trail", async () => {
    const admin = await createPerson("administrator");
    const person = await createPerson("reader");
    const events = await recordedBy(() => changeRole(admin, { id: person.id, role: "analyst" }));
    expect(events).toMatchObject([
      {
        type: "person.role_changed",
        subject: person.id,
        details: { changes: [{ label: "Role", before: "Reader", after: "Analyst" }] },
      },
    ]);
    const again = await recordedBy(() => changeRole(admin, { id: person.id, role: "analyst" }));
    expect(again).toEqual([]);
  });

  it("loses every session when it is disabled, and only its own", async () => {
    const admin = await createPerson("administrator");
    const [person, other] = [await createPerson("analyst"), await createPerson("analyst")];
    for (const { id } of [person, person, other]) await createSession(id);
    expect(await disablePerson(admin, person)).toEqual({ ok: true });
    expect((await getPerson(person.id)).sessions).toBe(0);
    expect((await getPerson(other.id)).sessions).toBe(1);
    expect(await enablePerson(admin, person)).toEqual({ ok: true });
    const ended = await recordedBy(() => endSessions(admin, other));
    expect(ended).toMatchObject([{ type: "sessions.ended", details: { sessions: 1 } }]);
  });

  it("is erased with all that names it, and the trail still verifies", async () => {
    const admin = await createPerson("administrator");
    const person = await createPerson("analyst");
    await createSession(person.id);
    await makeKey(person, { name: "archive", scopes: ["read"], days: "30" });
    expect(await erasePerson(admin, person)).toEqual({ ok: true });
    const db = getDatabase();
    expect(await db.user.count({ where: { id: person.id } })).toBe(0);
    expect(await db.session.count({ where: { userId: person.id } })).toBe(0);
    expect(await db.apiKey.count({ where: { personId: person.id } })).toBe(0);
    expect(await db.auditActor.count({ where: { name: person.name } })).toBe(0);
    expect(await verifyTrail(db, getSealer())).toMatchObject({ ok: true });
  });
});

describe("keys", () => {
  const input = { name: "nightly export", scopes: ["read"], days: "30" } as const;

  async function make(person: Actor, more: Partial<Parameters<typeof makeKey>[1]> = {}) {
    const made = await makeKey(person, { ...input, ...more });
    if (!made.ok) throw new Error(made.message);
    return made.key;
  }
  const show = (key: string) => findKeyHolder(`Bearer ${key}`, "req-key");

  it("act for their owner within their scopes, and record their first use", async () => {
    const person = await createPerson("analyst");
    const key = await make(person);
    expect(key).toMatch(/^assay_[\w-]{43}$/);
    const first = await recordedBy(async () => {
      const holders = await Promise.all([show(key), show(key)]);
      const { id, name } = person;
      const holder = { id, name, role: "analyst", scopes: ["read"], requestId: "req-key" };
      expect(holders).toEqual([holder, holder]);
      expect(can(holder, "profile.read")).toBe(true);
      expect(can(holder, "profile.edit")).toBe(false);
      expect(can(holder, "keys.own")).toBe(false);
    });
    expect(first.map(({ type }) => type)).toEqual(["key.first_used"]);
    expect(await recordedBy(() => show(key))).toEqual([]);
  });

  it("are kept as a hash, with enough of the beginning to tell them apart", async () => {
    const person = await createPerson("analyst");
    const key = await make(person);
    const rows = await getDatabase().apiKey.findMany({ where: { personId: person.id } });
    expect(rows).toMatchObject([{ hash: hashToken(key), prefix: key.slice(0, 12) }]);
    expect(JSON.stringify(rows)).not.toContain(key);
  });

  it.each([
    ["revoked", { revokedAt: new Date() }],
    ["expired", { expiresAt: new Date(Date.now() - 1) }],
  ])("are refused once %s", async (_, data) => {
    const person = await createPerson("analyst");
    const key = await make(person);
    await getDatabase().apiKey.updateMany({ where: { personId: person.id }, data });
    expect(await show(key)).toBeNull();
  });

  it("are refused while their owner is disabled, and follow the owner's role", async () => {
    const admin = await createPerson("administrator");
    const person = await createPerson("analyst");
    const key = await make(person, { scopes: ["read", "write"] });
    await changeRole(admin, { id: person.id, role: "reader" });
    const holder = await show(key);
    if (holder === null) throw new Error("refused");
    expect(can(holder, "profile.edit")).toBe(false);
    await disablePerson(admin, person);
    expect(await show(key)).toBeNull();
  });

  it.each([
    "",
    "Basic x",
    "Bearer",
    "Bearer assay_",
    `Bearer assay_${"A".repeat(43)}`,
    "Bearer a\u0000",
  ])("are not %j", async (header) => {
    expect(await findKeyHolder(header, "req-key")).toBeNull();
  });

  it("last a year at most, may do something, and are twenty at most", async () => {
    const person = await createPerson("analyst");
    expect(await makeKey(person, { ...input, days: "366" })).toMatchObject({ ok: false });
    expect(await makeKey(person, { ...input, scopes: [] })).toMatchObject({ ok: false });
    expect(await makeKey(person, { ...input, scopes: ["admin"] })).toMatchObject({ ok: false });
    expect(await makeKey(person, { ...input, name: " " })).toMatchObject({
      fields: { name: "Write what the key is for." },
    });
    for (let at = 0; at < 20; at += 1) await make(person);
    expect(await makeKey(person, input)).toMatchObject({
      ok: false,
      message: expect.stringContaining("20 keys"),
    });
  });

  it("of somebody else are as if they were not there", async () => {
    const [person, other] = [await createPerson("analyst"), await createPerson("administrator")];
    await make(person);
    useActor(person);
    const [key] = await listKeys();
    if (key === undefined) throw new Error("no key");
    await expect(revokeKey(other, key)).rejects.toMatchObject({ code: "not_found" });
    useActor(other);
    expect(await listKeys()).toEqual([]);
    await revokeKey(person, key);
    await expect(revokeKey(person, key)).rejects.toMatchObject({ code: "not_found" });
  });

  it("are not for the program itself", async () => {
    await expect(makeKey(toSystemActor("Assay"), input)).rejects.toMatchObject({
      code: "forbidden",
    });
  });
});
