import type { IsoDate } from "../dates";
import type { Condition } from "./condition";
import type { Eligibility } from "./eligibility";
import type { PartId, Rule } from "./rule";

/** What kind of rules these are: law that binds someone, rules not yet law, or standards nobody is bound by. */
export type RegimeNature = "law" | "proposed" | "standard";

export type RegimeDate = { readonly date: IsoDate; readonly what: string };

/** A row of the source that is not a rule of its own, with the reason why. */
export type LeftOut = { readonly id: string; readonly why: string };

export type Regime = {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly jurisdiction: string;
  readonly nature: RegimeNature;
  readonly instruments: readonly string[];
  /** Whom the regime binds; permissions are marked `licensed`. */
  readonly applies: Condition;
  readonly appliesPlain: string;
  readonly dates: readonly RegimeDate[];
  readonly notCovered: readonly string[];
  readonly doubtful: readonly string[];
  /** Day the sources were last checked. */
  readonly checkedOn: IsoDate;
  readonly rules: readonly Rule[];
  readonly leftOut: readonly LeftOut[];
  /** Where the regime lists the assets a reserve may hold. */
  readonly eligibility?: Eligibility;
};

/** Parts of a regime in the order of its rules. */
export function partsOf(regime: Regime): readonly PartId[] {
  return [...new Set(regime.rules.map(({ part }) => part))];
}
