import type { Transaction } from "../db/client";
import {
  type CoinIdentity,
  insertCoin,
  insertIssuer,
  type IssuerFacts,
  type IssuerNames,
  listSlugs,
} from "./coin.repository";
import { createId } from "./ids";
import { pickSlug, toSlug } from "./slug";

export type CoinNames = Pick<CoinIdentity, "symbol" | "name" | "dti">;
export type Created = { readonly coinId: string; readonly issuerId: string; readonly slug: string };

export async function createIssuer(
  tx: Transaction,
  issuer: IssuerNames & IssuerFacts & { readonly isSample: boolean },
): Promise<string> {
  const id = createId("iss");
  await insertIssuer(tx, { id, ...issuer });
  return id;
}

/** Adds a coin under an issuer at the first free address. */
export async function createCoin(
  tx: Transaction,
  { issuerId, names, isSample }: { issuerId: string; names: CoinNames; isSample: boolean },
): Promise<Created> {
  const slug = pickSlug(names.symbol, await listSlugs(tx, toSlug(names.symbol)));
  const coinId = createId("cn");
  await insertCoin(tx, { id: coinId, issuerId, slug, isSample, ...names });
  return { coinId, issuerId, slug };
}
