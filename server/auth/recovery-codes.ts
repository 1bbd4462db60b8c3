import "server-only";
import { randomBytes } from "node:crypto";
import { symmetricDecrypt } from "better-auth/crypto";
import { z } from "zod";
import type { Database, Transaction } from "../db/client";
import { log } from "../log";
import { findKeptCodes, replaceKeptCodes } from "./auth.repository";
import { getSecret, hashWithSecret } from "./secret";

const RECOVERY_CODES = 10;
/** No letter that is taken for a digit, none that is taken for another; 32 of them, five bits each. */
const LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
/** 140 bits: from 112 on a code needs no slow hash. */
const LENGTH = 28;
const GROUP = 7;
/** No code holds a point, so a hash is never taken for a code that has yet to be hashed. */
const HASHED = "hmac.";
const kept = z.array(z.string());

/** A set of codes as they are shown, once. */
export function createRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, createRecoveryCode);
}

function createRecoveryCode(): string {
  const letters = [...randomBytes(LENGTH)].map((byte) => LETTERS.charAt(byte % LETTERS.length));
  const groups = Array.from({ length: LENGTH / GROUP }, (_, at) =>
    letters.slice(at * GROUP, (at + 1) * GROUP).join(""),
  );
  return groups.join("-");
}

/**
 * What is kept of a code, and what a typed one is compared as: nobody can choose the hash of a guess, so the time a
 * comparison takes tells nothing. Case, dashes, spaces and lookalikes of today's codes are forgiven; codes of the
 * first kind, 16 letters of either case, count as they were printed.
 */
export function hashRecoveryCode(typed: string): string {
  const plain = typed.toLowerCase().replace(/[\s-]/g, "").replace(/o/g, "0").replace(/[il]/g, "1");
  const code = plain.length === LENGTH ? plain : typed.trim();
  return `${HASHED}${hashWithSecret("recovery code", code)}`;
}

const toKept = (code: string): string => (code.startsWith(HASHED) ? code : hashRecoveryCode(code));

const toText = (codes: readonly string[]): string => JSON.stringify(codes.map(toKept));

/** Hashes of a kept set; null where it was encrypted, as sets once were, under another secret. */
async function readKept(text: string): Promise<readonly string[] | null> {
  if (text.startsWith("[")) return kept.parse(JSON.parse(text));
  try {
    const codes = await symmetricDecrypt({ key: getSecret(), data: text });
    return kept.parse(JSON.parse(codes)).map(toKept);
  } catch {
    return null;
  }
}

/** How the library keeps a set: it gives codes, or what is left of the hashes, and compares with hashes. */
export const STORED_AS_HASHES = {
  encrypt: (codes: string): Promise<string> =>
    Promise.resolve(toText(kept.parse(JSON.parse(codes)))),
  decrypt: async (text: string): Promise<string> => JSON.stringify((await readKept(text)) ?? []),
};

/** A new set in the place of the one that is kept. The caller shows it; nobody can read it again. */
export async function renewRecoveryCodes(
  tx: Transaction,
  personId: string,
): Promise<readonly string[]> {
  const codes = createRecoveryCodes();
  await replaceKeptCodes(tx, { personId, codes: toText(codes) });
  return codes;
}

/** Sets that an older version kept encrypted become hashes; the codes stay good. Done at each start. */
export async function hashEncryptedCodes(db: Database): Promise<void> {
  for (const { personId, codes: was } of await findKeptCodes(db)) {
    if (was.startsWith("[")) continue;
    const hashes = await readKept(was);
    if (hashes === null)
      log.warn("recovery codes cannot be read under this secret and open nothing");
    else await replaceKeptCodes(db, { personId, codes: toText(hashes), was });
  }
}
