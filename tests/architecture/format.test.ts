import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { ROOT } from "./support/lint";

const BIOME = "node_modules/@biomejs/biome/bin/biome";

function formatAs(file: string, text: string): string {
  const args = [BIOME, "format", `--stdin-file-path=${file}`];
  const run = spawnSync(process.execPath, args, { cwd: ROOT, input: text, encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stderr);
  return run.stdout;
}

describe("the formatter", () => {
  test("writes two spaces, double quotes and trailing commas", () => {
    const untidy = "export const it = [\n\t'a', // one\n\t'b'\n]";
    expect(formatAs("domain/a.ts", untidy)).toBe(
      'export const it = [\n  "a", // one\n  "b",\n];\n',
    );
  });

  test("breaks lines after 100 columns", () => {
    const line = (last: number) =>
      `export const it = call("${"x".repeat(35)}", "${"y".repeat(last)}");\n`;
    expect(line(34)).toHaveLength(101);
    expect(formatAs("domain/a.ts", line(34))).toBe(line(34));
    expect(formatAs("domain/a.ts", line(35)).split("\n").length).toBeGreaterThan(2);
  });

  test("leaves the lock file alone", () => {
    const args = [BIOME, "format", "package-lock.json"];
    const run = spawnSync(process.execPath, args, { cwd: ROOT, encoding: "utf8" });
    expect(run.stderr).toContain("No files were processed");
  });
});
