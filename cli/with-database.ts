import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { hasTrail } from "@/server/audit/audit.repository";
import { getSealer } from "@/server/audit/signing";
import { closeDatabase, getDatabase, openDatabase } from "@/server/db/client";
import { getEnv } from "@/server/env";
import { isStartupError, StartupError } from "@/server/startup-error";
import { EXIT, type Io } from "./io";

/** From wherever the command is called, the data folder is meant from the project's, as it is when it serves. */
const PROJECT = resolve(import.meta.dirname, "..");

/** Opens the database the environment names as it is, without bringing it up to date. */
export async function withDatabase(io: Io, run: () => Promise<number>): Promise<number> {
  process.chdir(PROJECT);
  try {
    const { databaseUrl, dataDir } = getEnv();
    if (databaseUrl === undefined && !existsSync(join(dataDir, "db")))
      throw new StartupError(
        `There is no database in ${dataDir}; set ASSAY_DATA_DIR or DATABASE_URL as for the server.`,
      );
    await openDatabase();
    if (!(await hasTrail(getDatabase())))
      throw new StartupError("Assay was never started on this database; start it once.");
    getSealer();
    return await run();
  } catch (error) {
    if (!isStartupError(error)) throw error;
    io.err(`${error.message}\n`);
    return EXIT.failed;
  } finally {
    await closeDatabase().catch(() => undefined);
  }
}
