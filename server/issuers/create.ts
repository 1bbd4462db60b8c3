import { toCoinSubject } from "../audit/events";
import { record, type Recorder } from "../audit/record";
import type { Transaction } from "../db/client";
import {
  type CoinNames,
  insertCoin,
  insertIssuer,
  type IssuerFacts,
  type IssuerNames,
  listSlugs,
} from "./coin.repository";
import { createId } from "./ids";
import { listNameChanges } from "./name-changes";
import { pickSlug, toSlug } from "./slug";

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

export type NewCoin = {
  readonly coinId: string;
  readonly issuerId: string;
  readonly newIssuer: boolean;
  readonly names: CoinNames & IssuerNames;
};

export async function recordCreated(
  tx: Transaction,
  actor: Recorder,
  { coinId, issuerId, newIssuer, names }: NewCoin,
): Promise<void> {
  await record(tx, actor, {
    type: "coin.created",
    subject: toCoinSubject({ id: coinId, symbol: names.symbol }),
    details: { issuerId, newIssuer, changes: [...listNameChanges(null, names)] },
  });
}
