import type { Change } from "@/domain/profile/changes";

export type Details = {
  readonly changes: readonly Change[];
  readonly rest: Readonly<Record<string, unknown>>;
};

/** What an event carries: its changes apart from all else. The database holds objects only. */
export function readDetails(text: string): Details {
  const { changes, ...rest } = JSON.parse(text) as Record<string, unknown>;
  return { changes: Array.isArray(changes) ? (changes as readonly Change[]) : [], rest };
}
