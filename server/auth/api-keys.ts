import "server-only";
import { z } from "zod";
import { toPersonSubject } from "../audit/events";
import { record } from "../audit/record";
import { getDatabase } from "../db/client";
import { withTransaction } from "../db/transaction";
import { AppError, CHECK_MARKED, refuse, type Refusal } from "../errors";
import {
  countLiveKeys,
  insertKey,
  type KeyRecord,
  listKeyRecords,
  revokeKeyRecord,
} from "./api-keys.repository";
import { type Actor, authorise } from "./authorise";
import { SCOPES } from "./permissions";
import { isPlain, NO_CONTROLS } from "./plain-name";
import { requirePermission } from "./require";
import { createAuthId, createToken, hashToken } from "./tokens";

/** Says to whoever finds a key what it opens, and to scanners of source code that it is one. */
const KEY_PREFIX = "assay_";
const SHOWN_LENGTH = KEY_PREFIX.length + 6;
const MOST_KEYS = 20;
const DAY_MS = 86_400_000;

/** Days a key may last, a year at most. */
export const KEY_DAYS = ["30", "90", "180", "365"] as const;

const keySchema = z.strictObject({
  name: z
    .string()
    .trim()
    .min(1, { error: "Write what the key is for." })
    .max(60, { error: "A name may have 60 characters." })
    .refine(isPlain, { error: NO_CONTROLS }),
  scopes: z
    .array(z.enum(SCOPES, { error: "Choose what the key may do." }))
    .min(1, { error: "Choose at least one thing the key may do." })
    .transform((scopes) => [...new Set(scopes)]),
  days: z.enum(KEY_DAYS, { error: "Choose for how long the key works." }),
});

export type KeyInput = {
  readonly name: string;
  readonly scopes: readonly string[];
  readonly days: string;
};
export type MadeKey = { readonly ok: true /** Never to be had again. */; readonly key: string };

/** A key belongs to a person: the program itself has none. */
function ownerOf({ id }: Actor): string {
  if (id === null) throw new AppError("forbidden", "keys belong to people");
  return id;
}

export function toKeyState(
  { revokedAt, expiresAt }: KeyRecord,
  now = new Date(),
): "live" | "expired" | "revoked" {
  if (revokedAt !== null) return "revoked";
  return expiresAt <= now ? "expired" : "live";
}

export async function listKeys(): Promise<readonly KeyRecord[]> {
  const actor = await requirePermission("keys.own");
  return listKeyRecords(getDatabase(), ownerOf(actor));
}

export async function makeKey(
  actor: Actor,
  input: KeyInput,
): Promise<MadeKey | Refusal<"invalid">> {
  await authorise(actor, "keys.own");
  const personId = ownerOf(actor);
  const parsed = keySchema.safeParse(input);
  if (!parsed.success) {
    const fields = Object.fromEntries(
      parsed.error.issues.toReversed().map(({ path, message }) => [String(path[0]), message]),
    );
    return refuse("invalid", CHECK_MARKED, fields);
  }
  const { name, scopes, days } = parsed.data;
  const key = `${KEY_PREFIX}${createToken()}`;
  const id = createAuthId("key");
  const expiresAt = new Date(Date.now() + Number(days) * DAY_MS);
  return withTransaction(async (tx) => {
    if ((await countLiveKeys(tx, personId)) >= MOST_KEYS)
      return refuse("invalid", `You have ${MOST_KEYS} keys; revoke one that is no longer needed.`);
    const prefix = key.slice(0, SHOWN_LENGTH);
    await insertKey(tx, { id, personId, name, prefix, hash: hashToken(key), scopes, expiresAt });
    await record(tx, actor, {
      type: "key.made",
      subject: toPersonSubject({ id: personId }),
      details: { key: id, scopes, expires: expiresAt.toISOString() },
    });
    return { ok: true, key };
  });
}

export async function revokeKey(actor: Actor, { id }: { readonly id: string }): Promise<void> {
  await authorise(actor, "keys.own");
  const personId = ownerOf(actor);
  await withTransaction(async (tx) => {
    // A key of somebody else's is as if it were not there.
    if (!(await revokeKeyRecord(tx, { id, personId })))
      throw new AppError("not_found", `no live key ${id}`);
    const subject = toPersonSubject({ id: personId });
    await record(tx, actor, { type: "key.revoked", subject, details: { key: id } });
  });
}
