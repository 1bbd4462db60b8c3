import "server-only";
import { requirePermission } from "../auth/require";
import { getDatabase } from "../db/client";
import { listOpinionRecords, type OpinionRecord } from "./opinion.repository";

/** Every opinion entered of a coin, withdrawn and replaced ones too; the latest day first. */
export async function listOpinions(coinId: string): Promise<readonly OpinionRecord[]> {
  await requirePermission("profile.read");
  return listOpinionRecords(getDatabase(), coinId);
}
