import "server-only";
import type { Comparison } from "@/domain/comparison/compare";
import type { ApprovalOfCompared, ComparedApprovals } from "@/domain/report/comparison-standing";
import type { Assessment } from "@/domain/scoring/assessment";
import { listCoinAssessments, readAssessment } from "./queries";

type Coin = { readonly id: string; readonly slug: string };

type Asked = {
  readonly comparison: Comparison;
  /** Addresses of the compared coins, in their order. */
  readonly found: readonly { readonly slug: string }[];
  /** The coins behind them, in any order. */
  readonly coins: readonly Coin[];
};

/** For each compared result, in order, the approved assessment of its revision. */
export async function findApprovals({
  comparison,
  found,
  coins,
}: Asked): Promise<ComparedApprovals> {
  const approvals: (ApprovalOfCompared | null)[] = [];
  for (const [index, assessment] of comparison.coins.entries()) {
    const coin = coins.find(({ slug }) => slug === found[index]?.slug);
    const revision = comparison.revisions[index] ?? null;
    approvals.push(coin === undefined ? null : await findApproval({ coin, revision, assessment }));
  }
  return approvals;
}

type Compared = {
  readonly coin: Coin;
  readonly revision: number | null;
  readonly assessment: Assessment;
};

/** The newest approved assessment of the same revision, and where it is not the compared result itself; else null. */
async function findApproval(compared: Compared): Promise<ApprovalOfCompared | null> {
  const { coin, revision, assessment } = compared;
  const all = await listCoinAssessments(coin.id);
  const approved = all.filter((each) => each.state === "approved" && each.revision === revision);
  const newest = approved.find(({ asOf }) => asOf === assessment.asOf) ?? approved[0];
  if (newest === undefined) return null;
  const { record, judged, assessment: frozen } = await readAssessment(coin.slug, newest.number);
  const differs = [
    ...(frozen.asOf === assessment.asOf ? [] : ["as of another day"]),
    ...(frozen.ruleset.hash === assessment.ruleset.hash ? [] : ["under another ruleset"]),
    ...(frozen.policy.version === assessment.policy.version &&
    frozen.policy.id === assessment.policy.id
      ? []
      : ["under another policy"]),
  ];
  return {
    number: record.number,
    asOf: record.asOf,
    approvals: record.approvals.map(({ name, when }) => ({ name, when })),
    packageHash: record.packageHash,
    judgements: judged.counts.counts,
    shown: judged.shown,
    differs,
  };
}
