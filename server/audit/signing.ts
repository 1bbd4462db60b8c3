import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from "node:crypto";
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Env, getEnv } from "../env";
import { keepOnce } from "../kept-file";
import { StartupError } from "../startup-error";
import { sha256 } from "./chain";

export type Seal = { readonly seq: bigint; readonly hash: string };

/** Signs ends of the trail, and remembers outside the database which ends there have been. */
export type Sealer = {
  /** Short name of the key: the first 16 digits of the hash of its public half. */
  readonly keyId: string;
  sign(seal: Seal): string;
  isSigned(seal: Seal, signature: string): boolean;
  /** Writes the seal where whoever can change the database cannot reach it. */
  anchor(seal: Seal): void;
  listAnchors(): readonly Seal[];
};

const FOLDER = "trail";
const KEY_FILE = "signing-key.pem";

function toMessage({ seq, hash }: Seal): Buffer {
  return Buffer.from(`assay-trail/1 ${seq} ${hash}`);
}

function toSealer(key: KeyObject, anchors: Pick<Sealer, "anchor" | "listAnchors">): Sealer {
  const publicKey = createPublicKey(key);
  const keyId = sha256(publicKey.export({ type: "spki", format: "der" })).slice(0, 16);
  return {
    keyId,
    sign: (seal) => sign(null, toMessage(seal), key).toString("base64"),
    isSigned: (seal, signature) =>
      verify(null, toMessage(seal), publicKey, Buffer.from(signature, "base64")),
    ...anchors,
  };
}

function openKey(folder: string): KeyObject {
  const file = join(folder, KEY_FILE);
  try {
    keepOnce(file, () => {
      const { privateKey } = generateKeyPairSync("ed25519");
      return privateKey.export({ type: "pkcs8", format: "pem" });
    });
    return createPrivateKey(readFileSync(file));
  } catch {
    throw new StartupError(
      `The signing key of the trail, ${file}, cannot be read or made; restore it from a backup or correct its permissions.`,
    );
  }
}

/** A file for each database, so that a folder that served another one before raises no false alarm. */
function nameAnchors(databaseUrl: string | undefined): string {
  if (databaseUrl === undefined) return "anchors.txt";
  const { host, pathname, searchParams } = new URL(databaseUrl);
  return `anchors-${sha256(`${host || (searchParams.get("host") ?? "")}${pathname}`).slice(0, 12)}.txt`;
}

/** The key and the anchors in the data folder; the key is made on first use, for its owner's eyes only. */
export function openSealer({ dataDir, databaseUrl }: Pick<Env, "dataDir" | "databaseUrl">): Sealer {
  const folder = join(dataDir, FOLDER);
  const anchorFile = join(folder, nameAnchors(databaseUrl));
  return toSealer(openKey(folder), {
    anchor: ({ seq, hash }) => {
      // The break comes first: a line that a crash cut off must not swallow the next one.
      appendFileSync(anchorFile, `\n${seq} ${hash}`, { mode: 0o600 });
    },
    listAnchors: () =>
      existsSync(anchorFile) ? readAnchors(readFileSync(anchorFile, "utf8")) : [],
  });
}

function readAnchors(text: string): readonly Seal[] {
  return text.split("\n").flatMap((line) => {
    const match = /^(\d+) ([0-9a-f]{64})$/.exec(line);
    return match === null ? [] : [{ seq: BigInt(match[1] ?? ""), hash: match[2] ?? "" }];
  });
}

/** A key and anchors that live as long as the process; for tests. */
export function createSealer(): Sealer {
  const anchors: Seal[] = [];
  return toSealer(generateKeyPairSync("ed25519").privateKey, {
    anchor: (seal) => anchors.push(seal),
    listAnchors: () => anchors,
  });
}

/** On globalThis because start-up code and routes are bundled apart. */
const SLOT = Symbol.for("assay.sealer");
const holder: typeof globalThis & { [SLOT]?: Sealer } = globalThis;

export function getSealer(): Sealer {
  holder[SLOT] ??= openSealer(getEnv());
  return holder[SLOT];
}

/** Makes `sealer` this process's; null lets the next use open that of the data folder. */
export function useSealer(sealer: Sealer | null): void {
  if (sealer === null) delete holder[SLOT];
  else holder[SLOT] = sealer;
}
