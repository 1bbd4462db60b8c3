import { describe, expect, it } from "vitest";
import { getDesk } from "@/server/desk/queries";
import { seedSamples } from "@/server/samples/seed";
import { toSystemActor } from "@/server/auth/authorise";
import { useTestDatabase } from "../support/use-database";

useTestDatabase();

describe("the oldest facts of the desk", () => {
  it("are those of old profiles too, where no fact carries a day of its own", async () => {
    await seedSamples(toSystemActor("Samples"));
    const { oldFacts } = await getDesk("2026-11-22");
    const listed = oldFacts.map(({ row, label, date }) => [row.symbol, label, date]);
    expect(listed).toContainEqual(["UST", null, "2022-04-18"]);
    expect(listed.map(([, , date]) => date)).toEqual(listed.map(([, , date]) => date).toSorted());
    expect(listed.map(([symbol]) => symbol)).not.toContain("USDT");
    expect((await getDesk("2022-05-01")).oldFacts).toEqual([]);
  });
});
