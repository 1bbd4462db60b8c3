import { describe, expect, it } from "vitest";
import { z } from "zod";
import { buildProfile, type FactInputs } from "@/tests/support/profile-builder";
import { assess } from "../scoring/assess";
import { DEFAULT_POLICY } from "../scoring/default-policy";
import { HOUSE, HOUSE_POLICY, JUDGEMENT } from "@/tests/support/house-ruleset";
import type { Basis } from "./moved";
import {
  type PackageInput,
  packageSchema,
  readPackage,
  serialisePackage,
  toHashedText,
  toPackage,
} from "./package";

const ANN = { id: "usr_ann", name: "Ann" };
const BO = { id: "usr_bo", name: "Bo" };
const CY = { id: "usr_cy", name: "Cy" };
const WHEN = "2026-07-06T09:30:00Z";
const FACTS: FactInputs = { "redemption.atPar": false, "redemption.feePct": "0.1" };
const HASH = "0".repeat(63).concat("1");

function inputOf(change: Partial<PackageInput> = {}): PackageInput {
  const profile = buildProfile({ facts: FACTS });
  const policy = HOUSE_POLICY;
  const basis: Basis = {
    profile,
    policy,
    ruleset: HOUSE,
    judgements: [JUDGEMENT],
    documents: [{ id: "doc_1", title: "Terms", sha256: HASH, withdrawn: false }],
  };
  const assessment = assess(profile, { ruleset: HOUSE, policy, asOf: "2026-06-30" });
  return {
    ...basis,
    assessment,
    shown: (change.assessment ?? assessment).result,
    author: ANN,
    approvals: [{ who: BO, when: WHEN }],
    ...change,
  };
}

describe("a frozen package", () => {
  it("reads back from its file as the same package, and hashes the same text", () => {
    const frozen = toPackage(inputOf());
    const file = serialisePackage(frozen, HASH);
    const read = readPackage(JSON.parse(file));
    expect(read).toEqual({ ok: true, package: { ...frozen, hash: HASH } });
    if (read.ok) expect(toHashedText(read.package)).toBe(toHashedText(frozen));
  });

  it("hashes the same text whatever the order of keys, and another when anything differs", () => {
    const frozen = toPackage(inputOf());
    const turned = Object.fromEntries(Object.entries(frozen).reverse());
    expect(toHashedText(packageSchema.parse(turned))).toBe(toHashedText(frozen));
    const other = toPackage(inputOf({ approvals: [{ who: CY, when: WHEN }] }));
    expect(toHashedText(other)).not.toBe(toHashedText(frozen));
    expect(toHashedText(frozen)).not.toContain('"hash":"00');
  });

  it("keeps the whole policy, facts exact, and the computed result as it is", () => {
    const frozen = toPackage(inputOf());
    expect(frozen.policy.caps[0]?.id).toBe("cap.no-direct-redemption");
    expect(frozen.profile).toMatchObject({ facts: { "redemption.feePct": { value: "0.1" } } });
    expect(frozen.judgements).toEqual([JUDGEMENT]);
    expect(frozen.assessment.findings.find(({ id }) => id === "t.par")?.verdict).toBe("not_met");
  });

  it("takes two approvals of two people", () => {
    const approvals = [BO, CY].map((who) => ({ who, when: WHEN }));
    expect(toPackage(inputOf({ approvals })).approvals).toHaveLength(2);
  });

  it.each([
    ["without an approval", { approvals: [] }],
    ["approved by its author", { approvals: [{ who: ANN, when: WHEN }] }],
    ["approved twice by one person", { approvals: [BO, BO].map((who) => ({ who, when: WHEN })) }],
    [
      "approved at no moment in UTC",
      { approvals: [{ who: BO, when: "2026-07-06T09:30:00+02:00" }] },
    ],
    ["with another ruleset", { ruleset: { version: "2026.2", hash: HOUSE.hash } }],
    ["with another policy", { policy: { ...HOUSE_POLICY, version: "9.9.9" } }],
  ] satisfies [string, Partial<PackageInput>][])("cannot be made %s", (_name, change) => {
    expect(() => toPackage(inputOf(change))).toThrow(z.ZodError);
  });

  it.each([
    ["a key of its own", { note: "x" }, ""],
    ["another day", { asOf: "2026-07-01" }, "asOf"],
    ["a profile that is none", { profile: { schema: "assay-profile/1", asOf: "soon" } }, "profile"],
    ["another format", { schema: "assay-package/2" }, "schema"],
    [
      "weights that do not add up",
      { policy: { ...toPackage(inputOf()).policy, pillarWeights: { reserve: 1 } } },
      "policy.pillarWeights",
    ],
  ])("is not read with %s", (_name, change, path) => {
    const read = readPackage({ ...toPackage(inputOf()), ...change });
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.errors.map((each) => each.path)).toContain(path);
  });

  it.each([[null], [7], ["{}"], [[]], [{}]])("reads %j without throwing", (json) => {
    expect(readPackage(json).ok).toBe(false);
  });

  it("can be described as JSON Schema", () => {
    const schema = z.toJSONSchema(packageSchema, { io: "input", unrepresentable: "any" });
    expect(schema).toMatchObject({ title: "Assay package", additionalProperties: false });
  });

  it("takes the policy that is shipped", () => {
    const policy = DEFAULT_POLICY;
    const assessment = assess(buildProfile({ facts: FACTS }), {
      ruleset: HOUSE,
      policy,
      asOf: "2026-06-30",
    });
    expect(toPackage(inputOf({ policy, assessment })).policy.version).toBe(policy.version);
  });
});
