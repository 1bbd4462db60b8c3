import { afterEach, beforeEach, vi } from "vitest";
import type { TestDatabase } from "./database";
import { useTestDatabase } from "./use-database";
import { useTempFolder } from "./use-temp-folder";

/**
 * A database of its own for the file, with nobody in it when a test begins, and a data folder for the secret that
 * signs sessions; call the answer to reach the database within a test.
 */
export function usePeople(): () => TestDatabase {
  const folder = useTempFolder("file");
  const database = useTestDatabase();
  // Of each test, for what it stubs is taken back before the next.
  beforeEach(() => {
    vi.stubEnv("ASSAY_DATA_DIR", folder());
  });
  afterEach(async () => {
    vi.useRealTimers();
    const { db } = database();
    await db.user.deleteMany({});
    await db.setUpLink.deleteMany({});
    await db.invitation.deleteMany({});
    await db.verification.deleteMany({});
    await db.signInAttempt.deleteMany({});
  });
  return database;
}
