import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Profile } from "@/domain/profile/profile";
import { buildProfile } from "../support/profile-builder";
import { FULL } from "../support/sample-profiles";
import { SOURCE } from "./helpers/drafts";
import { addDays } from "@/domain/dates";
import { readPackage, toHashedText } from "@/domain/review/package";
import { getDatabase } from "@/server/db/client";
import { useActor } from "@/server/auth/require";
import { today } from "@/server/http/today";
import type { Actor } from "@/server/http/actor";
import { openDraft } from "@/server/profiles/draft-commands";
import { saveSection } from "@/server/profiles/commands";
import { changeAssessment, openAssessment } from "@/server/review/commands";
import {
  approveAssessment,
  returnAssessment,
  submitAssessment,
  withdrawAssessment,
} from "@/server/review/decide";
import { readAssessment, readPackageFile, readQueue } from "@/server/review/queries";
import { judgeFinding, takeBackJudgement } from "@/server/review/judgement-commands";
import { addComment, recordReply } from "@/server/review/remark-commands";
import { useTestDatabase } from "../support/use-database";
import { ANNA, BORIS, createPublishedCoin, lockOf, publish } from "./helpers/fixtures";

useTestDatabase();

const person = (id: string, name: string, role: Actor["role"]): Actor => ({
  id: `per_${id}`,
  name,
  role,
  scopes: null,
  requestId: `test-${id}`,
});
const CARLA = person("carla", "Carla", "analyst");
const DORA = person("dora", "Dora", "reviewer");
const EMIL = person("emil", "Emil", "reviewer");
const FRED = person("fred", "Fred", "reader");

const TEXTS = { summary: "Sound.", dueOn: "", asOf: "" };

/** An assessment of a new coin, opened by Carla; facts entered by Anna. */
async function open(profile?: Profile) {
  const coin = await createPublishedCoin(profile);
  const made = await openAssessment(CARLA, { coinId: coin.coinId, texts: TEXTS });
  if (!made.ok) throw new Error(made.message);
  return { ...coin, id: made.assessmentId, number: made.number };
}

async function place(id: string) {
  const { version } = await getDatabase().assessment.findUniqueOrThrow({
    where: { id },
    select: { version: true },
  });
  return { assessmentId: id, version };
}

async function stateOf(id: string) {
  const found = await getDatabase().assessment.findUniqueOrThrow({
    where: { id },
    select: { state: true },
  });
  return found.state;
}

const read = ({ slug, number }: { slug: string; number: number }) => readAssessment(slug, number);

/** Publishes another fee for the coin. */
async function publishFee(coinId: string, fee: string) {
  await openDraft(BORIS, { coinId });
  const saved = await saveSection(BORIS, {
    coinId,
    section: "redemption",
    lockVersion: await lockOf(coinId, "redemption"),
    facts: { "redemption.feePct": { value: fee } },
  });
  if (!saved.ok) throw new Error(JSON.stringify(saved));
  await publish(coinId);
}

describe("an assessment", () => {
  it("goes from draft over review to approval by somebody else, and is frozen with its hash", async () => {
    const made = await open();
    expect(await submitAssessment(CARLA, await place(made.id))).toMatchObject({ ok: true });
    expect(await approveAssessment(DORA, await place(made.id))).toMatchObject({ ok: true });
    const { record, judged, assessment } = await read(made);
    expect(record).toMatchObject({
      state: "approved",
      author: { name: "Carla" },
      approvals: [{ who: DORA.id, name: "Dora" }],
    });
    expect(judged.shown).toEqual(assessment.result);
    const { text } = await readPackageFile(made.slug, made.number);
    const frozen = readPackage(JSON.parse(text));
    if (!frozen.ok) throw new Error(JSON.stringify(frozen.errors));
    const hash = createHash("sha256").update(toHashedText(frozen.package)).digest("hex");
    expect([frozen.package.hash, record.packageHash]).toEqual([hash, hash]);
    expect(frozen.package.approvals.map(({ who }) => who.name)).toEqual(["Dora"]);
  });

  it("is approved by nobody who had a hand in it, whatever the role", async () => {
    const made = await open();
    await submitAssessment(CARLA, await place(made.id));
    // Anna, an administrator, entered the facts.
    for (const actor of [{ ...CARLA, role: "administrator" as const }, ANNA]) {
      const refused = await approveAssessment(actor, await place(made.id));
      expect(refused).toMatchObject({ ok: false, code: "refused" });
    }
    for (const actor of [CARLA, FRED])
      await expect(approveAssessment(actor, await place(made.id))).rejects.toMatchObject({
        code: "forbidden",
      });
    expect(await stateOf(made.id)).toBe("in_review");
  });

  it("is returned with reasons, changed and submitted again", async () => {
    const made = await open();
    await submitAssessment(CARLA, await place(made.id));
    const none = await returnAssessment(DORA, { ...(await place(made.id)), reasons: "  " });
    expect(none).toMatchObject({ ok: false, code: "invalid" });
    const reasons = "The fee is not cited.\n\nWho holds the deposits?";
    await returnAssessment(DORA, { ...(await place(made.id)), reasons });
    const { record, steps } = await read(made);
    expect(record.state).toBe("returned");
    expect(steps.at(-1)?.sentences).toEqual(["The fee is not cited.", "Who holds the deposits?"]);
    const texts = { ...TEXTS, summary: "Sound, with the fee cited.", dueOn: "2026-12-24" };
    expect(await changeAssessment(CARLA, { ...(await place(made.id)), texts })).toEqual({
      ok: true,
    });
    await submitAssessment(CARLA, await place(made.id));
    expect(
      await withdrawAssessment(DORA, await place(made.id)).catch((error: unknown) => error),
    ).toMatchObject({ code: "forbidden" });
    expect(await withdrawAssessment(CARLA, await place(made.id))).toMatchObject({ ok: true });
    expect(await stateOf(made.id)).toBe("draft");
  });

  it("lapses when a revision is published beneath it, and says what changed", async () => {
    const made = await open();
    await submitAssessment(CARLA, await place(made.id));
    await publishFee(made.coinId, "0.7");
    const { record, steps } = await read(made);
    expect(record).toMatchObject({ state: "lapsed", approvals: [] });
    expect(steps.at(-1)?.sentences.join(" ")).toMatch(/fee/i);
    expect(await submitAssessment(CARLA, await place(made.id))).toMatchObject({ code: "outdated" });
    await changeAssessment(CARLA, { ...(await place(made.id)), texts: TEXTS });
    expect(await submitAssessment(CARLA, await place(made.id))).toMatchObject({ ok: true });
    // Boris published the fee, so he counts as an author now.
    expect(await approveAssessment(BORIS, await place(made.id))).toMatchObject({ code: "refused" });
    expect(await approveAssessment(DORA, await place(made.id))).toMatchObject({ ok: true });
  });

  it("takes the place of the one approved before; both name the other", async () => {
    const made = await open();
    await submitAssessment(CARLA, await place(made.id));
    await approveAssessment(DORA, await place(made.id));
    const next = await openAssessment(CARLA, { coinId: made.coinId, texts: TEXTS });
    if (!next.ok) throw new Error(next.message);
    await submitAssessment(CARLA, await place(next.assessmentId));
    await approveAssessment(EMIL, await place(next.assessmentId));
    const [first, second] = [await read(made), await read({ ...made, number: next.number })];
    expect([first.record.state, first.record.supersededBy]).toEqual(["superseded", 2]);
    expect([second.record.state, second.record.supersedes]).toEqual(["approved", 1]);
  });

  it("cannot be changed once approved, not even in the database", async () => {
    const made = await open();
    await submitAssessment(CARLA, await place(made.id));
    await approveAssessment(DORA, await place(made.id));
    const closed = await changeAssessment(CARLA, { ...(await place(made.id)), texts: TEXTS });
    expect(closed).toMatchObject({ ok: false, code: "closed" });
    const run = (sql: string) => getDatabase().$executeRawUnsafe(sql);
    const refused = /cannot be changed|cannot be deleted|never changed/;
    await expect(
      run(`UPDATE assessment SET summary = 'x' WHERE id = '${made.id}'`),
    ).rejects.toThrow(refused);
    await expect(
      run(`UPDATE assessment SET state = 'draft' WHERE id = '${made.id}'`),
    ).rejects.toThrow();
    await expect(run(`DELETE FROM assessment WHERE id = '${made.id}'`)).rejects.toThrow(refused);
    await expect(run(`DELETE FROM assessment_step`)).rejects.toThrow(refused);
  });

  it("is refused to whoever saw an older state of it", async () => {
    const made = await open();
    const seen = await place(made.id);
    await submitAssessment(CARLA, seen);
    expect(await submitAssessment(CARLA, seen)).toMatchObject({ ok: false, code: "stale" });
    await expect(
      approveAssessment(DORA, { assessmentId: "asm_nothing", version: 1 }),
    ).rejects.toMatchObject({ code: "not_found" });
  });

  it("asks two people where the policy does", async () => {
    const made = await open();
    await submitAssessment(CARLA, await place(made.id));
    await getDatabase()
      .$executeRaw`UPDATE assessment SET approvals_needed = 2 WHERE id = ${made.id}`;
    await approveAssessment(DORA, await place(made.id));
    expect(await stateOf(made.id)).toBe("in_review");
    expect(await approveAssessment(DORA, await place(made.id))).toMatchObject({ code: "refused" });
    await approveAssessment(EMIL, await place(made.id));
    expect((await read(made)).record.approvals.map(({ name }) => name)).toEqual(["Dora", "Emil"]);
  });
});

describe("a judgement", () => {
  it("stands beside the computed verdict, moves what is shown and makes its author a contributor", async () => {
    const facts = { ...FULL.facts, "redemption.atPar": false };
    const made = await open(
      buildProfile({
        ...FULL,
        facts,
        sources: [{ ...SOURCE, publisher: null, date: null, reading: null, note: null }],
      }),
    );
    const { assessment, profile } = await read(made);
    const finding = assessment.findings.find(({ verdict }) => verdict === "not_met");
    const source = profile.sources[0]?.id;
    if (finding === undefined || source === undefined) throw new Error("nothing to judge");
    const input = {
      criterion: finding.id,
      computed: finding.verdict,
      texts: {
        judged: "met",
        reason: "A letter of the bank shows that it is in place.",
        sources: [source],
        expiresOn: addDays(today(), 90),
      },
    };
    const short = await judgeFinding(DORA, { ...(await place(made.id)), ...input }).catch(
      (e: unknown) => e,
    );
    expect(short).toMatchObject({ code: "forbidden" });
    const blank = { ...input, texts: { ...input.texts, reason: "So.", sources: [] } };
    expect(await judgeFinding(BORIS, { ...(await place(made.id)), ...blank })).toMatchObject({
      code: "invalid",
      fields: { reason: expect.stringContaining("20"), sources: expect.any(String) },
    });
    const done = await judgeFinding(BORIS, { ...(await place(made.id)), ...input });
    expect(done).toMatchObject({ ok: true });
    const after = await read(made);
    expect(after.judged.shown.proven).toBeGreaterThanOrEqual(after.judged.computed.proven);
    expect(after.judged.counts.counts).toBe(1);
    expect(after.record.contributors.map(({ name }) => name)).toContain("Boris");
    const { judgements } = after;
    const [kept] = judgements;
    if (kept === undefined) throw new Error("the judgement is gone");
    await takeBackJudgement(CARLA, { ...(await place(made.id)), judgementId: kept.id });
    expect((await read(made)).judgements).toEqual([]);
  });
});

describe("remarks", () => {
  it("are kept word for word, by those inside, and change nothing", async () => {
    const made = await open();
    const before = await read(made);
    await addComment(DORA, { assessmentId: made.id, criterion: null, text: "Who signs?" });
    await expect(
      addComment(FRED, { assessmentId: made.id, criterion: null, text: "Hm." }),
    ).rejects.toMatchObject({ code: "forbidden" });
    const texts = {
      from: "Issuer Ltd",
      role: "",
      receivedOn: today(),
      text: "We disagree: <b>see</b> page 3.",
      document: "",
    };
    const about = { kind: "assessment" } as const;
    expect(await recordReply(CARLA, { assessmentId: made.id, about, texts })).toMatchObject({
      ok: true,
    });
    const wrong = { ...texts, from: " ", document: "doc_none" };
    expect(await recordReply(CARLA, { assessmentId: made.id, about, texts: wrong })).toMatchObject({
      fields: { from: expect.any(String) },
    });
    const after = await read(made);
    expect(after.comments.map(({ text }) => text)).toEqual(["Who signs?"]);
    expect(after.replies.map(({ text }) => text)).toEqual([texts.text]);
    expect(after.judged.shown).toEqual(before.judged.shown);
  });
});

describe("the queue", () => {
  it("shows each what they can act on, and readers nothing", async () => {
    const made = await open();
    await submitAssessment(CARLA, await place(made.id));
    useActor(DORA);
    expect((await readQueue()).toDecide.map(({ id }) => id)).toContain(made.id);
    useActor(CARLA);
    const queue = await readQueue();
    expect(queue.withOthers.map(({ id }) => id)).toContain(made.id);
    expect(queue.toDecide).toEqual([]);
    useActor(FRED);
    await expect(readQueue()).rejects.toMatchObject({ code: "forbidden" });
    await expect(read(made)).rejects.toMatchObject({ code: "not_found" });
  });
});
