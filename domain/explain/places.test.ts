import { describe, expect, it } from "vitest";
import { OFFERED_PLACES } from "../regime/offered-places";
import { isPartOf, reachOf } from "./places";

describe("places within places", () => {
  it("knows states, members and zones, and no place as a part of itself", () => {
    expect(isPartOf("US-NY", "US")).toBe(true);
    expect(isPartOf("US", "US-NY")).toBe(false);
    expect(isPartOf("DE", "EEA")).toBe(true);
    expect(isPartOf("CH", "EEA")).toBe(false);
    expect(isPartOf("AE-DIFC", "AE")).toBe(true);
    expect(isPartOf("AE-DIFC", "AE-DU")).toBe(false);
    expect(isPartOf("AE-DU", "AE-ON")).toBe(true);
    expect(isPartOf("AE-ADGM", "AE-ON")).toBe(false);
    for (const code of ["AE", "EEA", "US", "DE"] as const) expect(isPartOf(code, code)).toBe(false);
  });
});

describe("the reach of a law", () => {
  const lawsOf = (country: Parameters<typeof reachOf>[1]) =>
    Object.keys(OFFERED_PLACES).flatMap((id) => {
      const reach = reachOf(id, country);
      return reach === null ? [] : [[id, reach]];
    });

  it("is read from codes, the law of the Emirates included", () => {
    expect(lawsOf("US")).toEqual([
      ["us-genius", "whole"],
      ["us-nydfs", "part"],
    ]);
    expect(lawsOf("US-NY")).toEqual([
      ["us-genius", "whole"],
      ["us-nydfs", "whole"],
    ]);
    expect(lawsOf("EEA")).toEqual([["eu-mica", "whole"]]);
    expect(lawsOf("NO")).toEqual([["eu-mica", "whole"]]);
    expect(lawsOf("AE")).toEqual([
      ["ae-cbuae", "part"],
      ["ae-vara", "part"],
      ["ae-adgm", "part"],
    ]);
    expect(lawsOf("AE-ON")).toEqual([
      ["ae-cbuae", "whole"],
      ["ae-vara", "part"],
    ]);
    expect(lawsOf("AE-DU")).toEqual([
      ["ae-cbuae", "whole"],
      ["ae-vara", "whole"],
    ]);
    expect(lawsOf("AE-ADGM")).toEqual([["ae-adgm", "whole"]]);
    expect(lawsOf("AE-DIFC")).toEqual([]);
    expect(lawsOf("CH")).toEqual([]);
  });
});
