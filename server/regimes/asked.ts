import "server-only";
import { regimes, ruleset } from "@/checklists";
import type { Profile } from "@/domain/profile/profile";
import { askedOf, readByGates, regimesThatApply } from "@/domain/regime/asked";
import { openForAssessment } from "@/domain/scoring/assess";
import type { Policy } from "@/domain/scoring/policy";
import { requirePermission } from "../auth/require";
import { currentPolicy } from "../policy/current";

/** Which regimes' questions the form shows: those that apply, one of them previewed, or all. */
export type AskChoice = string | null;

export const ASK_ALL = "all";

export type Asked = {
  readonly isAsked: (factId: string) => boolean;
  /** Whether a gate of the backing checklist or of a regime in view reads the fact or the list. */
  readonly isReadByGate: (question: string) => boolean;
  /** Regimes that apply on the profile's own day, and the one previewed. */
  readonly inView: readonly string[];
};

/** The questions that matter for a profile on its own day. An unknown choice is as if none were made. */
export async function askedFor(profile: Profile, choice: AskChoice = null): Promise<Asked> {
  await requirePermission("profile.read");
  return askedUnder(await currentPolicy(), profile, choice);
}

function askedUnder(policy: Policy, profile: Profile, choice: AskChoice): Asked {
  const view = openForAssessment(profile, { ruleset, policy, asOf: profile.asOf });
  const applying = regimesThatApply(regimes, view);
  const previewed = regimes.filter(({ id }) => choice === ASK_ALL || id === choice);
  const inView = [...new Set([...applying, ...previewed])];
  return {
    isAsked: askedOf(regimes, inView),
    isReadByGate: readByGates(ruleset.criteria, inView),
    inView: inView.map(({ id }) => id),
  };
}

/** What the form offers to preview. */
export function listAskChoices(): readonly { readonly value: string; readonly label: string }[] {
  return [
    ...regimes.map(({ id, shortName }) => ({ value: id, label: `also ${shortName}` })),
    { value: ASK_ALL, label: "every regime" },
  ];
}
