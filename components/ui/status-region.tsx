import type { ReactNode } from "react";

/** Read aloud when its words change: "Saved at 14:05", "12 issuers". Keep it on the page while empty. */
export function StatusRegion({
  className,
  children,
}: {
  className?: string;
  children?: ReactNode;
}) {
  return (
    <p role="status" aria-live="polite" className={className}>
      {children}
    </p>
  );
}
