import type { Criterion } from "../checklist/criterion";
import type { FactView } from "../derivation/fact-view";
import { expandReads } from "../facts/reads";
import { REGULATORY_IDS } from "../facts/regulatory/regulatory-facts";
import { readsOf } from "./reads";
import type { Regime } from "./regime";
import { askIn, truthOf } from "./truth";

/** Entered facts and columns that some rule of the regime reads, its scope included. */
export function readsOfRegime(regime: Regime): ReadonlySet<string> {
  const known = remembered.get(regime);
  if (known !== undefined) return known;
  const made = new Set([...readsOf(regime.applies), ...regime.rules.flatMap(({ reads }) => reads)]);
  remembered.set(regime, made);
  return made;
}

const remembered = new WeakMap<Regime, ReadonlySet<string>>();

/** Regimes whose scope certainly reaches the coin on the view's day. */
export function regimesThatApply(regimes: readonly Regime[], view: FactView): readonly Regime[] {
  return regimes.filter((regime) => truthOf(regime.applies, askIn(view, "perimeter")) === "yes");
}

/**
 * Whether a question is put to the analyst of a coin: always where the backing checklist, the profile or the scope of
 * any regime needs it; otherwise only where a regime in view reads it.
 */
export function askedOf(
  regimes: readonly Regime[],
  inView: readonly Regime[],
): (factId: string) => boolean {
  const scopes = new Set(regimes.flatMap((regime) => readsOf(regime.applies)));
  const wanted = inView.map(readsOfRegime);
  return (id) => !REGULATORY_IDS.has(id) || scopes.has(id) || wanted.some((reads) => reads.has(id));
}

/**
 * Whether the answer to a question, a fact or a whole list, reaches a gate: of the backing checklist, or of a regime
 * in view. Whom a regime binds is no gate of its own.
 */
export function readByGates(
  criteria: readonly Criterion[],
  inView: readonly Regime[],
): (question: string) => boolean {
  const refs = [
    ...criteria
      .filter(({ severity }) => severity === "gate")
      .flatMap(({ reads, scope }) => expandReads([...reads, ...(scope?.reads ?? [])])),
    ...inView.flatMap(({ rules }) =>
      rules.filter(({ severity }) => severity === "gate").flatMap(({ reads }) => reads),
    ),
  ];
  // A column counts for its list: the form asks for rows, not for cells.
  const questions = new Set(refs.map((ref) => ref.replace(/\[\].*$/, "")));
  return (question) => questions.has(question);
}
