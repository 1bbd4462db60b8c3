import { expect, it } from "vitest";
import { backingChecklist } from "@/checklists/index";
import { renderChecklist } from "./checklist-page";

const page = renderChecklist(backingChecklist, "2026.11.0");

it.each(backingChecklist.criteria.map((criterion) => [criterion.id, criterion] as const))(
  "shows %s with its question, limits, remedy and citations",
  (id, { question, evidenceWanted, remedy, parameters, cites }) => {
    const start = page.indexOf(`\`${id}\` ·`);
    const section = page.slice(start, page.indexOf("\n##", start));
    expect(start).toBeGreaterThan(0);
    for (const text of [question, evidenceWanted, remedy]) expect(section).toContain(text);
    for (const { label } of parameters) expect(section).toContain(label);
    for (const { heading } of cites) expect(section).toContain(`“${heading}”`);
  },
);

it("lists the answers of a choice with their verdicts and the values of limits", () => {
  expect(page).toContain("| Part assets, part algorithm | partly met |");
  expect(page).toContain("| Age of the newest report: met up to | 62 days | house |");
  expect(page).toContain(
    "| Promised business days to payment: met up to | 2 business days | documents |",
  );
});

it("holds no gap and keeps every table whole", () => {
  expect(page).not.toMatch(/undefined|null|NaN|\[object/);
  const tables = page.split("\n\n").filter((block) => block.startsWith("|"));
  expect(tables.length).toBeGreaterThan(80);
  for (const table of tables) {
    const widths = new Set(
      table
        .trim()
        .split("\n")
        .map((row) => row.split("|").length),
    );
    expect(widths.size, table.slice(0, 80)).toBe(1);
  }
});
