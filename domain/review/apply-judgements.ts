import type { Checklist } from "../checklist/checklist";
import type { Finding } from "../checklist/finding";
import { titlesOf } from "../checklist/titles";
import type { IsoDate } from "../dates";
import type { FactView } from "../derivation/fact-view";
import type {
  Assessment,
  AssessmentResult,
  Band,
  CapStatus,
  PillarOutcome,
  UseCaseOutcome,
} from "../scoring/assessment";
import type { Policy } from "../scoring/policy";
import { judgeUseCases } from "../scoring/use-cases";
import { type JudgementStatus, judgeFindings, statusOf, wordLine } from "./judged-findings";
import { scoreJudged } from "./judged-score";
import type { Judgement } from "./judgement";

export type JudgedLine = {
  readonly judgement: Judgement;
  readonly title: string;
  readonly status: JudgementStatus;
  /** What the rules say now; null where the question is not asked. */
  readonly computed: Finding["verdict"] | null;
  /**
   * Points this judgement alone would move the ends by; with ceilings the parts need not add up. Null where the policy
   * it was weighed under is not known any more.
   */
  readonly alone: Band | null;
  readonly sentence: string;
};

/** A gate somebody judged: the ceiling the rules put there stays named. */
export type JudgedGate = {
  readonly id: string;
  readonly title: string;
  readonly ceiling: AssessmentResult["gates"][number]["ceiling"];
  readonly computed: CapStatus;
  readonly shown: CapStatus;
};

export type JudgedAssessment = {
  /** What the rules say. Never replaced. */
  readonly computed: AssessmentResult;
  /** What the assessment says with the judgements that count. */
  readonly shown: AssessmentResult;
  readonly pillars: readonly PillarOutcome[];
  readonly findings: readonly Finding[];
  readonly useCases: readonly UseCaseOutcome[];
  readonly lines: readonly JudgedLine[];
  readonly counts: Readonly<Record<JudgementStatus, number>>;
  readonly gates: readonly JudgedGate[];
  /** Shown less computed. */
  readonly effect: Band;
};

export type JudgeInput = {
  /** The view the assessment was made of. */
  readonly view: FactView;
  readonly checklist: Checklist;
  readonly policy: Policy;
  /** Day on which is asked which judgements still stand; not the assessment's own day, which may lie before them. */
  readonly on: IsoDate;
};

/**
 * The result with an analyst's judgements beside the computed one. Coverage stays the computed one: a judgement moves
 * points, but it is no evidence, and an assessment without enough evidence gets no tier from it.
 */
export function applyJudgements(
  assessment: Assessment,
  judgements: readonly Judgement[],
  input: JudgeInput,
): JudgedAssessment {
  const { checklist, policy } = input;
  const standing = standOf(assessment, judgements, input.on);
  const { newest } = standing;
  const score = (chosen: readonly Judgement[]) => {
    const findings = judgeFindings(assessment.findings, chosen);
    return { findings, ...scoreJudged(assessment, findings, input) };
  };
  const shown = score([...newest.values()]);
  const aloneOf = (judgement: Judgement, status: JudgementStatus): Band =>
    status === "counts" ? difference(score([judgement]).result, assessment.result) : STILL;
  const lines = toLines(standing, { titles: titlesOf(checklist.criteria), aloneOf });
  return {
    computed: assessment.result,
    shown: shown.result,
    pillars: shown.pillars,
    findings: shown.findings,
    useCases: judgeUseCases({ ...shown, criteria: checklist.criteria, policy }),
    lines,
    counts: countStatuses(lines),
    gates: judgedGates(assessment.result, shown.result, newest),
    effect: difference(shown.result, assessment.result),
  };
}

/**
 * An approved assessment as it was frozen, for a policy the present rules do not know: result with and without
 * judgements are those that were stored, and nothing is weighed anew. Pillars and use cases are those of the rules alone.
 */
export function restoreJudged(
  { assessment, shown }: { readonly assessment: Assessment; readonly shown: AssessmentResult },
  judgements: readonly Judgement[],
  { checklist, on }: Pick<JudgeInput, "checklist" | "on">,
): JudgedAssessment {
  const standing = standOf(assessment, judgements, on);
  const { newest } = standing;
  const lines = toLines(standing, {
    titles: titlesOf(checklist.criteria),
    aloneOf: () => null,
  });
  return {
    computed: assessment.result,
    shown,
    pillars: assessment.pillars,
    findings: judgeFindings(assessment.findings, [...newest.values()]),
    useCases: assessment.useCases,
    lines,
    counts: countStatuses(lines),
    gates: judgedGates(assessment.result, shown, newest),
    effect: difference(shown, assessment.result),
  };
}

type Standing = {
  readonly judged: readonly (readonly [Judgement, JudgementStatus, Finding | undefined])[];
  /** The judgement that counts for each criterion. */
  readonly newest: ReadonlyMap<string, Judgement>;
};

/** Which judgements count on a day. */
function standOf(assessment: Assessment, judgements: readonly Judgement[], on: IsoDate): Standing {
  const byId = new Map(assessment.findings.map((finding) => [finding.id, finding]));
  const judged = judgements.map((each) => {
    const finding = byId.get(each.criterion);
    return [each, statusOf(each, finding, on), finding] as const;
  });
  const counting = judged.filter(([, status]) => status === "counts").map(([each]) => each);
  return { judged, newest: newestByCriterion(counting) };
}

type LineWords = {
  readonly titles: ReadonlyMap<string, string>;
  readonly aloneOf: (judgement: Judgement, status: JudgementStatus) => Band | null;
};

function toLines({ judged, newest }: Standing, { titles, aloneOf }: LineWords): JudgedLine[] {
  return judged.map(([judgement, first, finding]): JudgedLine => {
    const isReplaced = first === "counts" && newest.get(judgement.criterion) !== judgement;
    const status = isReplaced ? "replaced" : first;
    const title = titles.get(judgement.criterion) ?? judgement.criterion;
    const sentence = wordLine(judgement, status, title);
    const alone = aloneOf(judgement, status);
    return { judgement, title, status, computed: finding?.verdict ?? null, alone, sentence };
  });
}

const STILL: Band = { proven: 0, possible: 0 };

function difference(shown: Band, computed: Band): Band {
  return {
    proven: shown.proven - computed.proven,
    possible: shown.possible - computed.possible,
  };
}

/** The one made last counts; of two made on one day, the later in the list. */
function newestByCriterion(judgements: readonly Judgement[]): ReadonlyMap<string, Judgement> {
  const newest = new Map<string, Judgement>();
  for (const each of judgements) {
    const before = newest.get(each.criterion);
    if (before === undefined || before.madeOn <= each.madeOn) newest.set(each.criterion, each);
  }
  return newest;
}

function countStatuses(lines: readonly JudgedLine[]): Readonly<Record<JudgementStatus, number>> {
  const counts = { counts: 0, expired: 0, not_yet_made: 0, replaced: 0, outdated: 0, not_asked: 0 };
  for (const { status } of lines) counts[status] += 1;
  return counts;
}

function judgedGates(
  computed: AssessmentResult,
  shown: AssessmentResult,
  judged: ReadonlyMap<string, Judgement>,
): readonly JudgedGate[] {
  const after = new Map(shown.gates.map((gate) => [gate.id, gate.status]));
  return computed.gates
    .filter(({ id }) => judged.has(id))
    .map(({ id, title, ceiling, status }) => ({
      id,
      title,
      ceiling,
      computed: status,
      shown: after.get(id) ?? status,
    }));
}
