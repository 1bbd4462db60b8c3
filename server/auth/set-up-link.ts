import { withTransaction } from "../db/transaction";
import { countAccounts, replaceLinks } from "./set-up-link.repository";
import { createToken, hashToken, SET_UP_LINK_MS, toSetUpPath } from "./tokens";

/** A path that makes the first administrator, good for an hour and once; null where there are people already. */
export async function makeSetUpPath(now: Date = new Date()): Promise<string | null> {
  const token = createToken();
  return withTransaction(async (tx) => {
    if ((await countAccounts(tx)) > 0) return null;
    const expiresAt = new Date(now.getTime() + SET_UP_LINK_MS);
    await replaceLinks(tx, { tokenHash: hashToken(token), expiresAt, personId: null });
    return toSetUpPath(token);
  });
}
