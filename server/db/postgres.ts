import { PrismaPg } from "@prisma/adapter-pg";
import { isDriverAdapterError } from "@prisma/driver-adapter-utils";
import type { SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import { StartupError } from "../startup-error";
import { queryRows, runScript } from "./connection";
import type { DatabaseConnection } from "./connection";
import { connectToShadow } from "./embedded";

const CONNECT_TIMEOUT_MS = 5_000;
const POOL_SIZE = 10;
const OLDEST_VERSION = 150_000;

function describeTarget(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  const host = url.hostname || url.searchParams.get("host") || "the local socket";
  return `${host}:${url.port || "5432"}`;
}

function readCode(error: unknown): string {
  const cause: unknown = isDriverAdapterError(error) ? error.cause : error;
  if (typeof cause !== "object" || cause === null) return "";
  if ("originalCode" in cause && typeof cause.originalCode === "string") return cause.originalCode;
  if ("code" in cause && typeof cause.code === "string") return cause.code;
  return "kind" in cause && typeof cause.kind === "string" ? cause.kind : "";
}

function explain(error: unknown, databaseUrl: string): StartupError {
  const url = new URL(databaseUrl);
  const target = describeTarget(databaseUrl);
  const code = readCode(error);
  if (
    code === "28P01" ||
    code === "28000" ||
    code === "AuthenticationFailed" ||
    code === "DatabaseAccessDenied"
  ) {
    return new StartupError(
      `PostgreSQL at ${target} refused the user "${decodeURIComponent(url.username)}"; check the user and the password in DATABASE_URL.`,
    );
  }
  if (code === "3D000" || code === "DatabaseDoesNotExist") {
    return new StartupError(
      `PostgreSQL at ${target} has no database "${decodeURIComponent(url.pathname.slice(1))}"; create it, or correct DATABASE_URL.`,
    );
  }
  return new StartupError(
    `PostgreSQL at ${target} cannot be reached; start it, or correct DATABASE_URL.`,
  );
}

async function checkServer(factory: PrismaPg, databaseUrl: string): Promise<void> {
  const adapter = await factory.connect();
  try {
    const rows = await queryRows(adapter, "SELECT current_setting('server_version_num')::int");
    const version = Number(rows[0]?.[0]);
    if (version >= OLDEST_VERSION) return;
  } catch (error) {
    throw explain(error, databaseUrl);
  } finally {
    await adapter.dispose();
  }
  throw new StartupError(
    `PostgreSQL at ${describeTarget(databaseUrl)} is older than version 15; Assay needs 15 or newer.`,
  );
}

/**
 * The published adapter cuts a script at every semicolon, also inside a function body or a comment,
 * and commits the pieces one by one, so that a failing migration would stay half done.
 */
async function connectAdapter(factory: PrismaPg): Promise<SqlDriverAdapter> {
  const adapter = await factory.connect();
  const pool = adapter.underlyingDriver();
  adapter.executeScript = (script) => runScript(() => pool.query(script));
  return adapter;
}

/** Checks that the server answers, accepts us and is recent enough, and returns a pool on it. */
export async function openServer(databaseUrl: string): Promise<DatabaseConnection> {
  const factory = new PrismaPg({
    connectionString: databaseUrl,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    max: POOL_SIZE,
    application_name: "assay",
    // The adapter reads every timestamp as UTC; another session time zone would shift them silently.
    options: "-c TimeZone=UTC",
  });
  await checkServer(factory, databaseUrl);
  return {
    kind: "server",
    factory: {
      provider: "postgres",
      adapterName: factory.adapterName,
      connect: () => connectAdapter(factory),
      connectToShadowDb: connectToShadow,
    },
    close: () => Promise.resolve(),
  };
}
