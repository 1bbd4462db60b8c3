import { sealTrail } from "../audit/record";
import { getSealer } from "../audit/signing";
import { toSystemActor } from "../auth/authorise";
import { recordNoted } from "../auth/attempt-recorder";
import { hashEncryptedCodes } from "../auth/recovery-codes";
import { makeSetUpPath } from "../auth/set-up-link";
import { getDatabase, openDatabase } from "../db/client";
import { migrateDatabase } from "../db/migrate";
import { withTransaction } from "../db/transaction";
import { getEnv } from "../env";
import { useAttemptRecorder } from "../http/note-attempt";
import { lapseUnderOtherRules } from "../review/lapse";
import { seedOnFirstStart } from "../samples/seed";

/** Found here by the script that serves, which is not part of the build. */
const BEFORE_STOP = Symbol.for("assay.before-stop");
/** The path of the set-up link, printed by that script; null where there are people. */
const SET_UP = Symbol.for("assay.set-up");
const holder: typeof globalThis & {
  [BEFORE_STOP]?: () => Promise<void>;
  [SET_UP]?: string | null;
} = globalThis;

/**
 * What has to be done before the first request: the database open and up to date, recovery codes hashed, the samples
 * loaded once, reviews under other rules ended, the trail sealed.
 */
export async function prepareDatabase(): Promise<void> {
  await migrateDatabase(await openDatabase());
  await hashEncryptedCodes(getDatabase());
  // A key that cannot be read is found now and not by the fiftieth event.
  getSealer();
  const assay = toSystemActor("Assay");
  if (getEnv().samples === "load") await seedOnFirstStart(assay);
  await withTransaction((tx) => lapseUnderOtherRules(tx, assay));
  await withTransaction(sealTrail);
  useAttemptRecorder(recordNoted);
  holder[SET_UP] = await makeSetUpPath();
  holder[BEFORE_STOP] = async () => void (await withTransaction(sealTrail));
}

/** Where no script of ours serves, as under `next dev`, the link is said here. */
export function findSetUpPath(): string | null {
  return holder[SET_UP] ?? null;
}
