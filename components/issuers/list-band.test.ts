import { expect, it } from "vitest";
import { toListBand } from "./list-band";
import type { ListFigures } from "./list-types";

const SHIPPED = { weak: 0, constrained: 40, adequate: 55, sound: 70, strong: 85 };
const STRICT = { weak: 0, constrained: 50, adequate: 60, sound: 80, strong: 95 };

const FIGURES = {
  state: "scored",
  proven: 54,
  possible: 69,
  uncappedProven: 61,
  uncappedPossible: 90,
} as unknown as ListFigures;

it("names the tier a figure is held at by the floors of the policy in force", () => {
  expect(toListBand(FIGURES, SHIPPED)).toMatchObject({
    ceiling: "adequate",
    lowCeiling: "constrained",
  });
  expect(toListBand(FIGURES, STRICT)).toMatchObject({
    ceiling: "adequate",
    lowCeiling: "constrained",
    floors: STRICT,
  });
  expect(toListBand({ ...FIGURES, possible: 79 }, STRICT)?.ceiling).toBe("adequate");
  expect(toListBand({ ...FIGURES, possible: 79 }, SHIPPED)?.ceiling).toBe("sound");
});

it("has no bar where nothing applies, and no stop where nothing holds it", () => {
  expect(toListBand({ ...FIGURES, state: "nothing_applicable" }, SHIPPED)).toBeNull();
  const free = { ...FIGURES, uncappedProven: 54, uncappedPossible: 69 };
  expect(toListBand(free, SHIPPED)).toMatchObject({ ceiling: null, lowCeiling: null });
});
