import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromEpochDay } from "../dates";
import { isCurrentOn, listUnsupported, type SupportingSource } from "./support";

const source = (over: Partial<SupportingSource> = {}): SupportingSource => ({
  documentId: "doc_other",
  validUntil: null,
  isWithdrawn: false,
  ...over,
});
const own = source({ documentId: "doc_own", validUntil: "2026-06-30" });

describe("isCurrentOn", () => {
  it("counts the last day in and the next out", () => {
    expect(isCurrentOn(own, "2026-06-30")).toBe(true);
    expect(isCurrentOn(own, "2026-07-01")).toBe(false);
  });

  it("never ends without a day, and ends at once when withdrawn", () => {
    expect(isCurrentOn(source(), "2999-01-01")).toBe(true);
    expect(isCurrentOn(source({ isWithdrawn: true }), "2026-01-01")).toBe(false);
  });
});

describe("listUnsupported", () => {
  const at = { documentId: "doc_own", day: "2026-07-01" };
  const lost = (...sources: readonly SupportingSource[]) =>
    listUnsupported([{ sources }], at).length === 1;

  it.each([
    ["nothing else", [own], true],
    ["the same document twice", [own, own], true],
    ["a document that ends the same day", [own, source({ validUntil: "2026-06-30" })], true],
    ["a document that ends a day later", [own, source({ validUntil: "2026-07-01" })], false],
    ["a withdrawn document", [own, source({ isWithdrawn: true })], true],
    ["a source that is no document", [own, source({ documentId: null })], false],
    ["others only", [source({ validUntil: "2020-01-01" })], false],
  ] as const)("beside %s", (_, sources, isLost) => {
    expect(lost(...sources)).toBe(isLost);
  });

  it("never loses more by a further source, nor less by waiting", () => {
    const day = fc.integer({ min: 20_000, max: 20_100 }).map(fromEpochDay);
    const any = fc.record({
      documentId: fc.constantFrom("doc_own", "doc_other", null),
      validUntil: fc.option(day),
      isWithdrawn: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(any, { minLength: 1, maxLength: 6 }),
        fc.tuple(day, day),
        (all, days) => {
          const isLost = (list: readonly SupportingSource[], on: string) =>
            listUnsupported([{ sources: [own, ...list] }], { documentId: "doc_own", day: on })
              .length === 1;
          const [early = "", late = ""] = days.toSorted();
          const sources = all.slice(1);
          if (isLost(all, early)) expect(isLost(sources, early)).toBe(true);
          if (isLost(sources, early)) expect(isLost(sources, late)).toBe(true);
        },
      ),
    );
  });
});
