import { getDatabase } from "./client";

const FEW_ROWS = 500;

/**
 * The embedded database has no background process that counts its rows. Without counts it takes every table
 * for a handful of rows and reads the whole of one for each row of another: seconds for ten thousand coins.
 */
export async function refreshStatistics(): Promise<void> {
  const [row] = await getDatabase().$queryRaw<{ held: number; counted: number }[]>`
    SELECT (SELECT count(*) FROM profile_version)::int AS held, reltuples::int AS counted
    FROM pg_class WHERE oid = 'profile_version'::regclass`;
  if (row === undefined || row.held < FEW_ROWS || row.held < 2 * row.counted) return;
  await getDatabase().$executeRaw`
    ANALYZE coin, issuer, profile_version, assessment_summary, section_state, attestation`;
}
