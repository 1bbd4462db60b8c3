import "server-only";
import { comparePeers, type PeerFigures, type PeerMeasure, TOTAL } from "@/domain/comparison/peers";
import type { Band } from "@/domain/scoring/assessment";
import { getRules } from "../assessments/reading";
import { currentRules, refreshSummaries } from "../assessments/summaries";
import { requirePermission } from "../auth/require";
import { getDatabase } from "../db/client";
import { listPeerRows, type PeerRow } from "./peers.repository";

/** Figures computed while a visitor waits; the rest follows on later visits and in the background. */
const COMPUTED_AT_ONCE = 12;

export type Peers = {
  /** The whole first, then each pillar of the checklist. */
  readonly measures: readonly (PeerMeasure & { readonly label: string })[];
  /** Other coins with a figure. */
  readonly others: number;
  /** Coins whose figures are still being computed. */
  readonly waiting: number;
  /** The coin's own figures are among those. */
  readonly isWaiting: boolean;
};

/** Where a coin stands among every coin with a published revision, by the figures stored for the list. */
export async function readPeers(coinId: string): Promise<Peers> {
  await requirePermission("profile.read");
  const { checklist } = await getRules();
  const rules = await currentRules();
  let rows = await listPeerRows(getDatabase(), coinId, rules);
  if (rows.some(isOpen)) {
    await refreshSummaries({ limit: COMPUTED_AT_ONCE });
    rows = await listPeerRows(getDatabase(), coinId, rules);
  }
  const own = rows.find((row) => row.coinId === coinId);
  const others = rows.filter((row) => row.coinId !== coinId && row.state !== null);
  const labels = new Map([
    [TOTAL, "The whole"],
    ...checklist.pillars.map(({ id, label }) => [id, label] as const),
  ]);
  const measures = comparePeers(
    own === undefined ? new Map() : toFigures(own),
    others.map(toFigures),
    [...labels.keys()],
  );
  return {
    measures: measures.map((each) => ({ ...each, label: labels.get(each.id) ?? each.id })),
    others: others.length,
    waiting: rows.filter(isOpen).length,
    isWaiting: own !== undefined && isOpen(own),
  };
}

function isOpen({ state }: PeerRow): boolean {
  return state === null;
}

function toFigures({ state, proven, possible, pillars }: PeerRow): PeerFigures {
  const figures = new Map<string, Band | null>();
  if (proven === null || possible === null) return figures;
  figures.set(TOTAL, state === "nothing_applicable" ? null : { proven, possible });
  for (const [id, ends] of Object.entries(pillars ?? {}))
    figures.set(id, ends === null ? null : { proven: ends[0], possible: ends[1] });
  return figures;
}
