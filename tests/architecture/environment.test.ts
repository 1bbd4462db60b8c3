import { describe, expect, test } from "vitest";
import { SOURCES, textOf } from "./support/tree";

/** Set by Node, npm, Next or the operating system, never by whoever runs Assay. */
const PLATFORM = new Set(["INIT_CWD", "NEXT_PHASE", "NEXT_RUNTIME", "NODE_ENV", "PATH"]);
/** Handed from the browser suite's set-up to its tests. */
const INTERNAL = new Set(["ASSAY_E2E_STATE", "ASSAY_E2E_URL"]);

const READS = [
  /\benv\.([A-Z][A-Z0-9_]+)/g,
  /\bread\((?:source|process\.env), "([A-Z_]+)"\)/g,
  /\b(ASSAY_[A-Z0-9_]+)\b/g,
];

const isGuard = (file: string): boolean => /^(?:eslint|tests\/architecture)\/|\.test\./.test(file);

function namesIn(text: string): readonly string[] {
  return READS.flatMap((pattern) => [...text.matchAll(pattern)].map(([, name]) => name ?? ""));
}

const read = new Set(
  SOURCES.filter((file) => !isGuard(file))
    .flatMap((file) => namesIn(textOf(file)))
    .filter((name) => !PLATFORM.has(name) && !INTERNAL.has(name)),
);
const documented = [...textOf("README.md").matchAll(/^\| `([A-Z_]+)` +\|(.+)\|$/gm)];

describe("environment variables", () => {
  test("are all in the README, and nothing else is", () => {
    expect(documented.map(([, name]) => name).toSorted()).toEqual([...read].toSorted());
  });

  test("say what they do, their default and when they are needed", () => {
    const short = documented.filter(
      ([, , rest]) => (rest ?? "").split("|").filter((cell) => cell.trim() !== "").length !== 3,
    );
    expect(short.map(([, name]) => name)).toEqual([]);
  });

  test("would be seen in each way of reading them", () => {
    const code =
      'process.env.ONE; env.TWO; read(source, "THREE"); quietEnv({ ASSAY_FOUR: "1" }); const { five } = env;';
    expect(namesIn(code)).toEqual(["ONE", "TWO", "THREE", "ASSAY_FOUR"]);
  });
});
