import { type Holding, isRead, lookThrough } from "@/domain/reserve-analysis/look-through";
import type { RowInput } from "./profile-builder";
import { openTestView } from "./view";

export type Rows = readonly RowInput<"position">[];

/** A reserve of these rows with its funds opened; fails where there is no reading. */
export function read(
  position: Rows,
  rest: Omit<Parameters<typeof openTestView>[0], "position"> = {},
) {
  const reading = lookThrough(openTestView({ position, ...rest }));
  if (!isRead(reading)) throw new Error("expected a reading");
  return reading;
}

/** Lines as a test states them: label, kind, amount, and the fund they are held through. */
export const show = (lines: readonly Holding[]) =>
  lines.map(({ label, kind, amount, fund }) => [label, kind, amount.toString(), fund]);
