import { formatWholePercent } from "@/components/format/format-number";

export type CoverageMeterProps = {
  /** Share known, in whole percent, rounded down. */
  known: number;
  /** Share of what is known that has a citation, in whole percent, rounded down. */
  cited?: number;
  /** Below this, in percent, there is no tier. */
  threshold?: number;
  label?: string;
};

const WIDTH = 96;
const toWidth = (percent: number) => (WIDTH * Math.min(100, Math.max(0, percent))) / 100;

/** How much is known: never part of the score, always beside it. */
export function CoverageMeter({
  known,
  cited,
  threshold = 60,
  label = "known",
}: CoverageMeterProps) {
  const mark = toWidth(threshold);
  return (
    <span className="coverage-meter">
      <svg
        viewBox={`0 0 ${WIDTH} 10`}
        width={WIDTH}
        height={10}
        aria-hidden="true"
        focusable="false"
      >
        <title>{`No tier below ${formatWholePercent(threshold)} known`}</title>
        <rect x={0} y={3} width={WIDTH} height={4} fill="var(--color-rule)" />
        <rect x={0} y={3} width={toWidth(known)} height={4} fill="var(--color-unknown)" />
        <path d={`M${mark} 0V10`} stroke="var(--color-ink)" strokeWidth={1} />
      </svg>
      <span>
        {formatWholePercent(known)} {label}
        {cited === undefined ? null : `, ${formatWholePercent(cited)} of it cited`}
      </span>
    </span>
  );
}
