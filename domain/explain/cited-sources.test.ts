import { describe, expect, it } from "vitest";
import { dated, missing, type ProfileInput } from "@/tests/support/profile-builder";
import { openTestView } from "@/tests/support/view";
import type { Source } from "../profile/profile";
import { describeFact } from "./fact-lines";
import { isExpired, latestSearches } from "./search-record";

const FEE = "redemption.feePct";

function source(id: string, date: string | null): Source {
  const rest = { title: id, publisher: null, url: null, reading: null, note: null };
  return { id, date, kind: "attested", ...rest };
}

const INPUT: ProfileInput = {
  asOf: "2026-06-30",
  sources: [source("S1", "2025-06-30"), source("S2", "2026-06"), source("S3", null)],
  facts: {
    [FEE]: dated(1, {
      sources: ["S3", "S1", "S2"],
      places: { S2: { place: "p. 3", quote: null, note: null } },
    }),
  },
};

describe("the sources of a value", () => {
  it("come in the order of the register, with strength and age on the day of the view", () => {
    const { sources } = describeFact(openTestView(INPUT), FEE);
    expect(sources.map(({ id, evidence, place }) => [id, evidence, place?.place])).toEqual([
      ["S1", { strength: 45, since: "2025-06-30", asOf: "2026-06-30" }, undefined],
      ["S2", { strength: 90, since: "2026-06-28", asOf: "2026-06-30" }, "p. 3"],
      ["S3", { strength: 45, since: null, asOf: "2026-06-30" }, undefined],
    ]);
    const later = describeFact(openTestView(INPUT, "2027-06-30"), FEE);
    expect(later.sources[0]?.evidence.strength).toBe(23);
  });

  it("say what they claim only while they disagree", () => {
    const view = openTestView({ facts: { [FEE]: missing("conflicting") } });
    const claims = [{ source: "S1", value: "0.1 %" }];
    const answer = { ...view.profile.facts[FEE], claims } as never;
    const doubt = { ...view.profile, facts: { [FEE]: answer } };
    const line = describeFact({ ...openTestView(INPUT), profile: doubt, fact: view.fact }, FEE);
    expect(line.claims).toEqual(claims);
    expect(describeFact(openTestView(INPUT), FEE)).not.toHaveProperty("claims");
  });
});

describe("searches without a find", () => {
  const search = { target: FEE, where: "the terms", note: "Nothing found.", by: "Anna" };

  it("hold through their last day, and the last one counts", () => {
    const late = { ...search, on: "2026-06-30", until: "2026-12-27" };
    const early = { ...search, on: "2026-01-01", until: "2026-06-30" };
    expect(isExpired(late, "2026-12-27")).toBe(false);
    expect(isExpired(late, "2026-12-28")).toBe(true);
    expect(latestSearches([late, early])).toEqual({ [FEE]: late });
  });
});
