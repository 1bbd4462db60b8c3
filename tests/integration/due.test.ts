import { beforeAll, describe, expect, it } from "vitest";
import { addDays } from "@/domain/dates";
import type { ReminderKind } from "@/domain/review/due";
import type { Actor } from "@/server/auth/authorise";
import { ROLES } from "@/server/auth/permissions";
import { useActor } from "@/server/auth/require";
import { getDatabase } from "@/server/db/client";
import { listDue } from "@/server/due/queries";
import { listCurrentCoins } from "@/server/due/reports.repository";
import { withdrawDocument } from "@/server/evidence/commands";
import { archiveCoin } from "@/server/issuers/commands";
import { openDraft } from "@/server/profiles/draft-commands";
import { recordSearch } from "@/server/profiles/search-commands";
import { saveSection } from "@/server/profiles/commands";
import { useTestDatabase } from "../support/use-database";
import { add, read } from "./helpers/evidence";
import { ANNA, createPublishedCoin, lockOf } from "./helpers/fixtures";
import { createPerson } from "./helpers/people";

useTestDatabase();

const DAY = "2026-08-15";

const asking = async (actor: Actor, day: string) => {
  useActor(actor);
  try {
    return await listDue(day);
  } finally {
    useActor(ANNA);
  }
};

/** What falls due of one kind, with the matter it speaks of. */
async function listKind(kind: ReminderKind, day = DAY) {
  const { items } = await asking(ANNA, day);
  return items.filter((item) => item.kind === kind);
}

describe("a coin", () => {
  it("that is archived reminds of nothing", async () => {
    const { coinId } = await createPublishedCoin();
    await recordSearch(ANNA, {
      coinId,
      target: "redemption.dailyCapPct",
      where: "Its terms",
      on: "2026-02-01",
      until: DAY,
    });
    const of = async () => {
      const { items } = await asking(ANNA, "2027-08-15");
      return items.filter(({ href }) => href.includes(slugOf.get(coinId) ?? "none"));
    };
    const slugOf = new Map(
      (await listCurrentCoins(getDatabase())).map((coin) => [coin.coinId, `/${coin.slug}`]),
    );
    expect((await of()).map(({ kind }) => kind).toSorted()).toEqual(["attestation", "search"]);
    await archiveCoin(ANNA, { coinId });
    expect(await of()).toEqual([]);
  });
});

describe("evidence", () => {
  it("comes up thirty days ahead, and not once it is withdrawn or revised", async () => {
    const near = await add({ title: "Near", validUntil: addDays(DAY, 30) });
    await add({ title: "Far", validUntil: addDays(DAY, 31) });
    await add({ title: "For good" });
    const old = await add({ title: "Old", validUntil: "2026-01-31" });
    const gone = await add({ title: "Gone", validUntil: "2026-01-31" });
    const { version } = await read(gone);
    await withdrawDocument(ANNA, { documentId: gone, version, reason: "Wrong issuer" });
    const revised = await add({ title: "Revised", validUntil: "2026-01-31" });
    const newer = await add({ title: "Newer" }, { revises: revised });
    const titles = async () =>
      (await listKind("evidence")).map(({ label, overdue, href }) => [label, overdue, href]);
    const wanted = [
      ["Old", true, `/evidence/${old}`],
      ["Near", false, `/evidence/${near}`],
    ];
    expect(await titles()).toEqual(wanted);
    const { version: last } = await read(newer);
    await withdrawDocument(ANNA, { documentId: newer, version: last, reason: "Not the same" });
    expect(await titles()).toContainEqual(["Revised", true, `/evidence/${revised}`]);
  });
});

describe("a search that found nothing", () => {
  const target = "redemption.dailyCapPct";
  const search = (coinId: string, on: string, until: string) =>
    recordSearch(ANNA, { coinId, target, where: "Its terms", on, until });
  const found = async (slug: string) =>
    (await listKind("search")).filter(({ href }) => href === `/issuers/${slug}/facts/${target}`);

  it("holds through its last day and is replaced by a later one", async () => {
    const { coinId, slug } = await createPublishedCoin();
    await search(coinId, "2026-02-01", DAY);
    expect(await found(slug)).toMatchObject([{ day: addDays(DAY, 1), overdue: false }]);
    await search(coinId, "2026-02-02", addDays(DAY, -1));
    expect(await found(slug)).toMatchObject([{ day: DAY, overdue: true }]);
    await search(coinId, "2026-02-03", "2026-12-31");
    expect(await found(slug)).toEqual([]);
  });

  it("is over once the fact is entered", async () => {
    const { coinId, slug } = await createPublishedCoin();
    await search(coinId, "2026-02-01", DAY);
    expect(await found(slug)).toHaveLength(1);
    await openDraft(ANNA, { coinId });
    await saveSection(ANNA, {
      coinId,
      section: "redemption",
      lockVersion: await lockOf(coinId, "redemption"),
      facts: { [target]: { value: "5" } },
    });
    expect(await found(slug)).toEqual([]);
  });
});

/** Rows as the commands of the review write them. */
async function insertAssessment(state: string, dueOn: string | null) {
  const { coinId, slug, versionId } = await createPublishedCoin();
  const id = `asm_${slug}`;
  const frozen = {
    package: "{}",
    packageHash: "0".repeat(64),
    approvedAt: new Date(),
    approvers: [{ id: "per_boris", name: "Boris", at: "2026-08-01T00:00:00Z" }],
  };
  await getDatabase().assessment.create({
    data: {
      id,
      coinId,
      versionId,
      number: 1,
      asOf: new Date("2026-06-30"),
      state,
      dueOn: dueOn === null ? null : new Date(dueOn),
      authorId: "per_anna",
      authorName: "Anna",
      approvalsNeeded: 1,
      ...(state === "in_review" ? { basis: "{}", submittedAt: new Date() } : {}),
      ...(state === "approved" || state === "superseded" ? frozen : {}),
    },
  });
  return { id, slug };
}

describe("an assessment", () => {
  it.each([
    ["draft", 1],
    ["in_review", 1],
    ["returned", 1],
    ["lapsed", 1],
    ["approved", 0],
    ["superseded", 0],
  ])("that is %s is asked for %i times", async (state, times) => {
    const { id, slug } = await insertAssessment(state, "2026-08-01");
    const due = (await listKind("review")).filter(({ target }) => target.id === id);
    expect(due).toHaveLength(times);
    for (const each of due)
      expect(each).toMatchObject({ overdue: true, href: `/issuers/${slug}/assessments/1` });
  });

  it("without a day is not", async () => {
    const { id } = await insertAssessment("draft", null);
    expect((await listKind("review")).filter(({ target }) => target.id === id)).toEqual([]);
  });

  it("brings up its judgements until they are taken back", async () => {
    const { id, slug } = await insertAssessment("draft", null);
    const criterion = "backing.assurance.attestation-recency";
    const judgement = {
      assessmentId: id,
      computed: "unknown",
      judged: "met",
      reason: "Read in the archive of the firm itself.",
      sources: ["S1"],
      madeOn: new Date("2026-02-01"),
      expiresOn: new Date("2026-09-01"),
      byId: "per_anna",
      byName: "Anna",
    };
    const back = { withdrawnAt: new Date(), withdrawnBy: "Anna" };
    await getDatabase().judgement.createMany({
      data: [
        { ...judgement, id: "jdg_1", criterion },
        { ...judgement, id: "jdg_2", criterion: "backing.assurance.opinion", ...back },
      ],
    });
    expect(await listKind("judgement")).toMatchObject([
      {
        day: "2026-09-01",
        overdue: false,
        href: `/issuers/${slug}/assessments/1/findings/${criterion}`,
        sentence: "The judgement of Anna on “A recent report exists” stops counting on 2026-09-01.",
      },
    ]);
  });
});

describe("whoever asks", () => {
  beforeAll(async () => {
    const { coinId } = await createPublishedCoin();
    const target = "redemption.dailyCapPct";
    await recordSearch(ANNA, { coinId, target, where: "Its terms", on: "2026-02-01", until: DAY });
  });

  it("is reminded of what their role opens, overdue first", async () => {
    const seen = new Map<string, readonly string[]>();
    for (const role of ROLES) {
      const { items, kinds, days } = await asking(await createPerson(role), DAY);
      expect(days).toBe(30);
      expect(new Set(items.map(({ kind }) => kind))).toEqual(new Set(kinds));
      const order = items.map(({ overdue, day }) => `${overdue ? 0 : 1} ${day}`);
      expect(order).toEqual(order.toSorted());
      seen.set(role, kinds);
    }
    const all = ["attestation", "evidence", "review", "judgement", "search"];
    expect(Object.fromEntries(seen)).toEqual({
      reader: ["attestation", "evidence"],
      analyst: all,
      reviewer: all,
      administrator: all,
    });
  });

  it("without a role that is known is reminded of nothing", async () => {
    const stranger = { ...ANNA, role: "nobody" } as unknown as Actor;
    await expect(asking(stranger, DAY)).rejects.toMatchObject({ code: "forbidden" });
  });
});
