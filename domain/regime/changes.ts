import type { IsoDate } from "../dates";
import type { FactView } from "../derivation/fact-view";
import { judgeRule, type RuleFinding } from "./judge-rule";
import type { Regime } from "./regime";
import type { Rule } from "./rule";
import { readScope } from "./scope";
import type { Mode } from "./truth";

/** A rule that starts or stops binding on a day, and how the coin stands against it on what is known now. */
export type LawChange = {
  readonly date: IsoDate;
  readonly what: "starts" | "ends";
  readonly regime: Regime;
  readonly rule: Rule;
  readonly finding: RuleFinding;
};

const BINDING = new Set(["in_force", "enacted", "interim"]);

/**
 * Rules of regimes that apply, or may apply, which start or stop binding after `from` and up to `to`, by date. The
 * facts are those of the view; only the law is read on the later day.
 */
export function listChanges(
  regimes: readonly Regime[],
  view: FactView,
  { from, to, mode }: { readonly from: IsoDate; readonly to: IsoDate; readonly mode: Mode },
): readonly LawChange[] {
  const changes: LawChange[] = [];
  for (const regime of regimes) {
    if (readScope(regime, view, mode).truth === "no") continue;
    for (const rule of regime.rules) {
      for (const { date, what } of datesOf(rule)) {
        if (date <= from || date > to) continue;
        changes.push({ date, what, regime, rule, finding: judgeRule(rule, view, mode) });
      }
    }
  }
  return changes.sort(byDate);
}

type Turn = Pick<LawChange, "date" | "what">;

function datesOf({ force }: Rule): readonly Turn[] {
  if (!BINDING.has(force.status)) return [];
  const starts: readonly Turn[] = force.from === null ? [] : [{ date: force.from, what: "starts" }];
  const ends: readonly Turn[] = force.until === null ? [] : [{ date: force.until, what: "ends" }];
  return [...starts, ...ends];
}

function byDate(a: LawChange, b: LawChange): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return a.rule.id < b.rule.id ? -1 : 1;
}
