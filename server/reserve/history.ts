import "server-only";
import type { IsoDate } from "@/domain/dates";
import { derivations } from "@/domain/derivation/derivations";
import { openView } from "@/domain/derivation/fact-view";
import type { Unknown } from "@/domain/facts/state";
import { lookThrough, type LookThrough } from "@/domain/reserve-analysis/look-through";
import { requirePermission } from "../auth/require";
import { getProfile, listRevisions } from "../profiles/queries";

/** Revisions whose reserve is read for one page; each is a profile to load. */
const MOST_REVISIONS = 12;

export type ReserveRevision = {
  readonly number: number;
  readonly asOf: IsoDate;
  readonly reading: LookThrough | Unknown;
};

export type ReserveHistory = {
  /** By the day their facts describe, newest first. */
  readonly revisions: readonly ReserveRevision[];
  readonly leftOut: number;
};

/** The reserve of a coin's published revisions, each on the day its facts describe, up to a day. */
export async function readReserveHistory(coinId: string, until: IsoDate): Promise<ReserveHistory> {
  await requirePermission("profile.read");
  const published = (await listRevisions(coinId))
    .flatMap(({ number, asOf }) => (number === null || asOf > until ? [] : [{ number, asOf }]))
    .sort((a, b) => (a.asOf === b.asOf ? b.number - a.number : a.asOf < b.asOf ? 1 : -1));
  const revisions: ReserveRevision[] = [];
  for (const { number, asOf } of published.slice(0, MOST_REVISIONS)) {
    const { profile } = await getProfile(coinId, number);
    const reading = lookThrough(openView({ profile, asOf, derivations }));
    revisions.push({ number, asOf, reading });
  }
  return { revisions, leftOut: published.length - revisions.length };
}
