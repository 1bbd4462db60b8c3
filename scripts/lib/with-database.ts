import { closeDatabase, openDatabase } from "@/server/db/client";
import { migrateDatabase } from "@/server/db/migrate";
import { isStartupError } from "@/server/startup-error";

type Action = (migrated: Awaited<ReturnType<typeof migrateDatabase>>) => string | Promise<string>;

/** Brings the database up to date, prints what the action says and closes it again; the exit code comes back. */
export async function withDatabase(action: Action): Promise<number> {
  try {
    console.log(await action(await migrateDatabase(await openDatabase())));
    return 0;
  } catch (error) {
    console.error(isStartupError(error) ? error.message : error);
    return 1;
  } finally {
    await closeDatabase().catch(() => undefined);
  }
}
