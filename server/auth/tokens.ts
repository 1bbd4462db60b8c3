import { createHash, randomBytes, randomUUID } from "node:crypto";

/** 256 random bits, as they stand in a link or a key. Only the hash is kept. */
export function createToken(): string {
  return randomBytes(32).toString("base64url");
}

/** A plain hash is enough for what nobody chose and nobody can guess. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** How long a link that makes or lets in an administrator is good for. */
export const SET_UP_LINK_MS = 60 * 60_000;

export const toSetUpPath = (token: string): string => `/set-up/${token}`;

export function createAuthId(kind: "per" | "inv" | "key"): string {
  return `${kind}_${randomUUID()}`;
}
