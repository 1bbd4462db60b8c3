import { access, chmod, constants, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import type { SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import { PrismaPGlite } from "pglite-prisma-adapter";
import { log } from "../log";
import { StartupError } from "../startup-error";
import { runScript } from "./connection";
import type { DatabaseConnection } from "./connection";
import { lockFolder } from "./folder-lock";

/**
 * The published adapter starts a script without waiting for it, so a failing migration would end the process
 * as an unhandled rejection; and it sets an isolation level outside any transaction, where it has no effect.
 * One connection runs one transaction at a time, so every isolation level holds anyway.
 */
async function connectAdapter(database: PGlite): Promise<SqlDriverAdapter> {
  const adapter = await new PrismaPGlite(database).connect();
  return {
    provider: "postgres",
    adapterName: adapter.adapterName,
    queryRaw: (query) => adapter.queryRaw(query),
    executeRaw: (query) => adapter.executeRaw(query),
    startTransaction: () => adapter.startTransaction(),
    executeScript: (script) => runScript(() => database.exec(script)),
    getConnectionInfo: () => ({ schemaName: "public", supportsRelationJoins: true }),
    dispose: () => Promise.resolve(),
  };
}

/** An empty database in memory, which the schema engine fills to compare a migration history with a schema. */
export async function connectToShadow(): Promise<SqlDriverAdapter> {
  const shadow = await PGlite.create();
  const adapter = await connectAdapter(shadow);
  return { ...adapter, dispose: () => shadow.close() };
}

/** Wraps an open PGlite; whoever opened it closes it. */
export function wrapEmbedded(database: PGlite, close: () => Promise<void>): DatabaseConnection {
  return {
    kind: "embedded",
    factory: {
      provider: "postgres",
      adapterName: "pglite",
      connect: () => connectAdapter(database),
      connectToShadowDb: connectToShadow,
    },
    close,
  };
}

/** Not `recursive: true`: where a parent refuses with ENOENT, as /proc does, Node tries again for ever. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    if (code === "EEXIST") return;
    if (code !== "ENOENT" || dirname(folder) === folder) throw error;
    await access(dirname(folder)).then(
      () => Promise.reject(error),
      () => makeFolder(dirname(folder)),
    );
    await mkdir(folder);
  }
}

async function prepareFolder(folder: string): Promise<void> {
  try {
    await makeFolder(folder);
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch {
    throw new StartupError(
      `The data folder ${folder} cannot be read and written by this user; change its permissions, or set ASSAY_DATA_DIR to another folder.`,
    );
  }
}

async function openFolder(path: string): Promise<PGlite> {
  try {
    const database = await PGlite.create(path);
    // The adapter reads every timestamp as UTC; another session time zone would shift them silently.
    await database.exec("SET TIME ZONE 'UTC'");
    return database;
  } catch {
    throw new StartupError(
      `The database in ${path} cannot be opened: it is damaged or was written by a newer version; restore a backup, or set ASSAY_DATA_DIR to another folder.`,
    );
  }
}

/** The files inside are made open to everybody; the folder around them is not. Who does not own it keeps its modes. */
async function closeToOthers(path: string): Promise<void> {
  await chmod(path, 0o700).catch((error: unknown) => {
    log.warn({ err: error, path }, "the folder of the database could not be closed to others");
  });
}

/** Opens the embedded PostgreSQL in `folder`/db after taking the folder for this process alone. */
export async function openEmbedded(folder: string): Promise<DatabaseConnection> {
  await prepareFolder(folder);
  const lock = await lockFolder(folder);
  try {
    const database = await openFolder(join(folder, "db"));
    await closeToOthers(join(folder, "db"));
    return wrapEmbedded(database, async () => {
      await database.close();
      lock.release();
    });
  } catch (error) {
    lock.release();
    throw error;
  }
}
