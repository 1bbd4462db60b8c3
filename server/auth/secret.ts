import "server-only";
import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { getEnv } from "../env";
import { keepOnce } from "../kept-file";
import { StartupError } from "../startup-error";

const FILE = "secret";
const BYTES = 48;

/** Signs cookies, encrypts second factors. Without ASSAY_SECRET it is kept in the data folder, for its owner's eyes only. */
export function getSecret(): string {
  const { secret, dataDir } = getEnv();
  return secret ?? readKept(dataDir);
}

function readKept(folder: string): string {
  const file = join(folder, FILE);
  try {
    keepOnce(file, () => randomBytes(BYTES).toString("base64url"));
    return readFileSync(file, "utf8");
  } catch {
    throw new StartupError(
      `The secret of the sign-in, ${file}, cannot be read or made; restore it from a backup, correct its permissions, or set ASSAY_SECRET.`,
    );
  }
}

/** A keyed hash: `purpose` keeps what is made for one use from being valid in another. */
export function hashWithSecret(purpose: string, ...parts: readonly string[]): string {
  return createHmac("sha256", getSecret())
    .update(JSON.stringify([purpose, ...parts]))
    .digest("base64url");
}

/** The value of a cookie that carries its signature after the last point, or null if it is not ours. */
export function readSigned(value: string | undefined): string | null {
  const at = value?.lastIndexOf(".") ?? -1;
  if (value === undefined || at < 1) return null;
  const text = value.slice(0, at);
  const wanted = createHmac("sha256", getSecret()).update(text).digest();
  const given = Buffer.from(value.slice(at + 1), "base64");
  return given.length === wanted.length && timingSafeEqual(given, wanted) ? text : null;
}

export function isEqualText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
