import { AsyncLocalStorage } from "node:async_hooks";
import { Prisma } from "@/generated/prisma/client";
import { getDatabase, runInTransactionScope } from "./client";
import type { Transaction } from "./client";

const ATTEMPTS = 4;
const WRITE_CONFLICT = "P2034";

const commitHooks = new AsyncLocalStorage<(() => void)[]>();

/** Has `run` called once the transaction around the caller is kept; never, if it is not. */
export function afterCommit(run: () => void): void {
  const hooks = commitHooks.getStore();
  if (hooks === undefined) throw new Error("There is no transaction whose end could be awaited.");
  hooks.push(run);
}

interface TransactionOptions {
  /** "serializable" makes PostgreSQL refuse what concurrent transactions could not have done one after the other. */
  isolation?: "read-committed" | "serializable";
}

function isWriteConflict(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === WRITE_CONFLICT;
}

/**
 * Runs `run` in one transaction: everything it writes is kept together or not at all.
 * A write conflict starts it again, so `run` must do nothing but read and write through `tx`.
 */
export async function withTransaction<T>(
  run: (tx: Transaction) => Promise<T>,
  { isolation = "read-committed" }: TransactionOptions = {},
): Promise<T> {
  const isolationLevel = isolation === "serializable" ? "Serializable" : "ReadCommitted";
  for (let attempt = 1; ; attempt += 1) {
    const hooks: (() => void)[] = [];
    try {
      const result = await getDatabase().$transaction(
        (tx) => runInTransactionScope(() => commitHooks.run(hooks, () => run(tx))),
        { isolationLevel },
      );
      for (const hook of hooks) hook();
      return result;
    } catch (error) {
      if (attempt === ATTEMPTS || !isWriteConflict(error)) throw error;
    }
  }
}
