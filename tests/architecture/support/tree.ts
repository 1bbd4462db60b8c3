import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./lint";

const SKIPPED = new Set([
  ".assay",
  ".git",
  "coverage",
  "data",
  "generated",
  "node_modules",
  "playwright-report",
  "test-results",
]);

function isSkipped(path: string, name: string): boolean {
  return SKIPPED.has(name) || name.startsWith(".next") || path === "prisma/samples";
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (isSkipped(path, entry.name)) return [];
    if (entry.isDirectory()) return listFiles(path);
    return entry.isFile() && entry.name !== "next-env.d.ts" ? [path] : [];
  });
}

/** Every file of the repository that we wrote, as paths from its root. */
export const FILES: readonly string[] = listFiles("").toSorted();

/** The part of it that is code. */
export const SOURCES: readonly string[] = FILES.filter((file) =>
  /\.(?:tsx?|mjs|cjs|js)$/.test(file),
);

const texts = new Map<string, string>();

export function textOf(file: string): string {
  const known = texts.get(file);
  if (known !== undefined) return known;
  const text = readFileSync(join(ROOT, file), "utf8");
  texts.set(file, text);
  return text;
}
