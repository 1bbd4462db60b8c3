import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { ruleset } from "@/checklists/index";
import { toPolicyJson } from "@/domain/review/policy-edit";
import { DEFAULT_POLICY } from "@/domain/scoring/default-policy";
import { assessmentSchema } from "@/domain/scoring/assessment-schema";
import { buildSchemas } from "./build-schemas";
import { runCaptured } from "./test-io";

const USDC = "prisma/samples/USDC-2026-06-30.json";
const USDT = "prisma/samples/USDT-2026-06-30.json";
const UST = "prisma/samples/UST-2022-04-18.json";

describe("assay score", () => {
  it("writes an assessment as JSON, the same every time", async () => {
    const first = await runCaptured(["score", USDC, "--json"]);
    const second = await runCaptured(["score", "--json", "-"], readFileSync(USDC, "utf8"));
    expect(first.code).toBe(0);
    expect(second.out).toBe(first.out);
    const assessment = assessmentSchema.parse(JSON.parse(first.out));
    expect(assessment).toMatchObject({
      asOf: "2026-06-30",
      profileAsOf: "2026-06-30",
      coin: { symbol: "USDC" },
    });
    expect(assessment.findings).toHaveLength(ruleset.criteria.length);
    expect(Object.keys(JSON.parse(first.out) as object)[0]).toBe("schema");
  });

  it("assesses as of another day", async () => {
    const { out } = await runCaptured(["score", USDC, "--as-of=2026-08-15", "--json"]);
    expect(assessmentSchema.parse(JSON.parse(out)).asOf).toBe("2026-08-15");
  });

  it("weighs by a policy file, and refuses one with an error, naming its place", async () => {
    const policy = { ...toPolicyJson(DEFAULT_POLICY), id: "house", version: "3.1.0" };
    const args = ["score", USDC, "--json", "--policy", "-"];
    const { out } = await runCaptured(args, JSON.stringify(policy));
    const under = assessmentSchema.parse(JSON.parse(out));
    expect(under.policy).toEqual({ id: "house", version: "3.1.0" });
    const wrong = await runCaptured(args, JSON.stringify({ ...policy, halfLifeDays: 0 }));
    expect(wrong).toMatchObject({ code: 2, out: "" });
    expect(wrong.err).toContain("halfLifeDays: Write a whole number from 1 to 36525.");
    expect((await runCaptured(args, "{")).code).toBe(2);
  });

  it("writes a page of text with result, limits, pillars and what is missing", async () => {
    const { out, code } = await runCaptured(["score", UST]);
    expect(code).toBe(0);
    for (const words of [
      "higher is better",
      "Gates and caps",
      "Coverage",
      "Pillar",
      "Not met (",
      "Not known (",
    ]) {
      expect(out).toContain(words);
    }
  });

  it("lets no text of a file steer the terminal", async () => {
    const json = JSON.parse(readFileSync(UST, "utf8")) as { coin: { name: string } };
    json.coin.name = "Evil\u009B31m name";
    const { out } = await runCaptured(["score", "-"], JSON.stringify(json));
    expect(out).toContain("Evil 31m name");
  });

  it.each([
    [["score", USDC, "--as-of", "2026-02-30"], "must be a day that exists"],
    [["score", USDC, "--as-of"], "--as-of"],
    [["score", USDC, "--bogus"], "--bogus"],
    [["score"], "Name one profile file"],
    [["score", USDC, UST], "Name one profile file"],
    [["compare", USDC], "Name 2 to 6 profile files"],
    [["compare", "-", "-"], "only once"],
    [["schema", "rules"], "profile or assessment or checklists or run-test or regimes"],
    [["convert", "--json", USDC], "Unknown option --json"],
    [["judge"], "no command"],
    [["help", "judge"], "no command"],
  ])("refuses %j with the usage", async (args, words) => {
    const run = await runCaptured(args);
    expect(run).toMatchObject({ code: 2, out: "" });
    expect(run.err).toContain(words);
    expect(run.err).toContain("Usage:");
  });

  it.each([
    [["score", "no-such-file.json"], "there is no such file"],
    [["score", "prisma"], "it is a folder"],
    [["score", "cli/fixtures/snapshots/UST-2022-04-18.json"], "Convert it first"],
  ])("refuses the file of %j", async (args, words) => {
    const run = await runCaptured(args);
    expect(run).toMatchObject({ code: 2, out: "" });
    expect(run.err).toContain(words);
  });

  it("lists every error of a bad file with its place", async () => {
    const run = await runCaptured(
      ["score", "-"],
      '{"schema":"assay-profile/1","asOf":"2026-13-01","coin":{}}',
    );
    expect(run.code).toBe(2);
    const lines = run.err.trimEnd().split("\n");
    expect(lines.map((line) => line.split(": ").slice(0, 2).join(": "))).toEqual([
      "-: $.asOf",
      "-: $.coin.symbol",
      "-: $.coin.name",
      "-: $.issuer",
    ]);
  });

  it("refuses bytes that are no UTF-8", async () => {
    const run = await runCaptured(["score", "-"], new Uint8Array([0x7b, 0xff, 0xfe]));
    expect(run.code).toBe(2);
    expect(run.err).toContain("UTF-8");
  });
});

describe("assay compare", () => {
  it("gives every question an answer for every coin", async () => {
    const { out, code } = await runCaptured(["compare", USDC, USDT, UST, "--json"]);
    expect(code).toBe(0);
    const comparison = JSON.parse(out) as {
      readonly schema: string;
      readonly coins: readonly { readonly coin: { readonly symbol: string } }[];
      readonly criteria: readonly {
        readonly verdicts: readonly string[];
        readonly reasons: readonly string[];
        readonly differs: boolean;
      }[];
    };
    expect(comparison.schema).toBe("assay-comparison/1");
    expect(comparison.coins.map(({ coin }) => coin.symbol)).toEqual(["USDC", "USDT", "UST"]);
    expect(comparison.criteria).toHaveLength(ruleset.criteria.length);
    for (const { verdicts, reasons, differs } of comparison.criteria) {
      expect(verdicts).toHaveLength(3);
      expect(reasons).toHaveLength(3);
      expect(differs).toBe(new Set(verdicts).size > 1);
    }
  });

  it("prints the answers that differ", async () => {
    const { out } = await runCaptured(["compare", USDC, UST]);
    expect(out).toMatch(/Answers that differ \(\d+ of \d+\)/);
    expect(out).toContain("USDC 2026-06-30");
  });

  it("lists the errors of all files", async () => {
    const { err, code } = await runCaptured(["compare", "missing-1.json", "missing-2.json"]);
    expect(code).toBe(2);
    expect(err).toContain("missing-1.json");
    expect(err).toContain("missing-2.json");
  });
});

describe("assay help, version and schema", () => {
  it.each([[[]], [["help"]], [["--help"]]])("%j lists the commands", async (args) => {
    const { out, code } = await runCaptured(args);
    expect(code).toBe(0);
    for (const name of [
      "convert",
      "score",
      "compare",
      "regimes",
      "checklists",
      "schema",
      "version",
    ])
      expect(out).toContain(`  ${name} `);
  });

  it("shows the usage of one command", async () => {
    const asked = await runCaptured(["help", "score"]);
    expect(asked.out).toContain("assay score FILE");
    expect((await runCaptured(["score", "--help"])).out).toBe(asked.out);
  });

  it("names program, ruleset and policy", async () => {
    const { out } = await runCaptured(["version"]);
    expect(out).toMatch(/^assay \d+\.\d+\.\d+\nruleset \S+ [0-9a-f]{64}\npolicy \S+ \S+\n/);
  });

  it.each(buildSchemas())(
    "$file is committed as it is printed",
    async ({ name, file, content }) => {
      expect(readFileSync(file, "utf8")).toBe(content);
      expect((await runCaptured(["schema", name])).out).toBe(content);
    },
  );

  it("every list in a published schema has a limit", () => {
    const lists = buildSchemas().flatMap(({ content }) => objectsIn(JSON.parse(content)));
    const arrays = lists.filter(({ type }) => type === "array");
    expect(arrays.length).toBeGreaterThan(20);
    expect(arrays.filter(({ maxItems }) => typeof maxItems !== "number")).toEqual([]);
  });

  it("the samples obey the printed schema", async () => {
    const { out } = await runCaptured(["schema", "profile"]);
    const schema = z.fromJSONSchema(JSON.parse(out) as Parameters<typeof z.fromJSONSchema>[0]);
    for (const file of [USDC, USDT, UST]) {
      expect(schema.safeParse(JSON.parse(readFileSync(file, "utf8"))).success).toBe(true);
    }
    expect(schema.safeParse({ schema: "assay-profile/1" }).success).toBe(false);
  });

  it.each([
    ["checklists", ["checklists", "--json"]],
    ["regimes", ["regimes", USDC, "--preview", "--json"]],
  ])("what %s writes obeys the printed schema", async (name, args) => {
    const printed = JSON.parse((await runCaptured(["schema", name])).out) as object;
    const schema = z.fromJSONSchema(printed as Parameters<typeof z.fromJSONSchema>[0]);
    const written = JSON.parse((await runCaptured(args)).out) as object;
    expect(schema.safeParse(written).success).toBe(true);
    expect(schema.safeParse({ ...written, more: true }).success).toBe(false);
  });
});

function objectsIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (typeof value !== "object" || value === null) return [];
  return [value as Readonly<Record<string, unknown>>, ...Object.values(value).flatMap(objectsIn)];
}

describe("scripts/assay.mjs", () => {
  const start = (args: readonly string[], input = "") =>
    spawnSync(process.execPath, ["scripts/assay.mjs", ...args], { encoding: "utf8", input });

  it("runs a command from a plain Node process, with standard input", () => {
    const run = start(["score", "-", "--json"], readFileSync(UST, "utf8"));
    expect(run.stderr).toBe("");
    expect(run.status).toBe(0);
    expect(assessmentSchema.parse(JSON.parse(run.stdout)).coin.symbol).toBe("UST");
  });

  it("answers bad usage with exit code 2", () => {
    const run = start(["judge"]);
    expect(run.status).toBe(2);
    expect(run.stdout).toBe("");
    expect(run.stderr).toContain("Usage:");
  });
});
