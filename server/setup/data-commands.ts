import { closeDatabase, openDatabase } from "../db/client";
import { migrateDatabase, type MigrationOutcome } from "../db/migrate";
import { removeSamples, type SeedOutcome, seedSamples } from "../samples/seed";

async function withOpenDatabase<T>(run: (migrated: MigrationOutcome) => Promise<T>): Promise<T> {
  try {
    return await run(await migrateDatabase(await openDatabase()));
  } finally {
    await closeDatabase();
  }
}

/** Brings the database up to date and closes it again. */
export function migrateCommand(): Promise<MigrationOutcome> {
  return withOpenDatabase((migrated) => Promise.resolve(migrated));
}

/** Loads the sample profiles, or removes them. */
export function seedCommand(): Promise<SeedOutcome> {
  return withOpenDatabase(() => seedSamples());
}

export function removeSamplesCommand(): Promise<{ readonly removed: number }> {
  return withOpenDatabase(() => removeSamples());
}
