import { LIST_IDS, LISTS, type ListId } from "../facts/lists";
import type { SectionId } from "../facts/sections";
import { definitionOf, FACT_IDS, type FactId } from "../facts/vocabulary";

/** Facts of a section that are typed in, in the vocabulary's order. */
export function enteredFactsOf(section: SectionId): readonly FactId[] {
  return FACT_IDS.filter((id) => {
    const definition = definitionOf(id);
    return definition.section === section && definition.computedOnly !== true;
  });
}

/** Facts of a section that only follow from others. */
export function computedFactsOf(section: SectionId): readonly FactId[] {
  return FACT_IDS.filter((id) => {
    const definition = definitionOf(id);
    return definition.section === section && definition.derived !== undefined;
  });
}

export function listsOf(section: SectionId): readonly ListId[] {
  return LIST_IDS.filter((list) => LISTS[list].section === section);
}

/** Columns that stand in the table; the others are in the row's own fold. */
export const PRIMARY_COLUMNS: Readonly<Record<ListId, readonly string[]>> = {
  licence: ["jurisdiction", "regulator", "kind", "status"],
  market: ["jurisdiction", "offered", "authorisationRef"],
  position: ["label", "assetClass", "amountUsd", "residualMaturityDays"],
  account: ["institution", "kind", "amountUsd", "country"],
  attestation: ["provider", "subject", "asOf", "publishedOn"],
  deployment: ["chain", "issuance", "supplyUsd"],
  stressEvent: ["name", "startedOn", "redemptions", "communication"],
  enforcement: ["date", "authority", "subject", "status"],
};

/** Rows of one page of a list in the form. */
export const ROWS_PER_PAGE = 25;

export type TotalSpec = { readonly column: string; readonly against: FactId };

/** Lists whose amounts should add up to a figure stated elsewhere. */
export const TOTALS: { readonly [L in ListId]?: TotalSpec } = {
  position: { column: "amountUsd", against: "reserve.fairValueUsd" },
  account: { column: "amountUsd", against: "reserve.fairValueUsd" },
  deployment: { column: "supplyUsd", against: "coin.outstandingUsd" },
};
