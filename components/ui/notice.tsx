import type { ReactNode } from "react";
import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import { cx } from "./cx";
import { VisuallyHidden } from "./visually-hidden";

export type NoticeKind = "info" | "success" | "warning" | "error";
export type NoticeProps = {
  kind?: NoticeKind;
  title?: ReactNode;
  className?: string;
  children?: ReactNode;
};

export const NOTICE_KINDS = {
  info: { Icon: Info, word: "Note" },
  success: { Icon: CircleCheck, word: "Done" },
  warning: { Icon: TriangleAlert, word: "Warning" },
  error: { Icon: CircleAlert, word: "Error" },
} as const;

export function Notice({ kind = "info", title, className, children }: NoticeProps) {
  const { Icon, word } = NOTICE_KINDS[kind];
  return (
    <div className={cx("notice", className)} data-kind={kind}>
      <Icon className="icon" aria-hidden="true" />
      <div>
        <VisuallyHidden>{word}: </VisuallyHidden>
        {title ? <p className="font-semibold">{title}</p> : null}
        {children}
      </div>
    </div>
  );
}
