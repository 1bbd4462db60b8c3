import { describe, expect, it, vi } from "vitest";
import { readRefusal, toRefusal } from "./refusal";

const MESSAGE = "“USDC” is cited & cannot go. ä 100 %";

function open(address: string) {
  return Object.fromEntries(new URLSearchParams(address));
}

describe("a refusal in an address", () => {
  it("is read back as it was said", () => {
    vi.stubEnv("ASSAY_SECRET", "s".repeat(48));
    expect(readRefusal(open(toRefusal(MESSAGE)))).toBe(MESSAGE);
  });

  it("is nothing where somebody else wrote it", () => {
    vi.stubEnv("ASSAY_SECRET", "s".repeat(48));
    const { seal = "" } = open(toRefusal(MESSAGE));
    expect(readRefusal({ refused: "Call this number", seal })).toBeNull();
    expect(readRefusal({ refused: MESSAGE })).toBeNull();
    expect(readRefusal({ refused: [MESSAGE], seal })).toBeNull();
    expect(readRefusal({ refused: MESSAGE, seal: `${seal}x` })).toBeNull();
    vi.stubEnv("ASSAY_SECRET", "t".repeat(48));
    expect(readRefusal({ refused: MESSAGE, seal })).toBeNull();
  });
});
