import { getDatabase } from "../db/client";
import { findCoin } from "../issuers/coin.repository";
import type { TrailFilter } from "./audit.repository";

export type TrailRequest = {
  readonly type: string | null;
  readonly who: string | null;
  /** The address of a coin; where there is none of it, the symbol coins had. */
  readonly coin: string | null;
  /** First and last day, in UTC. */
  readonly from: string | null;
  readonly until: string | null;
};

const DAY_MS = 86_400_000;

/** What a request asks of the database. */
export async function toTrailFilter(request: TrailRequest): Promise<TrailFilter> {
  const { type, who, coin, from, until } = request;
  return {
    ...(type === null ? {} : { type }),
    ...(who === null ? {} : { actorName: who }),
    ...(coin === null ? {} : { coin: await toCoinFilter(coin) }),
    ...(from === null ? {} : { from: new Date(`${from}T00:00:00Z`) }),
    ...(until === null ? {} : { before: new Date(Date.parse(`${until}T00:00:00Z`) + DAY_MS) }),
  };
}

async function toCoinFilter(coin: string): Promise<NonNullable<TrailFilter["coin"]>> {
  const found = await findCoin(getDatabase(), { slug: coin.toLowerCase() });
  return found === null ? { label: coin } : { id: found.id };
}
