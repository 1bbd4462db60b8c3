import { describe, expect, it } from "vitest";
import type { FactState } from "@/domain/facts/state";
import { between, missing, type ProfileInput } from "@/tests/support/profile-builder";
import { openTestView } from "@/tests/support/view";
import { hasHappened, isWhitePaperPublished } from "./occurrence";

const AS_OF = "2026-06-30";
const TEST = "operations.continuityTestedOn";
const PAPER = "whitePaper.publishedOn";
type Facts = NonNullable<ProfileInput["facts"]>;

/** The answer, or what is missing for one. */
const show = (state: FactState<boolean>): unknown =>
  state.status === "known" ? state.value : state.status === "unknown" ? state.missing : null;
const tested = (day: NonNullable<Facts[typeof TEST]>): unknown =>
  show(hasHappened(openTestView({ facts: { [TEST]: day } }, AS_OF), TEST));
const published = (facts: Facts): unknown =>
  show(isWhitePaperPublished(openTestView({ facts }, AS_OF)));

describe("an event with a newest day", () => {
  it("has happened once the day is reached", () => {
    expect(tested("2026-06-30")).toBe(true);
    expect(tested("2020-01-01")).toBe(true);
  });

  it("is open where the newest day lies ahead, since an earlier one may have gone before", () => {
    expect(tested("2026-07-01")).toEqual([TEST]);
    expect(tested(between("2026-07-01", "2026-08-01"))).toEqual([TEST]);
  });

  it("is settled by limits only where both ends agree", () => {
    expect(tested(between("2026-01-01", "2026-06-30"))).toBe(true);
    expect(tested(between("2026-01-01", "2026-07-01"))).toEqual([TEST]);
  });

  it("is open without a day", () => {
    expect(tested(missing())).toEqual([TEST]);
  });
});

describe("the first version of the white paper", () => {
  it("is public from its day on and not before", () => {
    expect(published({ [PAPER]: "2026-06-30" })).toBe(true);
    expect(published({ [PAPER]: "2026-07-01" })).toBe(false);
    expect(published({ [PAPER]: between("2026-07-01", "2026-08-01") })).toBe(false);
    expect(published({ [PAPER]: between("2026-06-01", "2026-08-01") })).toEqual([PAPER]);
    expect(published({})).toEqual([PAPER]);
  });

  it("may be stated where its day is not known", () => {
    const stated = (facts: Facts): unknown =>
      show(openTestView({ facts }, AS_OF).fact("whitePaper.published"));
    expect(stated({ "whitePaper.published": false })).toBe(false);
    expect(stated({ "whitePaper.published": false, [PAPER]: "2026-01-01" })).toBe(true);
  });
});
