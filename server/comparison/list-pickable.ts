import "server-only";
import { listCoins } from "../issuers/queries";
import type { FoundCoin } from "./load-comparison";

export type Pickable = {
  readonly key: string;
  readonly symbol: string;
  readonly name: string;
  readonly hint: string;
};

const MOST_OFFERED = 50;

/** Published coins to choose from, by symbol; `more` counts those beyond the first fifty. */
export async function listPickable(
  find: string,
): Promise<{ coins: readonly Pickable[]; more: number }> {
  const { rows, total } = await listCoins({
    search: find,
    filters: { unpublished: false },
    sort: "symbol",
    pageSize: MOST_OFFERED,
  });
  const published = rows.filter(({ versionId }) => versionId !== null);
  return {
    coins: published.map(({ slug, symbol, name, issuer, profileAsOf, isSample }) => ({
      key: slug,
      symbol,
      name,
      hint: [
        issuer ?? "no legal issuer identified",
        profileAsOf === null ? "" : `facts of ${profileAsOf}`,
        isSample ? "sample" : "",
      ]
        .filter((part) => part !== "")
        .join(", "),
    })),
    more: Math.max(0, total - rows.length),
  };
}

/** A coin already chosen, which must stay in the list. */
export function toPickable({ key, symbol, name, isSample }: FoundCoin): Pickable {
  return { key, symbol, name, hint: isSample ? "chosen, sample" : "chosen" };
}
