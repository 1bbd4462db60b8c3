import type { ReactNode } from "react";
import { cx } from "./cx";

export type TagLook = "plain" | "strong" | "quiet" | "accent" | "caution" | "critical" | "positive";
export type TagProps = { look?: TagLook; className?: string; title?: string; children: ReactNode };

export function Tag({ look = "plain", className, title, children }: TagProps) {
  return (
    <span className={cx("tag", look !== "plain" && `tag-${look}`, className)} title={title}>
      {children}
    </span>
  );
}
