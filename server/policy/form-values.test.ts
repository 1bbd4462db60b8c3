import { describe, expect, it } from "vitest";
import { ruleset } from "@/checklists";
import { Decimal } from "@/domain/decimal";
import { readPolicy, toPolicyJson } from "@/domain/review/policy-edit";
import { DEFAULT_POLICY } from "@/domain/scoring/default-policy";
import type { Policy } from "@/domain/scoring/policy";
import { readPolicyForm, toPolicyValues } from "./form-values";
import { HOUSE_POLICY_ID, POLICY_CONTEXT } from "./stored";

const FULL: Policy = {
  ...DEFAULT_POLICY,
  id: HOUSE_POLICY_ID,
  overrides: {
    "backing.reserve.conservative-met": new Decimal("90.5"),
    "custody.mostDepositBanks": 40,
    "custody.recognisedJurisdictions": ["US", "EEA"],
    "reserve.liquiditySteps": {
      day: { business: 1, calendar: 1 },
      week: { business: 5, calendar: 8 },
      month: { business: 21, calendar: 30 },
    },
  },
};

const values = toPolicyValues(toPolicyJson(FULL));

function send(change: Readonly<Record<string, string | undefined>> = {}) {
  const sent = Object.fromEntries(
    Object.entries({ ...values, ...change }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
  const { json, toField } = readPolicyForm(sent, ruleset.parameters);
  const named = { ...(json as object), id: HOUSE_POLICY_ID, version: FULL.version };
  const read = readPolicy(named, POLICY_CONTEXT);
  return read.ok
    ? { policy: read.policy, errors: {} }
    : {
        policy: null,
        errors: Object.fromEntries(
          read.errors.map(({ path, message }) => [toField(path) ?? "", message]),
        ),
      };
}

describe("the form of a policy", () => {
  it("sent as it was shown says the same", () => {
    expect(send()).toEqual({ policy: FULL, errors: {} });
  });

  it("takes line ends of browsers and thousands with commas", () => {
    const turned = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, value.replaceAll("\n", "\r\n")]),
    );
    expect(send({ ...turned, leastKnown: " 6,000 " }).policy).toEqual(FULL);
  });

  it("drops what is marked for removal and adds what is new under an id of its own", () => {
    const added = {
      "caps[0].remove": "on",
      "caps[6].title": "More than 10 % – vague",
      "caps[6].condition.kind": "criterion_not_met",
      "caps[6].condition.fact": "backing.reserve.mechanism",
      "caps[6].condition.limit": "",
      "caps[6].ceiling": "weak",
      "caps[6].basis": "House",
    };
    const { policy, errors } = send(added);
    expect(errors).toEqual({});
    expect(policy?.caps).toHaveLength(FULL.caps.length);
    expect(policy?.caps.map(({ id }) => id)).not.toContain("cap.no-direct-redemption");
    expect(policy?.caps.at(-1)).toMatchObject({
      id: "cap.more-than-10-vague",
      condition: { kind: "criterion_not_met", criterion: "backing.reserve.mechanism" },
    });
    const twin = send({ ...added, "caps[6].title": "Vague above 10" });
    expect(twin.policy?.caps.at(-1)?.id).toBe("cap.vague-above-10-2");
  });

  it("takes no new row that nobody wrote in, whatever its selects send", () => {
    const untouched = { "caps[6].condition.kind": "fact_above", "caps[6].ceiling": "weak" };
    expect(send({ ...untouched, "useCases[4].tier": "sound" }).policy).toEqual(FULL);
  });

  it("leaves an override out where its field is blank", () => {
    const { policy } = send({ "overrides.custody.mostDepositBanks": " " });
    expect(Object.keys(policy?.overrides ?? {})).not.toContain("custody.mostDepositBanks");
  });
});

describe("an error", () => {
  it.each<[string, Readonly<Record<string, string>>, string]>([
    ["a weight too much", { "pillarWeights.reserve": "2201" }, "pillarWeights"],
    ["a weight that is no number", { "pillarWeights.reserve": "much" }, "pillarWeights.reserve"],
    ["a blank figure", { leastKnown: "" }, "leastKnown"],
    ["a choice of two", { approvals: "3" }, "approvals"],
    ["a floor too low", { "tierFloors.sound": "10" }, "tierFloors.sound"],
    ["a rule of confidence", { "confidence[0].known": "1" }, "confidence[0].known"],
    ["a fact nobody knows", { "caps[2].condition.fact": "no.fact" }, "caps[2].condition.fact"],
    [
      "a row after one that goes",
      { "caps[0].remove": "on", "caps[2].condition.limit": "x" },
      "caps[2].condition.limit",
    ],
    [
      "a criterion nobody knows",
      { "useCases[1].requires": "backing.reserve.mechanism\nno.such" },
      "useCases[1].requires",
    ],
    [
      "a condition without words",
      { "useCases[1].conditions": "backing.reserve.mechanism" },
      "useCases[1].conditions",
    ],
    [
      "a place nobody knows",
      { "overrides.custody.recognisedJurisdictions": "US, Atlantis" },
      "overrides.custody.recognisedJurisdictions",
    ],
    [
      "a table that is no JSON",
      { "overrides.reserve.liquiditySteps": "day 1" },
      "overrides.reserve.liquiditySteps",
    ],
    [
      "a number of a table",
      { "overrides.reserve.liquiditySteps": '{"day":{"business":-1}}' },
      "overrides.reserve.liquiditySteps",
    ],
  ])("stands at the field of %s", (_name, change, field) => {
    const { policy, errors } = send(change);
    expect(policy).toBeNull();
    expect(Object.keys(errors)).toContain(field);
    expect(Object.keys(errors)).not.toContain("");
  });
});
