import { describe, expect, it } from "vitest";
import { readLibraryAddress, toLibraryHref } from "./list-address";
import { formatBytes, readExpiry } from "./words";

describe("the address of the library", () => {
  it("reads back what it writes", () => {
    const address = "/evidence?q=100%25&kind=law&kind=press&expiry=90&nofile=1&order=title&page=3";
    const params = new URL(address, "http://x").searchParams;
    const read = readLibraryAddress({
      ...Object.fromEntries(params),
      kind: params.getAll("kind"),
    });
    expect(read.ignored).toEqual([]);
    expect(toLibraryHref(read.state, { page: read.state.page })).toBe(address);
    expect(toLibraryHref(read.state, { expiry: null })).not.toContain("page");
  });

  it("leaves out what makes no sense and names it", () => {
    const { state, ignored } = readLibraryAddress({
      kind: "x",
      expiry: "7",
      page: "-1",
      nofile: "yes",
    });
    expect(toLibraryHref(state)).toBe("/evidence");
    expect(ignored).toEqual(["page=-1", "kind=x", "expiry=7", "nofile=yes"]);
  });
});

describe("words", () => {
  it.each([
    [1, "1\u00A0byte"],
    [1_023, "1\u202F023\u00A0bytes"],
    [1_024, "1.0\u00A0kB"],
    [20_971_520, "20.0\u00A0MB"],
  ])("%i bytes", (bytes, words) => {
    expect(formatBytes(bytes).replace(/\u2009/g, "\u202F")).toBe(words);
  });

  it.each([
    [null, "none"],
    ["2026-06-29", "expired"],
    ["2026-06-30", "soon"],
    ["2026-07-30", "soon"],
    ["2026-07-31", "valid"],
  ] as const)("valid until %s", (day, expiry) => {
    expect(readExpiry(day, "2026-06-30")).toBe(expiry);
  });
});
