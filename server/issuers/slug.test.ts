import { describe, expect, it } from "vitest";
import { createId } from "./ids";
import { pickSlug, toSlug } from "./slug";

describe("toSlug", () => {
  it.each([
    ["USDC", "usdc"],
    [" USD.e ", "usd-e"],
    ["ÜSD", "u-sd"],
    ["--A--B--", "a-b"],
    ["🪙", "coin"],
    ["دولار", "coin"],
  ])("makes %j into %j", (symbol, slug) => {
    expect(toSlug(symbol)).toBe(slug);
  });
});

describe("pickSlug", () => {
  it("takes the first number that is free", () => {
    expect(pickSlug("USDX", new Set())).toBe("usdx");
    expect(pickSlug("USDX", new Set(["usdx", "usdx-2", "usdx-4"]))).toBe("usdx-3");
  });
});

describe("createId", () => {
  it("carries its kind and does not repeat", () => {
    const ids = new Set(Array.from({ length: 1_000 }, () => createId("cn")));
    expect(ids.size).toBe(1_000);
    for (const id of ids) expect(id).toMatch(/^cn_[0-9a-z]{20}$/);
  });
});
