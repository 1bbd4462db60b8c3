import type { Ruleset } from "../checklist/checklist";
import type { IsoDate } from "../dates";
import { openView } from "../derivation/fact-view";
import type { Profile } from "../profile/profile";
import { judgeResult, openForAssessment } from "../scoring/assess";
import type { AssessmentResult, Band } from "../scoring/assessment";
import type { Policy } from "../scoring/policy";
import { type FactPart, splitFacts } from "./attribution-facts";
import { holdKnowledge } from "./held-knowledge";
import { holdRules } from "./held-rules";

/** One of two assessments of a coin. */
export type Side = {
  readonly profile: Profile;
  readonly ruleset: Ruleset;
  readonly policy: Policy;
  readonly asOf: IsoDate;
};

/** In the order in which one side is turned into the other. */
export const LAYERS = ["age", "facts", "rules", "policy"] as const;
export type Layer = (typeof LAYERS)[number];

export const LAYER_LABELS: Readonly<Record<Layer, string>> = {
  age: "Evidence age",
  facts: "Facts",
  rules: "Rules",
  policy: "Policy",
};

export type LayerPart = {
  readonly layer: Layer;
  /** Whole points by which the ends move; negative is down. */
  readonly by: Band;
  /** The same where the layers are turned in the opposite order; equal unless layers act on each other. */
  readonly reversed: Band;
};

export type Attribution = {
  readonly before: AssessmentResult;
  readonly after: AssessmentResult;
  readonly by: Band;
  /** One for each layer; they add up to `by` exactly, and so do their reversed figures. */
  readonly parts: readonly LayerPart[];
  /** What the facts part is made of, fact by fact in the vocabulary's order; adds up to it exactly. */
  readonly facts: readonly FactPart[];
};

/**
 * Splits the way from one assessment of a coin to another over evidence age, facts, rules and policy. The layers are
 * replaced one after the other, the clock first: what the old facts would be worth on the new day, under the old rules;
 * then the new facts; then the law and method of the new day; then the new policy. Each part is the difference of two
 * whole results, so that they add up exactly on both ends (decision 17). Pure and total.
 */
export function attribute(from: Side, to: Side): Attribution {
  const judge = rememberJudged(from, to);
  const [before, after] = [judge([]), judge(LAYERS)];
  const backwards = [...LAYERS].reverse();
  const parts = LAYERS.map((layer, index) => {
    const place = backwards.indexOf(layer);
    return {
      layer,
      by: subtract(judge(LAYERS.slice(0, index + 1)), judge(LAYERS.slice(0, index))),
      reversed: subtract(judge(backwards.slice(0, place + 1)), judge(backwards.slice(0, place))),
    };
  });
  const facts = splitFacts({
    before: holdKnowledge(from.profile, from.asOf, to.asOf),
    after: holdKnowledge(to.profile, to.asOf, to.asOf),
    judge: (profile) => judgeMix({ profile, day: to.asOf, rules: from, policy: from.policy }),
  });
  return { before, after, by: subtract(after, before), parts, facts };
}

export function subtract(after: Band, before: Band): Band {
  return { proven: after.proven - before.proven, possible: after.possible - before.possible };
}

type Judge = (turned: readonly Layer[]) => AssessmentResult;

/** The result with these layers turned to the new side and the others as on the old one. */
function rememberJudged(from: Side, to: Side): Judge {
  const known = new Map<string, AssessmentResult>();
  return (turned) => {
    const key = LAYERS.filter((layer) => turned.includes(layer)).join(" ");
    const found = known.get(key);
    if (found !== undefined) return found;
    const sideOf = (layer: Layer): Side => (turned.includes(layer) ? to : from);
    const day = sideOf("age").asOf;
    const { profile, asOf } = sideOf("facts");
    const made = judgeMix({
      profile: asOf === day ? profile : holdKnowledge(profile, asOf, day),
      day,
      rules: sideOf("rules"),
      policy: sideOf("policy").policy,
    });
    known.set(key, made);
    return made;
  };
}

type Mix = {
  readonly profile: Profile;
  readonly day: IsoDate;
  /** Law and method as they stand on the day of this side. */
  readonly rules: Pick<Side, "ruleset" | "asOf">;
  readonly policy: Policy;
};

function judgeMix({ profile, day, rules, policy }: Mix): AssessmentResult {
  const { ruleset, asOf: lawDay } = rules;
  if (lawDay === day) {
    const input = { ruleset, policy, asOf: day };
    return judgeResult(openForAssessment(profile, input), input);
  }
  const held = holdRules(ruleset, lawDay);
  const own = held.hold(policy);
  const overrides = new Map(Object.entries(own.overrides));
  const view = openView({ profile, asOf: day, derivations: held.derivations, overrides });
  return judgeResult(view, { ruleset: held.ruleset, policy: own, asOf: day });
}
