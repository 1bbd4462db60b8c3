import "server-only";
import type { IsoDate } from "@/domain/dates";
import type { ReminderKind } from "@/domain/review/due";
import { requirePermission } from "../auth/require";
import { getDatabase } from "../db/client";
import { countRemindDays, type DueItem, gatherDue, listVisibleKinds } from "./due";
import { type FeedRecord, findFeed } from "./feed.repository";

export type Due = {
  /** What is overdue first, then by day. */
  readonly items: readonly DueItem[];
  /** Days ahead that are looked at. */
  readonly days: number;
  /** The kinds whoever asks is reminded of. */
  readonly kinds: readonly ReminderKind[];
};

/** What falls due, for whoever asks. */
export async function listDue(today: IsoDate): Promise<Due> {
  const actor = await requirePermission("profile.read");
  const items = await gatherDue(actor, today);
  return {
    items: items.toSorted((a, b) => Number(b.overdue) - Number(a.overdue)),
    days: await countRemindDays(today),
    kinds: listVisibleKinds(actor),
  };
}

/** The calendar address of whoever asks, or null where they have none. */
export async function findOwnFeed(): Promise<FeedRecord | null> {
  const { id } = await requirePermission("account.own");
  return id === null ? null : findFeed(getDatabase(), id);
}
