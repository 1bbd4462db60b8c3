import type { IsoDate } from "../dates";

/** Legal force of a rule. Only the first three can ever be breached. */
export const FORCES = {
  in_force: "In force",
  enacted: "Enacted, applies from its date",
  interim: "Interim rule",
  proposed: "Proposed",
  draft: "Draft",
  policy: "Announced policy",
  standard: "International standard",
  guidance: "Guidance",
  voluntary: "Voluntary criteria",
} as const;

export type ForceStatus = keyof typeof FORCES;

export type Force = {
  readonly status: ForceStatus;
  /** First day of application; null where no day is known, or nothing binds. */
  readonly from: IsoDate | null;
  /** First day on which it no longer applies. */
  readonly until: IsoDate | null;
  /** The state of the law in words, as shown. */
  readonly text: string;
};

const BINDING: ReadonlySet<ForceStatus> = new Set<ForceStatus>(["in_force", "enacted", "interim"]);

/** What a rule can do on a day: bind, be awaited, be past, or only be measured against. */
export const STANDINGS = {
  binding: "Binds",
  awaited: "Not yet in force",
  past: "No longer in force",
  not_binding: "Does not bind",
} as const;
export type Standing = keyof typeof STANDINGS;

/**
 * Binding law binds from its first day up to, but not including, the day it ends. Proposed, draft, policy,
 * standard, guidance and voluntary rules never bind: falling short of them is never a breach.
 */
export function standingOn(force: Force, asOf: IsoDate): Standing {
  if (force.until !== null && force.until <= asOf) return "past";
  if (!BINDING.has(force.status)) return "not_binding";
  // Law said to be in force without a day is in force; what is only enacted waits for its day.
  if (force.from === null) return force.status === "in_force" ? "binding" : "awaited";
  return force.from <= asOf ? "binding" : "awaited";
}

/** The state of the law in words, the status once: before the text, unless the text begins with it. */
export function sayForce({ status, text }: Force): string {
  const word = FORCES[status];
  return text.toLowerCase().startsWith(word.toLowerCase()) ? text : `${word}. ${text}`;
}
