import { expect, test } from "vitest";
import { SOURCES, textOf } from "./support/tree";

const RESETS = /\bvi\.(?:resetModules|doMock)\(/;

/**
 * Files of the suite on databases share a process and the WebAssembly in it: a module loaded anew beside one that
 * stays frees the memory of the other. What needs that stands in tests/integration/apart.
 */
test("no file that shares its process loads modules anew", () => {
  const shared = SOURCES.filter((file) => /^tests\/integration\/[^/]+\.test\.ts$/.test(file));
  expect(shared.length).toBeGreaterThan(40);
  expect(shared.filter((file) => RESETS.test(textOf(file)))).toEqual([]);
  expect(RESETS.test("vi.resetModules();")).toBe(true);
});
