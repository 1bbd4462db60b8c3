import { readdirSync, readFileSync } from "node:fs";
import { toJsonPath } from "@/domain/profile/json-path";

const FOLDER = "cli/fixtures/snapshots";

/** The snapshots the samples are made from. */
export const SNAPSHOTS: readonly string[] = readdirSync(FOLDER).sort();

export const fileOf = (name: string): string => `${FOLDER}/${name}`;
export const textOf = (name: string): string => readFileSync(fileOf(name), "utf8");
export const jsonOf = (name: string): Record<string, unknown> =>
  JSON.parse(textOf(name)) as Record<string, unknown>;

type Parts = readonly (string | number)[];

export type Leaf = {
  readonly path: string;
  readonly parts: Parts;
  readonly key: string;
  readonly value: unknown;
};

/** Every plain value, empty list and empty object of a JSON value. */
export function leavesOf(value: unknown, path: Parts = []): readonly Leaf[] {
  const children: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((child: unknown, index) => [index, child] as const)
    : typeof value === "object" && value !== null
      ? Object.entries(value)
      : [];
  if (children.length > 0) {
    return children.flatMap(([part, child]) => leavesOf(child, [...path, part]));
  }
  return [{ path: toJsonPath(path), parts: path, key: String(path.at(-1)), value }];
}

/** Puts a value in the place of another. */
export function replaceAt(root: object, parts: Parts, value: unknown): void {
  let holder = root as Record<string | number, unknown>;
  for (const part of parts.slice(0, -1)) holder = holder[part] as Record<string | number, unknown>;
  holder[parts.at(-1) ?? ""] = value;
}
