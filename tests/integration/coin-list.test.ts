import { beforeAll, describe, expect, it } from "vitest";
import { currentRules, refreshSummaries } from "@/server/assessments/summaries";
import { listPalette } from "@/server/desk/queries";
import { listCoins } from "@/server/issuers/queries";
import { findCoinBySlug } from "@/server/profiles/queries";
import { buildProfile } from "../support/profile-builder";
import { FULL } from "../support/sample-profiles";
import { useTestDatabase } from "../support/use-database";
import { createCoinWithDraft, createPublishedCoin } from "./helpers/fixtures";

const COINS = 10_000;
/** Generous: it must catch a list that reads every profile, not a busy machine. */
const SLOWEST_MS = 1_500;

const database = useTestDatabase();
const real: { coinId: string; slug: string; versionId: string }[] = [];

/** Ten thousand coins with figures, written in bulk: the figures are arbitrary, only their order matters here. */
async function fill(): Promise<void> {
  const { rulesetHash, policyVersion } = await currentRules();
  const run = (sql: string, ...values: string[]) => database().db.$executeRawUnsafe(sql, ...values);
  await run(
    `INSERT INTO issuer (id, legal_name) SELECT 'iss_bulk-' || n, 'Bulk issuer ' || (n % 500) FROM generate_series(1, ${COINS}) n`,
  );
  await run(
    `INSERT INTO coin (id, issuer_id, slug, symbol, name) SELECT 'cn_bulk-' || n, 'iss_bulk-' || n, 'bulk-' || n, 'B' || n, 'Bulk ' || n FROM generate_series(1, ${COINS}) n`,
  );
  await run(`INSERT INTO profile_version (id, coin_id, status, as_of, created_by)
    SELECT 'rev_bulk-' || n, 'cn_bulk-' || n, 'draft', DATE '2025-01-01' + (n % 365), 'bulk' FROM generate_series(1, ${COINS}) n`);
  await run(
    `UPDATE profile_version SET status = 'published', number = 1, published_at = now(), published_by = 'bulk', coin_symbol = 'B', coin_name = 'B' WHERE id LIKE 'rev_bulk-%'`,
  );
  await run(
    `INSERT INTO assessment_summary (version_id, as_of, ruleset_hash, policy_version, state, proven, possible, uncapped_proven, uncapped_possible, tier_low, tier_high, known, cited, strength, confidence, open_gates)
     SELECT 'rev_bulk-' || n, DATE '2025-01-01' + (n % 365), $1, $2, 'scored', n % 90, 95, n % 90, 95, (ARRAY['weak','constrained','adequate','sound','strong'])[1 + n % 5], 'strong', n % 100, 50, 50, 'low', n % 3
     FROM generate_series(1, ${COINS}) n`,
    rulesetHash,
    policyVersion,
  );
}

beforeAll(async () => {
  real.push(
    await createPublishedCoin(buildProfile(FULL)),
    await createPublishedCoin(buildProfile({ ...FULL, asOf: "2026-03-31" })),
  );
  await createCoinWithDraft();
  await fill();
});

async function timed<T>(run: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await run();
  expect(performance.now() - start).toBeLessThan(SLOWEST_MS);
  return result;
}

describe("listCoins over ten thousand coins", () => {
  it.each([
    "symbol",
    "name",
    "issuer",
    "proven",
    "possible",
    "coverage",
    "asOf",
    "oldestFact",
  ] as const)("sorts by %s, page by page", async (sort) => {
    const first = await timed(() => listCoins({ sort, pageSize: 50 }));
    expect(first).toMatchObject({ total: COINS + 3, pages: 201, page: 1, waiting: 0 });
    const second = await timed(() => listCoins({ sort, pageSize: 50, page: 2 }));
    const ids = [...first.rows, ...second.rows].map(({ coinId }) => coinId);
    expect(new Set(ids).size).toBe(100);
  });

  it("puts the best proven first and coins without figures last, in both directions", async () => {
    const best = (await listCoins({ sort: "proven" })).rows.map(
      ({ figures }) => figures?.proven ?? -1,
    );
    expect(best).toEqual([...best].sort((a, b) => b - a));
    for (const direction of ["asc", "desc"] as const) {
      const last = await listCoins({ sort: "proven", direction, page: 1_000 });
      expect(last.page).toBe(last.pages);
      expect(last.rows.at(-1)).toMatchObject({ figures: null, hasDraft: true, revision: null });
    }
  });

  it("finds by symbol, name or issuer, and takes signs of the pattern language as letters", async () => {
    expect((await timed(() => listCoins({ search: "bulk 777" }))).rows[0]).toMatchObject({
      symbol: expect.stringMatching(/^B777/),
    });
    expect((await listCoins({ search: "bulk issuer 499" })).total).toBe(COINS / 500);
    expect((await listCoins({ search: "%" })).total).toBe(0);
    expect((await listCoins({ search: "_" })).total).toBe(0);
    expect((await listCoins({ search: "'; DROP TABLE coin; --" })).total).toBe(0);
  });

  it("filters in the database", async () => {
    const strong = await timed(() => listCoins({ filters: { tiers: ["sound"] } }));
    expect(strong.total).toBe(COINS / 5);
    expect((await listCoins({ filters: { draft: true } })).total).toBe(1);
    expect((await listCoins({ filters: { unpublished: true } })).total).toBe(1);
    expect((await listCoins({ filters: { samples: "only" } })).total).toBe(0);
    expect((await listCoins({ filters: { samples: "hide" } })).total).toBe(COINS + 3);
    const gates = await listCoins({ filters: { gateUnknown: true }, pageSize: 20 });
    expect(gates.rows.every(({ figures }) => (figures?.openGates ?? 0) > 0)).toBe(true);
  });

  it("shows the revision that was there on a day", async () => {
    const early = await timed(() => listCoins({ asOf: "2025-06-30", sort: "asOf" }));
    expect(early.rows[0]?.profileAsOf).toBe("2025-06-30");
    expect(
      early.rows.every(({ profileAsOf }) => profileAsOf === null || profileAsOf <= "2025-06-30"),
    ).toBe(true);
  });

  it("takes nonsense from an address as if it were not there", async () => {
    const request = {
      sort: "DROP",
      direction: "up",
      page: -1,
      pageSize: 1e9,
      asOf: "yesterday",
      search: 5,
      filters: { tiers: ["AAA"] },
    };
    expect(await listCoins(request as never)).toMatchObject({
      total: COINS + 3,
      page: 1,
      pageSize: 50,
    });
  });

  it("answers the palette with the best match first, whatever its place among all coins", async () => {
    const slugsOf = async (text: string) => {
      const { coins, more } = await timed(() => listPalette(text));
      return { slugs: coins.map(({ slug }) => slug), more };
    };
    expect((await slugsOf("b123")).slugs.slice(0, 2)).toEqual(["bulk-123", "bulk-1230"]);
    for (const n of [2_001, 7_777, COINS]) {
      expect((await slugsOf(`b${n}`)).slugs[0]).toBe(`bulk-${n}`);
    }
    expect(await slugsOf("BULK 9876 issuer")).toEqual({ slugs: ["bulk-9876"], more: false });
    expect(await slugsOf("issuer 376 bulk 9876")).toEqual({ slugs: ["bulk-9876"], more: false });
    const many = await slugsOf("bulk");
    expect(many.slugs).toHaveLength(20);
    expect(many.more).toBe(true);
    expect(await slugsOf("100%")).toEqual({ slugs: [], more: false });
    expect(await slugsOf("nothing of the kind")).toEqual({ slugs: [], more: false });
    expect((await slugsOf("  ")).slugs).toHaveLength(20);
    expect((await slugsOf("b9876\u0000")).slugs).toEqual(["bulk-9876"]);
  });

  it("looks for text no database can hold as if it were not there", async () => {
    for (const search of ["\u0000bulk 9876", "bulk 9876\uD83D", `bulk 9876${" ".repeat(300)}`]) {
      expect((await listCoins({ search })).rows.map(({ slug }) => slug)).toEqual(["bulk-9876"]);
    }
    expect((await listCoins({ search: "\u0000" })).total).toBe(COINS + 3);
    expect(await findCoinBySlug("bulk-1\u0000")).toBeNull();
  });
  it("are those of the assessment", async () => {
    const { assessCoin } = await import("@/server/assessments/queries");
    const [coin] = real;
    if (coin === undefined) throw new Error("no coin");
    const { assessment } = await assessCoin({ slug: coin.slug });
    const { rows } = await listCoins({ search: assessment.coin.symbol, pageSize: 500 });
    const row = rows.find(({ slug }) => slug === coin.slug);
    const { proven, possible, state, tier } = assessment.result;
    expect(row?.figures).toMatchObject({
      proven,
      possible,
      state,
      tierLow: tier.low,
      tierHigh: tier.high,
      known: assessment.coverage.known,
    });
  });

  it("come back by themselves when the rules that made them are gone", async () => {
    const [coin] = real;
    await database().db.assessmentSummary.updateMany({
      where: { versionId: coin?.versionId ?? "" },
      data: { rulesetHash: "old" },
    });
    const list = await listCoins({ sort: "proven" });
    expect(list.waiting).toBe(0);
    expect(await database().db.assessmentSummary.count({ where: { rulesetHash: "old" } })).toBe(0);
    expect(await refreshSummaries()).toEqual({ computed: 0, left: 0 });
  });
});
