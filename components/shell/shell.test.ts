import { describe, expect, it } from "vitest";
import {
  type CoinSearch,
  listFound,
  NOT_ASKED,
  rankEntries,
  toPaletteAnswer,
} from "./palette-entries";
import { toSafePath } from "./safe-path";
import { readKey } from "./shortcut-keys";
import { themeAttribute, toTheme } from "./theme";

describe("toSafePath", () => {
  it.each(["/", "/issuers?sort=proven&page=2", "/issuers/iss_1"])("keeps %s", (path) => {
    expect(toSafePath(path)).toBe(path);
  });

  it.each([
    "https://evil.example/",
    "//evil.example",
    "/\\evil.example",
    "/\t/evil.example",
    "/.//evil.example",
    "/a/..//evil.example",
    "javascript:alert(1)",
    "issuers",
    "",
    null,
    `/${"a".repeat(3000)}`,
  ])("refuses %s", (path) => {
    expect(toSafePath(path)).toBe("/");
  });
});

describe("theme", () => {
  it("takes only the three words", () => {
    expect(toTheme("dark")).toBe("dark");
    expect(toTheme('"><script>')).toBe("system");
    expect(toTheme(undefined)).toBe("system");
    expect(themeAttribute("system")).toBeUndefined();
    expect(themeAttribute("light")).toBe("light");
  });
});

describe("rankEntries", () => {
  const entries = [
    { label: "Issuers", hint: "Page", href: "/issuers" },
    { label: "USDC", hint: "Circle Internet Financial", href: "/issuers/a" },
    { label: "USDP", hint: "Paxos Trust Company", href: "/issuers/b" },
    { label: "Policy", hint: "Page", href: "/policy" },
  ];
  const labels = (query: string) => rankEntries(entries, query).map((entry) => entry.label);

  it("keeps the order given when nothing is typed", () => {
    expect(labels("  ")).toEqual(["Issuers", "USDC", "USDP", "Policy"]);
  });

  it("finds every word anywhere, label starts first", () => {
    expect(labels("p")).toEqual(["Policy", "USDP", "Issuers"]);
    expect(labels("paxos usd")).toEqual(["USDP"]);
    expect(labels("CIRCLE")).toEqual(["USDC"]);
    expect(labels("nothing")).toEqual([]);
  });
});

describe("listFound", () => {
  const coin = { label: "USDX", hint: "Example Dollar", href: "/issuers/usdx" };
  const labels = (search: CoinSearch, query: string) =>
    listFound(search, query).entries.map(({ label }) => label);
  const answer = { entries: [coin], more: false };

  it("shows the pages while coins are searched, and says so", () => {
    expect(labels(NOT_ASKED, "")).toEqual([
      "Desk",
      "Issuers",
      "Compare",
      "Holdings",
      "Evidence",
      "Scenarios",
      "Checklists",
      "Back-test",
      "Policy",
      "Trail",
      "Run test",
      "Robustness",
      "Why and what if",
      "Peers",
    ]);
    expect(listFound(NOT_ASKED, "zebra")).toEqual({ entries: [], status: "Searching coins…" });
  });

  it.each([
    ["run test", "Run test"],
    ["robust", "Robustness"],
    ["back test", "Back-test"],
    ["backtest", "Back-test"],
    ["peers", "Peers"],
    ["what-if", "Why and what if"],
    ["what if", "Why and what if"],
    ["path", "Why and what if"],
    ["letter", "Why and what if"],
  ])("finds by “%s” first of all “%s”", (query, label) => {
    expect(labels(NOT_ASKED, query)[0]).toBe(label);
  });

  it("leaves out the pages that are closed to whoever is signed in", () => {
    const { entries } = listFound(NOT_ASKED, "", ["/audit"]);
    expect(entries.map(({ href }) => href)).not.toContain("/audit");
    expect(entries).toHaveLength(13);
  });

  it("keeps of an earlier answer only what still matches", () => {
    const search = { answer, answered: "us", failed: null };
    expect(labels(search, "usdx")).toEqual(["USDX"]);
    expect(labels(search, "usdy")).toEqual([]);
    expect(listFound(search, "usdy").status).toBe("Searching coins…");
  });

  it("shows what was found, even where the server compares more generously, after what starts with it", () => {
    expect(labels({ answer, answered: "is", failed: null }, "is")).toEqual([
      "Issuers",
      "Checklists",
      "USDX",
    ]);
    const more = { answer: { ...answer, more: true }, answered: "usd", failed: null };
    expect(listFound(more, "usd").status).toContain("More coins match");
  });

  it("tells nothing found from a search that failed", () => {
    const none = { answer: { entries: [], more: false }, answered: "zebra", failed: null };
    expect(listFound(none, "zebra").status).toBe("Nothing matches “zebra”.");
    const failed = { ...NOT_ASKED, failed: "pol" };
    expect(labels(failed, "pol")).toEqual(["Policy"]);
    expect(listFound(failed, "pol").status).toContain("could not be searched");
    expect(listFound(failed, "poli").status).toBe("Searching coins…");
  });

  it.each([
    null,
    [],
    "x",
    {},
    { entries: {} },
    { entries: [{ label: 1 }, { label: "X", href: "https://evil.example" }] },
  ])("takes nothing from %j", (malformed) => {
    expect(toPaletteAnswer(malformed)).toEqual({ entries: [], more: false });
  });
});

describe("readKey", () => {
  const press = (
    key: string,
    held: Partial<Record<"ctrlKey" | "metaKey" | "altKey", boolean>> = {},
  ) => ({
    key,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    ...held,
  });
  const idle = { previous: "", typing: false, single: true };

  it("opens the palette with Ctrl or ⌘ even while typing", () => {
    expect(readKey(press("k", { ctrlKey: true }), { ...idle, typing: true })).toBe("palette");
    expect(readKey(press("K", { metaKey: true }), { ...idle, single: false })).toBe("palette");
    expect(readKey(press("k"), idle)).toBeNull();
  });

  it("reads single keys only where nothing is typed and they are on", () => {
    expect(readKey(press("?"), idle)).toBe("shortcuts");
    expect(readKey(press("?"), { ...idle, typing: true })).toBeNull();
    expect(readKey(press("?"), { ...idle, single: false })).toBeNull();
    expect(readKey(press("i"), { ...idle, previous: "g" })).toEqual({ goTo: "/issuers" });
    expect(readKey(press("i", { ctrlKey: true }), { ...idle, previous: "g" })).toBeNull();
    expect(readKey(press("i"), idle)).toBeNull();
  });
});
