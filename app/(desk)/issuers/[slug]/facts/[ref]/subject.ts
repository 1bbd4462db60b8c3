import { notFound } from "next/navigation";
import { type HistoryRef, isHistoryRef } from "@/domain/explain/fact-history";
import type { CoinRecord } from "@/server/profiles/coin-record.repository";
import { findCoin } from "../../load-coin";

export type Subject = { readonly coin: CoinRecord; readonly fact: HistoryRef };

export type FactParams = Promise<{ readonly slug: string; readonly ref: string }>;

/** The coin and the fact of an address; not found without either. */
export async function findSubject(params: FactParams): Promise<Subject> {
  const { slug, ref } = await params;
  const coin = await findCoin(slug);
  if (!isHistoryRef(ref)) notFound();
  return { coin, fact: ref };
}
