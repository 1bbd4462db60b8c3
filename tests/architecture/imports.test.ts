import ts from "typescript";
import { describe, expect, test } from "vitest";
import { SHARED_WITH_CLI } from "@/eslint/layers.mjs";
import { findCycles, reachableFrom } from "./support/graph";
import { GRAPH, IMPORTS, importedNames, treeOf } from "./support/imports";
import { SOURCES } from "./support/tree";
import { isAllowed } from "./support/matrix";

describe("the walker sees the tree", () => {
  test("it reads the files and their imports", () => {
    expect(SOURCES.length).toBeGreaterThan(150);
    expect(IMPORTS.length).toBeGreaterThan(300);
    for (const folder of ["app", "checklists", "components", "domain", "server", "tests"]) {
      const files = SOURCES.filter((file) => file.startsWith(`${folder}/`));
      expect(files.length, folder).toBeGreaterThan(0);
      expect(
        IMPORTS.some(({ from }) => files.includes(from)),
        folder,
      ).toBe(true);
    }
  });

  test("it understands every file", () => {
    const broken = SOURCES.filter((file) => syntaxErrorsOf(treeOf(file)).length > 0);
    expect(broken).toEqual([]);
  });

  test("it would notice one it does not", () => {
    const tree = ts.createSourceFile("it.ts", "const = ;", ts.ScriptTarget.Latest, true);
    expect(syntaxErrorsOf(tree)).not.toEqual([]);
  });

  test("it knows every kind of import", () => {
    const code = [
      'import a from "a";',
      'import type { B } from "b";',
      'import "c";',
      'export { d } from "d";',
      'export * from "e";',
      'export type F = import("f").F;',
      'export const g = () => import("g");',
      'export const h = require("h");',
    ].join("\n");
    const tree = ts.createSourceFile("it.ts", code, ts.ScriptTarget.Latest, true);
    expect(importedNames(tree)).toEqual(["a", "b", "c", "d", "e", "f", "g", "h"]);
  });

  test("every import of ours leads to a file", () => {
    const lost = IMPORTS.filter(({ to, source }) => to === undefined && !isGenerated(source));
    expect(lost.map(({ from, source }) => `${from}: ${source}`)).toEqual([]);
  });
});

/** The compiler keeps what it could not parse on the tree, but not in its public types. */
function syntaxErrorsOf(tree: ts.SourceFile): readonly unknown[] {
  const errors: unknown = Reflect.get(tree, "parseDiagnostics");
  if (!Array.isArray(errors)) throw new Error("The compiler no longer tells syntax errors.");
  return errors;
}

function isGenerated(source: string): boolean {
  return /^@\/generated\//.test(source);
}

describe("direction", () => {
  test("no import goes the wrong way", () => {
    const wrong = IMPORTS.filter((each) => !isAllowed(each));
    expect(wrong.map(({ from, source }) => `${from}: ${source}`)).toEqual([]);
  });

  test.each([
    ["domain/a.ts", "@/server/env", "server/env.ts"],
    ["domain/a.ts", "react", null],
    ["checklists/a/b.ts", "../c/d", "checklists/c/d.ts"],
    ["components/ui/a.tsx", "../profile/b", "components/profile/b.tsx"],
    ["components/a/b.tsx", "@/checklists", "checklists/index.ts"],
    ["server/a/b.ts", "@/checklists/c/d", "checklists/c/d.ts"],
    ["server/a/b.ts", "@/generated/prisma/client", undefined],
    ["app/a/page.tsx", "@/checklists", "checklists/index.ts"],
    ["app/a/page.tsx", "../b/c", "app/b/c.ts"],
    ["cli/a.ts", "@/components/ui/button", "components/ui/button.tsx"],
    ["server/a/b.ts", "@/tests/support/view", "tests/support/view.ts"],
  ])("the wrong way would show: %s to %s", (from, source, to) => {
    expect(isAllowed({ from, source, to })).toBe(false);
  });

  test("there is no cycle, type imports included", () => {
    expect(findCycles(GRAPH)).toEqual([]);
  });

  test("a cycle would show", () => {
    const graph = new Map([
      ["a", ["b", "d"]],
      ["b", ["c"]],
      ["c", ["a"]],
      ["d", ["d"]],
    ]);
    expect(findCycles(graph)).toEqual(["a → b → c → a", "d → d"]);
    expect(
      findCycles(
        new Map([
          ["a", ["b"]],
          ["b", []],
        ]),
      ),
    ).toEqual([]);
  });
});

describe("what the command line loads", () => {
  const starts = SOURCES.filter(
    (file) => /^(?:cli|scripts|prisma|bench)\//.test(file) && !/\.test\.ts$/.test(file),
  );
  const loaded = [...reachableFrom(GRAPH, starts)].filter((file) => file.startsWith("server/"));

  test("comes from the list of shared files", () => {
    expect(SHARED_WITH_CLI.length).toBeGreaterThan(3);
    const isShared = (file: string) =>
      SHARED_WITH_CLI.some(
        (shared) => file === shared || file.startsWith(shared.replace("**", "")),
      );
    expect(loaded.filter((file) => !isShared(file))).toEqual([]);
  });

  test("does not refuse to load outside Next", () => {
    const refusing = loaded.filter((file) => importedNames(treeOf(file)).includes("server-only"));
    expect(refusing).toEqual([]);
  });
});
