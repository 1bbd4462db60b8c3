import { DIRECTION_NOTE, TIER_WORDS } from "./types";
import type { Band } from "./types";

export const NO_BAND_DESCRIPTION = "Too little is known for a score and a tier.";

/** The band in one sentence, as read aloud and printed below the drawing. */
export function describeBand(band: Band): string {
  const figure =
    band.proven === band.possible
      ? `Proven ${band.proven}, nothing left open`
      : `Proven ${band.proven}, possible up to ${band.possible}`;
  const parts = [`${figure} (${DIRECTION_NOTE}).`];
  if (band.ceiling !== null) parts.push(`Capped at ${TIER_WORDS[band.ceiling]}.`);
  if (band.lowCeiling !== null && band.lowCeiling !== band.ceiling) {
    parts.push(`The low end is held at ${TIER_WORDS[band.lowCeiling]} until a gate is known.`);
  }
  const { proven, possible } = band.uncapped;
  if (proven !== band.proven || possible !== band.possible) {
    parts.push(proven === possible ? `Uncapped ${proven}.` : `Uncapped ${proven} to ${possible}.`);
  }
  return parts.join(" ");
}
