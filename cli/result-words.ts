import type { Verdict } from "@/domain/checklist/criterion";
import { FORCES, type ForceStatus } from "@/domain/regime/force";

export const VERDICTS = {
  met: "met",
  partly_met: "partly met",
  not_met: "not met",
  unknown: "unknown",
  not_applicable: "not applicable",
} as const satisfies Readonly<Record<Verdict, string>>;

/** Force in a word or two: the label of enacted law adds that its day is to come, which a line shows elsewhere. */
export function forceLabel(force: ForceStatus): string {
  const [label = force] = FORCES[force].split(",");
  return label;
}
