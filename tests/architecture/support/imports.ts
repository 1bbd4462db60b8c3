import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import { ROOT } from "./lint";
import { SOURCES, textOf } from "./tree";

export type Import = {
  readonly from: string;
  readonly source: string;
  /** The file meant, from the root; null for a package; undefined for a file that is not there. */
  readonly to: string | null | undefined;
};

const config = ts.readConfigFile(join(ROOT, "tsconfig.json"), ts.sys.readFile);
const options = ts.parseJsonConfigFileContent(
  { ...config.config, files: [] },
  ts.sys,
  ROOT,
).options;
const cache = ts.createModuleResolutionCache(ROOT, (name) => name, options);

function parse(file: string): ts.SourceFile {
  const kind = /\.[mc]?js$/.test(file) ? ts.ScriptKind.JS : undefined;
  return ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true, kind);
}

const trees = new Map<string, ts.SourceFile>();

export function treeOf(file: string): ts.SourceFile {
  const known = trees.get(file);
  if (known !== undefined) return known;
  const tree = parse(file);
  trees.set(file, tree);
  return tree;
}

function isCall(node: ts.Node): node is ts.CallExpression {
  if (!ts.isCallExpression(node)) return false;
  const callee = node.expression;
  return (
    callee.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(callee) && callee.text === "require")
  );
}

function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return node.argument.literal;
  return isCall(node) ? node.arguments[0] : undefined;
}

/** What a file names in any kind of import: static, dynamic, type only, inline type, re-export, require. */
export function importedNames(tree: ts.SourceFile): readonly string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier !== undefined && ts.isStringLiteralLike(specifier)) names.push(specifier.text);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return names;
}

function resolve(source: string, from: string): string | null | undefined {
  const isLocal = source.startsWith(".") || source.startsWith("@/");
  if (!isLocal) return null;
  const base = source.startsWith("@/") ? source.slice(2) : join(from, "..", source);
  if (/\.\w+$/.test(source) && existsSync(join(ROOT, base))) return base;
  const found = ts.resolveModuleName(source, join(ROOT, from), options, ts.sys, cache);
  const path = found.resolvedModule?.resolvedFileName;
  return path === undefined ? undefined : relative(ROOT, path);
}

function importsOf(from: string): readonly Import[] {
  return importedNames(treeOf(from)).map((source) => ({
    from,
    source,
    to: resolve(source, from),
  }));
}

const byFile = new Map(SOURCES.map((file) => [file, importsOf(file)]));

/** Every import of every source file. */
export const IMPORTS: readonly Import[] = [...byFile.values()].flat();

/** Files by the files they import, packages left out. */
export const GRAPH: ReadonlyMap<string, readonly string[]> = new Map(
  [...byFile].map(([file, imports]) => [file, imports.flatMap(({ to }) => to ?? [])]),
);
