import { columnLabel } from "../regime/eligibility-words";

/** Only stands among the gaps of a run where it is known that nothing is promised: the wait is open, the fact is not. */
const NOTHING_PROMISED = "redemption.timePromised";

/** What keeps the two ends of a run apart, as a reader knows it: labels of what is open, and a wait nobody promised. */
export function runGapLabels(missing: readonly string[]): readonly string[] {
  return missing.map((ref) =>
    ref === NOTHING_PROMISED ? "the wait, as no time limit is promised" : columnLabel(ref),
  );
}
