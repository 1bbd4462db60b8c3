import type { Ruleset } from "../checklist/checklist";
import { type Change, listChanges } from "../profile/changes";
import type { Profile } from "../profile/profile";
import type { Policy } from "../scoring/policy";
import type { Judgement } from "./judgement";
import { toCanonicalJson } from "./canonical-json";
import { diffPolicies } from "./policy-diff";

/** A document of the library as far as a review rests on it. */
export type DocumentState = {
  readonly id: string;
  readonly title: string;
  /** Of the stored file; null where there is none. */
  readonly sha256: string | null;
  readonly withdrawn: boolean;
};

/** Everything a review rests on. */
export type Basis = {
  readonly profile: Profile;
  readonly ruleset: Pick<Ruleset, "version" | "hash">;
  readonly policy: Policy;
  readonly judgements: readonly Judgement[];
  readonly documents: readonly DocumentState[];
};

export type Moved = {
  readonly layer: "facts" | "evidence" | "judgements" | "rules" | "policy";
  /** What of it: the path of a fact, the id of a document or criterion, the field of a policy. */
  readonly path: string;
  readonly sentence: string;
};

/** What changed beneath a review, in the order facts, evidence, judgements, rules, policy. Empty: it still stands. */
export function whatMoved(before: Basis, after: Basis): readonly Moved[] {
  const changes = listChanges(before.profile, after.profile).map(toMoved);
  return [
    ...changes.filter(({ layer }) => layer === "facts"),
    ...changes.filter(({ layer }) => layer === "evidence"),
    ...noteMoves(before.profile, after.profile),
    ...documentMoves(before.documents, after.documents),
    ...judgementMoves(before.judgements, after.judgements),
    ...ruleMoves(before.ruleset, after.ruleset),
    ...policyMoves(before.policy, after.policy),
  ];
}

/** When a value was so and since when it was public decides which facts count; the rest of its origin is evidence. */
const DATES = /#(asOf|knownOn|order)$/;

function toMoved({ path, label, before, after }: Change): Moved {
  const isEvidence = path.startsWith("source[") || (path.includes("#") && !DATES.test(path));
  return {
    layer: isEvidence ? "evidence" : "facts",
    path,
    sentence: wordChange(label, before, after),
  };
}

function wordChange(label: string, before: string | null, after: string | null): string {
  if (before === null) return `${label} was added: ${end(after ?? "")}`;
  if (after === null) return `${label} was taken out; it was ${end(before)}`;
  return `${label} changed from ${before} to ${end(after)}`;
}

function end(text: string): string {
  return text.endsWith(".") ? text : `${text}.`;
}

function noteMoves(before: Profile, after: Profile): readonly Moved[] {
  if (toCanonicalJson(before.notes) === toCanonicalJson(after.notes)) return [];
  return [{ layer: "evidence", path: "notes", sentence: "The notes of the profile changed." }];
}

function documentMoves(
  before: readonly DocumentState[],
  after: readonly DocumentState[],
): readonly Moved[] {
  const now = new Map(after.map((each) => [each.id, each]));
  const was = new Set(before.map(({ id }) => id));
  const moved = (id: string, sentence: string): Moved => ({
    layer: "evidence",
    path: id,
    sentence,
  });
  return [
    ...before.flatMap((each) => {
      const is = now.get(each.id);
      const name = `The document “${each.title}”`;
      if (is === undefined) return [moved(each.id, `${name} is no longer cited.`)];
      return [
        ...(is.sha256 === each.sha256 ? [] : [moved(each.id, `${name} has another file.`)]),
        ...(is.withdrawn === each.withdrawn
          ? []
          : [moved(each.id, `${name} was ${is.withdrawn ? "withdrawn" : "restored"}.`)]),
      ];
    }),
    ...after
      .filter(({ id }) => !was.has(id))
      .map(({ id, title }) => moved(id, `The document “${title}” is cited anew.`)),
  ];
}

function judgementMoves(
  before: readonly Judgement[],
  after: readonly Judgement[],
): readonly Moved[] {
  const was = byCriterion(before);
  const is = byCriterion(after);
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((criterion): readonly Moved[] => {
    const texts = [was.get(criterion), is.get(criterion)];
    if (texts[0] === texts[1]) return [];
    const verb =
      texts[0] === undefined ? "added" : texts[1] === undefined ? "taken out" : "changed";
    const sentence = `The judgement on ${criterion} was ${verb}.`;
    return [{ layer: "judgements", path: criterion, sentence }];
  });
}

function byCriterion(judgements: readonly Judgement[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const each of judgements) {
    const earlier = texts.get(each.criterion) ?? "";
    texts.set(each.criterion, `${earlier}${toCanonicalJson(each)}`);
  }
  return texts;
}

/** Whether other rules than those of the submission speak now, by their content as well as by their number. */
export function ruleMoves(before: Basis["ruleset"], after: Basis["ruleset"]): readonly Moved[] {
  if (before.version !== after.version) {
    const sentence = `The ruleset changed from version ${before.version} to ${after.version}.`;
    return [{ layer: "rules", path: "ruleset.version", sentence }];
  }
  if (before.hash === after.hash) return [];
  const sentence = `The rules changed although the ruleset still calls itself ${after.version}.`;
  return [{ layer: "rules", path: "ruleset.hash", sentence }];
}

function policyMoves(before: Policy, after: Policy): readonly Moved[] {
  return diffPolicies(before, after).map(({ path, sentence }) => ({
    layer: "policy",
    path: `policy.${path}`,
    sentence: `Policy: ${sentence}`,
  }));
}
