import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { GET as exportReport } from "@/app/api/assessments/[slug]/[number]/report/route";
import { toCanonicalJson } from "@/domain/review/canonical-json";
import { readPackage, toHashedText } from "@/domain/review/package";
import { useActor } from "@/server/auth/require";
import { getDatabase } from "@/server/db/client";
import type { Actor } from "@/server/http/actor";
import { openAssessment } from "@/server/review/commands";
import { approveAssessment, submitAssessment } from "@/server/review/decide";
import { readAssessment, readPackageFile } from "@/server/review/queries";
import { useTestDatabase } from "../support/use-database";
import { createPublishedCoin } from "./helpers/fixtures";

useTestDatabase();

const person = (id: string, role: Actor["role"]): Actor => ({
  id: `per_${id}`,
  name: id,
  role,
  scopes: null,
  requestId: `test-${id}`,
});
const CARLA = person("carla", "analyst");
const DORA = person("dora", "reviewer");

async function submitted() {
  const { slug, coinId } = await createPublishedCoin();
  const texts = { summary: "Sound.", dueOn: "", asOf: "" };
  const made = await openAssessment(CARLA, { coinId, texts });
  if (!made.ok) throw new Error(made.message);
  const place = async () => {
    const { version } = await getDatabase().assessment.findUniqueOrThrow({
      where: { id: made.assessmentId },
      select: { version: true },
    });
    return { assessmentId: made.assessmentId, version };
  };
  expect(await submitAssessment(CARLA, await place())).toMatchObject({ ok: true });
  return { slug, id: made.assessmentId, number: made.number, place };
}

/** Approved under a policy of a ruleset to come: its result is not what today's rules would say. */
async function approvedElsewhere() {
  const model = await submitted();
  await approveAssessment(DORA, await model.place());
  const { text } = await readPackageFile(model.slug, model.number);
  const read = readPackage(JSON.parse(text));
  if (!read.ok) throw new Error("the package cannot be read");
  const { hash: _hash, ...frozen } = read.package;
  const names = { id: "house", version: "41.0.0" };
  const policy = {
    ...frozen.policy,
    ...names,
    overrides: { ...frozen.policy.overrides, "weather.mostStorms": 3 },
  };
  const shown = { ...frozen.shown, proven: 7, possible: 8 };
  const assessment = { ...frozen.assessment, policy: names, result: shown };
  const moved = { ...frozen, policy, assessment, shown };
  const check = readPackage(JSON.parse(toCanonicalJson(moved)));
  if (!check.ok) throw new Error(JSON.stringify(check.errors));
  const held = await submitted();
  await getDatabase().assessment.update({
    where: { id: held.id },
    data: {
      state: "approved",
      package: toCanonicalJson(moved),
      packageHash: createHash("sha256").update(toHashedText(moved)).digest("hex"),
      approvers: [{ who: DORA.id, name: DORA.name, when: new Date().toISOString() }],
      approvedAt: new Date(),
    },
  });
  return { ...held, policy, shown };
}

describe("an assessment frozen under a policy the present rules do not know", () => {
  it("names that policy and shows what was approved, weighing nothing anew", async () => {
    const { slug, number, policy, shown } = await approvedElsewhere();
    const reading = await readAssessment(slug, number);
    expect(reading.foreign).toEqual({
      id: "house",
      version: "41.0.0",
      sha256: createHash("sha256").update(toCanonicalJson(policy)).digest("hex"),
      misfits: [expect.objectContaining({ place: expect.stringContaining("weather") as string })],
    });
    expect(reading.assessment.policy).toEqual({ id: "house", version: "41.0.0" });
    expect(reading.judged.shown).toEqual(shown);
    expect(reading.judged.computed).toEqual(shown);
    expect(reading.judged.effect).toEqual({ proven: 0, possible: 0 });
    expect(reading.judged.pillars).toEqual(reading.assessment.pillars);
    expect(reading.judged.useCases).toEqual(reading.assessment.useCases);
  });

  it("gives no report weighed by another policy, and still its package", async () => {
    const { slug, number, shown } = await approvedElsewhere();
    useActor(CARLA);
    const response = await exportReport(new Request("http://desk.test/?format=json"), {
      params: Promise.resolve({ slug, number: String(number) }),
    });
    expect(response.status).toBe(409);
    expect(await response.json()).toMatchObject({
      detail: expect.stringContaining("policy house 41.0.0 (SHA-256 ") as string,
    });
    const read = readPackage(JSON.parse((await readPackageFile(slug, number)).text));
    expect(read.ok && read.package.shown).toEqual(shown);
  });

  it("is weighed as ever where the policy is known", async () => {
    const made = await submitted();
    await approveAssessment(DORA, await made.place());
    const reading = await readAssessment(made.slug, made.number);
    expect(reading.foreign).toBeNull();
    expect(reading.judged.shown).toEqual(reading.assessment.result);
  });
});
