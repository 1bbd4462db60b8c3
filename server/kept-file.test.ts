import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { keepOnce, makeFolder } from "./kept-file";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "assay-kept-"));
});
afterEach(() => rmSync(root, { recursive: true }));

it("makes folder and file for their owner alone, and keeps what is there", () => {
  const file = join(root, "data/trail/key");
  keepOnce(file, () => "first");
  keepOnce(file, () => "second");
  expect(readFileSync(file, "utf8")).toBe("first");
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(statSync(dirname(file)).mode & 0o777).toBe(0o700);
});

it("takes what another process made between the look and the writing", () => {
  const file = join(root, "key");
  keepOnce(file, () => {
    writeFileSync(file, "theirs");
    return "ours";
  });
  expect(readFileSync(file, "utf8")).toBe("theirs");
});

it("says what else is in the way", () => {
  writeFileSync(join(root, "file"), "");
  expect(() => makeFolder(join(root, "file/folder"))).toThrow(/ENOTDIR/);
});
