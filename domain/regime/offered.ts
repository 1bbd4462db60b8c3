import { Decimal } from "../decimal";
import type { FactView } from "../derivation/fact-view";
import { missingOnRecord, readMarkets } from "../derivation/market-facts";
import { shareOfMarkets } from "../derivation/market-share";
import type { FactState, Part } from "../facts/state";
import { judgeMarket, type MarketReading, type OfferLaw, toOfferLaws } from "./offered-market";
import { unique } from "./reading";
import type { Regime } from "./regime";

/**
 * Share of the markets on record in which the coin may be offered on the view's day, in percent, by number of
 * markets. The permission gates of the laws that bind there decide; where no law does, licences on record.
 */
export function offeredShare(regimes: readonly Regime[], view: FactView): FactState<Decimal> {
  const markets = readMarkets(view);
  if ("status" in markets) return markets;
  const laws = lawsOf(regimes);
  const readings = markets.list.map((market) => judgeMarket(market, laws, view));
  const open = readings.filter(({ market, coverage }) => market.isOffered && isOpen(coverage));
  return shareOfMarkets(
    readings,
    {
      why: (count, offered) =>
        `for ${count} of ${offered} markets it is not known whether the coin may be offered: ${sayFirst(open)}`,
      missing: () =>
        unique([
          ...(open.some(({ missing }) => missing().length === 0) ? missingOnRecord(markets) : []),
          ...open.flatMap(({ missing }) => missing()),
        ]),
    },
    () => toParts(readings),
  );
}

const isOpen = ({ isCovered, mayBe }: MarketReading["coverage"]): boolean => !isCovered && mayBe;

const MOST_SAID = 3;

function sayFirst(open: readonly MarketReading[]): string {
  const said = open.map((each) => each.says()).sort();
  const more = said.length > MOST_SAID ? ` and ${said.length - MOST_SAID} more` : "";
  return `${said.slice(0, MOST_SAID).join(", ")}${more}`;
}

/** What decided each market: those without permission first, then the open ones, then the others. */
function toParts(readings: readonly MarketReading[]): readonly Part[] {
  const value = new Decimal(100).div(readings.length);
  return readings
    .map((each) => ({ rank: rankOf(each.coverage), says: each.says() }))
    .sort((a, b) => a.rank - b.rank || (a.says < b.says ? -1 : 1))
    .map(({ says }) => ({ label: says, value, says }));
}

function rankOf(coverage: MarketReading["coverage"]): number {
  if (coverage.isCovered) return 2;
  return coverage.mayBe ? 1 : 0;
}

const remembered = new WeakMap<readonly Regime[], readonly OfferLaw[]>();

function lawsOf(regimes: readonly Regime[]): readonly OfferLaw[] {
  const found = remembered.get(regimes);
  if (found !== undefined) return found;
  const made = toOfferLaws(regimes);
  remembered.set(regimes, made);
  return made;
}
