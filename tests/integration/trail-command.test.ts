import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { describe, expect, it } from "vitest";
import { useSealer } from "@/server/audit/signing";
import { closeDatabase } from "@/server/db/client";
import { lockFolder } from "@/server/db/folder-lock";
import { createIssuerAndCoin } from "@/server/issuers/commands";
import { prepareDatabase } from "@/server/setup/prepare";
import { useCommandLine } from "../support/use-command-line";
import { ANNA } from "./helpers/fixtures";

const { run, dataDir } = useCommandLine("audit");

describe("assay audit", () => {
  it("says that there is no database", async () => {
    expect(await run("verify")).toMatchObject({
      code: 1,
      out: "",
      err: expect.stringMatching(/^There is no database in .*\n$/) as unknown,
    });
  });

  it("verifies and prints what the server wrote", async () => {
    useSealer(null);
    await prepareDatabase();
    await createIssuerAndCoin(ANNA, { symbol: "ONE", name: "One" });
    // A second start, which seals.
    await prepareDatabase();
    await closeDatabase();
    const verified = await run("verify");
    expect(verified).toMatchObject({ code: 0, err: "" });
    expect(verified.out).toMatch(
      /^The trail is intact\.\nEvents: 2\nSeals: 1\nAnchors outside the database: 1\nEvents after the last seal: 0\nLast hash: [0-9a-f]{64}\n$/,
    );
    const printed = await run("export", "--who", "Anna");
    const events = printed.out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as object);
    expect(events).toMatchObject([
      { seq: 1, type: "coin.created" },
      { seq: 2, type: "draft.opened" },
    ]);
    expect((await run("export", "--to", "2000-01-01")).out).toBe("");
    const json = await run("verify", "--json");
    expect(JSON.parse(json.out), "both exports are recorded").toMatchObject({
      ok: true,
      events: 4,
      unsealed: 2,
    });
  });

  it("names the first bad event", async () => {
    const database = await PGlite.create(join(dataDir(), "db"));
    await database.exec(
      "ALTER TABLE audit_event DISABLE TRIGGER USER; UPDATE audit_event SET subject_label = 'TWO' WHERE seq = 2; ALTER TABLE audit_event ENABLE TRIGGER USER",
    );
    await database.close();
    expect(await run("verify")).toEqual({
      code: 1,
      out: "The trail is broken at event 2. Event 2 is not as it was written.\n",
      err: "",
    });
    const { code, out } = await run("verify", "--json");
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      ok: false,
      seq: 2,
      why: "Event 2 is not as it was written.",
    });
  });

  it("says that the database is in use", async () => {
    const lock = await lockFolder(dataDir());
    const { code, out, err } = await run("verify");
    lock.release();
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(/^The data folder .* is in use by .*\n$/);
  });

  it.each([
    [],
    ["check"],
    ["verify", "--what"],
    ["verify", "x"],
    ["export", "--from", "2026-02-30"],
  ])("refuses the arguments %j", async (...args) => {
    expect(await run(...args)).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringContaining("assay audit verify [--json]") as unknown,
    });
  });
});
