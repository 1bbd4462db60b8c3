import type { Verdict } from "../checklist/criterion";
import type {
  AssessmentResult,
  Band,
  Coverage,
  UseCaseOutcome,
  UseCaseVerdict,
} from "../scoring/assessment";
import { type Policy, type Tier, TIER_LABELS } from "../scoring/policy";
import { tierOf, topOf } from "../scoring/tiers";
import type { BandFigure } from "./tree";

export const VERDICT_LABELS: Readonly<Record<Verdict, string>> = {
  met: "Met",
  partly_met: "Partly met",
  not_met: "Not met",
  unknown: "Unknown",
  not_applicable: "Not applicable",
};

export const USE_CASE_LABELS: Readonly<Record<UseCaseVerdict, string>> = {
  fits: "Fits",
  fits_with_conditions: "Fits with conditions",
  does_not_fit: "Does not fit",
  cannot_conclude: "Cannot conclude",
};

export const CONFIDENCE_LABELS: Readonly<Record<Coverage["confidence"], string>> = {
  high: "High",
  medium: "Medium",
  low: "Low",
};

/** "Adequate", "Constrained to Sound", or why there is none. */
export function tierText(result: Pick<AssessmentResult, "state" | "tier">): string {
  const { low, high } = result.tier;
  if (low === null || high === null) {
    return result.state === "nothing_applicable" ? "Nothing applies" : "Not enough evidence";
  }
  return low === high ? TIER_LABELS[low] : `${TIER_LABELS[low]} to ${TIER_LABELS[high]}`;
}

/** The limit the policy suggests at the proven tier; without a tier it suggests none. */
export function limitText(
  { exposure }: Pick<UseCaseOutcome, "exposure">,
  { state }: Pick<AssessmentResult, "state">,
): string {
  return state === "scored" ? exposure : "not given, as there is no tier";
}

/** "62–78", or one figure where both ends agree. */
export function bandText(band: Band): string {
  return band.proven === band.possible ? String(band.proven) : `${band.proven}–${band.possible}`;
}

/** A result in three figures, under the name of a coin where several stand side by side. */
export function headlineOf(
  result: AssessmentResult,
  name = "",
): readonly { readonly label: string; readonly value: string }[] {
  const prefix = name === "" ? "" : `${name}: `;
  return [
    { label: `${prefix}Proven (0–100, higher is better)`, value: String(result.proven) },
    { label: `${prefix}Possible (0–100, higher is better)`, value: String(result.possible) },
    { label: `${prefix}Tier`, value: tierText(result) },
  ];
}

/** The ceilings that shape a result: the one that certainly holds, and the one that holds for the low end. */
export function ceilingsOf(result: AssessmentResult): { certain: Tier | null; low: Tier | null } {
  const outcomes = [...result.gates, ...result.caps];
  const weakest = (statuses: readonly string[]): Tier | null => {
    const tiers = outcomes
      .filter((each) => statuses.includes(each.status))
      .map((each) => each.ceiling);
    return tiers.sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b))[0] ?? null;
  };
  return {
    certain: weakest(["binding", "applies"]),
    low: weakest(["binding", "applies", "unknown"]),
  };
}

const ORDER = Object.keys(TIER_LABELS) as Tier[];

/** Everything the band bar draws. A ceiling that does not lower its end is left out. */
export function toBandFigure(label: string, result: AssessmentResult, policy: Policy): BandFigure {
  const { certain, low } = ceilingsOf(result);
  const { proven, possible, uncapped, tier, state } = result;
  const bites = (ceiling: Tier | null, figure: number): Tier | null =>
    ceiling !== null && topOf(ceiling, policy) < figure ? ceiling : null;
  return {
    label,
    proven,
    possible,
    uncapped,
    tier,
    state,
    ceiling: bites(certain, uncapped.possible),
    lowCeiling: bites(low, uncapped.proven),
    floors: policy.tierFloors,
  };
}

/** Sentence for readers who cannot see the bar. */
export function bandSentence(result: AssessmentResult, policy: Policy): string {
  const figures = `Proven ${result.proven}, possible ${result.possible} of 100, higher is better; ${tierText(result)}.`;
  const uncapped = `Before gates and caps ${bandText(result.uncapped)} (${TIER_LABELS[tierOf(result.uncapped.proven, policy)]} proven).`;
  return bandText(result.uncapped) === bandText(result) ? figures : `${figures} ${uncapped}`;
}
