import { beforeAll, describe, expect, it } from "vitest";
import { makeKey, revokeKey } from "@/server/auth/api-keys";
import type { Actor } from "@/server/auth/authorise";
import { isAppError } from "@/server/errors";
import { readAssessment } from "@/server/review/queries";
import { openAssessment } from "@/server/review/commands";
import { judgeFinding, takeBackJudgement } from "@/server/review/judgement-commands";
import { saveSection } from "@/server/profiles/commands";
import { restoreDraftFrom } from "@/server/profiles/draft-commands";
import { putSource, removeSource } from "@/server/profiles/source-commands";
import { getDatabase } from "@/server/db/client";
import { addDays } from "@/domain/dates";
import { today } from "@/server/http/today";
import { buildProfile } from "../support/profile-builder";
import { FULL } from "../support/sample-profiles";
import { useTestDatabase } from "../support/use-database";
import { COMMANDS } from "./helpers/commands";
import { SOURCE } from "./helpers/drafts";
import { dumpTables } from "./helpers/dump-tables";
import {
  ANNA,
  createCoinWithDraft,
  createPublishedCoin,
  lockOf,
  publish,
} from "./helpers/fixtures";
import {
  onAssessment,
  onCoin,
  onDocument,
  onPerson,
  onOpinion,
  onPortfolio,
  onRound,
  onScenario,
  onPolicy,
  WITHOUT_IDS,
} from "./helpers/foreign-ids";
import { createPerson } from "./helpers/people";
import { recordedBy } from "./helpers/trail";

useTestDatabase();

const TEXTS = { summary: "Sound.", dueOn: "", asOf: "" };

/** What came of it: the code of a refusal, whether it was thrown or answered. */
async function refusalOf(run: () => Promise<unknown>): Promise<string> {
  try {
    return readRefusal(await run());
  } catch (error) {
    if (isAppError(error)) return error.code;
    throw error;
  }
}

function readRefusal(answer: unknown): string {
  if (typeof answer !== "object" || answer === null) return "done";
  if ("ok" in answer && answer.ok === false)
    return "code" in answer && typeof answer.code === "string" ? answer.code : "refused";
  // Forms that come back say it in words, or beside the control.
  if ("done" in answer && answer.done === false) return "refused";
  return "errors" in answer && Object.keys(answer.errors ?? {}).length > 0 ? "refused" : "done";
}

/** Runs it and holds it to having left nothing behind, neither in the data nor in the trail. */
async function expectRefused(run: () => Promise<unknown>): Promise<string> {
  const before = await dumpTables();
  let code = "";
  const events = await recordedBy(async () => {
    code = await refusalOf(run);
  });
  expect(events).toEqual([]);
  expect(await dumpTables()).toBe(before);
  return code;
}

const ABSENT = [
  onCoin("cn_absent"),
  onAssessment({ assessmentId: "asm_absent", version: 1 }, { judgementId: "jdg_absent" }),
  onDocument("doc_absent"),
  onPolicy("pol_absent"),
  onPerson("per_absent"),
  onRound("rnd_absent"),
  onPortfolio("pf_absent"),
  onOpinion("opn_absent"),
  onScenario("scn_absent"),
].flatMap((commands) => Object.entries(commands));

/** Those that look for the draft of the coin first and find none: to them it is a form that came too late. */
const NO_DRAFT = [
  "setDraftDate",
  "discardDraft",
  "publishDraft",
  "saveSection",
  "saveAnswer",
  "saveSources",
  "saveSectionForm",
];
const IN_WORDS = ["putSource", "removeSource", "addTypedSources", "addPastedRows"];

const expectedOf = (name: string): string => {
  if (IN_WORDS.includes(name)) return "refused";
  return NO_DRAFT.includes(name) ? "no_draft" : "not_found";
};

describe("an id of nothing", () => {
  it("is tried on every command that takes one", () => {
    const tried = [...ABSENT.map(([name]) => name), ...WITHOUT_IDS];
    expect(tried.toSorted()).toEqual(Object.keys(COMMANDS).toSorted());
  });

  it.each(ABSENT)("is refused by %s and leaves no trace", async (name, run) => {
    const person = await createPerson("administrator");
    expect(await expectRefused(() => run(person))).toBe(expectedOf(name));
  });
});

describe("an id of another kind of thing", () => {
  let commands: readonly (readonly [string, (actor: Actor) => Promise<unknown>])[];
  let person: Actor;

  beforeAll(async () => {
    person = await createPerson("administrator");
    const { coinId } = await createPublishedCoin();
    const opened = await openAssessment(ANNA, { coinId, texts: TEXTS });
    if (!opened.ok) throw new Error(opened.message);
    const place = { assessmentId: coinId, version: 1 };
    commands = [
      onCoin(opened.assessmentId),
      onAssessment(place, { judgementId: coinId }),
      onDocument(coinId),
      onPolicy(coinId),
      onPerson(coinId),
      onRound(coinId),
      onPortfolio(coinId),
      onOpinion(coinId),
      onScenario(coinId),
    ].flatMap((each) => Object.entries(each));
  });

  it("is refused by every command", async () => {
    expect(commands.length).toBe(ABSENT.length);
    for (const [name, run] of commands)
      expect([name, await expectRefused(() => run(person))]).toEqual([name, expectedOf(name)]);
  });
});

describe("an id that belongs to another", () => {
  const placeOf = async (assessmentId: string) => {
    const { version } = await getDatabase().assessment.findUniqueOrThrow({
      where: { id: assessmentId },
      select: { version: true },
    });
    return { assessmentId, version };
  };

  /** An assessment of a coin of its own, with a source that no other coin has. */
  async function open(sourceId: string) {
    const { coinId, slug } = await createPublishedCoin(
      buildProfile({
        ...FULL,
        facts: { ...FULL.facts, "redemption.atPar": false },
        sources: [
          { ...SOURCE, id: sourceId, publisher: null, date: null, reading: null, note: null },
        ],
      }),
    );
    const made = await openAssessment(ANNA, { coinId, texts: TEXTS });
    if (!made.ok) throw new Error(made.message);
    return { slug, id: made.assessmentId, number: made.number };
  }

  /** Judges a finding that is not met, on the word of this source. */
  async function judge({ slug, id, number }: Awaited<ReturnType<typeof open>>, sourceId: string) {
    const { assessment } = await readAssessment(slug, number);
    const finding = assessment.findings.find(({ verdict }) => verdict === "not_met");
    if (finding === undefined) throw new Error("nothing to judge");
    return judgeFinding(ANNA, {
      ...(await placeOf(id)),
      criterion: finding.id,
      computed: finding.verdict,
      texts: {
        judged: "met",
        reason: "A letter of the bank shows that it is in place.",
        sources: [sourceId],
        expiresOn: addDays(today(), 90),
      },
    });
  }

  it("coin: a revision that only the other one has", async () => {
    const [one, other] = [await createPublishedCoin(), await createPublishedCoin()];
    await expectTwoRevisions(other.coinId);
    const run = () => restoreDraftFrom(ANNA, { coinId: one.coinId, revision: 2 });
    expect(await expectRefused(run)).toBe("not_found");
  });

  async function expectTwoRevisions(coinId: string): Promise<void> {
    await restoreDraftFrom(ANNA, { coinId, revision: 1 });
    await setFee(coinId, []);
    expect(await publish(coinId)).toBe(2);
  }

  const setFee = async (coinId: string, sources: readonly string[]) =>
    saveSection(ANNA, {
      coinId,
      section: "redemption",
      lockVersion: await lockOf(coinId, "redemption"),
      facts: { "redemption.feePct": { value: "0.7", sources: [...sources] } },
    });

  it("coin: a source of the other one is neither cited nor taken out", async () => {
    const [mine, theirs] = [await createCoinWithDraft(), await createCoinWithDraft()];
    const values = { title: SOURCE.title, kind: SOURCE.kind, url: SOURCE.url };
    expect(await putSource(ANNA, { coinId: theirs.coinId, id: "S7", values })).toMatchObject({
      ok: true,
    });
    expect(await expectRefused(() => setFee(mine.coinId, ["S7"]))).toBe("invalid");
    const remove = () => removeSource(ANNA, { coinId: mine.coinId, id: "S7" });
    expect(await expectRefused(remove)).toBe("refused");
    expect(await setFee(theirs.coinId, ["S7"])).toMatchObject({ ok: true });
  });

  it("assessment: neither the judgement nor the source of the other one", async () => {
    const [mine, theirs] = [await open("S8"), await open("S9")];
    expect(await expectRefused(() => judge(mine, "S9"))).toBe("invalid");
    const made = await judge(theirs, "S9");
    if (!made.ok) throw new Error(JSON.stringify(made));
    const place = await placeOf(mine.id);
    const { judgementId } = made;
    const run = () => takeBackJudgement(ANNA, { ...place, judgementId });
    expect(await expectRefused(run)).toBe("not_found");
  });

  it("person: a key of somebody else, whatever the role", async () => {
    const [owner, thief] = [await createPerson("reader"), await createPerson("administrator")];
    await makeKey(owner, { name: "nightly", scopes: ["read"], days: "30" });
    const { id } = await getDatabase().apiKey.findFirstOrThrow({ where: { personId: owner.id } });
    expect(await expectRefused(() => revokeKey(thief, { id }))).toBe("not_found");
    await revokeKey(owner, { id });
  });
});
