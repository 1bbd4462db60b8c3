import "server-only";
import { cache } from "react";
import type { Checklist } from "@/domain/checklist/checklist";
import { compareVerdicts, type VerdictAgreement } from "@/domain/review/agreement";
import {
  compareAnswers,
  type FactAgreement,
  planMerge,
  type MergeItem,
} from "@/domain/review/fact-agreement";
import { openProfile } from "../assessments/summaries";
import { getRules } from "../assessments/reading";
import { listPersonRecords } from "../auth/people.repository";
import { can } from "../auth/permissions";
import { requirePermission } from "../auth/require";
import { getDatabase } from "../db/client";
import { loadProfile } from "../profiles/version.repository";
import { findRound, listRounds, type RoundRecord } from "./blind.repository";

/** People who can be asked to answer: open accounts that may enter facts. */
export async function listWriters(): Promise<
  readonly { readonly id: string; readonly name: string }[]
> {
  await requirePermission("blind.manage");
  const people = await listPersonRecords(getDatabase());
  return people
    .filter(
      ({ disabledAt, role }) => disabledAt === null && can({ role, scopes: null }, "profile.edit"),
    )
    .map(({ id, name }) => ({ id, name }));
}

/** Every round of a coin, the last first: who was asked and who has handed in, and nothing of what they said. */
export const listRoundsOf = cache(async (coinId: string): Promise<readonly RoundRecord[]> => {
  await requirePermission("review.read");
  return listRounds(getDatabase(), coinId);
});

export type ReadRound = {
  readonly round: RoundRecord;
  /** Null until both have handed in: before that nobody reads either answer. */
  readonly comparison: RoundComparison | null;
};

export type RoundComparison = {
  readonly checklist: Checklist;
  readonly verdicts: VerdictAgreement;
  readonly facts: FactAgreement;
  readonly items: readonly MergeItem[];
};

/** A round of this coin with what its answers come to; null when the coin has no such round. */
export async function readRound(coinId: string, roundId: string): Promise<ReadRound | null> {
  await requirePermission("review.read");
  const db = getDatabase();
  const round = roundId.includes("\u0000") ? null : await findRound(db, roundId);
  if (round === null || round.coinId !== coinId) return null;
  const [one, two] = round.answers;
  if (one === undefined || two === undefined)
    throw new Error(`round ${roundId} has no two answers`);
  if (one.handedInAt === null || two.handedInAt === null) return { round, comparison: null };
  const first = await loadProfile(db, one.versionId);
  const second = await loadProfile(db, two.versionId);
  const { checklist, policy } = await getRules();
  const under = { asOf: round.asOf, policy };
  const [mine, theirs] = [openProfile(first, under), openProfile(second, under)];
  const comparison = {
    checklist,
    verdicts: compareVerdicts(
      checklist.pillars,
      mine.assessment.findings,
      theirs.assessment.findings,
    ),
    facts: compareAnswers(first, second),
    items: planMerge(first, second),
  };
  return { round, comparison };
}
