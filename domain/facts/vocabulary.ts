import { assuranceFacts } from "./assurance";
import { capitalFacts } from "./capital";
import { custodyFacts } from "./custody";
import { disclosureFacts } from "./disclosure";
import { governanceFacts } from "./governance";
import { holderFacts } from "./holder";
import { identityFacts } from "./identity";
import { licenceFacts } from "./licences";
import { marketingFacts } from "./marketing";
import { redemptionFacts } from "./redemption";
import { reserveComputedFacts } from "./reserve-computed";
import { reserveFacts } from "./reserve";
import { regulatoryFacts } from "./regulatory/regulatory-facts";
import { technologyFacts } from "./technology";
import { trackRecordFacts } from "./track-record";
import type { FactDefinition, ValueOf } from "./definition";
import { columnsOf, isListId } from "./lists";

/** THE vocabulary: every fact a profile can hold or Assay can compute, once. Ids are never renamed or reused. */
export const FACTS = {
  ...identityFacts,
  ...licenceFacts,
  ...reserveFacts,
  ...reserveComputedFacts,
  ...custodyFacts,
  ...redemptionFacts,
  ...holderFacts,
  ...assuranceFacts,
  ...disclosureFacts,
  ...governanceFacts,
  ...capitalFacts,
  ...technologyFacts,
  ...trackRecordFacts,
  ...marketingFacts,
  ...regulatoryFacts,
} as const;

export type FactId = keyof typeof FACTS;
export type FactValue<I extends FactId> = ValueOf<(typeof FACTS)[I]>;

type WithDerivation = { derived: unknown };
export type DerivedId = {
  [I in FactId]: (typeof FACTS)[I] extends WithDerivation ? I : never;
}[FactId];

type ComputedOnly = { computedOnly: true };
/** Facts an analyst may type in. */
export type EnteredId = {
  [I in FactId]: (typeof FACTS)[I] extends ComputedOnly ? never : I;
}[FactId];

export const FACT_IDS = Object.keys(FACTS) as readonly FactId[];

export function isFactId(text: string): text is FactId {
  return Object.hasOwn(FACTS, text);
}

/** The definition of a fact, typed widely so that callers can loop over the vocabulary. */
export function definitionOf(id: FactId): FactDefinition {
  return DEFINITIONS.get(id) ?? FACTS[id];
}

/** As `FACTS`; a map answers faster than an object of this size. */
const DEFINITIONS: ReadonlyMap<FactId, FactDefinition> = new Map(
  FACT_IDS.map((id) => [id, FACTS[id]]),
);

const COLUMN_REF = /^([a-zA-Z]+)\[\]\.([a-zA-Z]+)$/;

/** Definition of a fact id or of a column reference such as `position[].amountUsd`; null when neither exists. */
export function findDefinition(ref: string): FactDefinition | null {
  if (isFactId(ref)) return FACTS[ref];
  const match = COLUMN_REF.exec(ref);
  const list = match?.[1];
  const column = match?.[2];
  if (list === undefined || column === undefined || !isListId(list)) return null;
  return columnsOf(list)[column] ?? null;
}
