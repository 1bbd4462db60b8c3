import { closeDatabase, openDatabase } from "@/server/db/client";
import { migrateDatabase } from "@/server/db/migrate";
import { isStartupError } from "@/server/startup-error";

async function main(): Promise<number> {
  try {
    const { applied } = await migrateDatabase(await openDatabase());
    console.log(
      applied.length === 0 ? "The database is up to date." : `Applied ${applied.join(", ")}.`,
    );
    return 0;
  } catch (error) {
    console.error(isStartupError(error) ? error.message : error);
    return 1;
  } finally {
    await closeDatabase().catch(() => undefined);
  }
}

process.exitCode = await main();
