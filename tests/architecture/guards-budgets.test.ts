import { describe, expect, test } from "vitest";
import { rulesFiredBy } from "./support/lint";

const statements = (count: number) =>
  Array.from({ length: count }, (_, line) => `export const it${line} = ${line};\n`).join("");

function functionOf(lines: number): string {
  const body = Array.from({ length: lines - 2 }, (_, line) => `  list.push(${line});\n`).join("");
  return `export function fill(list: number[]): void {\n${body}}\n`;
}

function branches(count: number): string {
  const tests = Array.from({ length: count }, (_, n) => `  if (value === ${n}) return ${n + 1};\n`);
  return `export function pick(value: number): number {\n${tests.join("")}  return 0;\n}\n`;
}

const page = (lines: number) =>
  `${statements(lines - 3)}export default function Page() {\n  return null;\n}\n`;

const FILE_BUDGETS: readonly (readonly [file: string, max: number])[] = [
  ["domain/new/a.ts", 300],
  ["components/new/a.tsx", 300],
  ["domain/new/a.test.ts", 300],
  ["checklists/new/a.ts", 350],
  ["checklists/new/a.cases.ts", 350],
  ["domain/new/a.data.ts", 350],
];

describe("budgets", () => {
  test.each(FILE_BUDGETS)("%s holds %i lines", async (file, max) => {
    expect(await rulesFiredBy({ file, code: statements(max) })).toEqual([]);
    expect(await rulesFiredBy({ file, code: statements(max + 1) })).toEqual(["max-lines"]);
  });

  test("a page holds 100 lines", async () => {
    const file = "app/new/page.tsx";
    expect(await rulesFiredBy({ file, code: page(100) })).toEqual([]);
    expect(await rulesFiredBy({ file, code: page(101) })).toEqual(["max-lines"]);
  });

  test("a function holds 60 lines, a component 150", async () => {
    const rules = ["max-lines-per-function"];
    expect(await rulesFiredBy({ file: "domain/new/a.ts", code: functionOf(60) })).toEqual([]);
    expect(await rulesFiredBy({ file: "domain/new/a.ts", code: functionOf(61) })).toEqual(rules);
    const file = "components/new/a.tsx";
    expect(await rulesFiredBy({ file, code: functionOf(150) })).toEqual([]);
    expect(await rulesFiredBy({ file, code: functionOf(151) })).toEqual(rules);
  });

  test("a function branches at most to complexity 12", async () => {
    const file = "domain/new/a.ts";
    expect(await rulesFiredBy({ file, code: branches(11) })).toEqual([]);
    expect(await rulesFiredBy({ file, code: branches(12) })).toEqual(["complexity"]);
  });

  test("a function takes at most three parameters", async () => {
    const file = "domain/new/a.ts";
    const three = "export const it = (a: number, b: number, c: number) => a + b + c;\n";
    const four = "export const it = (a: 1, b: 1, c: 1, d: 1) => a + b + c + d;\n";
    expect(await rulesFiredBy({ file, code: three })).toEqual([]);
    expect(await rulesFiredBy({ file, code: four })).toEqual(["max-params"]);
  });
});

describe("pages for everyone", () => {
  test.each([
    ["jsx-a11y/alt-text", '<img src="/a.svg" />'],
    ["jsx-a11y/no-static-element-interactions", "<div onClick={() => undefined}>open</div>"],
    ["react/no-danger", '<div dangerouslySetInnerHTML={{ __html: "" }} />'],
    ["react/jsx-key", "<ul>{[1].map((n) => <li>{n}</li>)}</ul>"],
  ])("%s bites", async (rule, jsx) => {
    const code = `export function It() {\n  return ${jsx};\n}\n`;
    expect(await rulesFiredBy({ file: "components/new/a.tsx", code })).toContain(rule);
  });

  test("a hook behind a condition is refused", async () => {
    const code =
      'import { useId } from "react";\n\nexport function It({ on }: { on: boolean }) {\n  if (on) return <p>{useId()}</p>;\n  return null;\n}\n';
    expect(await rulesFiredBy({ file: "components/new/a.tsx", code })).toContain(
      "react-hooks/rules-of-hooks",
    );
  });
});
