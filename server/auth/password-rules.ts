import "server-only";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gunzipSync } from "node:zlib";

export const SHORTEST_PASSWORD = 15;
export const LONGEST_PASSWORD = 128;
const FEWEST_CHARACTERS = 5;
const SHORTEST_WORD = 4;
const LIST = "server/auth/data/common-passwords.txt.gz";

type Owner = { readonly name: string; readonly email: string };

let common: ReadonlySet<string> | null = null;

const fold = (text: string): string => text.normalize("NFKC").toLowerCase();

/** Passwords of at least 15 characters that are known from break-ins elsewhere. */
function getCommon(): ReadonlySet<string> {
  common ??= new Set(
    gunzipSync(readFileSync(resolve(LIST)))
      .toString("utf8")
      .split("\n"),
  );
  return common;
}

function listWords({ name, email }: Owner): readonly string[] {
  const [local = ""] = email.split("@");
  const words = [...fold(name).split(/[^\p{L}\p{N}]+/u), fold(local), fold(email)];
  return ["assay", ...words.filter((word) => word.length >= SHORTEST_WORD)];
}

/** What is wrong with a new password, in one sentence, or null. Length counts, not what it is composed of. */
export function findPasswordFault(password: string, owner: Owner): string | null {
  const characters = [...password];
  if (characters.length < SHORTEST_PASSWORD)
    return `Use at least ${SHORTEST_PASSWORD} characters, for example four words.`;
  if (password.length > LONGEST_PASSWORD) return `Use at most ${LONGEST_PASSWORD} characters.`;
  const text = fold(password);
  if (listWords(owner).some((word) => text.includes(word)))
    return "Leave out your name, your e-mail address and the word Assay.";
  if (new Set(text).size < FEWEST_CHARACTERS)
    return "Use more different characters; this one is easily guessed.";
  if (getCommon().has(text))
    return "Choose another password: this one is on a list of passwords known from break-ins.";
  return null;
}

export const PASSWORD_HINT = `At least ${SHORTEST_PASSWORD} characters; spaces and any script count. Pasting from a password manager is fine.`;
