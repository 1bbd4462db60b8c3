import { createHash } from "node:crypto";
import type { Transaction } from "../db/client";

const SPAN_MS = 60_000;

/**
 * Claims a minute for what is named; false while an earlier claim lasts, however many ask at once. Who can cause an
 * event at will asks for it first, so that a flood of refusals does not become a flood of events.
 */
export async function claimMinute(
  tx: Transaction,
  name: readonly string[],
  now: Date = new Date(),
): Promise<boolean> {
  const key = createHash("sha256").update(JSON.stringify(name)).digest("hex");
  const end = new Date(now.getTime() + SPAN_MS);
  const rows = await tx.$queryRaw<{ count: number }[]>`
    INSERT INTO sign_in_attempt AS a (key, count, not_before, updated_at)
    VALUES (${key}, 1, ${end}::timestamptz, ${now}::timestamptz)
    ON CONFLICT (key) DO UPDATE SET not_before = ${end}::timestamptz, updated_at = ${now}::timestamptz
    WHERE a.not_before <= ${now}::timestamptz
    RETURNING a.count`;
  return rows.length > 0;
}
