import type { Cite } from "../checklist/cite";
import { parameter } from "../checklist/parameter";

const RUN: readonly Cite[] = [
  { document: "USD1backed", heading: "FAQ: What happens if many people redeem at once" },
  { document: "USD1backed", heading: "Risks and limits even when backing exists" },
];

/** Share of supply asked back on one business day. */
export const RUN_ONE_DAY_PCT = parameter<number>({
  id: "stress.runOneDayPct",
  label: "One-day run",
  unit: "percent of supply",
  house: true,
  rationale:
    "The documents speak of a surge of redemptions and give no size. A tenth of the supply in a day is a hard day by the record of past runs.",
  cites: RUN,
  value: 10,
});

/** Share of supply asked back over five business days, in equal parts. */
export const RUN_FIVE_DAY_PCT = parameter<number>({
  id: "stress.runFiveDayPct",
  label: "Five-day run",
  unit: "percent of supply",
  house: true,
  rationale:
    "The documents speak of stress that lasts and give no size. Three tenths of the supply in a week stands for a run that does not stop.",
  cites: RUN,
  value: 30,
});

/** Business days until payment at the kinder end, where no time is promised or it is not known. */
export const RUN_UNPROMISED_DAYS = parameter<number>({
  id: "stress.runUnpromisedDays",
  label: "Longest wait where no time is promised",
  unit: "business days",
  house: true,
  rationale:
    "Without a promise nobody can say when payment is late. The test is run once with payment due the same day and once with payment due after a business week.",
  cites: [{ document: "USD1backed", heading: "How to evaluate a USD1 stablecoins issuer, first" }],
  value: 5,
});

/** Business days the run test looks ahead at least, for the chart. */
export const RUN_HORIZON_DAYS = parameter<number>({
  id: "stress.runHorizonDays",
  label: "Days shown by the run test",
  unit: "business days",
  house: true,
  rationale:
    "Two business weeks show the run itself and whether the queue it leaves is worked off.",
  cites: RUN,
  value: 10,
});

/** Longest settlement promise, in business days, the simulation follows. */
export const RUN_LONGEST_SETTLEMENT_DAYS = parameter<number>({
  id: "stress.runLongestSettlementDays",
  label: "Longest settlement promise followed",
  unit: "business days",
  house: true,
  rationale: "A promise beyond a quarter is no promise of cash in a run; it is read as a quarter.",
  cites: RUN,
  value: 63,
});
