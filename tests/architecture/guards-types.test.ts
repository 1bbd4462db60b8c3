import { beforeAll, describe, expect, test } from "vitest";
import { typedRulesFiredBy } from "./support/lint";

const FILE = "domain/dates.ts";

const BAD = [
  ["no-floating-promises", "export function go(work: Promise<void>): void { work; }"],
  [
    "await-thenable",
    "export async function go(value: number): Promise<number> { return await value; }",
  ],
  [
    "no-misused-promises",
    "export function go(isReady: Promise<boolean>): number { if (isReady) return 1; return 2; }",
  ],
  [
    "switch-exhaustiveness-check",
    'export function go(kind: "a" | "b"): number { switch (kind) { case "a": return 1; } return 2; }',
  ],
  ["no-unsafe-assignment", "export const value: string = JSON.parse('1');"],
  ["no-unsafe-return", "export function go(): string { return JSON.parse('1'); }"],
  ["no-unsafe-member-access", "export const name = String(JSON.parse('{}').name);"],
  ["no-unsafe-call", "export const name = String(JSON.parse('{}')());"],
  ["no-unsafe-argument", "export const size = Number.parseInt(JSON.parse('1'), 10);"],
  ["only-throw-error", 'export function go(): never { throw "no"; }'],
] as const;

/** Reading every type of the house takes as long as the machine is busy, and is no part of a guard. */
const LOAD_LIMIT_MS = 180_000;

describe("guards that need types", () => {
  beforeAll(() => typedRulesFiredBy({ file: FILE, code: "export {};" }), LOAD_LIMIT_MS);

  test.each(BAD)("%s bites", async (rule, code) => {
    expect(await typedRulesFiredBy({ file: FILE, code })).toContain(`@typescript-eslint/${rule}`);
  });

  test("typed code passes", async () => {
    const code = [
      "export async function go(work: Promise<number>): Promise<unknown> {",
      "  const text: unknown = JSON.parse(String(await work));",
      "  return text;",
      "}",
      "",
    ].join("\n");
    expect(await typedRulesFiredBy({ file: FILE, code })).toEqual([]);
  });
});
