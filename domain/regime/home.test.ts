import { describe, expect, it } from "vitest";
import { makeForce, makeRegime, makeRule } from "@/tests/support/made-regime";
import { buildProfile, type ProfileInput } from "@/tests/support/profile-builder";
import { openTestView } from "@/tests/support/view";
import { openView } from "../derivation/fact-view";
import { all, no, yes } from "./condition";
import { derivationsUnder, homeOutcome } from "./home";

const strict = makeRegime([makeRule()]);
const lenient = makeRegime([makeRule({ met: yes("redemption.termsPublished") })], {
  id: "lenient",
  applies: yes("redemption.termsPublished"),
});
const LAX = { applies: all() } as const;

const outcomeOf = (facts: ProfileInput["facts"], regimes = [strict], asOf?: string) =>
  homeOutcome(regimes, openTestView({ facts: facts ?? {} }, asOf));
const bound = (facts: ProfileInput["facts"]) => ({
  "segregation.titledForHolders": true,
  ...facts,
});

describe("what the law at home comes to", () => {
  it("is the best of the laws that bind", () => {
    expect(outcomeOf(bound({ "redemption.atPar": true }))).toMatchObject({
      status: "known",
      value: "allGatesMet",
    });
    expect(outcomeOf(bound({}))).toMatchObject({ value: "someUnknown" });
    expect(outcomeOf(bound({ "redemption.atPar": false }))).toMatchObject({ value: "none" });
    const second = makeRegime([makeRule({ met: no("redemption.atPar") })], LAX);
    const both = [strict, second];
    expect(outcomeOf(bound({ "redemption.atPar": false }), both)).toMatchObject({
      value: "allGatesMet",
    });
  });

  it("counts a failed law as little as no law, and prefers an open one", () => {
    const open = makeRegime([makeRule({ met: yes("redemption.termsPublished") })], LAX);
    const failing = bound({ "redemption.atPar": false });
    expect(outcomeOf(failing, [strict, open])).toMatchObject({ value: "someUnknown" });
  });

  it("is none where every law is known not to bind", () => {
    expect(outcomeOf({ "segregation.titledForHolders": false })).toMatchObject({ value: "none" });
    expect(outcomeOf({}, [])).toMatchObject({ value: "none" });
  });

  it("is unknown, with what is missing, where a law may or may not bind", () => {
    const state = outcomeOf({}, [strict]);
    expect(state).toMatchObject({ status: "unknown", missing: ["segregation.titledForHolders"] });
    expect(outcomeOf({ "segregation.titledForHolders": false }, [strict, strict])).toMatchObject({
      value: "none",
    });
  });

  it("holds a law that certainly binds above one that may", () => {
    const perhaps = makeRegime([makeRule()], { applies: yes("redemption.termsPublished") });
    const met = bound({ "redemption.atPar": true });
    expect(outcomeOf(met, [perhaps, strict])).toMatchObject({ value: "allGatesMet" });
  });

  it("never counts what is only proposed or advised", () => {
    const proposed = makeRegime([makeRule()], { nature: "proposed", ...LAX });
    const advised = makeRegime([makeRule()], { nature: "standard", ...LAX });
    expect(outcomeOf({ "redemption.atPar": true }, [proposed, advised])).toMatchObject({
      value: "none",
    });
  });

  it("is none where every gate of the law stands aside", () => {
    const aside = makeRegime([makeRule({ applies: no("redemption.termsPublished") })]);
    expect(outcomeOf(bound({ "redemption.termsPublished": true }), [aside])).toMatchObject({
      value: "none",
    });
    const minor = makeRegime([makeRule({ severity: "minor" })]);
    expect(outcomeOf(bound({ "redemption.atPar": true }), [minor])).toMatchObject({
      value: "none",
    });
  });

  it("changes on the day a law begins", () => {
    const later = makeRegime([makeRule({ force: makeForce("enacted", "2027-01-18") })]);
    const met = bound({ "redemption.atPar": true });
    expect(outcomeOf(met, [later], "2027-01-17")).toMatchObject({ value: "none" });
    expect(outcomeOf(met, [later], "2027-01-18")).toMatchObject({ value: "allGatesMet" });
  });
});

describe("the computed fact", () => {
  it("follows from the regimes at hand, and the formulas are made once", () => {
    const regimes = [strict];
    const derivations = derivationsUnder(regimes);
    expect(derivationsUnder(regimes)).toBe(derivations);
    expect(derivationsUnder([lenient])).not.toBe(derivations);
    const profile = buildProfile({ facts: bound({ "redemption.atPar": true }) });
    const view = openView({ profile, asOf: profile.asOf, derivations });
    expect(view.fact("regime.home")).toMatchObject({ status: "known", value: "allGatesMet" });
  });
});
