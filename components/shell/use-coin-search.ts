"use client";

import { useEffect, useState } from "react";
import { type CoinSearch, NOT_ASKED, toPaletteAnswer } from "./palette-entries";

const PAUSE_MS = 120;

/** Asks for the coins that hold the text: after a pause in typing, and never for two texts at a time. */
export function useCoinSearch(query: string): CoinSearch {
  const [search, setSearch] = useState(NOT_ASKED);
  useEffect(() => {
    const abort = new AbortController();
    const ask = async () => {
      try {
        const response = await fetch(
          `/api/palette?${new URLSearchParams({ q: query }).toString()}`,
          {
            signal: abort.signal,
            headers: { accept: "application/json" },
          },
        );
        if (!response.ok) throw new Error(String(response.status));
        const answer = toPaletteAnswer(await response.json());
        if (!abort.signal.aborted) setSearch({ answer, answered: query, failed: null });
      } catch {
        if (!abort.signal.aborted) setSearch((known) => ({ ...known, failed: query }));
      }
    };
    const timer = setTimeout(() => void ask(), query === "" ? 0 : PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [query]);
  return search;
}
