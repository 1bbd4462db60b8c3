import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { toCanonicalJson } from "@/domain/review/canonical-json";
import { toPolicyJson } from "@/domain/review/policy-edit";
import { DEFAULT_POLICY } from "@/domain/scoring/default-policy";
import { assessCoin } from "@/server/assessments/queries";
import { getRules } from "@/server/assessments/reading";
import type { Actor } from "@/server/auth/authorise";
import { useActor } from "@/server/auth/require";
import { getDatabase } from "@/server/db/client";
import { withTransaction } from "@/server/db/transaction";
import { PAGE_ADDRESS } from "@/server/http/page-address";
import { withRoute } from "@/server/http/route-scope";
import { changePolicy } from "@/server/policy/commands";
import { currentPolicy, holdPolicy } from "@/server/policy/current";
import { findProposal, findStanding } from "@/server/policy/queries";
import { approvePolicy, submitPolicy } from "@/server/policy/review-commands";
import { publishDraft } from "@/server/profiles/draft-commands";
import { importProfile } from "@/server/profiles/import-commands";
import { buildProfile } from "../support/profile-builder";
import { FULL } from "../support/sample-profiles";
import { useTestDatabase } from "../support/use-database";
import { createCoinWithDraft, createPublishedCoin } from "./helpers/fixtures";
import { createPerson } from "./helpers/people";
import { placeOf, propose, readPolicyRow, submitted } from "./helpers/policy";
import { recordedBy } from "./helpers/trail";

const request = vi.hoisted(() => ({ headers: null as Headers | null }));
vi.mock("next/headers", () => ({
  headers: () =>
    request.headers === null
      ? Promise.reject(new Error("outside a request"))
      : Promise.resolve(request.headers),
}));

useTestDatabase();

let ada: Actor;
let rita: Actor;
let slug: string;
let inForce: string;

const LATER = {
  ...toPolicyJson(DEFAULT_POLICY),
  id: "house",
  leastKnown: 6400,
  pillarWeights: { ...DEFAULT_POLICY.pillarWeights, "weather-2031": 0 },
  overrides: { "weather.mostStorms": 3 },
};

/** What a later ruleset makes of a row: its text speaks of names that this one does not have. */
async function store(id: string, json: object): Promise<void> {
  const { label } = await readPolicyRow(id);
  const content = toCanonicalJson({ ...json, version: label });
  await getDatabase().policyVersion.update({ where: { id }, data: { content } });
}

beforeAll(async () => {
  ada = await createPerson("administrator");
  rita = await createPerson("reviewer");
  useActor(ada);
  ({ slug } = await createPublishedCoin());
  inForce = await submitted(ada, { approvals: 2 });
  await store(inForce, { ...LATER, approvals: 2 });
  await getDatabase().policyVersion.update({
    where: { id: inForce },
    data: {
      state: "approved",
      approvers: [{ who: rita.id, name: rita.name, when: new Date().toISOString() }],
      approvedAt: new Date(),
    },
  });
});
beforeEach(() => {
  useActor(ada);
  request.headers = null;
});

describe("a policy in force that does not fit", () => {
  it("judges nothing, and nothing else is judged by in its place", async () => {
    const asking = [
      currentPolicy,
      () => withTransaction(holdPolicy),
      getRules,
      () => assessCoin({ slug }),
    ];
    for (const ask of asking)
      await expect(ask()).rejects.toMatchObject({
        code: "unavailable",
        message: expect.stringContaining("weather-2031"),
      });
  });

  it("leads a page to that of the policy; a route answers that nothing is there", async () => {
    request.headers = new Headers({ [PAGE_ADDRESS]: `/issuers/${slug}` });
    await expect(currentPolicy()).rejects.toMatchObject({
      digest: expect.stringMatching(/^NEXT_REDIRECT;.*;\/policy;/),
    });
    await expect(withRoute("browser", currentPolicy)).rejects.toMatchObject({
      code: "unavailable",
    });
  });

  it("is shown as stored, with each part that does not fit", async () => {
    const { label } = await readPolicyRow(inForce);
    const standing = await findStanding();
    expect(standing.label).toBe(label);
    expect(standing.json).toMatchObject({ overrides: { "weather.mostStorms": 3 } });
    expect(standing.misfits.map(({ message }) => message)).toEqual([
      "The checklist has no pillar weather-2031.",
      "There is no parameter weather.mostStorms.",
    ]);
    const shown = await findProposal(inForce);
    expect(shown).toMatchObject({ canPreview: false, misfits: standing.misfits });
    expect(shown?.json).toEqual(standing.json);
  });
});

describe("publishing under it", () => {
  it("is refused before anything is kept, says what is to be done, and loses nothing", async () => {
    const { coinId } = await createCoinWithDraft();
    const before = await getDatabase().profileVersion.findMany({ orderBy: { id: "asc" } });
    const events = await recordedBy(async () => {
      const draft = await publishDraft(ada, { coinId, asOf: "2026-06-30", locks: {} });
      const file = await importProfile(ada, { profile: buildProfile(FULL) });
      for (const refused of [draft, file])
        expect(refused).toMatchObject({
          ok: false,
          code: "unfit",
          message: expect.stringMatching(/Under Policy, .* approved; then publish again/),
        });
    });
    expect(events).toEqual([]);
    expect(await getDatabase().profileVersion.findMany({ orderBy: { id: "asc" } })).toEqual(before);
  });
});

describe("mending it", () => {
  it("refuses to hand in or approve what does not fit either", async () => {
    const id = await propose(ada);
    await store(id, LATER);
    expect((await findProposal(id))?.choices.submit?.refusal).toContain("does not fit");
    expect(await submitPolicy(ada, await placeOf(id))).toMatchObject({ code: "invalid" });
    await getDatabase().policyVersion.update({ where: { id }, data: { state: "in_review" } });
    useActor(rita);
    expect((await findProposal(id))?.choices.approve?.refusal).toContain("does not fit");
    const refused = await approvePolicy(rita, await placeOf(id));
    expect(refused).toMatchObject({ code: "invalid" });
    expect((await readPolicyRow(id)).state).toBe("in_review");
  });

  it("opens a form with what still fits, and another person puts it in force", async () => {
    const { label } = await readPolicyRow(inForce);
    const id = await propose(ada);
    const draft = await findProposal(id);
    expect(draft).toMatchObject({ misfits: [], against: label, outdatedBy: null });
    expect(draft?.policy).toMatchObject({
      leastKnown: 6400,
      approvals: 2,
      pillarWeights: DEFAULT_POLICY.pillarWeights,
      overrides: {},
    });
    expect(draft?.changes.map(({ sentence }) => sentence)).toContain(
      "Weight of a pillar, basis points (weather-2031) is gone; it was 0.",
    );
    const json = { ...toPolicyJson(DEFAULT_POLICY), leastKnown: 6400 };
    const saved = await changePolicy(ada, { ...(await placeOf(id)), json });
    expect(saved.ok).toBe(true);
    expect(await submitPolicy(ada, await placeOf(id))).toEqual({ ok: true });
    expect(await approvePolicy(ada, await placeOf(id))).toMatchObject({ code: "own_work" });
    // The unfit version asks for two, and still does.
    expect(await approvePolicy(rita, await placeOf(id))).toEqual({ ok: true });
    expect((await readPolicyRow(id)).state).toBe("in_review");
    const ben = await createPerson("administrator");
    const events = await recordedBy(async () => {
      expect(await approvePolicy(ben, await placeOf(id))).toEqual({ ok: true });
    });
    expect(events.at(-1)).toMatchObject({
      type: "policy.approved",
      details: { left: 0, supersedes: label },
    });
    expect((await currentPolicy()).leastKnown).toBe(6400);
    expect((await assessCoin({ slug })).assessment.policy.id).toBe("house");
    expect((await readPolicyRow(inForce)).state).toBe("superseded");
    expect((await findProposal(inForce))?.misfits).toHaveLength(2);
  });
});
