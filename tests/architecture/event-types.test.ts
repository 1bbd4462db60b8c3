import { expect, test } from "vitest";
import { EVENT_LABELS, EVENT_TYPES } from "@/server/audit/events";
import { SOURCES, textOf } from "./support/tree";

const WRITERS = SOURCES.filter(
  (file) =>
    /^(?:server|app|cli)\//.test(file) &&
    !file.endsWith(".test.ts") &&
    !/^server\/audit\/(?:[a-z]+-)?events\.ts$/.test(file),
);

test("no type of event is kept that nothing writes", () => {
  const written = WRITERS.map(textOf).join("\n");
  expect(EVENT_TYPES.filter((type) => !written.includes(`"${type}"`))).toEqual([]);
});

test("every type of event has a name of its own for people", () => {
  const labels = Object.values(EVENT_LABELS);
  expect(new Set(labels).size).toBe(labels.length);
});
