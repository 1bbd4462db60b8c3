import "server-only";
import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";

/** 64 MiB and about a third of a second on a small machine. */
const COST = { ln: 16, r: 8, p: 2 } as const;
const KEY_BYTES = 64;
const SALT_BYTES = 16;
const LARGEST_LN = 20;

type Cost = { readonly ln: number; readonly r: number; readonly p: number };

function derive(password: string, salt: Buffer, { ln, r, p }: Cost): Promise<Buffer> {
  const N = 2 ** ln;
  const options = { N, r, p, maxmem: 128 * N * r * 2 };
  return new Promise((resolve, reject) => {
    scrypt(password.normalize("NFKC"), salt, KEY_BYTES, options, (error, key) => {
      if (error === null) resolve(key);
      else reject(error);
    });
  });
}

const toText = ({ ln, r, p }: Cost, salt: Buffer, key: Buffer): string =>
  `$scrypt$ln=${ln},r=${r},p=${p}$${salt.toString("base64url")}$${key.toString("base64url")}`;

export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  return toText(COST, salt, await derive(password, salt, COST));
}

const FORM = /^\$scrypt\$ln=(\d+),r=(\d+),p=(\d+)\$([\w-]+)\$([\w-]+)$/;

/** Costs the same when nobody has this password: the time of an answer must not say whether an account exists. */
const NOBODY = toText(COST, Buffer.alloc(SALT_BYTES, 1), Buffer.alloc(KEY_BYTES, 1));

export async function isPasswordOf(hash: string | null, password: string): Promise<boolean> {
  const [, ln = "", r = "", p = "", salt = "", key = ""] = FORM.exec(hash ?? NOBODY) ?? [];
  const cost = { ln: Number(ln), r: Number(r), p: Number(p) };
  if (cost.ln < 1 || cost.ln > LARGEST_LN) return false;
  const found = await derive(password, Buffer.from(salt, "base64url"), cost);
  const wanted = Buffer.from(key, "base64url");
  const isSame = found.length === wanted.length && timingSafeEqual(found, wanted);
  return isSame && hash !== null;
}

/** How better-auth asks for passwords to be hashed and compared. */
export type PasswordWork = {
  readonly hash: (password: string) => Promise<string>;
  readonly verify: (asked: { hash: string; password: string }) => Promise<boolean>;
};

/**
 * The slow part is done before a transaction begins, since the embedded database has one connection for all; inside it
 * the answer found before is looked up, and anything not found before is wrong.
 */
export function rememberPasswordWork(known: {
  readonly right: { readonly hash: string; readonly password: string };
  readonly next?: { readonly hash: string; readonly password: string };
}): PasswordWork {
  const { right, next } = known;
  return {
    verify: ({ hash, password }) =>
      Promise.resolve(hash === right.hash && password === right.password),
    hash: (password) =>
      next !== undefined && password === next.password
        ? Promise.resolve(next.hash)
        : Promise.reject(new Error("This password was not hashed before the transaction.")),
  };
}
