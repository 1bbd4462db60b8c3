"use client";

import { useSyncExternalStore } from "react";

const neverChanges = () => () => undefined;

/** False in the page as sent and on the first pass, true once scripts run. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
}
