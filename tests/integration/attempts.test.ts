import { beforeAll, describe, expect, it } from "vitest";
import { makeKey } from "@/server/auth/api-keys";
import { recordHeldBack } from "@/server/auth/attempts";
import type { Actor } from "@/server/auth/authorise";
import { findKeyHolder } from "@/server/auth/key-holder";
import { signIn } from "@/server/auth/sign-in";
import { getDatabase } from "@/server/db/client";
import { useTestDatabase } from "../support/use-database";
import { createPerson } from "./helpers/people";
import { ANNA_SIGN_IN, Browser, setUpAnna } from "./helpers/sign-in";
import { recordedBy } from "./helpers/trail";

useTestDatabase();

beforeAll(async () => {
  await setUpAnna();
});

const listed = async (run: () => Promise<unknown>) =>
  (await recordedBy(run)).map(({ type, subject, who, details }) => ({
    type,
    subject,
    who,
    details,
  }));

describe("tries that have to wait", () => {
  const guess = (address: string, email = ANNA_SIGN_IN.email) =>
    signIn(new Browser(address).request, { email, password: "not the password" });
  const heldBack = (events: Awaited<ReturnType<typeof listed>>) =>
    events.filter(({ type }) => type === "person.sign_in_held_back");

  it("are recorded once for an account, from wherever they come", async () => {
    const { id } = await getDatabase().user.findFirstOrThrow({ select: { id: true } });
    const events = await listed(async () => {
      for (const address of ["192.0.2.7", "192.0.2.8"])
        for (let number = 1; number <= 8; number += 1) await guess(address);
    });
    expect(heldBack(events)).toEqual([
      {
        type: "person.sign_in_held_back",
        subject: id,
        who: "Unknown visitor",
        details: { step: "password" },
      },
    ]);
  });

  it("count as one for all addresses that have no account", async () => {
    const events = await listed(async () => {
      for (const email of ["x@example.org", "y@example.org"])
        for (let number = 1; number <= 8; number += 1) await guess("192.0.2.7", email);
    });
    expect(heldBack(events)).toHaveLength(1);
  });

  it("are recorded again after a minute, and once by many at a time", async () => {
    const now = Date.now();
    const note = (seconds: number) =>
      recordHeldBack(
        { requestId: "req-1" },
        { personId: "per_x", step: "code" },
        new Date(now + seconds * 1000),
      );
    expect(await recordedBy(() => Promise.all([note(0), note(0), note(0)]))).toHaveLength(1);
    expect(await recordedBy(() => note(59))).toHaveLength(0);
    expect(await recordedBy(() => note(60))).toHaveLength(1);
  });
});

describe("keys that open nothing", () => {
  const show = (key: string) => findKeyHolder(`Bearer ${key}`, "req-key");

  async function make(owner: Actor) {
    const made = await makeKey(owner, { name: "nightly", scopes: ["read"], days: "30" });
    if (!made.ok) throw new Error(made.message);
    const row = await getDatabase().apiKey.findFirstOrThrow({
      where: { personId: owner.id ?? "" },
      select: { id: true },
    });
    return { key: made.key, id: row.id };
  }

  it.each([
    ["revoked", { revokedAt: new Date() }],
    ["expired", { expiresAt: new Date(Date.now() - 1) }],
    ["owner", { person: { update: { disabledAt: new Date() } } }],
  ])("are recorded with the reason, once a minute: %s", async (why, data) => {
    const owner = await createPerson("analyst");
    const { key, id } = await make(owner);
    await getDatabase().apiKey.update({ where: { id }, data });
    const events = await listed(async () => {
      for (let number = 1; number <= 3; number += 1) expect(await show(key)).toBeNull();
    });
    expect(events).toEqual([
      {
        type: "key.refused",
        subject: owner.id,
        who: "Unknown visitor",
        details: { key: id, why },
      },
    ]);
  });

  it("count as one where nobody made them, whatever they look like", async () => {
    const events = await listed(async () => {
      for (const key of ["", "assay_x", `assay_${"a".repeat(43)}`, `assay_${"b".repeat(43)}`])
        expect(await show(key)).toBeNull();
    });
    expect(events.map(({ details }) => details)).toEqual([{ key: null, why: "unknown" }]);
  });
});
