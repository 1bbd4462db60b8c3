import { expect, it } from "vitest";
import { ruleset } from "@/checklists";
import { readOverride, toOverrideJson } from "@/domain/review/policy-overrides";
import { listPolicyParameters } from "@/domain/review/policy-parameters";

const house = listPolicyParameters(ruleset).filter((each) => each.house);

it("a policy may set every house number to what it is", () => {
  expect(house.length).toBeGreaterThan(20);
  const refused = house.filter(
    (each) => !readOverride(each, toOverrideJson(each.values[0]?.value)).ok,
  );
  expect(refused.map(({ id }) => id)).toEqual([]);
});
