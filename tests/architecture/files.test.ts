import ts from "typescript";
import { describe, expect, test } from "vitest";
import { commentsOf } from "./support/comments";
import { treeOf } from "./support/imports";
import { FILES, SOURCES, textOf } from "./support/tree";

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]+)+$/;
const SUPPRESSION =
  /eslint-(?:disable|enable)|@ts-(?:ignore|expect-error|nocheck)|(?:biome|prettier)-ignore|(?:v8|c8|istanbul) ignore/;
const UNFINISHED = [/\bTODO\b/, /\bFIXME\b/, /coming soon/i, /lorem ipsum/i];

const lineCount = (file: string): number => textOf(file).replace(/\n$/, "").split("\n").length;
const isGuard = (file: string): boolean => /^(?:eslint|tests\/architecture)\/|^eslint\./.test(file);

function budgetOf(file: string): number {
  if (/^app\/.*\/?page\.tsx$/.test(file)) return 100;
  const isData = file.endsWith(".data.ts") || file === "domain/facts/countries.ts";
  return isData || file.startsWith("checklists/") ? 350 : 300;
}

describe("the whole tree", () => {
  test("is looked at", () => {
    expect(FILES.length).toBeGreaterThan(150);
    expect(SOURCES.length).toBeGreaterThan(150);
    expect(FILES).toContain("package.json");
    expect(FILES.some((file) => file.endsWith(".css"))).toBe(true);
  });

  test("has kebab-case names", () => {
    const names = SOURCES.map((file) => file.split("/").at(-1) ?? "");
    expect(names.filter((name) => !KEBAB.test(name))).toEqual([]);
    const styles = FILES.filter((file) => file.endsWith(".css"));
    expect(styles.filter((file) => !KEBAB.test(file.split("/").at(-1) ?? ""))).toEqual([]);
  });

  test("keeps every file within its budget", () => {
    const over = SOURCES.filter((file) => lineCount(file) > budgetOf(file));
    expect(over.map((file) => `${file}: ${lineCount(file)}`)).toEqual([]);
  });

  test("switches no check off", () => {
    const guilty = SOURCES.filter((file) =>
      commentsOf(treeOf(file)).some((comment) => SUPPRESSION.test(comment)),
    );
    expect(guilty).toEqual([]);
  });

  test("is finished", () => {
    const readable = FILES.filter((file) =>
      /\.(?:tsx?|mjs|cjs|js|css|prisma|sql|md|svg)$/.test(file),
    );
    const guilty = readable
      .filter((file) => !isGuard(file))
      .filter((file) => UNFINISHED.some((word) => word.test(textOf(file))));
    expect(guilty).toEqual([]);
  });

  test("keeps browser tests in one place and rule tables with the checklists", () => {
    const specs = FILES.filter((file) => /\.spec\.tsx?$/.test(file));
    expect(specs.filter((file) => !file.startsWith("tests/e2e/"))).toEqual([]);
    const cases = FILES.filter((file) => file.endsWith(".cases.ts"));
    expect(cases.filter((file) => !/^(?:checklists|domain)\//.test(file))).toEqual([]);
  });
});

describe("the comment reader", () => {
  test("finds comments and only comments", () => {
    const code = [
      "// one",
      "const it = '// no';",
      "/* two */ const other = `/* no */`; // three",
      "const view = <p>// no {/* four */}</p>;",
      "// five",
    ].join("\n");
    const tree = ts.createSourceFile("it.tsx", code, ts.ScriptTarget.Latest, true);
    expect(commentsOf(tree).toSorted()).toEqual(
      ["/* four */", "/* two */", "// five", "// one", "// three"].toSorted(),
    );
  });

  test.each(["// eslint-disable-line", "/* @ts-expect-error x */", "// biome-ignore format: x"])(
    "and %s would show",
    (comment) => expect(SUPPRESSION.test(comment)).toBe(true),
  );
});
