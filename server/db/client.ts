import { AsyncLocalStorage } from "node:async_hooks";
import type { SqlDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import { PrismaClient } from "@/generated/prisma/client";
import type { Prisma } from "@/generated/prisma/client";
import { getEnv, isBuilding } from "../env";
import type { DatabaseConnection } from "./connection";
import { openEmbedded } from "./embedded";
import { openServer } from "./postgres";

export type Database = PrismaClient;
export type Transaction = Prisma.TransactionClient;

interface DatabaseSlot {
  client: PrismaClient;
  connect(): Promise<DatabaseConnection>;
  close(): Promise<void>;
}

/** On globalThis because instrumentation and routes are bundled apart: a second client would be a second opener. */
const SLOT = Symbol.for("assay.database");
const holder: typeof globalThis & { [SLOT]?: DatabaseSlot } = globalThis;

const WAIT_FOR_TURN_MS = 10_000;
const LONGEST_TRANSACTION_MS = 30_000;

const transactionScope = new AsyncLocalStorage<true>();

function openConfigured(): Promise<DatabaseConnection> {
  if (isBuilding()) throw new Error("The database must not be opened while the pages are built.");
  const { databaseUrl, dataDir } = getEnv();
  return databaseUrl === undefined ? openEmbedded(dataDir) : openServer(databaseUrl);
}

function createSlot(open: () => Promise<DatabaseConnection>): DatabaseSlot {
  let connection: Promise<DatabaseConnection> | undefined;
  const connect = () => {
    connection ??= open().catch((error: unknown) => {
      connection = undefined;
      throw error;
    });
    return connection;
  };
  const adapter: SqlDriverAdapterFactory = {
    provider: "postgres",
    adapterName: "assay-lazy",
    connect: async () => (await connect()).factory.connect(),
  };
  const client = new PrismaClient({
    adapter,
    errorFormat: "minimal",
    transactionOptions: { maxWait: WAIT_FOR_TURN_MS, timeout: LONGEST_TRANSACTION_MS },
  });
  const close = async () => {
    await client.$disconnect();
    if (connection !== undefined) await (await connection).close();
  };
  return { client, connect, close };
}

function getSlot(): DatabaseSlot {
  holder[SLOT] ??= createSlot(openConfigured);
  return holder[SLOT];
}

/** The one client of this process; the database is opened by its first query. */
export function getDatabase(): Database {
  if (transactionScope.getStore() === true) {
    // The embedded database has one connection: a query beside the open transaction would wait for it for ever.
    throw new Error("Inside a transaction, use the client the transaction was given.");
  }
  return getSlot().client;
}

/** Opens the database now, so that what is wrong with it is reported at start and not by the first visitor. */
export function openDatabase(): Promise<DatabaseConnection> {
  return getSlot().connect();
}

/** Makes `connection` this process's database; for tests and commands that open their own. */
export function useConnection(connection: DatabaseConnection): Database {
  if (holder[SLOT] !== undefined) throw new Error("A database is already open in this process.");
  holder[SLOT] = createSlot(() => Promise.resolve(connection));
  return holder[SLOT].client;
}

export async function closeDatabase(): Promise<void> {
  const slot = holder[SLOT];
  delete holder[SLOT];
  await slot?.close();
}

/** Marks everything `run` does as inside a transaction. */
export function runInTransactionScope<T>(run: () => Promise<T>): Promise<T> {
  return transactionScope.run(true, run);
}
