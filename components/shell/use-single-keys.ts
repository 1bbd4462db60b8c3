"use client";

import { useSyncExternalStore } from "react";

const STORE_KEY = "assay-single-keys";
const CHANGED = "assay-single-keys-changed";

function subscribe(onChange: () => void): () => void {
  window.addEventListener("storage", onChange);
  window.addEventListener(CHANGED, onChange);
  return () => {
    window.removeEventListener("storage", onChange);
    window.removeEventListener(CHANGED, onChange);
  };
}

function read(): boolean {
  try {
    return window.localStorage.getItem(STORE_KEY) !== "off";
  } catch {
    // Storage may be refused by the browser; the shortcuts then stay on for the visit.
    return true;
  }
}

function write(on: boolean): void {
  try {
    if (on) window.localStorage.removeItem(STORE_KEY);
    else window.localStorage.setItem(STORE_KEY, "off");
  } catch {
    return;
  }
  window.dispatchEvent(new Event(CHANGED));
}

/** Whether keys alone act as shortcuts, kept in this browser (WCAG 2.1.4 asks for a way to turn them off). */
export function useSingleKeys(): [boolean, (on: boolean) => void] {
  return [useSyncExternalStore(subscribe, read, () => true), write];
}
