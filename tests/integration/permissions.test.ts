import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/server/auth/authorise";
import {
  can,
  PERMISSION_IDS,
  PERMISSIONS,
  type Permission,
  ROLES,
  SCOPES,
} from "@/server/auth/permissions";
import { requirePermission, useActor } from "@/server/auth/require";
import { getDatabase } from "@/server/db/client";
import { useTestDatabase } from "../support/use-database";
import { COMMANDS } from "./helpers/commands";
import { dumpTables } from "./helpers/dump-tables";
import { createPerson } from "./helpers/people";
import { recordedBy } from "./helpers/trail";

useTestDatabase();

const isForbidden = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "forbidden";

/** True when the table of permissions stopped it; whatever else happens to it is not asked here. */
async function isStopped(run: () => Promise<unknown>): Promise<boolean> {
  try {
    await run();
    return false;
  } catch (error) {
    return isForbidden(error);
  }
}

describe("the list of commands", () => {
  const COMMAND = /export (?:async )?function (\w+)\(\s*actor: Actor\b/g;
  const NOT_COMMANDS = ["authorise", "useActor"];

  it("is the one of the sources", () => {
    const files = readdirSync("server", { recursive: true, encoding: "utf8" }).filter(
      (file) => file.endsWith(".ts") && !file.endsWith(".test.ts"),
    );
    const found = files.flatMap((file) =>
      [...readFileSync(join("server", file), "utf8").matchAll(COMMAND)].map(([, name]) => name),
    );
    const commands = found.filter((name) => name !== undefined && !NOT_COMMANDS.includes(name));
    expect(Object.keys(COMMANDS).toSorted()).toEqual(commands.toSorted());
  });
});

const cases = Object.entries(COMMANDS).flatMap(([name, [permission, run]]) =>
  ROLES.map((role) => ({ name, permission, run, role })),
);

describe("every command, for every role", () => {
  let people: Readonly<Record<string, Actor>>;
  beforeAll(async () => {
    const made = await Promise.all(ROLES.map((role) => createPerson(role)));
    // A second administrator, so that nothing fails for being done to the last one.
    await createPerson("administrator");
    people = Object.fromEntries(made.map((person) => [person.role, person]));
  });

  it.each(cases)("$name as $role", async ({ permission, run, role }) => {
    const person = people[role];
    if (person === undefined) throw new Error(`nobody is ${role}`);
    const actor = { ...person };
    const allowed = (PERMISSIONS[permission].roles as readonly string[]).includes(role);
    if (allowed) {
      expect(await isStopped(() => run(actor))).toBe(false);
      return;
    }
    // One person is refused one permission by many commands here; in the trail that is one event a minute.
    await getDatabase().signInAttempt.deleteMany({});
    const before = await dumpTables();
    const events = await recordedBy(async () => {
      expect(await isStopped(() => run(actor))).toBe(true);
    });
    expect(await dumpTables()).toBe(before);
    expect(events).toEqual([
      {
        type: "access.denied",
        subject: "installation",
        who: person.name,
        requestId: person.requestId,
        details: { permission },
      },
    ]);
  });

  it.each(Object.entries(COMMANDS).map(([name, [permission, run]]) => ({ name, permission, run })))(
    "$name with a key",
    async ({ permission, run }) => {
      const administrator = people["administrator"];
      if (administrator === undefined) throw new Error("nobody administers");
      const { scope } = PERMISSIONS[permission];
      for (const scopes of [[], ["read"], ["write"], ["everything"]]) {
        const isStoppedNow = await isStopped(() => run({ ...administrator, scopes }));
        expect(isStoppedNow, scopes.join()).toBe(scope === null || !scopes.includes(scope));
      }
    },
  );
});

describe("requirePermission", () => {
  it("refuses whoever asks, by the same table", async () => {
    for (const role of ROLES) {
      const person = await createPerson(role);
      for (const permission of PERMISSION_IDS) {
        useActor({ ...person });
        const stopped = await requirePermission(permission).then(() => false, isForbidden);
        expect(stopped, `${role} ${permission}`).toBe(!can(person, permission));
      }
    }
  });
});

describe("the table", () => {
  it("knows no role, scope or permission it does not name", () => {
    const all = SCOPES;
    for (const permission of PERMISSION_IDS) {
      for (const role of ["", "Administrator", "root", "constructor", "__proto__"])
        expect(can({ role, scopes: null }, permission)).toBe(false);
      expect(can({ role: "administrator", scopes: ["*"] }, permission)).toBe(false);
    }
    for (const permission of ["", "profile", "profile.read ", "toString", "__proto__"])
      expect(can({ role: "administrator", scopes: null }, permission as Permission)).toBe(false);
    expect(can({ role: "administrator", scopes: all }, "people.manage")).toBe(false);
  });

  it("gives every permission to somebody, and each role more than nothing", () => {
    for (const permission of PERMISSION_IDS)
      expect(ROLES.some((role) => can({ role, scopes: null }, permission))).toBe(true);
    expect(PERMISSION_IDS.filter((each) => can({ role: "reader", scopes: null }, each))).toEqual([
      "profile.read",
      "ruleset.read",
      "export.make",
      "evidence.read",
      "account.own",
      "keys.own",
    ]);
  });
});
