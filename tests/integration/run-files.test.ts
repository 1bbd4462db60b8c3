import { describe, expect, it } from "vitest";
import { GET as exportRun } from "@/app/api/reports/[slug]/run-test/route";
import { GET as exportRuns } from "@/app/api/reports/compare/run-test/route";
import { runFileSchema } from "@/domain/report/run-file";
import { parseCsv } from "../support/read-files";
import { useTestDatabase } from "../support/use-database";
import { createPublishedCoin } from "./helpers/fixtures";
import { recordedBy } from "./helpers/trail";

useTestDatabase();

const ask = (query: string) => new Request(`http://desk.test/?${query}`);
const runOf = (slug: string, query: string) =>
  exportRun(ask(query), { params: Promise.resolve({ slug }) });
const TYPED = "demand=6+6&countedIn=bankDays&days=30&haircut=150";

describe("the run test as a file", () => {
  it("holds the figures of the address, drawn runs with them, and is kept in the trail", async () => {
    const { slug, coinId } = await createPublishedCoin();
    const query = `format=json&preset=five-days&${TYPED}&paths=100&seed=3`;
    let body: unknown;
    const events = await recordedBy(async () => {
      const response = await runOf(slug, query);
      expect(response.status).toBe(200);
      expect(response.headers.get("content-disposition")).toMatch(/run-test-.*\.json"$/);
      body = await response.json();
    });
    expect(events).toMatchObject([{ type: "export.made", subject: coinId }]);
    const [coin] = runFileSchema.parse(body).coins;
    const [run] = coin?.runs ?? [];
    expect(coin?.revision).toBe(1);
    expect(run?.scenario).toMatchObject({ demand: [60_000, 60_000], haircutPct: 150 });
    expect(run?.label).toMatch(/^Figures of your own, begun from “30 % in five days”/);
    expect(run?.played?.drawn).toMatchObject({ paths: 100, seed: 3 });
  });

  it("names the parameter that is wrong, and writes nothing", async () => {
    const { slug } = await createPublishedCoin();
    const wrong: readonly (readonly [string, string])[] = [
      ["", "format"],
      ["format=pdf", "format"],
      ["format=csv&asOf=2026-02-30", "asOf"],
      ["format=csv&revision=first", "revision"],
      ["format=csv&preset=absent", "preset"],
      ["format=csv&scenario=absent", "scenario"],
      ["format=csv&demand=6+x&countedIn=bankDays&days=30&haircut=100", "demand"],
      ["format=csv&demand=6&countedIn=bankDays&days=3&haircut=100", "days"],
      ["format=csv&haircut=150", "haircut"],
      ["format=csv&paths=100&seed=1", "paths"],
      ["format=json&paths=99&seed=1", "paths"],
      ["format=json&paths=100&seed=x", "seed"],
      ["format=json&day=today", "day"],
    ];
    const events = await recordedBy(async () => {
      for (const [query, field] of wrong) {
        const response = await runOf(slug, query);
        const { fields } = (await response.json()) as { fields: Record<string, string> };
        expect([query, response.status, Object.keys(fields)]).toEqual([query, 400, [field]]);
      }
    });
    expect(events).toEqual([]);
  });

  it("plays the same runs on compared coins, one that cannot be played named", async () => {
    const [one, two] = [await createPublishedCoin(), await createPublishedCoin()];
    const coins = `coins=${one.slug},${two.slug}`;
    const file = await exportRuns(ask(`format=json&${coins}&run=ust-2022`), undefined);
    const read = runFileSchema.parse(await file.json());
    expect(read.coins.map(({ runs }) => runs.map(({ id }) => id))).toEqual([
      ["ust-2022", "one-day", "five-days"],
      ["ust-2022", "one-day", "five-days"],
    ]);
    const table = await exportRuns(ask(`format=csv&${coins}`), undefined);
    const [head = [], ...lines] = parseCsv((await table.text()).replace("\ufeff", ""));
    expect(new Set(lines.map((line) => line[head.indexOf("Run")])).size).toBe(2);
    for (const [query, field] of [
      [`format=csv&${coins}&run=absent`, "run"],
      [`format=csv&coins=${one.slug}`, "coins"],
      [`format=xlsx&${coins}`, "format"],
    ] as const) {
      const response = await exportRuns(ask(query), undefined);
      const { fields } = (await response.json()) as { fields: Record<string, string> };
      expect([response.status, Object.keys(fields)]).toEqual([400, [field]]);
    }
  });
});
