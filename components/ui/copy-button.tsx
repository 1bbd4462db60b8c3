"use client";

import { useState } from "react";
import { Check, Copy } from "lucide-react";
import { buttonClass } from "./button";
import { useHydrated } from "./use-hydrated";

export type CopyButtonProps = {
  /** The text itself, or leave out to copy the page's address. */
  text?: string;
  label: string;
};

type Outcome = "idle" | "copied" | "failed";

const WORDS: Record<Exclude<Outcome, "idle">, string> = {
  copied: "Copied",
  failed: "Could not copy",
};

/** Appears only where scripts run; the text should be selectable beside it. */
export function CopyButton({ text, label }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<Outcome>("idle");
  const hydrated = useHydrated();
  if (!hydrated) return null;

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text ?? window.location.href);
      setOutcome("copied");
    } catch {
      setOutcome("failed");
    }
  };
  const Icon = outcome === "copied" ? Check : Copy;
  return (
    <button
      type="button"
      data-print="hide"
      className={buttonClass({ look: "quiet", size: "small" })}
      onClick={() => void copy()}
      onBlur={() => setOutcome("idle")}
    >
      <Icon className="icon" aria-hidden="true" />
      <span aria-live="polite">{outcome === "idle" ? label : WORDS[outcome]}</span>
    </button>
  );
}
