import type { RuleProperties } from "json-rules-engine";
import type { Verdict } from "@/domain/checklist/criterion";
import { type At, valueAt } from "@/domain/checklist/parameter";
import type { IsoDate } from "@/domain/dates";
import type { FactView } from "@/domain/derivation/fact-view";
import type { Rule } from "@/domain/regime/rule";
import { allOf, type Sides, type Term, toRoot } from "./peer-condition";
import { allOrWhy, type Context, type Source, toSides, type Why } from "./peer-sides";

export type PeerRules = {
  readonly rules: readonly RuleProperties[];
  /** The rules the peer has, as Assay has them. */
  readonly expressed: readonly Rule[];
  readonly leftOut: readonly { readonly id: string; readonly why: Why }[];
  readonly sources: ReadonlyMap<string, Source>;
};

/**
 * The rules of regimes as rules of json-rules-engine, one per verdict that is known, with the limits of the day as
 * constants. Each condition is written twice, for when it holds and for when it does not: what is unknown fires nothing.
 */
export function toPeerRegimes(rules: readonly Rule[], asOf: IsoDate): PeerRules {
  const at: At = (parameter) => valueAt(parameter, asOf);
  const sources = new Map<string, Source>();
  const written = rules.map((rule) => {
    const own = new Map<string, Source>();
    const found = writeRule(rule, { asOf, at, sources: own });
    // Facts that only rules left out would read are not given to the peer.
    if (typeof found !== "string") for (const [name, source] of own) sources.set(name, source);
    return { rule, found };
  });
  return {
    rules: written.flatMap(({ found }) => (typeof found === "string" ? [] : found)),
    expressed: written.flatMap(({ rule, found }) => (typeof found === "string" ? [] : [rule])),
    leftOut: written.flatMap(({ rule: { id }, found }) =>
      typeof found === "string" ? [{ id, why: found }] : [],
    ),
    sources,
  };
}

/** What the peer reads of a profile. */
export function toPeerFacts(
  sources: PeerRules["sources"],
  view: FactView,
): Record<string, unknown> {
  return Object.fromEntries(
    [...sources].flatMap(([name, source]) => {
      const value = source(view);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

const ALWAYS: Sides = { yes: true, no: false };
const NEVER: Sides = { yes: false, no: true };

function writeRule({ id, applies, met, partly }: Rule, context: Context): RuleProperties[] | Why {
  const scope = applies === undefined ? ALWAYS : toSides(applies, context);
  const weak = partly === undefined ? NEVER : toSides(partly, context);
  const sides = allOrWhy([scope, toSides(met, context), weak]);
  if (typeof sides === "string") return sides;
  const [reach = ALWAYS, full = NEVER, part = NEVER] = sides;
  const terms: readonly (readonly [Verdict, Term])[] = [
    ["not_applicable", reach.no],
    ["met", allOf([reach.yes, full.yes])],
    ["partly_met", allOf([reach.yes, full.no, part.yes])],
    ["not_met", allOf([reach.yes, full.no, part.no])],
  ];
  return terms.flatMap(([type, term]) => {
    const conditions = toRoot(term);
    return conditions === null ? [] : [{ conditions, event: { type, params: { id } } }];
  });
}
