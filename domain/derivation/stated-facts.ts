import type { IsoDate } from "../dates";
import type { Decimal } from "../decimal";
import type { FactDefinition } from "../facts/definition";
import { absentState, hiddenState, shareState } from "../facts/shared-states";
import { type FactState, known, unknown } from "../facts/state";
import type { FactId, FactValue } from "../facts/vocabulary";
import type { Answer, Profile } from "../profile/profile";

type AnyState = FactState<FactValue<FactId>>;

/** What tells one fact from the others. */
export type FactSlot = {
  readonly id: FactId;
  /** Place of the fact among all facts. */
  readonly index: number;
  readonly definition: FactDefinition;
};

/** What was stated of one fact: the same on every day from which it was public. */
type Stated = { readonly from: IsoDate; readonly state: AnyState };

const profiles = new WeakMap<Profile, StatedFacts>();

/**
 * What a profile states, fact by fact. A profile never changes, and one is judged in two modes, on many days and in
 * many columns: an answer is read out of it once and kept with it.
 */
export function statedIn(profile: Profile): StatedFacts {
  const found = profiles.get(profile);
  if (found !== undefined) return found;
  const made = new StatedFacts(profile);
  profiles.set(profile, made);
  return made;
}

class StatedFacts {
  readonly #profile: Profile;
  readonly #read: (Stated | undefined)[] = [];

  constructor(profile: Profile) {
    this.#profile = profile;
  }

  /** The answer as it could be known on a day; not researched where there is none. */
  on(asOf: IsoDate, slot: FactSlot): AnyState {
    let stated = this.#read[slot.index];
    if (stated === undefined) {
      stated = readOut(this.#profile, slot);
      this.#read[slot.index] = stated;
    }
    return stated.from <= asOf ? stated.state : hiddenState(slot.id);
  }
}

export type { StatedFacts };

/** Whether something was public by the day; without a day of its own it is as old as the profile. */
export function isPublic(knownOn: IsoDate | null, profile: Profile, asOf: IsoDate): boolean {
  return (knownOn ?? profile.asOf) <= asOf;
}

/** Before every day there is: what nobody answered was never hidden. */
const ALWAYS: IsoDate = "";

function readOut(profile: Profile, { id, definition }: FactSlot): Stated {
  const answer = profile.facts[id];
  if (answer === undefined) return { from: ALWAYS, state: absentState(id) };
  const state = shareState(id, fromAnswer(answer, id, definition));
  return { from: answer.knownOn ?? profile.asOf, state };
}

function fromAnswer(answer: Answer, id: FactId, definition: FactDefinition): AnyState {
  if (answer.status === "known") return known(answer.value as FactValue<FactId>);
  if (answer.status === "unknown") {
    return unknown([id], answer.reason, answer.note ?? undefined);
  }
  const { low, high } = answer;
  if (low === null || high === null) return unknown([id], "not_disclosed");
  return {
    status: "bounded",
    low: toEnd(low, definition),
    high: toEnd(high, definition),
    why: answer.note ?? `${definition.label} is known only within limits`,
    missing: [id],
  };
}

/** Limits are stored as decimals; a whole-number fact reads them as the numbers its values are. */
function toEnd(end: Decimal | IsoDate, definition: FactDefinition): FactValue<FactId> {
  const isWhole = definition.kind === "integer" && typeof end !== "string";
  return (isWhole ? end.toNumber() : end) as FactValue<FactId>;
}
