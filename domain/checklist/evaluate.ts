import type { IsoDate } from "../dates";
import type { FactView } from "../derivation/fact-view";
import { type MissingReason, UNKNOWN_REASONS } from "../facts/state";
import { type Cause, type Completion, completionsOf, labelInText } from "./completions";
import type { Criterion, Interval, Judgement, Verdict } from "./criterion";
import { detailOf } from "./detail";
import type { Finding } from "./finding";
import { LazyFinding } from "./lazy-finding";
import { findOnce, type Plan, plansOf } from "./plan";

/**
 * Judges every criterion in force on the view's day. Pure and total: it never throws on user data.
 * A fact known only within limits is judged at both ends; a verdict stands only if every completion of
 * what is missing would give it, otherwise the criterion is unknown and says what is missing.
 */
export function evaluate(view: FactView, criteria: readonly Criterion[]): readonly Finding[] {
  const findings: Finding[] = [];
  for (const plan of plansOf(criteria)) {
    if (isInForce(plan.criterion.inForce, view.asOf)) findings.push(findOnce(plan, view, judge));
  }
  return findings;
}

export function isInForce(interval: Interval, asOf: IsoDate): boolean {
  return (
    (interval.from === null || interval.from <= asOf) &&
    (interval.until === null || asOf < interval.until)
  );
}

function judge(view: FactView, plan: Plan): Finding {
  const { criterion } = plan;
  const scope = decideScope(view, plan);
  if (scope !== null) return scope;
  const completions = completionsOf(view, criterion.reads);
  if (completions.options.length === 0) return toUnknown(plan, completions, () => null);
  const detail = detailOf(view);
  const judgements = completions.options.map((facts) => criterion.test(facts, view.at, detail));
  return agree(plan, completions, judgements);
}

/** Null when the criterion applies; otherwise the finding that it does not, or that this is unknown. */
function decideScope(view: FactView, plan: Plan): Finding | null {
  const { criterion } = plan;
  if (criterion.scope === null) return null;
  const completions = completionsOf(view, criterion.scope.reads);
  const answers = new Set(completions.options.map((facts) => criterion.applies(facts, view.at)));
  const [only] = answers;
  if (answers.size === 1) {
    return only === true
      ? null
      : finding(plan, "not_applicable", {
          missing: NOTHING,
          word: () => `Applies only where ${criterion.scope?.when ?? ""}.`,
        });
  }
  return toUnknown(
    plan,
    completions,
    () => `Whether it applies is not known (it does where ${criterion.scope?.when ?? ""})`,
  );
}

function agree(plan: Plan, completions: Completion, judgements: readonly Judgement[]): Finding {
  const [only, ...others] = judgements;
  if (only !== undefined && others.length === 0) {
    return finding(plan, only.verdict, { missing: NOTHING, word: () => sentence(only.reason, "") });
  }
  const worst = judgements.reduce((low, each) => (rank(each) < rank(low) ? each : low));
  const best = judgements.reduce((high, each) => (rank(each) > rank(high) ? each : high));
  if (worst.verdict !== best.verdict) {
    return toUnknown(plan, completions, () => describeDoubt(completions, worst, best));
  }
  // Every option gives this verdict; the first one takes each bounded fact at its lower end.
  const word = (): string =>
    judgements.every((each) => each.reason === worst.reason)
      ? worst.reason
      : describeAgreement(completions, worst);
  return finding(plan, worst.verdict, { missing: NOTHING, word: () => sentence(word(), "") });
}

/** One verdict for several reasons: says so, and never states as a fact what only one of them assumes. */
function describeAgreement(completions: Completion, worst: Judgement): string {
  const bounds = completions.bounds();
  if (bounds !== "") return `${bounds}; at the lower end ${worst.reason}`;
  const open = completions.causes.map(({ id }) => labelInText(id)).join(" and ");
  return `The verdict is the same whatever is found on ${open}; at worst ${worst.reason}`;
}

/** What is left open, in words; null where a missing figure has no list of answers to tell. */
function describeDoubt(completions: Completion, worst: Judgement, best: Judgement): string | null {
  if (completions.bounds() !== "") return "The verdict differs between the ends of what is known";
  return completions.listable ? `${worst.reason}, or ${best.reason}` : null;
}

const RANK = { not_met: 0, partly_met: 1, met: 2 } as const;

function rank(judgement: Judgement): number {
  return RANK[judgement.verdict];
}

function toUnknown(plan: Plan, completions: Completion, lead: () => string | null): Finding {
  const { causes, missing } = completions;
  const word = (): string => {
    const bounds = completions.bounds();
    const open = [...(bounds === "" ? [] : [bounds]), ...causes.map(describeCause)].join("; ");
    return sentence(lead() ?? "Not known", open);
  };
  return finding(plan, "unknown", { missing, word });
}

/** "fee schedule (not disclosed)"; a computation says what stopped it. */
function describeCause({ id, reason, note }: Cause): string {
  const why = reason === "not_computed" && note !== null ? note : reasonText(reason);
  return `${labelInText(id)} (${why.endsWith(".") ? why.slice(0, -1) : why})`;
}

/** Words for why a value is missing. */
export function reasonText(reason: MissingReason): string {
  if (reason === "not_yet_public") return "not public on this date";
  if (reason === "not_computed") return "cannot be computed from what is entered";
  return UNKNOWN_REASONS[reason];
}

function sentence(text: string, tail: string): string {
  const joined = tail === "" ? text : `${text}: ${tail}`;
  const head = joined.charAt(0).toUpperCase() + joined.slice(1);
  return head.endsWith(".") ? head : `${head}.`;
}

type Saying = { readonly missing: () => readonly string[]; readonly word: () => string };

const NOTHING = (): readonly string[] => [];

function finding(plan: Plan, verdict: Verdict, { missing, word }: Saying): Finding {
  return new LazyFinding(plan, { verdict, missing, word });
}
