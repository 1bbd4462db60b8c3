import { describe, expect, it } from "vitest";
import { buildProfile } from "@/tests/support/profile-builder";
import { FULL } from "@/tests/support/sample-profiles";
import { copyWith, MOST_SUPPOSED, toStartText } from "./what-if";

const profile = buildProfile(FULL);
const DAYS = "redemption.settlementBusinessDays";
const PROMISED = "redemption.timePromised";

describe("a scratch copy", () => {
  it("changes the facts it names and nothing else, and leaves the original alone", () => {
    const before = JSON.stringify(profile);
    const { profile: copy, supposed } = copyWith(profile, {
      "redemption.settlementBusinessDays": "5",
      "redemption.timePromised": "?not_disclosed",
    });
    expect(JSON.stringify(profile)).toBe(before);
    expect(supposed).toMatchObject([
      { id: "redemption.settlementBusinessDays", after: "5 business days", error: null },
      { id: "redemption.timePromised", before: "yes", after: "not disclosed", error: null },
    ]);
    const days = copy.facts["redemption.settlementBusinessDays"];
    expect(days).toMatchObject({ status: "known", sources: [] });
    expect(days?.status === "known" ? String(days.value) : null).toBe("5");
    const others = ({ facts, ...rest }: typeof profile) => {
      const { [DAYS]: _days, [PROMISED]: _promised, ...untouched } = facts;
      return { ...rest, facts: untouched };
    };
    expect(others(copy)).toEqual(others(profile));
    expect(Object.keys(others(copy).facts).length).toBeGreaterThan(0);
    expect(copyWith(copy, {}).profile).toEqual(copy);
  });

  it("names what it cannot read, changes nothing by it, and passes over what is no fact", () => {
    const { profile: copy, supposed } = copyWith(profile, {
      "redemption.settlementBusinessDays": "soon",
      __proto__x: "1",
      "reserve.ratioPctOfNothing": "1",
    });
    expect(supposed).toHaveLength(1);
    expect(supposed[0]).toMatchObject({ text: "soon", after: null });
    expect(supposed[0]?.error).not.toBe("");
    expect(copy).toEqual(profile);
  });

  it("takes no more than an address can hold", () => {
    const many = Object.fromEntries(
      Object.keys(profile.facts).map((id) => [id, "?not_researched"]),
    );
    expect(Object.keys(many).length).toBeGreaterThan(MOST_SUPPOSED);
    expect(copyWith(profile, many).supposed.length).toBeLessThanOrEqual(MOST_SUPPOSED);
  });

  it("starts a control from the answer as it would be typed", () => {
    expect(toStartText(profile, "redemption.timePromised")).toBe("yes");
    expect(toStartText(profile, "redemption.settlementBusinessDays")).toBe("2");
    expect(toStartText(profile, "redemption.hours")).toBe("");
  });

  it("reads a reason in words where a value is typed, and shows it in words", () => {
    const id = "redemption.settlementBusinessDays";
    for (const text of ["not disclosed", " Not Disclosed ", "?not_disclosed"]) {
      const { profile: copy, supposed } = copyWith(profile, { [id]: text });
      expect(copy.facts[id]).toMatchObject({ status: "unknown", reason: "not_disclosed" });
      expect(supposed).toMatchObject([{ text: "not disclosed", error: null }]);
      expect(toStartText(copy, id)).toBe("not disclosed");
    }
    const chosen = copyWith(profile, { "redemption.timePromised": "?conflicting" });
    expect(chosen.supposed).toMatchObject([{ text: "?conflicting", error: null }]);
    expect(toStartText(chosen.profile, "redemption.timePromised")).toBe("?conflicting");
  });
});
