import { describe, expect, it } from "vitest";
import { enteredFactsOf, listsOf } from "@/domain/entry/layout";
import { toSectionForm } from "@/domain/entry/to-form";
import { buildProfile } from "@/tests/support/profile-builder";
import { pickShown, readQuery, sayNothing, type SearchParams } from "./section-view";

const GATED = "redemption.status";
const profile = buildProfile({ facts: { [GATED]: "open", "redemption.atPar": true } });

function show(section: "redemption" | "reserve" | "assurance", params: SearchParams) {
  return pickShown(section, toSectionForm(profile, section), {
    query: readQuery(params),
    isAsked: () => true,
    isReadByGate: (question) => [GATED, "position"].includes(question),
  });
}

describe("the questions of a section", () => {
  it("are all those asked", () => {
    expect(show("redemption", {}).facts).toEqual(enteredFactsOf("redemption"));
    expect(show("reserve", {}).lists).toEqual(listsOf("reserve"));
  });

  it("are only those a gate reads where asked for, whether or not they have an answer", () => {
    expect(show("redemption", { gates: "only" })).toEqual({ facts: [GATED], lists: [] });
    expect(show("reserve", { gates: "only" })).toEqual({ facts: [], lists: ["position"] });
    expect(show("assurance", { gates: "only" })).toEqual({ facts: [], lists: [] });
    expect(show("redemption", { gates: "perhaps" }).facts).toContain("redemption.atPar");
  });

  it("are narrowed by every filter at once", () => {
    expect(show("redemption", { gates: "only", show: "open" }).facts).toEqual([]);
    expect(show("redemption", { gates: "only", q: "nothing is called this" }).facts).toEqual([]);
  });
});

describe("the order of the questions", () => {
  it("puts answers without a source first where asked for, and keeps the rest as it was", () => {
    const { facts } = show("redemption", { order: "uncited" });
    const all = enteredFactsOf("redemption");
    const isAnswered = (id: string) => id === GATED || id === "redemption.atPar";
    expect(facts).toEqual([...all.filter(isAnswered), ...all.filter((id) => !isAnswered(id))]);
    expect(show("redemption", { order: "perhaps" }).facts).toEqual(all);
  });
});

describe("controls an address asks for", () => {
  it("belong to one answer or row", () => {
    expect(readQuery({ cite: "f.redemption.feePct" }).asked).toBe("cite.f.redemption.feePct");
    expect(readQuery({ source: "position.row_1" }).asked).toBe("source.position.row_1");
    expect(readQuery({}).asked).toBeNull();
  });
});

describe("why nothing is left", () => {
  const say = (params: SearchParams) => sayNothing(readQuery(params));

  it("says which filter did it", () => {
    expect(say({ gates: "only" })).toContain("No gate of the backing checklist");
    expect(say({ gates: "only", q: "fee" })).toContain("No question that a gate reads matches");
    expect(say({ gates: "only", show: "open" })).toContain("is without an answer");
    expect(say({ show: "open" })).toContain("has an answer");
    expect(say({ q: "fee" })).toBe("Try other words, or show all questions.");
  });
});
