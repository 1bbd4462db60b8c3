import "server-only";
import { definitionOf, isFactId } from "@/domain/facts/vocabulary";
import { LISTS } from "@/domain/facts/lists";
import { isListId } from "@/domain/facts/lists";
import type { SectionId } from "@/domain/facts/sections";
import { type Change, listChanges } from "@/domain/profile/changes";
import type { Profile } from "@/domain/profile/profile";
import type { Policy } from "@/domain/scoring/policy";
import { assessProfile } from "../assessments/summaries";
import { currentPolicy } from "../policy/current";
import { isEmptyProfile } from "./drafts";
import { findProfile } from "./queries";
import { requirePermission } from "../auth/require";

export type OpenGateRecord = {
  readonly id: string;
  readonly title: string;
  readonly reason: string;
  readonly missing: readonly { readonly label: string; readonly section: SectionId }[];
};

export type Review = {
  readonly changes: readonly Change[];
  readonly gates: readonly OpenGateRecord[];
  /** True where no fact and no row has been entered: names alone are no revision. */
  readonly isEmpty: boolean;
};

/** What publishing the draft would change, and which gates would still be open. Null without a draft. */
export async function reviewDraft(coinId: string): Promise<Review | null> {
  await requirePermission("profile.read");
  const draft = await findProfile(coinId, "draft");
  if (draft === null) return null;
  const latest = await findProfile(coinId, "latest");
  return {
    changes: listChanges(latest?.profile ?? null, draft.profile),
    gates: listOpenGates(draft.profile, await currentPolicy()),
    isEmpty: isEmptyProfile(draft.profile),
  };
}

function listOpenGates(profile: Profile, policy: Policy): readonly OpenGateRecord[] {
  const { result, findings } = assessProfile(profile, { asOf: profile.asOf, policy });
  const open = result.gates.filter(({ verdict }) => verdict === "unknown");
  return open.map(({ id, title, reason }) => {
    const missing = findings.find((finding) => finding.id === id)?.missing ?? [];
    return { id, title, reason, missing: toQuestions(missing) };
  });
}

/** Facts and lists behind what is missing, each once. */
function toQuestions(missing: readonly string[]): OpenGateRecord["missing"] {
  const questions = missing.flatMap((path) => {
    if (isFactId(path))
      return [{ label: definitionOf(path).label, section: definitionOf(path).section }];
    const list = /^([a-zA-Z]+)(?:\[|$)/.exec(path)?.[1] ?? "";
    return isListId(list) ? [{ label: LISTS[list].label, section: LISTS[list].section }] : [];
  });
  return [...new Map(questions.map((question) => [question.label, question])).values()];
}
