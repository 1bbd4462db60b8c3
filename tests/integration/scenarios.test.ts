import { describe, expect, it } from "vitest";
import { toScenarioText } from "@/domain/stress-analysis/scenario-text";
import { PRESETS } from "../support/presets";
import { getDatabase } from "@/server/db/client";
import type { Actor } from "@/server/http/actor";
import {
  changeScenario,
  MOST_RUNS,
  restoreScenario,
  saveScenario,
  withdrawScenario,
} from "@/server/stress/commands";
import { findSavedRun, listSavedRuns, listVersionsOf } from "@/server/stress/queries";
import type { RunTexts } from "@/server/stress/scenario-input";
import { useTestDatabase } from "../support/use-database";
import { ANNA, BORIS } from "./helpers/fixtures";
import { createPerson } from "./helpers/people";
import { recordedBy } from "./helpers/trail";

useTestDatabase();

const [ONE_DAY] = PRESETS;
if (ONE_DAY === undefined) throw new Error("there is no preset");
const FIGURES = toScenarioText(ONE_DAY.scenario);
const RUN: RunTexts = { name: "Bank holiday", why: "Asked for by treasury.", figures: FIGURES };
const HARDER: RunTexts = { ...RUN, figures: { ...FIGURES, demand: "20 % 5" } };

let kept = 0;

/** Under a name no other run has, unless one is given. */
async function keep(texts: Partial<RunTexts> = {}, actor: Actor = ANNA): Promise<string> {
  const saved = await saveScenario(actor, { ...RUN, name: `Run ${(kept += 1)}`, ...texts });
  if (!saved.ok) throw new Error(JSON.stringify(saved));
  return saved.scenarioId;
}

describe("a run the desk keeps", () => {
  it("is saved as its first version, by name, and told to the trail with all it says", async () => {
    let id = "";
    const events = await recordedBy(async () => {
      id = await keep({ name: "  Bank   holiday " });
    });
    expect(events.map(({ type, subject }) => [type, subject])).toEqual([["scenario.added", id]]);
    expect(await findSavedRun(id, null)).toMatchObject({
      number: 1,
      latest: 1,
      name: "Bank holiday",
      why: "Asked for by treasury.",
      figures: FIGURES,
      isWithdrawn: false,
      by: ANNA.name,
    });
    expect((await listSavedRuns()).map((each) => each.id)).toContain(id);
  });

  it.each(["A\u0000B", "A\ud800", "\u0001"])(
    "takes no bank that no database holds: %j",
    async (bank) => {
      const saved = await saveScenario(ANNA, { ...RUN, figures: { ...FIGURES, bank } });
      expect(saved).toMatchObject({
        code: "invalid",
        fields: { bank: "Remove control characters and broken letters from this text." },
      });
    },
  );

  it("has a name of its own in whatever case, also while it is withdrawn", async () => {
    const id = await keep({ name: "Übung" });
    const again = await saveScenario(BORIS, { ...RUN, name: "ÜBUNG" });
    expect(again).toMatchObject({
      ok: false,
      fields: { name: expect.stringContaining("“Übung”") },
    });
    await withdrawScenario(ANNA, { scenarioId: id, version: 1, why: "Outdated." });
    const third = await saveScenario(BORIS, { ...RUN, name: "übung" });
    expect(third).toMatchObject({ fields: { name: expect.stringContaining("withdrawn") } });
    const other = await keep({ name: "Another" });
    const texts = { ...HARDER, name: "Übung" };
    const renamed = await changeScenario(ANNA, { scenarioId: other, version: 1, texts });
    expect(renamed).toMatchObject({ ok: false, code: "invalid" });
  });

  it("takes the next version, and every earlier one stays what it was", async () => {
    const scenarioId = await keep({ name: "Long weekend" });
    const events = await recordedBy(() =>
      changeScenario(BORIS, { scenarioId, version: 1, texts: { ...HARDER, name: "Long WEEKEND" } }),
    );
    expect(events.map(({ type }) => type)).toEqual(["scenario.changed"]);
    const versions = await listVersionsOf(scenarioId);
    expect(
      versions.map(({ number, latest, name, by, figures }) => [
        number,
        latest,
        name,
        by,
        figures.demand,
      ]),
    ).toEqual([
      [2, 2, "Long WEEKEND", BORIS.name, "20 5"],
      [1, 2, "Long weekend", ANNA.name, "10"],
    ]);
    expect((await findSavedRun(scenarioId, "1"))?.figures).toEqual(FIGURES);
    expect(await findSavedRun(scenarioId, "3")).toBeNull();
    expect(await findSavedRun(scenarioId, "one")).toBeNull();
    expect(await findSavedRun("scn_\u0000", null)).toBeNull();
  });

  it("is not overwritten by who saw an older version, who gets to see the newer one", async () => {
    const name = "Long outage";
    const scenarioId = await keep({ name });
    await changeScenario(ANNA, { scenarioId, version: 1, texts: { ...HARDER, name } });
    const late = await changeScenario(BORIS, { scenarioId, version: 1, texts: RUN });
    expect(late).toMatchObject({ code: "stale", theirs: { number: 2, by: ANNA.name } });
    const gone = await withdrawScenario(BORIS, { scenarioId, version: 1, why: "No use." });
    expect(gone).toMatchObject({ code: "stale" });
    const same = await recordedBy(() =>
      changeScenario(ANNA, {
        scenarioId,
        version: 2,
        texts: { ...HARDER, name, why: "Another reason." },
      }),
    );
    expect(same).toEqual([]);
  });

  it("is withdrawn and brought back with the reason, each as a version", async () => {
    const scenarioId = await keep();
    const blank = await withdrawScenario(ANNA, { scenarioId, version: 1, why: " " });
    expect(blank).toMatchObject({ ok: false, fields: { why: "Say why, in a sentence." } });
    const events = await recordedBy(async () => {
      await withdrawScenario(ANNA, { scenarioId, version: 1, why: "Outdated." });
      const texts = { ...HARDER, name: "Changed meanwhile" };
      const refused = await changeScenario(ANNA, { scenarioId, version: 2, texts });
      expect(refused).toMatchObject({
        code: "invalid",
        message: expect.stringContaining("withdrawn"),
      });
      await restoreScenario(BORIS, { scenarioId, version: 2, why: "Wanted again." });
    });
    expect(events.map(({ type }) => type)).toEqual(["scenario.withdrawn", "scenario.restored"]);
    const twice = await restoreScenario(BORIS, { scenarioId, version: 3, why: "Again." });
    expect(twice).toMatchObject({ ok: false, code: "stale" });
    const versions = await listVersionsOf(scenarioId);
    expect(versions.map(({ isWithdrawn, why }) => [isWithdrawn, why])).toEqual([
      [false, "Wanted again."],
      [true, "Outdated."],
      [false, "Asked for by treasury."],
    ]);
  });

  it("says of each figure what to mend", async () => {
    const figures = { ...FIGURES, demand: "60 60", days: "5" };
    const refused = await saveScenario(ANNA, { name: " ", why: "", figures });
    expect(refused).toMatchObject({ ok: false, code: "invalid" });
    expect(Object.keys((!refused.ok && refused.fields) || {}).toSorted()).toEqual([
      "days",
      "demand",
      "name",
      "why",
    ]);
  });

  it("is neither changed nor deleted in the database", async () => {
    const scenarioId = await keep();
    const db = getDatabase();
    const where = { scenarioId_number: { scenarioId, number: 1 } };
    await expect(db.stressScenarioVersion.update({ where, data: { why: "x" } })).rejects.toThrow();
    await expect(db.stressScenarioVersion.delete({ where })).rejects.toThrow();
    const run = { id: scenarioId };
    await expect(db.stressScenario.delete({ where: run })).rejects.toThrow();
    await expect(db.stressScenario.update({ where: run, data: { version: 3 } })).rejects.toThrow();
    const data = { scenarioId, number: 2, name: "x", why: "x", figures: {}, createdBy: "x" };
    await expect(db.stressScenarioVersion.create({ data })).rejects.toThrow();
  });

  it("is saved by those who edit profiles, and read by everybody", async () => {
    const reader = await createPerson("reader");
    const reviewer = await createPerson("reviewer");
    await expect(saveScenario(reader, RUN)).rejects.toMatchObject({ code: "forbidden" });
    await expect(saveScenario(reviewer, RUN)).rejects.toMatchObject({ code: "forbidden" });
  });

  it("is one of a bounded number", async () => {
    const used = (await listSavedRuns()).filter(({ isWithdrawn }) => !isWithdrawn).length;
    for (let index = used; index < MOST_RUNS; index += 1) await keep();
    expect(await saveScenario(ANNA, { ...RUN, name: "One more" })).toMatchObject({
      ok: false,
      message: expect.stringContaining("50 runs"),
    });
  });
});
