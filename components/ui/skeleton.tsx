import { VisuallyHidden } from "./visually-hidden";

const WIDTHS = ["100%", "82%", "91%", "74%", "88%"] as const;

export type SkeletonProps = { lines?: number; label?: string };

/** Stands in for text that is being fetched; says so to screen readers. */
export function Skeleton({ lines = 3, label = "Loading" }: SkeletonProps) {
  return (
    <div role="status">
      <VisuallyHidden>{label}</VisuallyHidden>
      {Array.from({ length: lines }, (_, index) => (
        <span
          key={index}
          aria-hidden="true"
          className="skeleton mb-3 h-3"
          style={{ width: WIDTHS[index % WIDTHS.length] }}
        />
      ))}
    </div>
  );
}
