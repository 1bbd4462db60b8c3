import { addDays, type IsoDate } from "../dates";
import type { AssetClass } from "../reserve/asset-classes";
import type { Played, RunReading } from "./play";
import { soldOf } from "./simulate";

/** One calendar day of a run. Amounts are whole cents. */
export type RunDay = {
  /** From 1, the day after the start. */
  readonly day: number;
  readonly date: IsoDate;
  readonly isBankDay: boolean;
  readonly requested: number;
  readonly matured: number;
  readonly soldFace: number;
  readonly soldFor: number;
  readonly paid: number;
  readonly queued: number;
  readonly overdue: number;
  readonly cash: number;
  readonly reserveLeft: number;
  readonly supplyLeft: number;
  /** Added up since the start. */
  readonly requestedSoFar: number;
  readonly paidSoFar: number;
};

/** Last day on which anything is asked, paid or waiting at either end, and one more; at most the days followed. */
export function lastMovingDay({ early, late }: RunReading): number {
  const moving = ({ work: { tape }, plan }: Played): number => {
    let last = 1;
    for (let day = 1; day <= plan.days; day += 1) {
      const moves = (tape.requested[day] ?? 0) + (tape.paid[day] ?? 0) + (tape.queued[day] ?? 0);
      if (moves > 0) last = day;
    }
    return Math.min(plan.days, last + 1);
  };
  return Math.max(moving(early), moving(late));
}

/** The days of one end of a run from 1 to `last`, with what is added up since the start. */
export function listDays(
  { plan, work: { tape } }: Played,
  { startsOn, last }: { readonly startsOn: IsoDate; readonly last: number },
): readonly RunDay[] {
  let [requestedSoFar, paidSoFar] = [0, 0];
  return Array.from({ length: Math.min(last, plan.days) }, (_, index): RunDay => {
    const day = index + 1;
    const at = (column: Float64Array): number => column[day] ?? 0;
    requestedSoFar += at(tape.requested);
    paidSoFar += at(tape.paid);
    return {
      day,
      date: addDays(startsOn, day),
      isBankDay: plan.bankDay[day] === 1,
      requested: at(tape.requested),
      matured: at(tape.matured),
      soldFace: at(tape.soldFace),
      soldFor: at(tape.soldFor),
      paid: at(tape.paid),
      queued: at(tape.queued),
      overdue: at(tape.overdue),
      cash: at(tape.cash),
      reserveLeft: at(tape.reserveLeft),
      supplyLeft: plan.supply - paidSoFar,
      requestedSoFar,
      paidSoFar,
    };
  });
}

/** What is sold of one asset class in a run. Amounts are whole cents. */
export type SoldClass = {
  readonly assetClass: AssetClass;
  /** Millionths of face value lost in a sale. */
  readonly haircut: number;
  readonly held: number;
  readonly sold: number;
  readonly brought: number;
};

/** Classes that can be sold, in the order they are sold. */
export function listSold({ lines, plan, work }: Played): readonly SoldClass[] {
  const rows = new Map<AssetClass, SoldClass>();
  for (const [index, { assetClass, cents, haircut }] of lines.entries()) {
    if (assetClass === null || index >= plan.saleable) continue;
    const row = rows.get(assetClass) ?? { assetClass, haircut, held: 0, sold: 0, brought: 0 };
    rows.set(assetClass, {
      ...row,
      held: row.held + cents,
      sold: row.sold + soldOf(plan, work, index),
      brought: row.brought + (work.got[index] ?? 0),
    });
  }
  return [...rows.values()];
}
