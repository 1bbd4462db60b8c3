import type { RegimeState } from "../regime/judge-regime";
import type { CountryAnswer, CountryRegime } from "./country-question";
import { inPlace, thePlace } from "./country-words";

/** What can be said to "may it be offered there?". */
export const COUNTRY_STATES = {
  allowed: "Yes, by the rules read here",
  refused: "No, by the rules read here",
  not_offered: "Not offered there",
  cannot_conclude: "Cannot be concluded",
  not_covered: "Law of this place not read here",
} as const;
export type CountryState = keyof typeof COUNTRY_STATES;

/** Stands beside every answer: what no fact of a coin says. */
export const HOLDER_CAVEAT =
  "What the country asks of a holder, such as tax, exchange control and accounting, is no fact of a coin: ask somebody who advises there.";

const COUNTED: ReadonlySet<RegimeState> = new Set<RegimeState>(["falls_short", "cannot_conclude"]);

/** Whether gates of a law count: only where it binds the coin. */
export function countsGates(state: RegimeState): boolean {
  return COUNTED.has(state);
}

export type CountryConclusion = {
  readonly state: CountryState;
  /** What the state rests on, a sentence each. */
  readonly reasons: readonly string[];
  /** What is not known, a sentence each. */
  readonly unknown: readonly string[];
};

/**
 * Concludes whether a coin may be offered to holders in a country. A law of the whole country that falls short
 * refuses, whatever else is known; then an issuer that stays away; then a place none of whose law is read here.
 * "Allowed" takes an offer, a permission on record, a law in force in the whole place that was judged, and no law of
 * the place with an open gate. A house choice: the source document asks the question and gives no rule for it.
 */
export function concludeCountry(answer: CountryAnswer): CountryConclusion {
  const reasons = reasonsOf(answer);
  const unknown = unknownsOf(answer);
  return { state: stateOf(answer, unknown), reasons, unknown };
}

function stateOf(answer: CountryAnswer, unknown: readonly string[]): CountryState {
  const { regimes, offered } = answer;
  if (regimes.some(({ reach, state }) => reach === "whole" && state === "falls_short"))
    return "refused";
  if (offered === false) return "not_offered";
  if (regimes.length === 0) return "not_covered";
  return unknown.length > 0 ? "cannot_conclude" : "allowed";
}

const HOW: Readonly<Partial<Record<RegimeState, string>>> = {
  falls_short: "binds the coin, and a gate is not met",
  meets: "binds the coin, and every gate holds",
  no_gates: "binds the coin and has no gate on the day",
  not_in_force: "is not yet in force",
  does_not_apply: "does not bind the coin",
};

const JUDGED: ReadonlySet<RegimeState> = new Set<RegimeState>([
  "falls_short",
  "cannot_conclude",
  "meets",
  "no_gates",
]);

/**
 * Whether the law of the whole place says something of the coin on the day, or may: a law that is not in force, or is
 * law of a part alone, tells nothing for the place.
 */
function speaksForWhole({ reach, isInForce, state }: CountryRegime): boolean {
  if (reach === "part") return false;
  return (
    JUDGED.has(state) || state === "scope_unknown" || (state === "does_not_apply" && isInForce)
  );
}

function reasonsOf({ says, name, regimes }: CountryAnswer): readonly string[] {
  if (regimes.length === 0) return [says, `No law in force ${inPlace(name)} is read here.`];
  const read = regimes.flatMap(({ name: law, state }) =>
    HOW[state] === undefined ? [] : [`${law} ${HOW[state]}.`],
  );
  return [says, ...read];
}

function unknownsOf(answer: CountryAnswer): readonly string[] {
  const { name, offered, offeredIn, permitted, regimes } = answer;
  const where = offeredIn.length > 0 ? `in all of ${thePlace(name)}` : inPlace(name);
  // Where nobody offers the coin, no permission is asked for.
  const facts =
    offered === false
      ? []
      : [
          ...(offered === null ? [`Whether the issuer offers the coin ${where}.`] : []),
          ...(permitted === null ? [`Whether a permission covers an offer ${where}.`] : []),
          ...(permitted === false ? [unnamedPermission(where)] : []),
          ...(regimes.length > 0 && !regimes.some(speaksForWhole) ? [unreadWhole(name)] : []),
        ];
  return [...facts, ...regimes.flatMap(unknownOf)];
}

const unreadWhole = (name: string): string =>
  `What the law of the whole of ${thePlace(name)} asks of the coin: no such law that is read here is in force on the day.`;

const unnamedPermission = (where: string): string =>
  `Whether an offer ${where} takes a permission the coin does not have on record.`;

function unknownOf({ name, state, reach, jurisdiction }: CountryRegime): readonly string[] {
  if (state === "scope_unknown") return [`Whether ${name} binds the coin.`];
  if (state === "cannot_conclude") return [`Whether every gate of ${name} holds.`];
  if (reach === "whole" || state !== "falls_short") return [];
  return [`What follows for the whole country from ${name}, law of a part (${jurisdiction}) only.`];
}
