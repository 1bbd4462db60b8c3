import "server-only";
import type { IsoDate } from "@/domain/dates";
import { derivations } from "@/domain/derivation/derivations";
import { openView } from "@/domain/derivation/fact-view";
import type { Profile } from "@/domain/profile/profile";
import { type AttestationDue, readAttestation } from "@/domain/review/due";
import type { Database } from "../db/client";
import { Lru } from "../lru";
import { type CurrentCoin, loadReports } from "./reports.repository";

const REMEMBERED = 20_000;
/** A revision never changes, so what its reports say on a day can be remembered. */
const known = new Lru<Omit<AttestationDue, "coin">>(REMEMBERED);

/** What the newest report of each coin says of the next one, as could be known on a day. */
export async function readAttestations(
  db: Database,
  coins: readonly CurrentCoin[],
  day: IsoDate,
): Promise<readonly AttestationDue[]> {
  const keyOf = ({ versionId }: CurrentCoin) => `${versionId} ${day}`;
  const missing = coins.filter((coin) => known.get(keyOf(coin)) === undefined);
  const profiles =
    missing.length === 0 ? new Map<string, Profile>() : await loadReports(db, missing);
  return coins.flatMap((coin) => {
    const named = { id: coin.coinId, symbol: coin.symbol };
    const remembered = known.get(keyOf(coin));
    if (remembered !== undefined) return [{ ...remembered, coin: named }];
    const profile = profiles.get(coin.versionId);
    if (profile === undefined) return [];
    const read = readAttestation(named, openView({ profile, asOf: day, derivations }));
    known.set(keyOf(coin), read);
    return [read];
  });
}
