/** A bank that shuts at the start of a run. */
export type Outage = {
  /** Name of the bank or its group, compared as names in the reserve are; null where only the share is known. */
  readonly bank: string | null;
  /** Millionths of the reserve frozen where the reserve names no such bank; null for none. */
  readonly reserveParts: number | null;
  /** Bank days on which it pays nothing; 0 means that it is back on the first one. */
  readonly closedDays: number;
  /** Millionths of the deposit that come back when it opens; the rest is written off at the start. */
  readonly recoveryParts: number;
};

/** What a run is assumed to be. Millionths are whole numbers from 0 to 1,000,000. */
export type Scenario = {
  /** Millionths of the supply asked back on each day of the run, together at most a million. */
  readonly demand: readonly number[];
  /** Whether the days of `demand` are days on which banks pay, or all days. The first is the day after the start. */
  readonly countedIn: "bankDays" | "calendarDays";
  /** Calendar days followed at least, 7–120. */
  readonly days: number;
  /** Bank days to payment that replace the issuer's promise; null keeps the promise. */
  readonly settlementDays: number | null;
  readonly outage: Outage | null;
  /** Haircuts in percent of the table's, 0–1,000. */
  readonly haircutPct: number;
};

export const DAYS_RANGE = { low: 7, high: 120 } as const;
export const DEFAULT_DAYS = 30;

/** Millionths of the supply asked back in all. */
export function totalDemand({ demand }: Pick<Scenario, "demand">): number {
  return demand.reduce((sum, parts) => sum + parts, 0);
}

/** `parts` millionths in equal parts over `days` days, to the last millionth. */
export function evenly(parts: number, days: number): readonly number[] {
  return Array.from({ length: days }, (_, day) => {
    const until = Math.floor((parts * (day + 1)) / days);
    return until - Math.floor((parts * day) / days);
  });
}
