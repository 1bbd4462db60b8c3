import { beforeAll, describe, expect, it } from "vitest";
import { ruleset } from "@/checklists";
import type { Actor } from "@/server/auth/authorise";
import { toSystemActor } from "@/server/auth/authorise";
import { useActor } from "@/server/auth/require";
import { getDatabase } from "@/server/db/client";
import { withTransaction } from "@/server/db/transaction";
import { openAssessment } from "@/server/review/commands";
import { submitAssessment } from "@/server/review/decide";
import { lapseUnderOtherRules } from "@/server/review/lapse";
import { readAssessment } from "@/server/review/queries";
import { useTestDatabase } from "../support/use-database";
import { createPublishedCoin } from "./helpers/fixtures";
import { createPerson } from "./helpers/people";
import { recordedBy } from "./helpers/trail";

useTestDatabase();

let carla: Actor;

beforeAll(async () => {
  carla = await createPerson("analyst");
  useActor(carla);
});

/** An assessment under review. */
async function submit() {
  const { coinId, slug } = await createPublishedCoin();
  const texts = { summary: "Sound.", dueOn: "", asOf: "" };
  const made = await openAssessment(carla, { coinId, texts });
  if (!made.ok) throw new Error(made.message);
  const done = await submitAssessment(carla, { assessmentId: made.assessmentId, version: 1 });
  if (!done.ok) throw new Error(done.message);
  return { slug, coinId, id: made.assessmentId, number: made.number };
}

/** As if it had been submitted before Assay came with other rules. */
async function submitUnder(rules: { readonly version?: string; readonly hash: string }) {
  const made = await submit();
  const db = getDatabase();
  const row = await db.assessment.findUniqueOrThrow({
    where: { id: made.id },
    select: { basis: true },
  });
  const basis = JSON.parse(row.basis ?? "") as { readonly ruleset: object };
  const changed = JSON.stringify({ ...basis, ruleset: { ...basis.ruleset, ...rules } });
  await db.assessment.update({ where: { id: made.id }, data: { basis: changed } });
  return made;
}

const start = () => withTransaction((tx) => lapseUnderOtherRules(tx, toSystemActor("Assay")));

describe("a start with other rules than were submitted", () => {
  it("ends those reviews once, with the reason, by Assay; the others go on", async () => {
    const old = await submitUnder({ version: "2020.1.1", hash: "0".repeat(64) });
    const secret = await submitUnder({ hash: "1".repeat(64) });
    const same = await submit();
    const events = await recordedBy(async () => {
      expect(await start()).toBe(2);
    });
    const reason = `The ruleset changed from version 2020.1.1 to ${ruleset.version}.`;
    expect(
      events.map(({ type, who, subject, details }) => ({ type, who, subject, details })),
    ).toEqual(
      expect.arrayContaining([
        {
          type: "assessment.lapsed",
          who: "Assay",
          subject: old.coinId,
          details: { assessment: old.id, number: old.number, moved: [reason] },
        },
      ]),
    );
    expect(events).toHaveLength(2);
    const { record, steps } = await readAssessment(old.slug, old.number);
    expect(record).toMatchObject({ state: "lapsed", approvals: [] });
    expect(steps.at(-1)).toMatchObject({ command: "lapse", sentences: [reason] });
    const other = await readAssessment(secret.slug, secret.number);
    expect(other.steps.at(-1)?.sentences.join()).toContain("still calls itself");
    expect((await readAssessment(same.slug, same.number)).record.state).toBe("in_review");

    const again = await recordedBy(async () => {
      expect(await start()).toBe(0);
    });
    expect(again).toEqual([]);
  });

  it("keeps nothing of it where the trail cannot take it", async () => {
    const old = await submitUnder({ version: "2020.1.1", hash: "0".repeat(64) });
    const cut = withTransaction(async (tx) => {
      await lapseUnderOtherRules(tx, toSystemActor("Assay"));
      throw new Error("the trail is full");
    });
    await expect(cut).rejects.toThrow("the trail is full");
    expect((await readAssessment(old.slug, old.number)).record.state).toBe("in_review");
    expect(await start()).toBe(1);
  });
});
