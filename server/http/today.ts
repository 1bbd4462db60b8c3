import type { IsoDate } from "@/domain/dates";

/** Today by the server's clock, in UTC; the one place where the clock enters a decision. */
export function today(): IsoDate {
  return new Date().toISOString().slice(0, 10);
}
