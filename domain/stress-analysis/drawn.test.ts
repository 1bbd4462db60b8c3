import { describe, expect, it } from "vitest";
import { parseDraw } from "./drawn";

describe("a typed draw", () => {
  it("is read at both ends of its ranges", () => {
    expect(parseDraw({ paths: " 100 ", seed: "0" })).toEqual({
      ok: true,
      draw: { count: 100, seed: 0 },
    });
    expect(parseDraw({ paths: "1000000", seed: "4294967295" })).toMatchObject({ ok: true });
  });

  it("is refused beyond them, field by field", () => {
    for (const paths of ["99", "1000001", "", "1e3"])
      expect(parseDraw({ paths, seed: "1" })).toEqual({
        ok: false,
        errors: { paths: "Enter a whole number from 100 to 1000000." },
      });
    expect(parseDraw({ paths: "", seed: "4294967296" })).toMatchObject({
      errors: { paths: expect.any(String), seed: "Enter a whole number from 0 to 4294967295." },
    });
  });
});
