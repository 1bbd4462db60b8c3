import { describe, expect, test } from "vitest";
import { z } from "zod";
import { textOf } from "./support/tree";

const versions = z.record(z.string(), z.string());
const manifest = z
  .object({ dependencies: versions, devDependencies: versions })
  .parse(JSON.parse(textOf("package.json")));
const lock = z
  .object({ packages: z.record(z.string(), z.object({ version: z.string().optional() })) })
  .parse(JSON.parse(textOf("package-lock.json")));

const EXACT = /^\d+\.\d+\.\d+(?:-[\w.-]+)?$/;
/** What stands at the border: pages, sign-in, signatures, database. It never goes back behind these. */
const FLOORS: readonly (readonly [name: string, floor: string])[] = [
  ["next", "16.4.6"],
  ["react", "19.3.1"],
  ["react-dom", "19.3.1"],
  ["better-auth", "1.7.7"],
  ["@better-auth/core", "1.7.7"],
  ["@better-auth/passkey", "1.7.6"],
  ["prisma", "7.10.1"],
  ["@prisma/client", "7.10.0"],
  ["@prisma/adapter-pg", "7.10.1"],
  ["@electric-sql/pglite", "0.5.16"],
];
/** Of the same kind, but brought by others: the lock file alone says which. */
const BROUGHT: readonly (readonly [name: string, floor: string])[] = [
  ["jose", "6.2.17"],
  ["pg", "8.23.1"],
];

function isAtLeast(version: string, floor: string): boolean {
  const [have, need] = [version, floor].map((text) => text.split(".").map(Number));
  for (const [at, part] of (need ?? []).entries()) {
    const own = have?.[at] ?? 0;
    if (own !== part) return own > part;
  }
  return true;
}

const declared = { ...manifest.dependencies, ...manifest.devDependencies };

describe("packages", () => {
  test("are pinned exactly", () => {
    const loose = Object.entries(declared).filter(([, version]) => !EXACT.test(version));
    expect(Object.keys(declared).length).toBeGreaterThan(40);
    expect(loose).toEqual([]);
  });

  test("are locked at what is declared", () => {
    const drifted = Object.entries(declared).filter(
      ([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version,
    );
    expect(drifted).toEqual([]);
  });

  test("are declared once", () => {
    const twice = Object.keys(manifest.dependencies).filter(
      (name) => name in manifest.devDependencies,
    );
    expect(twice).toEqual([]);
  });

  test.each(FLOORS)("%s is at least %s", (name, floor) => {
    expect(isAtLeast(declared[name] ?? "0", floor)).toBe(true);
    expect(isAtLeast(lock.packages[`node_modules/${name}`]?.version ?? "0", floor)).toBe(true);
  });

  test.each(BROUGHT)("%s, wherever it is installed, is at least %s", (name, floor) => {
    const versions = Object.entries(lock.packages)
      .filter(([path]) => path.endsWith(`node_modules/${name}`))
      .map(([, { version }]) => version ?? "0");
    expect(versions.length).toBeGreaterThan(0);
    expect(versions.filter((version) => !isAtLeast(version, floor))).toEqual([]);
  });

  test("the floor would bite", () => {
    expect(isAtLeast("16.4.5", "16.4.6")).toBe(false);
    expect(isAtLeast("16.3.9", "16.4.6")).toBe(false);
    expect(isAtLeast("15.9.9", "16.4.6")).toBe(false);
    expect(isAtLeast("16.10.0", "16.4.6")).toBe(true);
    expect(isAtLeast("17.0.0", "16.4.6")).toBe(true);
  });

  // With addresses in it, the lock file would only install where that registry can be reached.
  test("the lock file names no address", () => {
    expect(textOf("package-lock.json")).not.toMatch(/"resolved":/);
    expect(Object.keys(lock.packages).length).toBeGreaterThan(300);
  });
});
