"use client";

import { useRef, useState } from "react";
import type { DrawnRuns } from "@/domain/stress-analysis/drawn";
import { readLines } from "./read-lines";

export type Drawn = { readonly runs: DrawnRuns; readonly seed: number };
export type DrawState =
  | { readonly kind: "idle" | "cancelled" | "failed" | "busy" }
  | { readonly kind: "drawing"; readonly done: number; readonly total: number }
  | { readonly kind: "drawn"; readonly drawn: Drawn };

/** What the server answers when there is no room for a drawing. */
const UNAVAILABLE = 503;

/** Fetches drawn runs with progress; a second call or `cancel` ends the one before. */
export function useDraw() {
  const [state, setState] = useState<DrawState>({ kind: "idle" });
  const current = useRef<AbortController | null>(null);
  const cancel = (): void => {
    current.current?.abort();
    current.current = null;
    setState({ kind: "cancelled" });
  };
  const draw = async (address: string, seed: number): Promise<void> => {
    current.current?.abort();
    const controller = new AbortController();
    current.current = controller;
    setState({ kind: "drawing", done: 0, total: 1 });
    try {
      const response = await fetch(address, { signal: controller.signal });
      if (response.status === UNAVAILABLE) {
        setState({ kind: "busy" });
        return;
      }
      if (!response.ok || response.body === null) throw new Error("refused");
      await readLines(response.body, (line) => {
        if (controller.signal.aborted) return;
        if ("failed" in line) setState({ kind: "failed" });
        else if ("runs" in line) setState({ kind: "drawn", drawn: { runs: line.runs, seed } });
        else setState({ kind: "drawing", ...line });
      });
    } catch {
      if (!controller.signal.aborted) setState({ kind: "failed" });
    }
  };
  return { state, draw, cancel };
}
