import { VERDICT_WORDS } from "./types";
import type { Verdict } from "./types";

export type VerdictMarkProps = {
  verdict: Verdict;
  /** Shows the word beside the shape; without it the word is still read aloud. */
  word?: boolean;
  /** Pixels; drawn to be told apart at 12. */
  size?: number;
  className?: string;
};

const COLOURS: Record<Verdict, string> = {
  met: "text-met",
  partly_met: "text-partly",
  not_met: "text-unmet",
  unknown: "text-unknown",
  not_applicable: "text-muted",
};

function VerdictShape({ verdict }: { verdict: Verdict }) {
  const ring = { cx: 6, cy: 6, r: 4.75, fill: "none", stroke: "currentColor", strokeWidth: 1.5 };
  switch (verdict) {
    case "met":
      return <circle cx={6} cy={6} r={5.5} fill="currentColor" />;
    case "partly_met":
      return (
        <>
          <circle {...ring} />
          <path d="M6 1.25A4.75 4.75 0 0 0 6 10.75Z" fill="currentColor" />
        </>
      );
    case "not_met":
      return (
        <>
          <circle {...ring} />
          <path d="M3.9 3.9L8.1 8.1M8.1 3.9L3.9 8.1" stroke="currentColor" strokeWidth={1.5} />
        </>
      );
    case "unknown":
      return (
        <circle {...ring} strokeWidth={1.7} strokeLinecap="round" strokeDasharray="0.01 3.72" />
      );
    case "not_applicable":
      return <path d="M1.5 6H10.5" stroke="currentColor" strokeWidth={1.5} />;
  }
}

/** Told by shape first: filled, half, crossed, dotted, dash. */
export function VerdictMark({ verdict, word = false, size = 12, className }: VerdictMarkProps) {
  const text = VERDICT_WORDS[verdict];
  return (
    <span className={`verdict-mark ${COLOURS[verdict]}${className ? ` ${className}` : ""}`}>
      <svg viewBox="0 0 12 12" width={size} height={size} aria-hidden="true" focusable="false">
        {word ? null : <title>{text}</title>}
        <VerdictShape verdict={verdict} />
      </svg>
      <span className={word ? undefined : "sr-only"}>{text}</span>
    </span>
  );
}
