import { addDays, type IsoDate } from "../dates";
import type { Finding } from "../checklist/finding";
import type { Profile, Row } from "../profile/profile";
import type { Assessment } from "../scoring/assessment";

/** A stress event of a profile, and the days on which the profile's facts can speak of it. */
export type BackTestCase = {
  readonly profile: Profile;
  readonly event: Row<"stressEvent">;
  readonly startedOn: IsoDate;
  /** Whether the facts stand before the event, or the event was under way on their day. */
  readonly timing: "before" | "during";
  readonly days: readonly IsoDate[];
};

/** Days an event without a known end counts as under way. House choice. */
export const UNDER_WAY_DAYS = 30;

/**
 * The events a profile can be tested against: those that began after its facts, and those under way on its day. The
 * days are the profile's own, each month-end before the event, and the eve of the event; for an event under way, the
 * profile's own day alone, since no fact stands before it. Oldest event first.
 */
export function listCases(profile: Profile): readonly BackTestCase[] {
  return profile.lists.stressEvent.rows
    .flatMap((event): BackTestCase[] => {
      const { startedOn, endedOn } = event.values;
      if (startedOn === undefined) return [];
      const base = { profile, event, startedOn };
      if (startedOn > profile.asOf)
        return [{ ...base, timing: "before", days: daysBefore(profile.asOf, startedOn) }];
      const until = endedOn ?? addDays(startedOn, UNDER_WAY_DAYS);
      return profile.asOf <= until ? [{ ...base, timing: "during", days: [profile.asOf] }] : [];
    })
    .sort((a, b) => (a.startedOn < b.startedOn ? -1 : 1));
}

/** The first day, each month-end after it and before the event, and the day before the event; in order, each once. */
export function daysBefore(first: IsoDate, event: IsoDate): readonly IsoDate[] {
  const days = new Set([first]);
  const eve = addDays(event, -1);
  for (let day = first; day < event; day = addDays(day, 1))
    if (addDays(day, 1).endsWith("-01")) days.add(day);
  if (eve > first) days.add(eve);
  return [...days].sort();
}

export type Spoken = {
  readonly criterion: string;
  readonly severity: Finding["severity"];
  readonly verdict: "not_met" | "partly_met";
  readonly reason: string;
  /** The first day on which it was not met, or only partly. */
  readonly on: IsoDate;
};

const SEVERITIES: readonly Finding["severity"][] = ["gate", "major", "minor"];

/**
 * Which criteria spoke, and on which day first: not met or partly met. By day, on one day gates before the others and
 * not met before partly met.
 */
export function firstSpoken(assessments: readonly Assessment[]): readonly Spoken[] {
  const found = new Map<string, Spoken>();
  const inOrder = [...assessments].sort((a, b) => (a.asOf < b.asOf ? -1 : 1));
  for (const { asOf, findings } of inOrder)
    for (const { id, severity, verdict, reason } of findings) {
      if ((verdict !== "not_met" && verdict !== "partly_met") || found.has(id)) continue;
      found.set(id, { criterion: id, severity, verdict, reason, on: asOf });
    }
  const rankOf = ({ severity, verdict }: Spoken): number =>
    2 * SEVERITIES.indexOf(severity) + (verdict === "not_met" ? 0 : 1);
  return [...found.values()].sort(
    (a, b) =>
      a.on.localeCompare(b.on) || rankOf(a) - rankOf(b) || a.criterion.localeCompare(b.criterion),
  );
}
