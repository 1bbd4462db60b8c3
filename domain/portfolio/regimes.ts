import { sum, ZERO } from "../decimal";
import type { RegimeState } from "../regime/judge-regime";
import { type Exposure, type HeldCoin, sortExposures, toExposure } from "./book";

export type RegimePart = {
  readonly slug: string;
  readonly symbol: string;
  /** Null where nothing of the coin is published. */
  readonly state: RegimeState | null;
};

/** What of the book one regime binds, and how each coin it binds or may bind stands against it. */
export type RegimeExposure = Exposure & { readonly states: readonly RegimePart[] };

const BINDS: ReadonlySet<RegimeState | null> = new Set<RegimeState>([
  "falls_short",
  "cannot_conclude",
  "meets",
  "no_gates",
]);
const MAY_BIND: ReadonlySet<RegimeState | null> = new Set<RegimeState | null>([
  "scope_unknown",
  null,
]);

export type RegimeExposures = {
  /** False where nothing is published of any coin: then nothing is known of any law. */
  readonly isRead: boolean;
  /** Regimes that bind some coin for sure, largest lowest exposure first. */
  readonly bound: readonly RegimeExposure[];
  /** Regimes that bind no coin for sure and may bind some, largest first. */
  readonly open: readonly RegimeExposure[];
};

/**
 * The book by the law that binds each coin in perimeter mode. US dollars: at the low end what a regime binds for sure,
 * at the high end also what it may bind. A coin under two regimes counts under both, so the shares do not add up.
 * Regimes that are known to bind none of the coins on the day are left out.
 */
export function exposureByRegime(holdings: readonly HeldCoin[]): RegimeExposures {
  const totalUsd = sum(holdings.map(({ amountUsd }) => amountUsd));
  const first = holdings.find(({ reading }) => reading !== null)?.reading ?? null;
  const laws = (first?.regimes ?? []).filter(({ regime }) => regime.nature === "law");
  const all = laws.map(({ regime: { id, shortName } }): RegimeExposure => {
    const states = holdings.map((held) => ({ held, state: stateUnder(held, id) }));
    const reached = states.filter(({ state }) => BINDS.has(state) || MAY_BIND.has(state));
    const parts = reached.map(({ held: { slug, symbol, amountUsd }, state }) => ({
      slug,
      symbol,
      usd: { low: BINDS.has(state) ? amountUsd : ZERO, high: amountUsd },
    }));
    return {
      ...toExposure({ key: id, name: shortName, parts }, { totalUsd }),
      states: reached.map(({ held: { slug, symbol }, state }) => ({ slug, symbol, state })),
    };
  });
  const byId = new Map(all.map((each) => [each.key, each]));
  const sorted = sortExposures(all).flatMap(({ key }) => byId.get(key) ?? []);
  return {
    isRead: first !== null,
    bound: sorted.filter(({ usd }) => !usd.low.isZero()),
    open: sorted.filter(({ usd }) => usd.low.isZero() && !usd.high.isZero()),
  };
}

function stateUnder({ reading }: HeldCoin, regimeId: string): RegimeState | null {
  const found = reading?.regimes.find(({ regime }) => regime.id === regimeId);
  return found?.perimeter.state ?? null;
}
