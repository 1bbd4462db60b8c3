import { reasonText } from "../checklist/evaluate";
import type { Criterion, Verdict } from "../checklist/criterion";
import type { Finding } from "../checklist/finding";
import type { FactView } from "../derivation/fact-view";
import type { FactDefinition } from "../facts/definition";
import { columnsOf, isListId, LISTS, type ListId } from "../facts/lists";
import { expandReads } from "../facts/reads";
import type { SectionId } from "../facts/sections";
import { definitionOf, isFactId } from "../facts/vocabulary";
import type { Assessment, Band } from "../scoring/assessment";
import type { Policy } from "../scoring/policy";
import { listContributions } from "./contributions";
import { type Rescored, rescore } from "./rescore";

/** Something that is not known and can be asked for: an entered fact, or columns of a list. */
export type Question = {
  /** Fact id or list id. */
  readonly subject: string;
  readonly label: string;
  /** What is missing of it: the columns of a list; empty for a fact. */
  readonly columns: readonly string[];
  readonly section: SectionId;
  /** Why it is open. */
  readonly reason: string;
  /** The answers to choose from, where there are few. */
  readonly choices: readonly string[];
  readonly evidenceWanted: readonly string[];
  /** Unknown criteria that read it, the heaviest first. */
  readonly criteria: readonly AskedBy[];
  /** Titles of caps that may hold because of it. */
  readonly caps: readonly string[];
  /** Whole points the proven end could rise and the possible end could fall, after gates and caps; from 0. */
  readonly raises: number;
  readonly lowers: number;
  /** Hundredths of a point that hang on it before gates and caps. */
  readonly stake: number;
};

export type AskedBy = {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly isGate: boolean;
  /** True where this criterion is open for other reasons too. */
  readonly needsMore: boolean;
};

export type QuestionInput = {
  readonly assessment: Assessment;
  readonly view: FactView;
  readonly criteria: readonly Criterion[];
  readonly policy: Policy;
};

/**
 * Every open question, the one that could move the result furthest first: by the points it could add to the proven end
 * and take from the possible end, then by what hangs on it before gates and caps. Each criterion that reads it is scored
 * at its best and at its worst; where a criterion lacks other facts too, that is the furthest, not the likely.
 */
export function rankQuestions(input: QuestionInput): readonly Question[] {
  const subjects = new Map<string, Finding[]>();
  for (const finding of input.assessment.findings) {
    if (finding.verdict !== "unknown") continue;
    for (const subject of subjectsOf(finding.missing)) {
      const list = subjects.get(subject) ?? [];
      list.push(finding);
      subjects.set(subject, list);
    }
  }
  const caps = doubtfulCaps(input);
  for (const { reads } of caps)
    for (const subject of reads) if (!subjects.has(subject)) subjects.set(subject, []);
  const stakes = new Map(
    listContributions(input.assessment, input.criteria, input.policy).map(
      ({ id, possible, proven }) => [id, possible - proven],
    ),
  );
  const criteria = new Map(input.criteria.map((each) => [each.id, each]));
  return [...subjects]
    .map(([subject, findings]) => toQuestion(input, { subject, findings, stakes, caps, criteria }))
    .sort(byReach);
}

function byReach(a: Question, b: Question): number {
  const reach = b.raises + b.lowers - (a.raises + a.lowers);
  return reach || b.stake - a.stake || (a.subject < b.subject ? -1 : 1);
}

/** "position[].amountUsd" is asked for under "position". */
function subjectsOf(missing: readonly string[]): readonly string[] {
  return [...new Set(missing.map((ref) => ref.replace(/\[\].*$/, "")))].filter(
    (subject) => isListId(subject) || isFactId(subject),
  );
}

type CapInDoubt = {
  readonly id: string;
  readonly title: string;
  readonly reads: readonly string[];
};

/** Caps that may hold because of a missing fact, with what that fact rests on. */
function doubtfulCaps({ assessment, policy, view }: QuestionInput): readonly CapInDoubt[] {
  return assessment.result.caps.flatMap(({ id, title, status }): CapInDoubt[] => {
    const condition = policy.caps.find((cap) => cap.id === id)?.condition;
    if (status !== "unknown" || condition === undefined) return [];
    if (condition.kind === "criterion_not_met") return [];
    const state = view.fact(condition.fact);
    const missing = state.status === "known" ? [] : state.missing;
    const reads = missing.length > 0 ? missing : expandReads([condition.fact]);
    return [{ id, title, reads: subjectsOf(reads) }];
  });
}

type Open = {
  readonly subject: string;
  readonly findings: readonly Finding[];
  readonly stakes: ReadonlyMap<string, number>;
  readonly caps: readonly CapInDoubt[];
  readonly criteria: ReadonlyMap<string, Criterion>;
};

function toQuestion(input: QuestionInput, open: Open): Question {
  const { subject, findings, stakes } = open;
  const stakeOf = ({ id }: Finding): number => stakes.get(id) ?? 0;
  const sorted = [...findings].sort((a, b) => stakeOf(b) - stakeOf(a) || (a.id < b.id ? -1 : 1));
  const caps = open.caps.filter(({ reads }) => reads.includes(subject));
  const now: Band = input.assessment.result;
  const at = (verdict: Verdict, cap: "applies" | "clear"): Rescored =>
    rescore(input.assessment, input.policy, {
      verdicts: new Map(findings.map(({ id }) => [id, verdict])),
      caps: new Map(caps.map(({ id }) => [id, cap])),
    });
  return {
    subject,
    ...describe(input.view, subject, sorted),
    criteria: sorted.map((finding) => toAskedBy(finding, open.criteria)),
    caps: caps.map(({ title }) => title),
    raises: Math.max(0, at("met", "clear").band.proven - now.proven),
    lowers: Math.max(0, now.possible - at("not_met", "applies").band.possible),
    stake: sorted.reduce((sum, each) => sum + stakeOf(each), 0),
  };
}

function toAskedBy(finding: Finding, criteria: ReadonlyMap<string, Criterion>): AskedBy {
  const criterion = criteria.get(finding.id);
  return {
    id: finding.id,
    title: criterion?.title ?? finding.id,
    question: criterion?.question ?? "",
    isGate: finding.severity === "gate",
    needsMore: subjectsOf(finding.missing).length > 1,
  };
}

type Described = Pick<
  Question,
  "label" | "columns" | "section" | "reason" | "choices" | "evidenceWanted"
>;

function describe(view: FactView, subject: string, findings: readonly Finding[]): Described {
  if (isListId(subject)) return describeList(view, subject, findings);
  if (!isFactId(subject)) throw new RangeError(`${subject} is neither a fact nor a list`);
  const definition = definitionOf(subject);
  const state = view.stated(subject);
  return {
    label: definition.label,
    columns: [],
    section: definition.section,
    reason: state.status === "unknown" ? reasonText(state.reason) : "known only within limits",
    choices: choicesOf(definition),
    evidenceWanted: [definition.evidenceWanted],
  };
}

function describeList(view: FactView, list: ListId, findings: readonly Finding[]): Described {
  const columns = columnsOf(list);
  const prefix = `${list}[].`;
  const ids = [...new Set(findings.flatMap(({ missing }) => missing))].filter((ref) =>
    ref.startsWith(prefix),
  );
  const asked = ids.flatMap((ref) => columns[ref.slice(prefix.length)] ?? []);
  const { researched, complete } = view.rows(list);
  return {
    label: LISTS[list].label,
    columns: asked.map(({ label }) => label),
    section: LISTS[list].section,
    reason: researched
      ? complete
        ? "some rows lack it"
        : "the list is not known to be complete"
      : "not researched",
    choices: [],
    evidenceWanted: [...new Set(asked.map(({ evidenceWanted }) => evidenceWanted))],
  };
}

const FEW = 8;

function choicesOf(definition: FactDefinition): readonly string[] {
  if (definition.kind === "boolean") return ["Yes", "No"];
  if (definition.kind !== "enum") return [];
  const choices = Object.values(definition.choices);
  return choices.length > FEW ? [] : choices;
}
