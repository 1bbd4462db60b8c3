import { z } from "zod";
import { ruleset } from "@/checklists";
import { judgementSchema } from "@/domain/review/judgement";
import { type Basis, type DocumentState, ruleMoves, whatMoved } from "@/domain/review/moved";
import { toCanonicalJson } from "@/domain/review/canonical-json";
import { readPolicy, toPolicyJson } from "@/domain/review/policy-edit";
import { listPolicyParameters } from "@/domain/review/policy-parameters";
import { getChecklist } from "@/domain/checklist/checklist";
import type { Profile } from "@/domain/profile/profile";
import { BACKING } from "@/domain/scoring/assess";
import type { Policy } from "@/domain/scoring/policy";
import type { Transaction } from "../db/client";
import { findLatest, loadProfile } from "../profiles/version.repository";
import type { AssessmentRecord } from "./assessment.repository";
import { listJudgements } from "./remarks.repository";

/** What an assessment would rest on if it were submitted now: its own revision, the law and the policy of today. */
export async function readBasis(
  tx: Transaction,
  assessment: AssessmentRecord,
  policy: Policy,
): Promise<Basis> {
  const profile = await loadProfile(tx, assessment.versionId);
  return basisOf(tx, assessment, { profile, policy });
}

async function basisOf(
  tx: Transaction,
  { id }: AssessmentRecord,
  { profile, policy }: Pick<Basis, "profile" | "policy">,
): Promise<Basis> {
  const judgements = await listJudgements(tx, id);
  return {
    profile,
    ruleset: { version: ruleset.version, hash: ruleset.hash },
    policy,
    judgements: judgements.map(({ judgement }) => judgement),
    documents: await readDocuments(tx, profile),
  };
}

async function readDocuments(
  tx: Transaction,
  { sources }: Profile,
): Promise<readonly DocumentState[]> {
  const ids = [
    ...new Set(sources.flatMap(({ document }) => (typeof document === "string" ? [document] : []))),
  ];
  const rows = await tx.document.findMany({
    where: { id: { in: ids } },
    select: { id: true, title: true, fileSha256: true, withdrawnAt: true },
    orderBy: { id: "asc" },
  });
  return rows.map(({ id, title, fileSha256, withdrawnAt }) => ({
    id,
    title,
    sha256: fileSha256,
    withdrawn: withdrawnAt !== null,
  }));
}

const storedSchema = z.strictObject({
  ruleset: z.strictObject({ version: z.string(), hash: z.string() }),
  policy: z.unknown(),
  judgements: z.array(judgementSchema),
  documents: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      sha256: z.string().nullable(),
      withdrawn: z.boolean(),
    }),
  ),
});

/** A basis as it is kept with a submission. The profile is left out: its revision never changes. */
export function toStoredBasis({ ruleset: rules, policy, judgements, documents }: Basis): string {
  return toCanonicalJson({
    ruleset: rules,
    policy: toPolicyJson(policy),
    judgements,
    documents,
  });
}

/** What was submitted; or, where the present rules no longer know what its policy names, the sentence that says so. */
function fromStoredBasis(text: string, profile: Profile): Basis | string {
  const { policy, ...rest } = storedSchema.parse(JSON.parse(text));
  const context = {
    checklist: getChecklist(ruleset, BACKING),
    parameters: listPolicyParameters(ruleset),
  };
  const read = readPolicy(policy, context);
  return read.ok
    ? { ...rest, policy: read.policy, profile }
    : `The ruleset changed from version ${rest.ruleset.version} to ${ruleset.version}, and the submitted policy does not fit it.`;
}

const rulesSchema = storedSchema.pick({ ruleset: true }).loose();

/** The sentence that other rules speak than were submitted; nothing where they are the same, or while it was not submitted. */
export function listMovedRules({ basis }: Pick<AssessmentRecord, "basis">): readonly string[] {
  if (basis === null) return [];
  const submitted = rulesSchema.parse(JSON.parse(basis)).ruleset;
  const { version, hash } = ruleset;
  return ruleMoves(submitted, { version, hash }).map(({ sentence }) => sentence);
}

/** What changed beneath a submitted assessment, one sentence each; nothing while it was not submitted. */
export async function listMoved(
  tx: Transaction,
  assessment: AssessmentRecord,
  policy: Policy,
): Promise<readonly string[]> {
  const { basis, versionId, coin } = assessment;
  if (basis === null) return [];
  const submitted = await loadProfile(tx, versionId);
  const before = fromStoredBasis(basis, submitted);
  if (typeof before === "string") return [before];
  const latest = await findLatest(tx, coin.id);
  const isNewest = latest === null || latest.versionId === versionId;
  const profile = isNewest ? submitted : await loadProfile(tx, latest.versionId);
  const after = await basisOf(tx, assessment, { profile, policy });
  return whatMoved(before, after).map(({ sentence }) => sentence);
}
