import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { PRINT_COLOURS } from "@/components/charts/drawing";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");

function readColours(start: string): Map<string, string> {
  const from = css.indexOf(start);
  if (from < 0) throw new Error(`no block ${start}`);
  const block = css.slice(from, css.indexOf("}", from));
  return new Map(
    [...block.matchAll(/--color-([a-z-]+): (#[0-9a-f]{6});/g)].map((m) => [m[1] ?? "", m[2] ?? ""]),
  );
}

function toLuminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function toContrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [toLuminance(a), toLuminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const light = readColours("@theme static");
const darkByChoice = readColours(':root[data-theme="dark"]');
const darkBySystem = readColours(":root:not([data-theme])");

const TEXTS = ["ink", "muted", "accent", "accent-strong", "met", "partly", "unmet", "unknown"];
const GROUNDS = ["paper", "surface", "sunken"];
const PAIRS: ReadonlyArray<readonly [string, string, number]> = [
  ...TEXTS.flatMap((text) => GROUNDS.map((ground) => [text, ground, 4.5] as const)),
  ...["met", "partly", "unmet", "unknown"].map((text) => [text, `${text}-wash`, 4.5] as const),
  ...["met", "partly", "unmet", "unknown", "accent"].map(
    (wash) => ["ink", `${wash}-wash`, 4.5] as const,
  ),
  ["accent-strong", "accent-wash", 4.5],
  ["muted", "accent-wash", 4.5],
  ["on-accent", "accent", 4.5],
  ["on-accent", "accent-strong", 4.5],
  ["paper", "ink", 4.5],
  ["rule-strong", "paper", 3],
  ["rule-strong", "surface", 3],
];

describe.each([
  ["light", light],
  ["dark", darkByChoice],
] as const)("%s theme", (_, colours) => {
  it.each(PAIRS)("%s on %s reaches %f", (text, ground, least) => {
    const [a, b] = [colours.get(text), colours.get(ground)];
    if (!a || !b) throw new Error(`${text} or ${ground} is not defined`);
    expect(toContrast(a, b)).toBeGreaterThanOrEqual(least);
  });
});

describe("themes", () => {
  it("are the same dark by choice and by system, and name every colour of the light one", () => {
    expect([...darkBySystem]).toEqual([...darkByChoice]);
    expect([...darkByChoice.keys()].sort()).toEqual([...light.keys()].sort());
  });

  it("give documents the light colours", () => {
    for (const [name, colour] of Object.entries(PRINT_COLOURS)) {
      if (name !== "paper") expect(colour, name).toBe(light.get(name));
    }
  });
});
