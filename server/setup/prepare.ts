import { openDatabase } from "../db/client";
import { migrateDatabase } from "../db/migrate";
import { getEnv } from "../env";
import { seedOnFirstStart } from "../samples/seed";

/** What has to be done before the first request: the database open and up to date, the samples loaded once. */
export async function prepareDatabase(): Promise<void> {
  await migrateDatabase(await openDatabase());
  if (getEnv().samples === "load") await seedOnFirstStart();
}
