"use client";

import { useRef } from "react";
import type { ComponentProps, ReactNode } from "react";
import { AlertDialog } from "@base-ui/react/alert-dialog";
import { buttonClass } from "./button";
import type { ButtonSize } from "./button";
import { useHydrated } from "./use-hydrated";

export type ConfirmButtonProps = {
  /** Words of the button: "Delete draft…". */
  label: ReactNode;
  /** The question: "Delete this draft?". */
  title: ReactNode;
  /** What will be lost. */
  children: ReactNode;
  /** Words of the button that does it: "Delete draft". */
  confirmLabel: ReactNode;
  cancelLabel?: ReactNode;
  size?: ButtonSize;
  /** Sent with the form; `formAction` for a server action other than the form's own. */
  name?: string;
  value?: string;
  formAction?: ComponentProps<"button">["formAction"];
};

/** Submits the form it stands in, after asking once. Without scripts the question unfolds in place. */
export function ConfirmButton(props: ConfirmButtonProps) {
  const {
    label,
    title,
    children,
    confirmLabel,
    cancelLabel = "Keep it",
    size = "normal",
    ...submit
  } = props;
  const submitter = useRef<HTMLButtonElement>(null);
  const hydrated = useHydrated();
  const danger = buttonClass({ look: "danger", size });

  if (!hydrated) {
    return (
      <details className="confirm-fold">
        <summary className={danger}>{label}</summary>
        <div className="confirm-fold-body">
          <p className="font-semibold">{title}</p>
          {children}
          <button type="submit" className={danger} {...submit}>
            {confirmLabel}
          </button>
        </div>
      </details>
    );
  }

  // The submitter stays in its form: a button inside the window is outside every form once it is portalled.
  const confirm = () => submitter.current?.form?.requestSubmit(submitter.current);
  return (
    <AlertDialog.Root>
      <button ref={submitter} type="submit" hidden tabIndex={-1} {...submit} />
      <AlertDialog.Trigger className={danger}>{label}</AlertDialog.Trigger>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="dialog-backdrop" />
        <AlertDialog.Popup className="dialog">
          <AlertDialog.Title render={<h2 />}>{title}</AlertDialog.Title>
          <AlertDialog.Description render={<div />}>{children}</AlertDialog.Description>
          <div className="dialog-foot">
            <AlertDialog.Close className={danger} onClick={confirm}>
              {confirmLabel}
            </AlertDialog.Close>
            <AlertDialog.Close className={buttonClass()}>{cancelLabel}</AlertDialog.Close>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
