import { describe, expect, it } from "vitest";
import { mergeAlike } from "./run-chart";

describe("lines of a run", () => {
  it("that lie on each other are one line with every name", () => {
    const same = [0, 4, 8];
    expect(
      mergeAlike([
        { label: "Asked", values: same },
        { label: "Paid at best", values: [...same] },
        { label: "Paid at worst", values: [0, 3, 8] },
        { label: "Due", values: [0, 0, 4] },
      ]),
    ).toEqual([
      { label: "Asked, paid at best", values: same },
      { label: "Paid at worst", values: [0, 3, 8] },
      { label: "Due", values: [0, 0, 4] },
    ]);
    const labels = ["Asked", "Paid at best", "Paid at worst", "Due"];
    expect(mergeAlike(labels.map((label) => ({ label, values: same })))).toEqual([
      { label: "Asked, paid, due", values: same },
    ]);
  });
});
