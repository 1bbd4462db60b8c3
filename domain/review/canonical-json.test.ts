import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "../decimal";
import { toCanonicalJson } from "./canonical-json";

describe("canonical JSON", () => {
  it.each([
    [{ b: 1, a: [true, null, "x"] }, '{"a":[true,null,"x"],"b":1}'],
    // The example of RFC 8785, 3.2.3: keys in the order of their UTF-16 code units.
    [
      {
        "\u20ac": "Euro Sign",
        "\r": "Carriage Return",
        "\ufb33": "Hebrew Letter Dalet With Dagesh",
        "1": "One",
        "\ud83d\ude00": "Emoji: Grinning Face",
        "\u0080": "Control",
        "\u00f6": "Latin Small Letter O With Diaeresis",
      },
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis","\u20ac":"Euro Sign","\ud83d\ude00":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
    ],
    [
      [333333333.33333329, 1e30, 4.5, 2e-3, 1e-27, -0],
      "[333333333.3333333,1e+30,4.5,0.002,1e-27,0]",
    ],
    [{ gone: undefined, kept: "" }, '{"kept":""}'],
  ])("writes %j", (value, text) => {
    expect(toCanonicalJson(value)).toBe(text);
  });

  it.each([
    [Number.NaN],
    [Infinity],
    [undefined],
    [[undefined]],
    [() => 1],
    [1n],
    [new Decimal(1)],
  ])("refuses %s", (value) => {
    expect(() => toCanonicalJson(value)).toThrow(TypeError);
  });

  it("reads back as the same value, and does not see the order of keys", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = toCanonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(toCanonicalJson(reverseKeys(value))).toBe(text);
      }),
    );
  });
});

function reverseKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reverseKeys);
  if (typeof value !== "object" || value === null) return value;
  const turned: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const [key, each] of Object.entries(value).reverse()) turned[key] = reverseKeys(each);
  return turned;
}
