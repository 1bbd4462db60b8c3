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

const SHOWN = 6;
const RECENT = 10;
/** House choice: a fact older than a year is asked for again. */
const FACT_AGE_DAYS = 365;
/** Enough for any desk at once; beyond it the palette asks with what was typed. */
const PALETTE_COINS = 2_000;

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
  readonly oldFacts: readonly CoinListRow[];
  readonly drafts: Counted<OpenDraft>;
  readonly unpublished: Counted<CoinListRow>;
  readonly recent: readonly RecentRevision[];
};

/** What needs attention today. */
export async function getDesk(today: IsoDate): Promise<Desk> {
  const db = getDatabase();
  const reportLimitDays = findReportLimit();
  const before = addDays(today, -reportLimitDays);
  const factsBefore = addDays(today, -FACT_AGE_DAYS);
  const all = await listCoins({ sort: "oldestFact", direction: "asc", pageSize: SHOWN });
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
    oldFacts: all.rows.filter(({ stalest }) => stalest !== null && stalest.date < factsBefore),
    drafts: await listOpenDrafts(db, SHOWN),
    unpublished: { items: unpublished.rows, total: unpublished.total },
    recent: await listRecentRevisions(db, RECENT),
  };
}

/** Coins for the command palette: all of them, or those that hold the text. */
export function listPalette(search: string | null): Promise<readonly CoinName[]> {
  return search === null ? listCoinNames(getDatabase(), PALETTE_COINS) : searchPalette(search);
}
