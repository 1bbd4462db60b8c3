import type { IsoDate } from "@/domain/dates";
import type { Assessment } from "@/domain/scoring/assessment";
import type { Transaction } from "../db/client";
import { fromStoredDate, toStoredDate } from "../profiles/cells";
import type { Stalest } from "./stalest";

/** What figures hang on besides the profile: a change of either makes every stored figure void. */
export type RuleKey = { readonly rulesetHash: string; readonly policyVersion: string };

export type SummaryKey = RuleKey & { readonly versionId: string; readonly asOf: IsoDate };

type Computed = { readonly assessment: Assessment; readonly stalest: Stalest | null };

function toFigures({ result, coverage, pillars }: Assessment) {
  return {
    state: result.state,
    proven: result.proven,
    possible: result.possible,
    uncappedProven: result.uncapped.proven,
    uncappedPossible: result.uncapped.possible,
    tierLow: result.tier.low,
    tierHigh: result.tier.high,
    known: coverage.known,
    cited: coverage.cited,
    strength: Math.round(coverage.strength),
    confidence: coverage.confidence,
    pillars: Object.fromEntries(
      pillars.map(({ id, band }) => [id, band === null ? null : [band.proven, band.possible]]),
    ),
    openGates: result.gates.filter(({ verdict }) => verdict === "unknown").length,
  };
}

function toBindingCap({ result }: Assessment) {
  const binding = [...result.caps, ...result.gates].find(({ status }) => status === "binding");
  return {
    bindingCapId: binding?.id ?? null,
    bindingCapTitle: binding?.title ?? null,
    bindingCapCeiling: binding?.ceiling ?? null,
  };
}

function toStalestFields(stalest: Stalest | null) {
  if (stalest === null) return { stalestPath: null, stalestLabel: null, stalestDate: null };
  return {
    stalestPath: stalest.path,
    stalestLabel: stalest.label,
    stalestDate: toStoredDate(stalest.date),
  };
}

export async function saveSummary(
  tx: Transaction,
  key: SummaryKey,
  { assessment, stalest }: Computed,
): Promise<void> {
  const id = { ...key, asOf: toStoredDate(key.asOf) };
  const figures = {
    ...toFigures(assessment),
    ...toBindingCap(assessment),
    ...toStalestFields(stalest),
  };
  await tx.assessmentSummary.upsert({
    where: { versionId_asOf_rulesetHash_policyVersion: id },
    create: { ...id, ...figures },
    update: { ...figures, computedAt: new Date() },
    select: { versionId: true },
  });
}

export type Uncomputed = { readonly versionId: string; readonly asOf: IsoDate };

/** Published revisions without figures under these rules, the newest first. */
export async function listUncomputed(
  tx: Transaction,
  key: RuleKey,
  limit: number,
): Promise<readonly Uncomputed[]> {
  const rows = await tx.$queryRaw<{ id: string; as_of: Date }[]>`
    SELECT v.id, v.as_of FROM profile_version v
    WHERE v.status = 'published' AND NOT EXISTS (
      SELECT 1 FROM assessment_summary s
      WHERE s.version_id = v.id AND s.as_of = v.as_of
        AND s.ruleset_hash = ${key.rulesetHash} AND s.policy_version = ${key.policyVersion}
    )
    ORDER BY v.as_of DESC, v.id LIMIT ${limit}`;
  return rows.map(({ id, as_of }) => ({ versionId: id, asOf: fromStoredDate(as_of) }));
}

export async function countUncomputed(tx: Transaction, key: RuleKey): Promise<number> {
  const [row] = await tx.$queryRaw<{ uncomputed: number }[]>`
    SELECT count(*)::int AS uncomputed FROM profile_version v
    WHERE v.status = 'published' AND NOT EXISTS (
      SELECT 1 FROM assessment_summary s
      WHERE s.version_id = v.id AND s.as_of = v.as_of
        AND s.ruleset_hash = ${key.rulesetHash} AND s.policy_version = ${key.policyVersion}
    )`;
  return row?.uncomputed ?? 0;
}

/** Figures under other rules are of no use any more. */
export async function deleteOutdated(
  tx: Transaction,
  { rulesetHash, policyVersion }: RuleKey,
): Promise<void> {
  await tx.assessmentSummary.deleteMany({
    where: {
      OR: [{ rulesetHash: { not: rulesetHash } }, { policyVersion: { not: policyVersion } }],
    },
  });
}
