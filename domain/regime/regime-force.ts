import type { IsoDate } from "../dates";
import { type Standing, standingOn } from "./force";
import type { Regime } from "./regime";
import type { Rule } from "./rule";

/** Whether a regime as a whole is law on a day. */
export const REGIME_STANDINGS = {
  in_force: "In force",
  not_yet_in_force: "Not yet in force",
  not_binding: "Does not bind",
  past: "No longer in force",
} as const;
export type RegimeStanding = keyof typeof REGIME_STANDINGS;

/** The law of a regime on a day: its rules counted by what they can do, and whether it is in force. */
export type RegimeForce = {
  readonly standing: RegimeStanding;
  readonly binding: number;
  readonly awaited: number;
  readonly notBinding: number;
  readonly past: number;
};

/**
 * Reads the standing of a regime from its rules with a first day: a rule of older law that is in force without a
 * recorded day binds before its regime starts, and does not start it. It counts alone where no rule has a day.
 */
export function forceOn({ rules }: Regime, asOf: IsoDate): RegimeForce {
  const counts: Record<Standing, number> = { binding: 0, awaited: 0, not_binding: 0, past: 0 };
  const dated = new Set<Standing>();
  for (const { force } of rules) {
    const standing = standingOn(force, asOf);
    counts[standing] += 1;
    if (force.from !== null) dated.add(standing);
  }
  const { binding, awaited, not_binding: notBinding, past } = counts;
  return { standing: standingOf(counts, dated), binding, awaited, notBinding, past };
}

function standingOf(
  { binding, awaited, not_binding }: Readonly<Record<Standing, number>>,
  dated: ReadonlySet<Standing>,
): RegimeStanding {
  if (dated.has("binding")) return "in_force";
  if (awaited > 0) return "not_yet_in_force";
  if (binding > 0) return "in_force";
  return not_binding > 0 ? "not_binding" : "past";
}

/** The law of a regime on a day, rule by rule. */
export type RegimeLaw = {
  readonly rules: readonly { readonly rule: Rule; readonly standing: Standing }[];
  readonly isInForce: boolean;
};

/** Days of a regime kept; assessments of a sitting speak for few. */
const MOST_DAYS = 64;

const laws = new WeakMap<Regime, Map<IsoDate, RegimeLaw>>();

/** As `forceOn`, rule by rule; worked out once per day, because every coin asks it. */
export function lawOn(regime: Regime, asOf: IsoDate): RegimeLaw {
  const days = laws.get(regime) ?? new Map<IsoDate, RegimeLaw>();
  laws.set(regime, days);
  const found = days.get(asOf);
  if (found !== undefined) return found;
  if (days.size >= MOST_DAYS) days.clear();
  const rules = regime.rules.map((rule) => ({ rule, standing: standingOn(rule.force, asOf) }));
  const made = { rules, isInForce: forceOn(regime, asOf).standing === "in_force" };
  days.set(asOf, made);
  return made;
}
