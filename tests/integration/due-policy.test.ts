import { expect, it } from "vitest";
import { addDays } from "@/domain/dates";
import { getRules } from "@/server/assessments/reading";
import { useActor } from "@/server/auth/require";
import { listDue } from "@/server/due/queries";
import { approvePolicy } from "@/server/policy/review-commands";
import { recordSearch } from "@/server/profiles/search-commands";
import { useTestDatabase } from "../support/use-database";
import { ANNA, createPublishedCoin } from "./helpers/fixtures";
import { createPerson } from "./helpers/people";
import { placeOf, submitted } from "./helpers/policy";

useTestDatabase();

const DAY = "2026-08-15";

it("a policy that is approved says how many days ahead people are reminded", async () => {
  useActor(ANNA);
  const { coinId } = await createPublishedCoin();
  const until = addDays(DAY, 45);
  await recordSearch(ANNA, {
    coinId,
    target: "redemption.dailyCapPct",
    where: "Its terms",
    on: "2026-08-01",
    until,
  });
  const listSearches = async () => {
    const { days, items } = await listDue(DAY);
    return { days, found: items.filter(({ kind }) => kind === "search").length };
  };
  expect(await listSearches()).toEqual({ days: 30, found: 0 });
  const ada = await createPerson("administrator");
  const overrides = { "review.remindDays": 60, "review.judgementLongestMonths": 6 };
  const id = await submitted(ada, { overrides });
  expect(await approvePolicy(await createPerson("reviewer"), await placeOf(id))).toEqual({
    ok: true,
  });
  expect(await listSearches()).toEqual({ days: 60, found: 1 });
  const { houseParameters } = await getRules();
  const shown = houseParameters.find((each) => each.id === "review.remindDays");
  expect(shown?.values[0]?.value).toBe(60);
});
