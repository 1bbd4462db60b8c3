import "server-only";
import { getDatabase } from "./client";

/** One cheap query: says whether the database answers, not why it does not. */
export async function isDatabaseReachable(): Promise<boolean> {
  try {
    await getDatabase().$queryRaw`SELECT 1`;
    return true;
  } catch {
    return false;
  }
}
