import type { Decimal } from "../decimal";
import { type CountryCode, toLegalArea } from "../facts/countries";
import type { FactState, Unknown } from "../facts/state";
import type { Row } from "../profile/profile";
import type { FactView } from "./fact-view";
import { listGap, partialGap } from "./gaps";
import { type Coverage, type Market, shareOfMarkets } from "./market-share";

type Licence = Row<"licence">;

export type Markets = {
  readonly list: readonly Market[];
  /** Licences may be missing from the list, or lack what tells where and whether they are in force. */
  readonly isLicenceListOpen: boolean;
};

/** Every place of the offer; a state where the list of markets cannot tell them. */
export function readMarkets(view: FactView): Markets | Unknown {
  const markets = view.rows("market");
  const columns = ["market[].jurisdiction", "market[].offered"];
  if (!markets.researched) return listGap(view, "market", columns);
  if (!markets.complete || markets.hidden > 0) return partialGap(view, "market", columns);
  const licences = view.rows("licence");
  const active = licences.rows.filter((row) => isActive(row));
  const isLicenceListOpen =
    !licences.complete ||
    licences.hidden > 0 ||
    licences.rows.some(
      ({ values }) => values.status === undefined || values.jurisdiction === undefined,
    );
  const byPlace = new Map<unknown, Market>();
  for (const row of markets.rows) {
    if (row.values.offered === false) continue;
    const market = toMarket(row, active, isLicenceListOpen);
    const key = market.jurisdiction ?? row;
    const other = byPlace.get(key);
    byPlace.set(key, other === undefined ? market : join(market, other));
  }
  return { list: [...byPlace.values()], isLicenceListOpen };
}

function toMarket(
  row: Row<"market">,
  active: readonly Licence[],
  isLicenceListOpen: boolean,
): Market {
  return {
    jurisdiction: row.values.jurisdiction,
    isOffered: row.values.offered === true,
    onRecord: coverageOf(row, active, isLicenceListOpen),
  };
}

/** Two rows for one place are one market; an authorisation named in either counts. */
function join(one: Market, other: Market): Market {
  return {
    jurisdiction: one.jurisdiction,
    isOffered: one.isOffered || other.isOffered,
    onRecord: {
      isCovered: one.onRecord.isCovered || other.onRecord.isCovered,
      mayBe: one.onRecord.mayBe || other.onRecord.mayBe,
    },
  };
}

function isActive({ values }: Licence): boolean {
  return values.status === "active" && values.jurisdiction !== undefined;
}

function coverageOf(
  { values, unknown: gaps }: Row<"market">,
  active: readonly Licence[],
  isLicenceListOpen: boolean,
): Coverage {
  const { jurisdiction, authorisationRef } = values;
  if (authorisationRef !== undefined && authorisationRef.trim() !== "")
    return { isCovered: true, mayBe: true };
  if (jurisdiction === undefined) return { isCovered: false, mayBe: true };
  const isCovered = active.some(({ values: { jurisdiction: area } }) =>
    area === undefined ? false : liesIn(jurisdiction, area),
  );
  const isRefOpen =
    gaps.authorisationRef !== undefined && gaps.authorisationRef !== "not_disclosed";
  return { isCovered, mayBe: isCovered || isLicenceListOpen || isRefOpen };
}

/** Whether the law of an area reaches a market: its own, a federal one its states, that of the EEA every member. */
export function liesIn(market: CountryCode, area: CountryCode): boolean {
  if (area === market) return true;
  return (area === "US" || area === "EEA") && toLegalArea(market) === area;
}

/**
 * Share of the markets where the coin is offered that an active permission covers, in percent, by number of
 * markets. A permission covers its own jurisdiction; a federal one its states; one that reaches across the
 * European Economic Area, every member. A named exemption or authorisation on the market counts.
 */
export function authorisedMarkets(view: FactView): FactState<Decimal> {
  const markets = readMarkets(view);
  if ("status" in markets) return markets;
  const weighed = markets.list.map((market) => ({ market, coverage: market.onRecord }));
  return shareOfMarkets(weighed, {
    why: (open, offered) =>
      `for ${open} of ${offered} markets it is not known whether a permission covers them`,
    missing: () => missingOnRecord(markets),
  });
}

/** What would tell whether licences on record cover a market. */
export function missingOnRecord({ isLicenceListOpen }: Markets): readonly string[] {
  return [
    "market[].jurisdiction",
    ...(isLicenceListOpen ? ["licence[].jurisdiction", "licence[].status"] : []),
  ];
}
