import "server-only";
import type { ResultState } from "@/domain/scoring/assessment";
import type { RuleKey } from "../assessments/summary.repository";
import type { Transaction } from "../db/client";

/** Ends of each pillar by its id: proven and possible. */
export type StoredPillars = Readonly<Record<string, readonly [number, number] | null>>;

export type PeerRow = {
  readonly coinId: string;
  /** Null where the figures are still being computed. */
  readonly state: ResultState | null;
  readonly proven: number | null;
  readonly possible: number | null;
  readonly pillars: StoredPillars | null;
};

/** The stored figures of every coin's latest published revision; archived coins are left out, but for the one asked for. */
export function listPeerRows(
  tx: Transaction,
  coinId: string,
  rules: RuleKey,
): Promise<readonly PeerRow[]> {
  return tx.$queryRaw<PeerRow[]>`
    SELECT c.id AS "coinId", s.state, s.proven, s.possible, s.pillars
    FROM coin c
    JOIN (
      SELECT DISTINCT ON (coin_id) coin_id, id, as_of FROM profile_version
      WHERE status = 'published' ORDER BY coin_id, as_of DESC, number DESC
    ) v ON v.coin_id = c.id
    LEFT JOIN assessment_summary s
      ON s.version_id = v.id AND s.as_of = v.as_of
      AND s.ruleset_hash = ${rules.rulesetHash} AND s.policy_version = ${rules.policyVersion}
    WHERE c.archived_at IS NULL OR c.id = ${coinId}`;
}
