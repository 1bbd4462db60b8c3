import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { DEFAULT_POLICY } from "@/domain/scoring/default-policy";
import type { Policy } from "@/domain/scoring/policy";
import { assessCoin } from "@/server/assessments/queries";
import { getRules } from "@/server/assessments/reading";
import { currentRules } from "@/server/assessments/summaries";
import type { Actor } from "@/server/auth/authorise";
import { useActor } from "@/server/auth/require";
import { getDatabase } from "@/server/db/client";
import { withTransaction } from "@/server/db/transaction";
import { listCoins } from "@/server/issuers/queries";
import { currentPolicy, holdPolicy } from "@/server/policy/current";
import { previewPolicy } from "@/server/policy/preview";
import { findProposal } from "@/server/policy/queries";
import { approvePolicy, submitPolicy, withdrawPolicy } from "@/server/policy/review-commands";
import { fromStoredPolicy } from "@/server/policy/stored";
import { buildProfile } from "../support/profile-builder";
import { HOLED } from "../support/sample-profiles";
import { useTestDatabase } from "../support/use-database";
import { createPublishedCoin } from "./helpers/fixtures";
import { createPerson } from "./helpers/people";
import { change, placeOf, propose, readPolicyRow, submitted } from "./helpers/policy";
import { recordedBy, verify } from "./helpers/trail";

useTestDatabase();

let ada: Actor;
let ben: Actor;
let rita: Actor;
let slug: string;

/** Everything on one pillar: no profile with findings in several keeps its figures. */
function onlyOn(pillar: string): Pick<Policy, "pillarWeights"> {
  const ids = Object.keys(DEFAULT_POLICY.pillarWeights);
  return { pillarWeights: Object.fromEntries(ids.map((id) => [id, id === pillar ? 10_000 : 0])) };
}

beforeAll(async () => {
  ada = await createPerson("administrator");
  ben = await createPerson("administrator");
  rita = await createPerson("reviewer");
  ({ slug } = await createPublishedCoin());
  await createPublishedCoin(buildProfile(HOLED));
});
beforeEach(() => useActor(ada));

const approve = async (actor: Actor, id: string) => approvePolicy(actor, await placeOf(id));

describe("before anything is approved", () => {
  it("the policy in force is the one that ships", async () => {
    expect(await currentPolicy()).toBe(DEFAULT_POLICY);
    expect(await withTransaction(holdPolicy)).toBe(DEFAULT_POLICY);
  });

  it("nobody approves work of their own, whatever their role", async () => {
    const id = await submitted(ada, { leastKnown: 6100 });
    expect(await approve(ada, id)).toMatchObject({ code: "own_work" });
    await withdrawPolicy(ada, await placeOf(id));
    await change(ben, id, { leastKnown: 6200 });
    await submitPolicy(ada, await placeOf(id));
    expect(await approve(ben, id)).toMatchObject({ code: "own_work" });
    expect(await currentPolicy()).toBe(DEFAULT_POLICY);
    await withdrawPolicy(ada, await placeOf(id));
  });

  it("a draft cannot be approved, nor one that changed since the form was drawn", async () => {
    const id = await propose(ada);
    expect(await approve(rita, id)).toMatchObject({ code: "wrong_state" });
    await change(ada, id, { leastKnown: 6300 });
    await submitPolicy(ada, await placeOf(id));
    const { policyId, version } = await placeOf(id);
    expect(await approvePolicy(rita, { policyId, version: version - 1 })).toMatchObject({
      code: "stale",
    });
    await withdrawPolicy(ada, await placeOf(id));
  });
});

describe("an approval", () => {
  it("puts the policy in force, for every result and every list at once", async () => {
    const before = await assessCoin({ slug });
    const oldRules = await currentRules();
    const id = await submitted(ada, onlyOn("redemption"));
    const rival = await submitted(ben, { leastKnown: 5900 });
    const draft = await propose(ben);
    const preview = await previewPolicy(fromStoredPolicy(await readPolicyRow(id)));
    expect(preview).toMatchObject({ waiting: 0, failed: [] });
    const foreseen = preview.moves.find(({ key }) => key === slug);
    const events = await recordedBy(async () => {
      expect(await approve(rita, id)).toEqual({ ok: true });
    });

    const row = await readPolicyRow(id);
    expect(row).toMatchObject({ state: "approved", approvals: [{ who: rita.id }] });
    const policy = await currentPolicy();
    expect(policy).toMatchObject({ id: "house", version: row.label, ...onlyOn("redemption") });
    expect((await getRules()).policy).toEqual(policy);
    const after = await assessCoin({ slug });
    expect(after.assessment.policy).toEqual({ id: "house", version: row.label });
    expect(after.assessment.result).toEqual(foreseen?.after);
    expect(before.assessment.result).toEqual(foreseen?.before);
    expect(after.assessment.result).not.toEqual(before.assessment.result);

    const { rows, waiting } = await listCoins();
    expect(waiting).toBe(0);
    const listed = rows.find((each) => each.slug === slug)?.figures;
    expect(listed?.proven).toBe(after.assessment.result.proven);
    const stale = { policyVersion: oldRules.policyVersion };
    expect(await getDatabase().assessmentSummary.count({ where: stale })).toBe(0);

    expect(events.map(({ type, subject, who }) => [type, subject, who])).toEqual([
      ["policy.lapsed", rival, rita.name],
      ["policy.approved", id, rita.name],
    ]);
    expect(events[1]?.details).toEqual({ left: 0, supersedes: DEFAULT_POLICY.version });
    const lapsed = await readPolicyRow(rival);
    expect(lapsed.state).toBe("lapsed");
    expect(lapsed.returned[0]).toBe(`Policy ${row.label} came into force.`);
    expect(lapsed.returned.join()).toContain("Weight of a pillar");
    expect((await findProposal(draft))?.outdatedBy).toBe(row.label);
    expect((await findProposal(id))?.against).toBe(DEFAULT_POLICY.version);
    await verify().then((trail) => expect(trail.ok).toBe(true));
  });

  it("supersedes the one before, which stays as it was", async () => {
    const first = await currentPolicy();
    const id = await submitted(ada, { leastKnown: 6400 });
    expect(await approve(ben, id)).toEqual({ ok: true });
    const rows = await getDatabase().policyVersion.findMany({ where: { state: "approved" } });
    expect(rows.map((each) => each.id)).toEqual([id]);
    const old = await getDatabase().policyVersion.findUniqueOrThrow({
      where: { label: first.version },
    });
    expect(old.state).toBe("superseded");
    expect(fromStoredPolicy(old)).toEqual(first);
    await expect(
      getDatabase().policyVersion.update({ where: { id }, data: { reason: "Another" } }),
    ).rejects.toThrow();
    expect(await approve(rita, id)).toMatchObject({ code: "wrong_state" });
  });

  it("takes up again what lapsed, held against the policy of that day", async () => {
    const id = await submitted(ada, { leastKnown: 6500 });
    const other = await submitted(ben, { leastKnown: 6600 });
    expect(await approve(rita, other)).toEqual({ ok: true });
    expect((await readPolicyRow(id)).state).toBe("lapsed");
    expect(await submitPolicy(ada, await placeOf(id))).toEqual({ ok: true });
    expect((await readPolicyRow(id)).basedOn).toBe((await currentPolicy()).version);
    expect(await approve(rita, id)).toEqual({ ok: true });
  });

  it("of two at the same moment leaves one policy in force", async () => {
    const ids = [
      await submitted(ada, { leastKnown: 7100 }),
      await submitted(ada, { leastKnown: 7200 }),
    ];
    const done = await Promise.all(ids.map((id) => approve(rita, id)));
    expect(done.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await getDatabase().policyVersion.count({ where: { state: "approved" } })).toBe(1);
  });
});

describe("where two approvals are asked for", () => {
  it("the first leaves it in review, the second has to be another's", async () => {
    const two = await submitted(ada, { approvals: 2 });
    expect(await approve(rita, two)).toEqual({ ok: true });
    const id = await submitted(ada, { approvals: 1 });
    expect((await readPolicyRow(id)).approvalsNeeded).toBe(2);
    const events = await recordedBy(async () => {
      expect(await approve(rita, id)).toEqual({ ok: true });
      expect(await readPolicyRow(id)).toMatchObject({ state: "in_review" });
      expect(await approve(rita, id)).toMatchObject({ code: "approved_before" });
      expect((await currentPolicy()).approvals).toBe(2);
      expect(await approve(ben, id)).toEqual({ ok: true });
    });
    expect(events.map(({ type, details }) => [type, details["left"]])).toEqual([
      ["policy.approved", 1],
      ["policy.approved", 0],
    ]);
    expect((await currentPolicy()).approvals).toBe(1);
  });

  it("taking it back takes the approvals with it", async () => {
    const two = await submitted(ada, { approvals: 2 });
    await approve(rita, two);
    const id = await submitted(ada, { leastKnown: 5500 });
    await approve(rita, id);
    await withdrawPolicy(ada, await placeOf(id));
    await submitPolicy(ada, await placeOf(id));
    expect((await readPolicyRow(id)).approvals).toEqual([]);
    expect(await approve(rita, id)).toEqual({ ok: true });
    expect((await readPolicyRow(id)).state).toBe("in_review");
  });
});

describe("a stored policy that the ruleset no longer knows", () => {
  it("is refused and not replaced by another", () => {
    const content = JSON.stringify({ schema: "assay-policy/1" });
    expect(() => fromStoredPolicy({ label: "9.0.0", content })).toThrowError(/policy 9\.0\.0/);
  });
});
