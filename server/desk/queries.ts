import "server-only";
import { ruleset } from "@/checklists";
import { addDays, type IsoDate } from "@/domain/dates";
import { getDatabase } from "../db/client";
import type { CoinListRow } from "../issuers/coin-list.repository";
import { listCoins, searchPalette } from "../issuers/queries";
import {
  type CoinName,
  type Counted,
  listCoinNames,
  listOldReports,
  listOpenDrafts,
  listRecentRevisions,
  type OldReport,
  type OpenDraft,
  type RecentRevision,
} from "./desk.repository";
import { requirePermission } from "../auth/require";

const SHOWN = 6;
const RECENT = 10;
/** House choice: a fact older than a year is asked for again. */
const FACT_AGE_DAYS = 365;
/** More than anyone reads; whoever wants another coin types more of its name. */
const PALETTE_COINS = 20;

/** How old the newest reserve report may be, as the checklist has it. */
function findReportLimit(): number {
  const found = ruleset.parameters.find(({ id }) => id === "backing.assurance.attestation-age-met");
  const value = found?.values.at(-1)?.value;
  if (typeof value !== "number") throw new Error("the checklist has lost the age limit of reports");
  return value;
}

export type Desk = {
  readonly coins: number;
  readonly reportLimitDays: number;
  readonly factLimitDays: number;
  readonly openGates: Counted<CoinListRow>;
  readonly oldReports: Counted<OldReport>;
  /** The oldest facts; only those older than the limit. */
  readonly oldFacts: readonly OldFact[];
  readonly drafts: Counted<OpenDraft>;
  readonly unpublished: Counted<CoinListRow>;
  readonly recent: readonly RecentRevision[];
};

export type OldFact = {
  readonly row: CoinListRow;
  /** The fact with the earliest day of its own; null where the day of the profile is earlier. */
  readonly label: string | null;
  readonly date: IsoDate;
};

/** A fact without a day of its own describes the day of its profile. */
function toOldFact(row: CoinListRow): OldFact | null {
  const { stalest, profileAsOf } = row;
  if (stalest !== null && (profileAsOf === null || stalest.date <= profileAsOf))
    return { row, label: stalest.label, date: stalest.date };
  return profileAsOf === null ? null : { row, label: null, date: profileAsOf };
}

/**
 * The oldest first, each coin once. The coins with the oldest dated fact and those with the oldest profile together
 * hold the oldest of both.
 */
function pickOldFacts(rows: readonly CoinListRow[], before: IsoDate): readonly OldFact[] {
  const coins = new Map(rows.map((row) => [row.coinId, row]));
  return [...coins.values()]
    .flatMap((row) => toOldFact(row) ?? [])
    .filter(({ date }) => date < before)
    .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1))
    .slice(0, SHOWN);
}

/** What needs attention today. */
export async function getDesk(today: IsoDate): Promise<Desk> {
  const { id: personId } = await requirePermission("profile.read");
  const db = getDatabase();
  const reportLimitDays = findReportLimit();
  const before = addDays(today, -reportLimitDays);
  const factsBefore = addDays(today, -FACT_AGE_DAYS);
  const oldest = { direction: "asc", pageSize: SHOWN } as const;
  const all = await listCoins({ ...oldest, sort: "oldestFact" });
  const earliest = await listCoins({ ...oldest, sort: "asOf" });
  const gates = await listCoins({
    filters: { gateUnknown: true },
    sort: "proven",
    pageSize: SHOWN,
  });
  const unpublished = await listCoins({
    filters: { unpublished: true },
    sort: "symbol",
    pageSize: SHOWN,
  });
  return {
    coins: all.total,
    reportLimitDays,
    factLimitDays: FACT_AGE_DAYS,
    openGates: { items: gates.rows, total: gates.total },
    oldReports: await listOldReports(db, { before, today, limit: SHOWN }),
    oldFacts: pickOldFacts([...all.rows, ...earliest.rows], factsBefore),
    drafts: await listOpenDrafts(db, { limit: SHOWN, personId }),
    unpublished: { items: unpublished.rows, total: unpublished.total },
    recent: await listRecentRevisions(db, RECENT),
  };
}

export type PaletteAnswer = {
  readonly coins: readonly CoinName[];
  /** True when further coins match. */
  readonly more: boolean;
};

/** Coins for the command palette that hold what was typed; the first ones while nothing is. */
export async function listPalette(search: string): Promise<PaletteAnswer> {
  await requirePermission("profile.read");
  const limit = PALETTE_COINS + 1;
  const found =
    search.trim() === ""
      ? await listCoinNames(getDatabase(), limit)
      : await searchPalette(search, limit);
  return { coins: found.slice(0, PALETTE_COINS), more: found.length === limit };
}
