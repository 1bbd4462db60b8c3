import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { toPolicyJson } from "@/domain/review/policy-edit";
import { DEFAULT_POLICY } from "@/domain/scoring/default-policy";
import type { Actor } from "@/server/auth/authorise";
import { toSystemActor } from "@/server/auth/authorise";
import { useActor } from "@/server/auth/require";
import { changePolicy, proposePolicy } from "@/server/policy/commands";
import { currentPolicy } from "@/server/policy/current";
import { findProposal, listPolicyVersions } from "@/server/policy/queries";
import { returnPolicy, submitPolicy, withdrawPolicy } from "@/server/policy/review-commands";
import { useTestDatabase } from "../support/use-database";
import { createPerson } from "./helpers/people";
import { change, placeOf, propose, readPolicyRow, submitted } from "./helpers/policy";
import { recordedBy } from "./helpers/trail";

useTestDatabase();

let ada: Actor;
let ben: Actor;
let rita: Actor;

beforeAll(async () => {
  ada = await createPerson("administrator");
  ben = await createPerson("administrator");
  rita = await createPerson("reviewer");
});
beforeEach(() => useActor(ada));

describe("proposePolicy", () => {
  it("copies the policy in force under a name of the house and records it", async () => {
    let id = "";
    const events = await recordedBy(async () => {
      const input = { label: " 1.1.0 ", reason: " Liquidity counts for more. " };
      const made = await proposePolicy(ada, input);
      id = made.ok ? made.policyId : "";
    });
    const row = await readPolicyRow(id);
    expect(row).toMatchObject({
      label: "1.1.0",
      state: "draft",
      reason: "Liquidity counts for more.",
      basedOn: DEFAULT_POLICY.version,
      author: { id: ada.id, name: ada.name },
      approvalsNeeded: 1,
      version: 1,
    });
    expect(JSON.parse(row.content)).toEqual({
      ...toPolicyJson(DEFAULT_POLICY),
      id: "house",
      title: "House policy",
      version: "1.1.0",
    });
    expect(events).toEqual([
      expect.objectContaining({
        type: "policy.proposed",
        subject: id,
        who: ada.name,
        details: { basedOn: DEFAULT_POLICY.version, reason: "Liquidity counts for more." },
      }),
    ]);
    expect(await currentPolicy()).toBe(DEFAULT_POLICY);
  });

  it("refuses a number that is taken, that of the shipped policy among them, and what is no number", async () => {
    for (const label of ["1.1.0", DEFAULT_POLICY.version])
      expect(await proposePolicy(ben, { label, reason: "x" })).toMatchObject({
        code: "duplicate",
        fields: { label: expect.stringContaining("taken") },
      });
    const wrong = await proposePolicy(ada, { label: "new", reason: "  " });
    expect(wrong).toMatchObject({ code: "invalid" });
    expect(Object.keys(("fields" in wrong && wrong.fields) || {}).toSorted()).toEqual([
      "label",
      "reason",
    ]);
  });

  it("is for people: the program itself proposes nothing", async () => {
    const asked = proposePolicy(toSystemActor("Assay"), { label: "9.9.9", reason: "x" });
    await expect(asked).rejects.toMatchObject({ code: "forbidden" });
  });

  it("leaves two people who take one number at once with one proposal", async () => {
    const both = await Promise.all(
      [ada, ben].map((each) => proposePolicy(each, { label: "1.2.0", reason: "x" })),
    );
    expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  });
});

describe("changePolicy", () => {
  const json = (edit: object) => ({ ...toPolicyJson(DEFAULT_POLICY), ...edit });

  it("records the changes as sentences; saving the same again records nothing", async () => {
    const id = await propose(ada);
    const edit = json({ leastKnown: 7000, version: "8.8.8", id: "other" });
    const events = await recordedBy(async () => {
      const saved = await changePolicy(ben, { ...(await placeOf(id)), json: edit, reason: "Why" });
      expect(saved).toEqual({ ok: true, version: 2 });
      const again = await changePolicy(ben, { ...(await placeOf(id)), json: edit });
      expect(again).toEqual({ ok: true, version: 2 });
    });
    expect(events.map(({ type, details }) => [type, details["sentences"]])).toEqual([
      [
        "policy.changed",
        [
          "Title changes from House policy to Assay default policy.",
          "Least share known for a tier, basis points changes from 6000 to 7000.",
          "The reason is now: Why",
        ],
      ],
    ]);
    const row = await readPolicyRow(id);
    expect(row.contributors).toEqual([{ id: ben.id, name: ben.name }]);
    expect(JSON.parse(row.content)).toMatchObject({ id: "house", version: row.label });
  });

  it("names every place that is wrong and keeps nothing of it", async () => {
    const id = await propose(ada);
    const before = await readPolicyRow(id);
    const weights = { ...DEFAULT_POLICY.pillarWeights, reserve: 2201 };
    const wrong = json({ pillarWeights: weights, halfLifeDays: 0 });
    const saved = await changePolicy(ada, { ...(await placeOf(id)), json: wrong, reason: "" });
    expect(saved).toMatchObject({ code: "invalid" });
    expect("errors" in saved && saved.errors.map(({ path }) => path)).toEqual([
      "pillarWeights",
      "halfLifeDays",
      "reason",
    ]);
    for (const nothing of [null, [], "x", 1])
      expect(await changePolicy(ada, { ...(await placeOf(id)), json: nothing })).toMatchObject({
        code: "invalid",
      });
    expect(await readPolicyRow(id)).toEqual(before);
  });

  it("shows a stale form what saving would change of the other's version", async () => {
    const id = await propose(ada);
    const place = await placeOf(id);
    await change(ben, id, { leastKnown: 6500 });
    const stale = await changePolicy(ada, { ...place, json: json({ halfLifeDays: 300 }) });
    expect(stale).toMatchObject({ ok: false, code: "stale", version: 2 });
    expect("differences" in stale && stale.differences).toEqual([
      "Least share known for a tier, basis points changes from 6500 to 6000.",
      "Days in which evidence loses half its strength changes from 365 to 300.",
    ]);
  });

  it("is refused while somebody reviews it", async () => {
    const id = await submitted(ada, { leastKnown: 6100 });
    const tried = await changePolicy(ada, { ...(await placeOf(id)), json: json({}) });
    expect(tried).toMatchObject({ code: "wrong_state" });
    expect("message" in tried && tried.message).toContain("Take it back");
  });
});

describe("submitPolicy", () => {
  it("refuses what says nothing new", async () => {
    const id = await propose(ada);
    await change(ada, id, {});
    const done = await submitPolicy(ada, await placeOf(id));
    expect(done).toMatchObject({ code: "invalid" });
    expect("message" in done && done.message).toContain("nothing to decide");
  });

  it("makes whoever hands it in answer for it, and asks for as many approvals as the policy in force", async () => {
    const id = await propose(ada);
    await change(ada, id, { approvals: 2 });
    const events = await recordedBy(async () => {
      expect(await submitPolicy(ben, await placeOf(id))).toEqual({ ok: true });
    });
    const row = await readPolicyRow(id);
    expect(row).toMatchObject({ state: "in_review", approvalsNeeded: 1 });
    expect(row.contributors.map((each) => each.id)).toEqual([ben.id]);
    expect(row.submittedAt).not.toBeNull();
    expect(events.map(({ type, details }) => [type, details])).toEqual([
      ["policy.submitted", { basedOn: DEFAULT_POLICY.version, approvalsNeeded: 1 }],
    ]);
    expect(await submitPolicy(ada, await placeOf(id))).toMatchObject({ code: "wrong_state" });
  });

  it("is refused from a form that saw another state", async () => {
    const id = await propose(ada);
    const place = await placeOf(id);
    await change(ben, id, { leastKnown: 6200 });
    expect(await submitPolicy(ada, place)).toMatchObject({ code: "stale" });
    expect((await readPolicyRow(id)).state).toBe("draft");
  });
});

describe("withdrawPolicy", () => {
  it("takes it back from review, then gives it up, and may be taken up again", async () => {
    const id = await submitted(ada, { leastKnown: 6300 });
    const events = await recordedBy(async () => {
      expect(await withdrawPolicy(ada, await placeOf(id))).toEqual({ ok: true });
      expect((await readPolicyRow(id)).state).toBe("draft");
      expect(await withdrawPolicy(ada, await placeOf(id))).toEqual({ ok: true });
      expect((await readPolicyRow(id)).state).toBe("lapsed");
      expect(await submitPolicy(ada, await placeOf(id))).toEqual({ ok: true });
    });
    expect(events.map(({ type, details }) => [type, details["state"]])).toEqual([
      ["policy.withdrawn", "draft"],
      ["policy.withdrawn", "lapsed"],
      ["policy.submitted", undefined],
    ]);
  });

  it("is for those who wrote it", async () => {
    const id = await propose(ada);
    expect(await withdrawPolicy(ben, await placeOf(id))).toMatchObject({ code: "not_the_author" });
    await change(ada, id, { leastKnown: 6400 });
    await submitPolicy(ada, await placeOf(id));
    expect(await withdrawPolicy(ben, await placeOf(id))).toMatchObject({ code: "not_the_author" });
  });
});

describe("returnPolicy", () => {
  it("gives it back with its reasons, which stay until it is handed in again", async () => {
    const id = await submitted(ada, { leastKnown: 6500 });
    const reasons = ["Too much at once.", " ", "Say more."];
    const events = await recordedBy(async () => {
      expect(await returnPolicy(rita, { ...(await placeOf(id)), reasons })).toEqual({ ok: true });
    });
    expect(events.map(({ type, who, details }) => [type, who, details])).toEqual([
      ["policy.returned", rita.name, { reasons: ["Too much at once.", "Say more."] }],
    ]);
    expect(await readPolicyRow(id)).toMatchObject({
      state: "returned",
      returned: ["Too much at once.", "Say more."],
    });
    await change(ada, id, { leastKnown: 6600 });
    await submitPolicy(ada, await placeOf(id));
    expect(await readPolicyRow(id)).toMatchObject({ state: "in_review", returned: [] });
  });

  it("needs a reason, and another person than the authors", async () => {
    const id = await submitted(ada, { leastKnown: 6700 });
    const place = await placeOf(id);
    expect(await returnPolicy(rita, { ...place, reasons: [""] })).toMatchObject({
      code: "invalid",
      fields: { reasons: "Give at least one reason." },
    });
    const own = await returnPolicy(ada, { ...place, reasons: ["x"] });
    expect(own).toMatchObject({ code: "own_work" });
  });
});

describe("what a page shows", () => {
  it("offers what the role and the rules allow, and says what they do not", async () => {
    const id = await submitted(ada, { leastKnown: 6800 });
    const own = await findProposal(id);
    expect(own?.mayEdit).toBe(false);
    expect(own?.choices).toMatchObject({ submit: null, withdraw: { refusal: null } });
    expect(own?.choices.approve?.refusal).toContain("You wrote this");
    useActor(rita);
    const hers = await findProposal(id);
    expect(hers?.choices).toEqual({
      submit: null,
      withdraw: null,
      return: { refusal: null },
      approve: { refusal: null },
    });
    expect(hers?.changes.map(({ path }) => path)).toEqual(["id", "version", "leastKnown"]);
    useActor(await createPerson("reader"));
    const theirs = await findProposal(id);
    expect(Object.values(theirs?.choices ?? {})).toEqual([null, null, null, null]);
    expect(await findProposal("pol_absent")).toBeNull();
    expect((await listPolicyVersions()).map((each) => each.id)).toContain(id);
  });
});
