import type { FactView } from "@/domain/derivation/fact-view";
import type { FactState } from "@/domain/facts/state";
import type { DerivedId } from "@/domain/facts/vocabulary";
import type { ProfileInput, RowInput } from "./profile-builder";
import { openTestView } from "./view";

type Say = (value: unknown) => unknown;

function sayState(state: FactState | null, say: Say): unknown {
  if (state?.status === "known") return say(state.value);
  return state?.status === "bounded" ? [say(state.low), say(state.high)] : (state?.missing ?? null);
}

/** In text: the value; the ends of a range; or what is missing. */
export const showState = (state: FactState | null): unknown => sayState(state, String);

/** As it is: the value of a computed fact; the ends of a range; or what is missing. */
export function showComputed(id: DerivedId, input: ProfileInput, asOf?: string): unknown {
  return sayState(openTestView(input, asOf).computed(id), (value) => value);
}

/** What a formula says, in text, of a profile with these reserve positions. */
export const over =
  (formula: (view: FactView) => FactState) =>
  (position: readonly RowInput<"position">[], rest: ProfileInput = {}): unknown =>
    showState(formula(openTestView({ position, ...rest })));
