import "server-only";
import { requirePermission } from "../auth/require";
import { getDatabase } from "../db/client";
import { listSampleCoins } from "../issuers/coin.repository";

export async function hasSamples(): Promise<boolean> {
  await requirePermission("profile.read");
  return (await listSampleCoins(getDatabase())).length > 0;
}
