import { NOT_ENOUGH_EVIDENCE, TIER_WORDS, TIERS_UPWARDS } from "./types";
import type { Tier } from "./types";

export type TierMarkProps = {
  /** The low and the high end; the same tier twice when they agree; null when too little is known. */
  low: Tier | null;
  high: Tier | null;
  /** Shows the word beside the ladder; without it the word is still read aloud. */
  word?: boolean;
  size?: "normal" | "large";
};

const STEP = 4;
const BAR = 3;
const HEIGHT = 12;

export function formatTiers(low: Tier | null, high: Tier | null): string {
  if (low === null || high === null) return NOT_ENOUGH_EVIDENCE;
  return low === high ? TIER_WORDS[low] : `${TIER_WORDS[low]} to ${TIER_WORDS[high]}`;
}

function Rung({ index, lowest, highest }: { index: number; lowest: number; highest: number }) {
  const height = 4 + index * 2;
  const box = { x: index * STEP, y: HEIGHT - height, width: BAR, height };
  if (index <= lowest) return <rect {...box} fill="currentColor" />;
  if (index <= highest) {
    const inner = { x: box.x + 0.5, y: box.y + 0.5, width: BAR - 1, height: height - 1 };
    return <rect {...inner} fill="none" stroke="currentColor" strokeWidth={1} />;
  }
  return (
    <rect x={box.x} y={HEIGHT - 1.5} width={BAR} height={1.5} fill="var(--color-rule-strong)" />
  );
}

/** Five rising steps: filled to the low end, open to the high end. */
export function TierMark({ low, high, word = true, size = "normal" }: TierMarkProps) {
  const known = low !== null && high !== null;
  const lowest = known ? TIERS_UPWARDS.indexOf(low) : -1;
  const highest = known ? TIERS_UPWARDS.indexOf(high) : -1;
  const scale = size === "large" ? 1.75 : 1;
  const text = formatTiers(low, high);
  return (
    <span className="tier-mark" data-size={size}>
      <svg
        viewBox={`0 0 19 ${HEIGHT}`}
        width={19 * scale}
        height={HEIGHT * scale}
        aria-hidden="true"
        focusable="false"
      >
        {word ? null : <title>{text}</title>}
        {TIERS_UPWARDS.map((tier, index) => (
          <Rung key={tier} index={index} lowest={lowest} highest={highest} />
        ))}
      </svg>
      <span className={word ? (known ? undefined : "missing") : "sr-only"}>{text}</span>
    </span>
  );
}
