"use client";

import { createContext, useContext, useEffect, useEffectEvent, useRef, useState } from "react";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { useHydrated } from "@/components/ui/use-hydrated";
import { LEAST_COMPARED, MOST_COMPARED } from "./list-types";

type Coin = { readonly slug: string; readonly symbol: string };
type Selection = {
  readonly coins: readonly Coin[];
  readonly toggle: (coin: Coin) => void;
  readonly clear: () => void;
};

const SelectionContext = createContext<Selection>({
  coins: [],
  toggle: () => undefined,
  clear: () => undefined,
});

/** Around the list and its filters: ticks survive sorting, searching and paging. */
export function SelectionProvider({ children }: { children: ReactNode }) {
  const [coins, setCoins] = useState<readonly Coin[]>([]);
  const toggle = (coin: Coin) =>
    setCoins((before) => {
      const without = before.filter(({ slug }) => slug !== coin.slug);
      return without.length < before.length ? without : [...before, coin];
    });
  const clear = () => setCoins([]);
  return <SelectionContext value={{ coins, toggle, clear }}>{children}</SelectionContext>;
}

export function SelectCoin({ slug, symbol, name }: Coin & { name: string }) {
  const { coins, toggle } = useContext(SelectionContext);
  const box = useRef<HTMLInputElement>(null);
  const selected = coins.some((coin) => coin.slug === slug);
  const takeOver = useEffectEvent(() => {
    if (box.current?.checked === true && !selected) toggle({ slug, symbol });
  });
  // The box stays the browser's own, so that a tick made before the scripts ran is kept and counted.
  useEffect(() => takeOver(), []);
  useEffect(() => {
    if (box.current !== null) box.current.checked = selected;
  }, [selected]);
  return (
    <span className="choice py-0">
      <input
        ref={box}
        type="checkbox"
        data-row-select=""
        name="coins"
        value={slug}
        aria-label={`Select ${symbol}, ${name}`}
        autoComplete="off"
        onChange={() => toggle({ slug, symbol })}
      />
    </span>
  );
}

function reasonFor(count: number): string | null {
  if (count < LEAST_COMPARED)
    return count === 0
      ? "Select two to six coins to compare them."
      : "Select one more coin to compare.";
  return count > MOST_COMPARED
    ? `At most six coins fit side by side: take ${count - MOST_COMPARED} away.`
    : null;
}

/** Coins ticked on other pages travel as hidden fields. */
function HiddenCoins({ coins, shown }: { coins: readonly Coin[]; shown: readonly string[] }) {
  return coins
    .filter(({ slug }) => !shown.includes(slug))
    .map(({ slug }) => <input key={slug} type="hidden" name="coins" value={slug} />);
}

export function CompareBar({ shown }: { shown: readonly string[] }) {
  const { coins, toggle, clear } = useContext(SelectionContext);
  const hydrated = useHydrated();
  const reason = hydrated ? reasonFor(coins.length) : null;
  const floats = hydrated && coins.length > 0;
  return (
    <div
      data-print="hide"
      className={
        floats
          ? "sticky bottom-0 z-20 flex flex-wrap items-center gap-x-4 gap-y-2 border border-rule-strong bg-surface px-4 py-3 shadow-float"
          : "flex flex-wrap items-center gap-x-4 gap-y-2 py-1"
      }
    >
      <HiddenCoins coins={coins} shown={shown} />
      <Button look="primary" disabled={reason !== null} aria-describedby="compare-state">
        Compare
      </Button>
      <p id="compare-state" role="status" className="text-sm text-muted">
        {reason ??
          (hydrated
            ? `${coins.length} coins selected.`
            : "Select two to six coins, then compare them.")}
      </p>
      {floats ? (
        <>
          <ul className="flex flex-wrap gap-2" aria-label="Selected coins">
            {coins.map((coin) => (
              <li key={coin.slug}>
                <Button
                  type="button"
                  size="small"
                  aria-label={`Take ${coin.symbol} away`}
                  onClick={() => toggle(coin)}
                >
                  {coin.symbol} <span aria-hidden="true">×</span>
                </Button>
              </li>
            ))}
          </ul>
          <Button type="button" look="quiet" size="small" onClick={clear}>
            Clear
          </Button>
        </>
      ) : null}
    </div>
  );
}
