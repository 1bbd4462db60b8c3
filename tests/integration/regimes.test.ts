import { describe, expect, it } from "vitest";
import { regimes } from "@/checklists";
import { assessmentFileSchema } from "@/domain/report/assessment-file";
import { assessCoin, assessCoins } from "@/server/assessments/queries";
import { buildCoinExport } from "@/server/exports/build-exports";
import { saveSection } from "@/server/profiles/commands";
import { getProfile, getSectionStates } from "@/server/profiles/queries";
import { listReaders } from "@/server/profiles/readers";
import { ASK_ALL, askedFor, listAskChoices } from "@/server/regimes/asked";
import { compareRegimes, findRegime, judgeBothModes, judgeRegimes } from "@/server/regimes/queries";
import { buildProfile } from "../support/profile-builder";
import { useTestDatabase } from "../support/use-database";
import {
  ANNA,
  createCoinWithDraft,
  createPublishedCoin,
  lockOf,
  publish,
} from "./helpers/fixtures";

useTestDatabase();

/** A dollar coin of an issuer at home in the United States. */
const DOLLAR = {
  "coin.fixedRedemptionObligation": { value: true },
  "coin.legalNature": { value: "none" },
  "coin.referenceCurrency": { value: "USD" },
  "issuer.domicile": { value: "US" },
};
/** Asked by Hong Kong alone. */
const HONG_KONG = "governance.independentDirectorsPct";

const EMPTIER = buildProfile({ facts: { "coin.referenceCurrency": "EUR" } });

async function enterDollarCoin(): Promise<{ readonly coinId: string; readonly slug: string }> {
  const coin = await createCoinWithDraft();
  const saved = await saveSection(ANNA, {
    coinId: coin.coinId,
    section: "identity",
    lockVersion: await lockOf(coin.coinId, "identity"),
    facts: DOLLAR,
  });
  expect(saved).toMatchObject({ ok: true });
  return coin;
}

const stateOf = async (slug: string, asOf: string) => {
  const { view } = await assessCoin({ slug, asOf });
  return judgeRegimes(view, "perimeter").find(({ regime }) => regime.id === "us-genius")?.result;
};

describe("a stored coin under the regimes", () => {
  it("comes under the Act on its day, on facts read back from the database", async () => {
    const { coinId, slug } = await enterDollarCoin();
    await publish(coinId);
    const before = await stateOf(slug, "2027-01-17");
    const on = await stateOf(slug, "2027-01-18");
    expect([before?.state, on?.state]).toEqual(["not_in_force", "cannot_conclude"]);
    expect(before?.gates).toEqual({ failed: [], open: [], held: [] });
    expect(on?.gates.open).toContain("us-genius.licence.permitted-issuer");
  });

  it("is judged once per view, in both modes, every regime in its order", async () => {
    const { slug } = await createPublishedCoin();
    const { view } = await assessCoin({ slug });
    const outcomes = judgeBothModes(view);
    expect(judgeBothModes(view)).toBe(outcomes);
    expect(outcomes.map(({ regime }) => regime)).toEqual(regimes);
    for (const mode of ["perimeter", "benchmark"] as const)
      expect(judgeRegimes(view, mode).map(({ result }) => result)).toEqual(
        outcomes.map((outcome) => outcome[mode]),
      );
    expect(findRegime("eu-mica")).toBe(regimes.find(({ id }) => id === "eu-mica"));
    expect(findRegime("nowhere")).toBeNull();
  });

  it("is compared with others regime by regime, in the order of the coins", async () => {
    const [first, second] = [await createPublishedCoin(), await createPublishedCoin(EMPTIER)];
    const found = await assessCoins([{ slug: first.slug }, { slug: second.slug }]);
    const rows = compareRegimes(found.map(({ view }) => view));
    expect(rows.map(({ id }) => id)).toEqual(regimes.map(({ id }) => id));
    found.forEach(({ view }, column) => {
      const outcomes = judgeBothModes(view);
      rows.forEach(({ perimeter, benchmark }, row) => {
        expect(perimeter[column]).toBe(outcomes[row]?.perimeter);
        expect(benchmark[column]).toBe(outcomes[row]?.benchmark);
      });
    });
  });

  it("is exported with every rule and both modes, as the schema says", async () => {
    const { coinId, slug } = await enterDollarCoin();
    await publish(coinId);
    const found = await assessCoin({ slug, asOf: "2027-01-18" });
    const { assessment, profile, version, policy } = found;
    const { json } = buildCoinExport({ assessment, profile, revision: version.number, policy });
    const parsed = assessmentFileSchema.parse(JSON.parse(JSON.stringify(json)));
    expect(parsed.regimes?.map(({ id }) => id)).toEqual(regimes.map(({ id }) => id));
    for (const { id, rules } of parsed.regimes ?? [])
      expect(rules).toHaveLength(findRegime(id)?.rules.length ?? -1);
    const act = parsed.regimes?.find(({ id }) => id === "us-genius");
    expect(act?.perimeter.state).toBe("cannot_conclude");
    expect(act?.rules.every(({ standing }) => standing !== "not_binding")).toBe(true);
  });
});

describe("the questions of the form", () => {
  it("follow from the regimes that apply and the one previewed", async () => {
    const { coinId } = await enterDollarCoin();
    const { profile } = await getProfile(coinId, "draft");
    const own = await askedFor(profile);
    expect(own.inView).toContain("us-genius");
    expect(own.inView).not.toContain("hk-stablecoins");
    expect(own.isAsked(HONG_KONG)).toBe(false);
    expect((await askedFor(profile, "nowhere")).inView).toEqual(own.inView);
    const previewed = await askedFor(profile, "hk-stablecoins");
    expect(previewed.inView).toEqual([...own.inView, "hk-stablecoins"]);
    expect(previewed.isAsked(HONG_KONG)).toBe(true);
    expect(new Set((await askedFor(profile, ASK_ALL)).inView)).toEqual(
      new Set(regimes.map(({ id }) => id)),
    );
  });

  it("offer each regime and all of them", () => {
    const values = listAskChoices().map(({ value }) => value);
    expect(values).toEqual([...regimes.map(({ id }) => id), ASK_ALL]);
  });

  it("count towards a section once answered, though nobody asks", async () => {
    const { coinId } = await enterDollarCoin();
    const before = (await getSectionStates(coinId)).governance;
    const saved = await saveSection(ANNA, {
      coinId,
      section: "governance",
      lockVersion: before.lockVersion,
      facts: { [HONG_KONG]: { value: "40" } },
    });
    expect(saved).toMatchObject({ ok: true });
    const after = (await getSectionStates(coinId)).governance;
    expect(after).toMatchObject({ total: before.total + 1, answered: before.answered + 1 });
  });

  it("name every regime that reads them, with the place where it is written down", () => {
    const readers = listReaders();
    expect(readers[HONG_KONG]).toEqual([
      { id: "hk-stablecoins", title: "Hong Kong", href: "/checklists/regimes/hk-stablecoins" },
    ]);
    const { market = [] } = readers;
    expect(market.map(({ id }) => id)).toEqual(expect.arrayContaining(["eu-mica", "us-genius"]));
  });
});
