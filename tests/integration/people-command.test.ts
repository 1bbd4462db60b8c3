import { describe, expect, it, vi } from "vitest";
import { useSealer } from "@/server/audit/signing";
import { closeDatabase } from "@/server/db/client";
import { lockFolder } from "@/server/db/folder-lock";
import { prepareDatabase } from "@/server/setup/prepare";
import { useCommandLine } from "../support/use-command-line";
import { setUpAnna } from "./helpers/sign-in";

const { run, dataDir } = useCommandLine("people");

const failed = (pattern: RegExp) => ({
  code: 1,
  out: "",
  err: expect.stringMatching(pattern) as unknown,
});

describe("assay people reset", () => {
  it("says that there is no database, and that there is nobody yet", async () => {
    expect(await run("reset")).toEqual(failed(/^There is no database in .*\n$/));
    useSealer(null);
    await prepareDatabase();
    await closeDatabase();
    expect(await run("reset")).toEqual(failed(/^There are no accounts yet; .*\n$/));
  });

  it("prints a link for the only administrator, and nothing but the link on standard output", async () => {
    useSealer(null);
    await prepareDatabase();
    await setUpAnna();
    await closeDatabase();
    const plain = await run("reset");
    expect(plain).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\/set-up\/[\w-]{43}\n$/) as unknown,
    });
    expect(plain.err).toContain("Anna Lindt (anna@example.org)");
    vi.stubEnv("ASSAY_BASE_URL", "https://assay.example.org");
    const { out } = await run("reset", "anna@example.org");
    expect(out).toMatch(/^https:\/\/assay\.example\.org\/set-up\/[\w-]{43}\n$/);
    expect(await run("reset", "nobody@example.org")).toEqual(
      failed(/^nobody@example\.org is not among the administrators .*\n$/),
    );
  });

  it("says that the database is in use", async () => {
    const lock = await lockFolder(dataDir());
    const outcome = await run("reset");
    lock.release();
    expect(outcome).toEqual(failed(/^The data folder .* is in use by .*\n$/));
  });

  it.each([[], ["set"], ["reset", "--all"], ["reset", "a@b.org", "c@d.org"]])(
    "refuses the arguments %j",
    async (...args) => {
      expect(await run(...args)).toMatchObject({
        code: 2,
        out: "",
        err: expect.stringContaining("assay people reset [ADDRESS]") as unknown,
      });
    },
  );
});
