import ts from "typescript";
import { describe, expect, test } from "vitest";
import { treeOf } from "./support/imports";
import { SOURCES, textOf } from "./support/tree";

const isCode = (file: string): boolean => !/\.test\.tsx?$/.test(file);
const APP = SOURCES.filter((file) => file.startsWith("app/") && isCode(file));
const SERVER = SOURCES.filter((file) => file.startsWith("server/") && isCode(file));

/** Open to everybody, by design: what stands before the sign-in, and what says nothing about anything. */
const OPEN = [
  /^app\/\(auth\)\//,
  /^app\/api\/auth\//,
  // Known by its secret address alone.
  /^app\/api\/calendar\//,
  /^app\/api\/health\/route\.ts$/,
  /^app\/api\/theme\/route\.ts$/,
];
const isOpen = (file: string): boolean => OPEN.some((pattern) => pattern.test(file));

/** Server code about the session itself: it decides who somebody is, and acts on the account of that person only. */
const OF_THE_SESSION =
  /^server\/(?:auth\/(?!people-|api-keys\.ts)|db\/health\.ts |http\/actor\.ts |setup\/)/;

/** Means of something that has been checked, which say nothing by themselves. */
const PARTS = new Set([
  // The id of a coin for its address, for a list or a file that asks before it reads.
  "server/audit/trail-filter.ts toTrailFilter",
  // The bytes of a file that only `takeFile` hands out.
  "server/evidence/stream-file.ts toFileResponse",
]);

const CHECK = /\b(?:requirePermission|authorise)\(/;
const DATABASE = /\b(?:getDatabase|withTransaction)\(/;

type Functions = ReadonlyMap<string, { readonly file: string; readonly text: string }>;

/** Functions at the top of a file, by name: declared, or a constant that holds one. */
function functionsOf(tree: ts.SourceFile): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const node of tree.statements) {
    if (ts.isFunctionDeclaration(node) && node.name !== undefined)
      found.set(node.name.text, node.getText(tree));
    if (!ts.isVariableStatement(node)) continue;
    for (const { name, initializer } of node.declarationList.declarations)
      if (
        ts.isIdentifier(name) &&
        initializer !== undefined &&
        /=>/.test(initializer.getText(tree))
      )
        found.set(name.text, initializer.getText(tree));
  }
  return found;
}

const all: Functions = new Map(
  SERVER.flatMap((file) =>
    [...functionsOf(treeOf(file))].map(([name, text]) => [`${file} ${name}`, { file, text }]),
  ),
);

/** Keys of the functions a file can call by this name: its own, or one it imports. */
function resolve(file: string, name: string): readonly string[] {
  const own = `${file} ${name}`;
  if (all.has(own)) return [own];
  if (!new RegExp(`import[^;]*\\b${name}\\b[^;]*from`).test(textOf(file))) return [];
  return [...all.keys()].filter((key) => key.endsWith(` ${name}`));
}

const CALL = /\b([a-z]\w*)\(/g;

/** Whether a function, or one it calls, does what the pattern says. */
function reaches(key: string, pattern: RegExp, seen = new Set<string>()): boolean {
  const found = all.get(key);
  if (found === undefined || seen.has(key)) return false;
  seen.add(key);
  if (pattern.test(found.text)) return true;
  const names = new Set([...found.text.matchAll(CALL)].map(([, name]) => name ?? ""));
  return [...names].some((name) =>
    resolve(found.file, name).some((called) => reaches(called, pattern, seen)),
  );
}

const IMPORT = /import (?!type\b)\{([^}]*)\} from "@\/(server\/[^"]+)"/g;

/** What the application imports from the server, as keys of functions. */
const imported = [
  ...new Set(
    APP.flatMap((file) =>
      [...textOf(file).matchAll(IMPORT)].flatMap(([, names = "", from]) =>
        names.split(",").map((name) => `${from}.ts ${name.trim()}`),
      ),
    ),
  ),
].filter((key) => all.has(key));

const ASKS = /\brequire(?:Permission|Session)\(/;

/** Actions that neither ask nor begin with a function of their file that does. */
function listSilent(file: string): readonly string[] {
  const functions = [...functionsOf(treeOf(file))];
  const helpers = functions.filter(([, text]) => ASKS.test(text)).map(([name]) => `${name}\\(`);
  const asks = new RegExp(`\\b(?:${helpers.join("|") || "nobody"})`);
  return functions
    .filter(([, text]) => text.startsWith("export"))
    .filter(([, text]) => !ASKS.test(text) && !asks.test(text))
    .map(([name]) => `${file} ${name}`);
}

describe("who asks is known", () => {
  const ENTRIES = /\/(?:page\.tsx|route\.ts|actions\.ts)$/;

  test("to every page, route and action that is not open to everybody", () => {
    const entries = APP.filter((file) => ENTRIES.test(file) && !isOpen(file));
    expect(entries.length).toBeGreaterThan(50);
    const strangers = entries.filter(
      (file) => !/\b(?:requirePermission|requireSession)\(/.test(textOf(file)),
    );
    expect(strangers).toEqual([]);
  });

  test("to every action of a file, and not only to one of them", () => {
    const actions = APP.filter((file) => file.endsWith("/actions.ts") && !isOpen(file));
    expect(actions.flatMap(listSilent)).toEqual([]);
  });

  test("where each open address is still there", () => {
    for (const pattern of OPEN)
      expect(
        APP.some((file) => pattern.test(file)),
        `${pattern}`,
      ).toBe(true);
  });
});

describe("permission is asked where data is read and written", () => {
  test("in everything the application calls that reaches the database", () => {
    const readers = imported.filter(
      (key) => !OF_THE_SESSION.test(key) && !PARTS.has(key) && reaches(key, DATABASE),
    );
    for (const part of PARTS) expect(imported).toContain(part);
    expect(readers.length).toBeGreaterThan(40);
    expect(readers.filter((key) => !reaches(key, CHECK))).toEqual([]);
  });

  test("first of all in every command", () => {
    const commands = [...all].filter(
      ([key, { text }]) =>
        /^export (?:async )?function \w+\(\s*actor: Actor\b/.test(text) &&
        !/ (?:authorise|useActor)$/.test(key),
    );
    expect(commands.length).toBeGreaterThan(35);
    const late = commands.filter(
      ([, { text }]) => !/\{\n\s*await authorise\(actor, "[a-z.]+"\);\n/.test(text),
    );
    expect(late.map(([key]) => key)).toEqual([]);
  });

  test("and nobody stands in for whoever asks outside tests", () => {
    const users = SOURCES.filter(
      (file) => /\buseActor\(/.test(textOf(file)) && !/^tests\//.test(file),
    );
    expect(users).toEqual(["server/auth/require.ts"]);
  });

  test("which would show if it were missing", () => {
    expect(reaches("server/profiles/queries.ts listRevisions", CHECK)).toBe(true);
    expect(reaches("server/profiles/queries.ts listRevisions", /neverCalled\(/)).toBe(false);
    expect(reaches("server/comparison/list-pickable.ts listPickable", DATABASE)).toBe(true);
  });
});
