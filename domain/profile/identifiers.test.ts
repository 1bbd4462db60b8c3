import { describe, expect, it } from "vitest";
import { findNearest } from "./did-you-mean";
import { isDti, isLei } from "./identifiers";

describe("identifiers", () => {
  it.each([
    ["5493001KJTIIGC8Y1R12", true],
    ["5493001KJTIIGC8Y1R13", false],
    ["5493001kjtiigc8y1r12", false],
    ["5493001KJTIIGC8Y1R1", false],
    ["00000000000000000001", true],
  ])("LEI %s: %s", (text, valid) => {
    expect(isLei(text)).toBe(valid);
  });

  it.each([
    ["X9J9K872S", true],
    ["4H95J0R2X", true],
    ["0H95J0R2X", false],
    ["4H95J0R2A", false],
    ["4H95J0R2", false],
  ])("DTI %s: %s", (text, valid) => {
    expect(isDti(text)).toBe(valid);
  });
});

describe("did you mean", () => {
  const allowed = ["coin.launchedOn", "coin.holders", "issuer.domicile"];
  it.each([
    ["coin.launchedon", "coin.launchedOn"],
    ["coin.holder", "coin.holders"],
    ["isuer.domicle", "issuer.domicile"],
    ["reserve.total", null],
  ])("%s: %s", (word, nearest) => {
    expect(findNearest(word, allowed)).toBe(nearest);
  });
});
