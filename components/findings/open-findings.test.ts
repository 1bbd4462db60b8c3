import { expect, test } from "vitest";
import { findingsHref, isUnfolded, readOpen, toggleHref } from "./open-findings";

const address = { slug: "usdc", asOf: null, revision: 2 };
const filter = { pillar: null, verdict: "unknown", severity: null, order: null } as const;

test("an address unfolds one finding, several, all or none", () => {
  expect(isUnfolded(readOpen("a.b,c.d"), "c.d")).toBe(true);
  expect(isUnfolded(readOpen("a.b,c.d"), "c")).toBe(false);
  expect(isUnfolded(readOpen("all"), "anything")).toBe(true);
  expect(isUnfolded(readOpen(null), "a.b")).toBe(false);
});

test("unfolding keeps the filter and what is unfolded already; folding takes one away", () => {
  const place = { address, filter, open: readOpen("a.b") };
  const list = "/issuers/usdc/findings?revision=2&verdict=unknown";
  expect(toggleHref(place, "c.d")).toBe(`${list}&open=a.b%2Cc.d#c.d`);
  expect(toggleHref(place, "a.b")).toBe(`${list}#a.b`);
  expect(findingsHref({ ...place, open: "all" })).toBe(`${list}&open=all`);
});
