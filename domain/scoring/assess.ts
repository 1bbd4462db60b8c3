import { getChecklist, type Ruleset } from "../checklist/checklist";
import type { Criterion } from "../checklist/criterion";
import { evaluate } from "../checklist/evaluate";
import type { Finding } from "../checklist/finding";
import type { IsoDate } from "../dates";
import { type FactView, openView } from "../derivation/fact-view";
import type { Profile } from "../profile/profile";
import { derivationsUnder } from "../regime/home";
import type { Assessment, AssessmentResult, Band, PillarOutcome } from "./assessment";
import { applyLimits } from "./caps";
import { knownShare, measureCoverage } from "./coverage";
import { scorePillars, scoreTotal } from "./points";
import type { Policy } from "./policy";
import { tierOf } from "./tiers";
import { judgeUseCases } from "./use-cases";
import { keepPolicy } from "./view-policy";

export const BACKING = "backing";

export type AssessInput = {
  readonly ruleset: Ruleset;
  readonly policy: Policy;
  /** Day the assessment speaks for; facts that became public later are not used. */
  readonly asOf: IsoDate;
};

/** Opens a profile the way an assessment reads it: same day, same law, same house parameters. */
export function openForAssessment(profile: Profile, input: AssessInput): FactView {
  const overrides = new Map(Object.entries(input.policy.overrides));
  const derivations = derivationsUnder(input.ruleset.regimes);
  const view = openView({ profile, asOf: input.asOf, derivations, overrides });
  keepPolicy(view, input.policy);
  return view;
}

/** Facts, rules and policy in; findings, bands and verdicts out. Pure: anyone with the same input gets the same. */
export function assess(profile: Profile, input: AssessInput): Assessment {
  const view = openForAssessment(profile, input);
  return assessView(view, input);
}

type Judged = ResultInput & { readonly result: AssessmentResult };

function judge(view: FactView, { ruleset, policy }: AssessInput): Judged {
  const { criteria, pillars: named } = getChecklist(ruleset, BACKING);
  const findings = evaluate(view, criteria);
  const input = { findings, pillars: scorePillars(named, findings, policy), policy, criteria };
  return { ...input, result: toResult(view, input) };
}

/** The result alone, as `assessView` gives it, for those who ask it of many profiles. */
export function judgeResult(view: FactView, input: AssessInput): AssessmentResult {
  return judge(view, input).result;
}

/** As `assess`, over a view opened before. */
export function assessView(view: FactView, input: AssessInput): Assessment {
  const { ruleset, policy, asOf } = input;
  const { findings, pillars, criteria, result } = judge(view, input);
  const { coin, issuer } = view.profile;
  return {
    schema: "assay-assessment/1",
    coin: { symbol: coin.symbol, name: coin.name, issuer: issuer.name },
    asOf,
    profileAsOf: view.profile.asOf,
    ruleset: { version: ruleset.version, hash: ruleset.hash },
    policy: { id: policy.id, version: policy.version },
    result,
    coverage: measureCoverage(view, { findings, pillars, policy }),
    pillars,
    findings,
    useCases: judgeUseCases({ result, findings, criteria, policy }),
  };
}

type ResultInput = {
  readonly findings: readonly Finding[];
  readonly pillars: readonly PillarOutcome[];
  readonly policy: Policy;
  readonly criteria: readonly Criterion[];
};

const NOTHING: Band = { proven: 0, possible: 0 };

function toResult(view: FactView, input: ResultInput): AssessmentResult {
  const { findings, pillars, policy } = input;
  const uncapped = scoreTotal(pillars);
  const { band, caps, gates } = applyLimits(uncapped ?? NOTHING, { ...input, view });
  if (uncapped === null) {
    const tier = { low: null, high: null };
    return { ...NOTHING, state: "nothing_applicable", tier, uncapped: NOTHING, caps, gates };
  }
  const enough = knownShare(findings, pillars) >= policy.leastKnown;
  const tier = enough
    ? { low: tierOf(band.proven, policy), high: tierOf(band.possible, policy) }
    : { low: null, high: null };
  return { ...band, state: enough ? "scored" : "not_enough_evidence", tier, uncapped, caps, gates };
}
