import "server-only";
import { ruleset } from "@/checklists";
import { type Checklist, getChecklist } from "@/domain/checklist/checklist";
import type { FactView } from "@/domain/derivation/fact-view";
import { BACKING, openForAssessment } from "@/domain/scoring/assess";
import { DEFAULT_POLICY } from "@/domain/scoring/default-policy";
import type { Policy } from "@/domain/scoring/policy";
import { assessCoin, type AssessmentRequest, type CoinAssessment } from "./queries";

/** What judges and weighs now: the backing checklist of the present ruleset, and the house policy. */
export type Rules = {
  readonly version: string;
  readonly hash: string;
  readonly checklist: Checklist;
  readonly policy: Policy;
};

export function getRules(): Rules {
  const { version, hash } = ruleset;
  return { version, hash, checklist: getChecklist(ruleset, BACKING), policy: DEFAULT_POLICY };
}

/** An assessment with the facts opened the way it read them, for pages that explain it. */
export type CoinReading = CoinAssessment & { readonly view: FactView };

/** As `assessCoin`, with the facts behind it. AppError not_found without such a coin or revision. */
export async function readCoin(request: AssessmentRequest): Promise<CoinReading> {
  const found = await assessCoin(request);
  const { asOf } = found.assessment;
  return { ...found, view: openForAssessment(found.profile, { policy: DEFAULT_POLICY, asOf }) };
}
