import { openDatabase } from "../db/client";
import { migrateDatabase } from "../db/migrate";

/** Opens the database and brings it up to date: what has to be done before the first request. */
export async function prepareDatabase(): Promise<void> {
  await migrateDatabase(await openDatabase());
}
