import type { Regime } from "../regime/regime";
import type { Criterion } from "./criterion";

export type Pillar = {
  readonly id: string;
  readonly label: string;
  /** The question the pillar answers, in one sentence. */
  readonly question: string;
};

export type Checklist = {
  readonly id: string;
  readonly title: string;
  readonly pillars: readonly Pillar[];
  readonly criteria: readonly Criterion[];
};

/** A frozen set of checklists. The hash covers their source, so that anyone can tell which law and method spoke. */
export type Ruleset = {
  readonly version: string;
  readonly hash: string;
  readonly checklists: readonly Checklist[];
  /** Law, proposed law and standards of all jurisdictions. */
  readonly regimes: readonly Regime[];
};

/** The checklist of that id. Throws RangeError when the ruleset has none: asking is a programming error. */
export function getChecklist(ruleset: Ruleset, id: string): Checklist {
  const found = ruleset.checklists.find((checklist) => checklist.id === id);
  if (found === undefined) throw new RangeError(`no checklist ${id} in ruleset ${ruleset.version}`);
  return found;
}
