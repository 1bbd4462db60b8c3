import { closeDatabase, openDatabase } from "../db/client";
import { migrateDatabase } from "../db/migrate";
import { type SeedOutcome, seedSamples } from "../samples/seed";

/** Brings the database up to date, loads the sample profiles and closes it again. */
export async function seedCommand(): Promise<SeedOutcome> {
  try {
    await migrateDatabase(await openDatabase());
    return await seedSamples();
  } finally {
    await closeDatabase();
  }
}
