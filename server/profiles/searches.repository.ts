import type { SearchRecord } from "@/domain/explain/search-record";
import type { Transaction } from "../db/client";
import { fromStoredDate, toStoredDate } from "./cells";

export type NewSearch = SearchRecord & { readonly id: string; readonly coinId: string };

const FIELDS = {
  target: true,
  searchedWhere: true,
  searchedOn: true,
  foundNothing: true,
  expiresOn: true,
  createdBy: true,
} as const;

export async function insertSearch(tx: Transaction, search: NewSearch): Promise<void> {
  const { id, coinId, target, where, on, note, until, by } = search;
  await tx.searchRecord.create({
    data: {
      id,
      coinId,
      target,
      searchedWhere: where,
      searchedOn: toStoredDate(on),
      foundNothing: note,
      expiresOn: toStoredDate(until),
      createdBy: by,
    },
    select: { id: true },
  });
}

/** The searches of a coin, or for one of its facts, the last first. */
export async function findSearches(
  tx: Transaction,
  coinId: string,
  target?: string,
): Promise<readonly SearchRecord[]> {
  const rows = await tx.searchRecord.findMany({
    where: { coinId, ...(target === undefined ? {} : { target }) },
    select: FIELDS,
    orderBy: [{ searchedOn: "desc" }, { createdAt: "desc" }, { id: "desc" }],
  });
  return rows.map(({ target: of, searchedWhere, searchedOn, foundNothing, ...row }) => ({
    target: of,
    where: searchedWhere,
    on: fromStoredDate(searchedOn),
    note: foundNothing,
    until: fromStoredDate(row.expiresOn),
    by: row.createdBy,
  }));
}
