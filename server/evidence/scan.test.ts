import { chmod, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { log } from "../log";
import { useTempFolder } from "@/tests/support/use-temp-folder";
import { scanFile } from "./scan";

const folder = useTempFolder("file");
const pathOf = (name: string) => join(folder(), name);

/** A scanner as an operator would write one: it reads everything and looks for one word. */
const SCANNER = `#!/usr/bin/env node
let text = "";
process.stdin.setEncoding("latin1");
process.stdin.on("data", (part) => { text += part; });
process.stdin.on("end", () => {
  if (process.env.DATABASE_URL !== undefined) process.exit(7);
  if (text.includes("EVIL")) { console.log("Evil.Test found\\nmore"); process.exit(1); }
  process.exit(text.length === Number(text.split(" ")[0]) ? 0 : 2);
});
`;

async function write(name: string, text: string): Promise<void> {
  await writeFile(pathOf(name), text);
  await chmod(pathOf(name), 0o755);
}

beforeAll(async () => {
  await write("scanner", SCANNER);
  await write("deaf", "#!/bin/sh\nexec 0<&-\nexit 1\n");
  await write("stuck", "#!/bin/sh\nexec sleep 30\n");
});
beforeEach(() => {
  vi.spyOn(log, "warn").mockImplementation(() => undefined);
});

const scan = (text: string, command: string, timeoutMs = 20_000) =>
  scanFile(new TextEncoder().encode(text), { command: pathOf(command), timeoutMs });

describe("scanFile", () => {
  it("passes everything where no scanner is named", async () => {
    expect(await scanFile(new Uint8Array([1]))).toEqual({ state: "clean" });
    expect(log.warn).not.toHaveBeenCalled();
  });

  it("hands the whole file over and takes nought for clean", async () => {
    const rest = "x".repeat(3_000_000);
    expect(await scan(`3000008 ${rest}`, "scanner")).toEqual({ state: "clean" });
  });

  it("takes one for refused, with the first line for the reason", async () => {
    expect(await scan("10 EVIL...", "scanner")).toEqual({
      state: "refused",
      reason: "Evil.Test found",
    });
    expect(await scan("x".repeat(2_000_000), "deaf")).toEqual({ state: "refused", reason: "" });
    expect(log.warn).toHaveBeenCalledTimes(2);
  });

  it("tells the scanner nothing of the environment", async () => {
    vi.stubEnv("DATABASE_URL", "postgresql://user:secret@db/assay");
    expect(await scan("4 ab", "scanner")).toEqual({ state: "clean" });
  });

  it.each([
    ["ends otherwise", { text: "5 a", command: "scanner", timeoutMs: 20_000 }],
    ["is not there", { text: "x", command: "missing", timeoutMs: 20_000 }],
    ["does not end in time", { text: "x", command: "stuck", timeoutMs: 300 }],
  ])("cannot tell where the scanner %s", async (_, { text, command, timeoutMs }) => {
    expect(await scan(text, command, timeoutMs)).toMatchObject({ state: "unavailable" });
  });
});
