import "server-only";
import type { SavedRun } from "@/domain/stress-analysis/saved-run";
import { requirePermission } from "../auth/require";
import { getDatabase } from "../db/client";
import { findRunVersion, listLatestRuns, listRunVersions } from "./scenario.repository";

/** The latest version of every run the desk keeps, by name; withdrawn ones too. */
export async function listSavedRuns(): Promise<readonly SavedRun[]> {
  await requirePermission("profile.read");
  return listLatestRuns(getDatabase());
}

/** Every version of a run, the latest first; empty where there is no such run. */
export async function listVersionsOf(id: string): Promise<readonly SavedRun[]> {
  await requirePermission("profile.read");
  return isPlain(id) ? listRunVersions(getDatabase(), id) : [];
}

/** The version an address names, the latest where it names none; null where there is none. */
export async function findSavedRun(
  id: string | null,
  version: string | null,
): Promise<SavedRun | null> {
  await requirePermission("profile.read");
  if (id === null || !isPlain(id)) return null;
  if (version === null) return findRunVersion(getDatabase(), { id, number: null });
  if (!/^\d{1,9}$/.test(version)) return null;
  return findRunVersion(getDatabase(), { id, number: Number(version) });
}

/** PostgreSQL refuses to look for some characters. */
function isPlain(id: string): boolean {
  return /^[\w-]{1,100}$/.test(id);
}
