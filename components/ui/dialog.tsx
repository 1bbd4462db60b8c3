"use client";

import type { ReactElement, ReactNode } from "react";
import { Dialog as Base } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import { cx } from "./cx";

export type DialogProps = {
  title: ReactNode;
  description?: ReactNode;
  /** The button that opens it; leave out when `open` is controlled. */
  trigger?: ReactElement<Record<string, unknown>>;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  footer?: ReactNode;
  width?: "normal" | "wide";
  children?: ReactNode;
};

/** A modal window: holds the focus, closes with Escape, gives the focus back. Never the only way to do a thing. */
export function Dialog({
  title,
  description,
  trigger,
  open,
  onOpenChange,
  footer,
  width,
  children,
}: DialogProps) {
  return (
    <Base.Root open={open} onOpenChange={(next) => onOpenChange?.(next)}>
      {trigger ? <Base.Trigger render={trigger} /> : null}
      <Base.Portal>
        <Base.Backdrop className="dialog-backdrop" />
        <Base.Popup className={cx("dialog", width === "wide" && "dialog-wide")}>
          <div className="dialog-head">
            <Base.Title render={<h2 />}>{title}</Base.Title>
            <Base.Close className="btn btn-quiet btn-small btn-icon" aria-label="Close">
              <X className="icon" aria-hidden="true" />
            </Base.Close>
          </div>
          {description ? (
            <Base.Description className="text-muted">{description}</Base.Description>
          ) : null}
          {children}
          {footer ? <div className="dialog-foot">{footer}</div> : null}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
