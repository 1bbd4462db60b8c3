import type { FactView } from "../derivation/fact-view";
import { all, type Condition } from "./condition";
import type { Reading } from "./reading";
import type { Regime } from "./regime";
import { type Mode, readOnce } from "./truth";

/**
 * Whether a regime reaches the coin. A benchmark asks how the coin would stand if it came under the regime: where it
 * is offered, issued from and permitted is then taken as given, and only what the coin is can rule the regime out.
 */
export function readScope({ applies }: Regime, view: FactView, mode: Mode): Reading {
  return readOnce(mode === "benchmark" ? supposed(applies) : applies, view, mode);
}

const remembered = new WeakMap<Condition, Condition>();

function supposed(applies: Condition): Condition {
  const known = remembered.get(applies);
  if (known !== undefined) return known;
  const made = suppose(applies);
  remembered.set(applies, made);
  return made;
}

const GIVEN = all();

/** Replaces what a move to the jurisdiction would settle: markets, permissions, and the issuer's seat. */
function suppose(condition: Condition): Condition {
  switch (condition.kind) {
    case "all":
    case "any":
      return { kind: condition.kind, of: condition.of.map(suppose) };
    case "not":
      return isPlace(condition.of) ? GIVEN : { kind: "not", of: suppose(condition.of) };
    default:
      return isPlace(condition) ? GIVEN : condition;
  }
}

const PLACE_FACTS: ReadonlySet<string> = new Set([
  "issuer.domicile",
  "issuer.usCategory",
  "issuer.primaryUsRegulator",
]);

function isPlace(condition: Condition): boolean {
  switch (condition.kind) {
    case "licensed":
      return true;
    case "rows":
      return condition.list === "market" || condition.list === "licence";
    case "figure":
      return condition.figure.reads.every((ref) => /^(?:market|licence)\[\]/.test(ref));
    case "facts":
      return condition.reads.some((id) => PLACE_FACTS.has(id));
    case "is":
    case "known":
      return PLACE_FACTS.has(condition.fact);
    default:
      return false;
  }
}
