"use client";

import type { ReactNode } from "react";
import { Toast } from "@base-ui/react/toast";
import { X } from "lucide-react";
import { NOTICE_KINDS } from "./notice";
import type { NoticeKind } from "./notice";
import { VisuallyHidden } from "./visually-hidden";

export type ToastInput = { kind?: NoticeKind; title: string; description?: ReactNode };

const STAY_MS = 8000;

/** Tells what was done, in the corner and aloud. Errors stay until closed. Needs ToastRegion above it. */
export function useToast(): (input: ToastInput) => void {
  const manager = Toast.useToastManager();
  return ({ kind = "success", title, description }) => {
    const failed = kind === "error";
    manager.add({
      type: kind,
      title,
      description,
      timeout: failed ? 0 : STAY_MS,
      priority: failed ? "high" : "low",
    });
  };
}

function isNoticeKind(type: string | undefined): type is NoticeKind {
  return type !== undefined && type in NOTICE_KINDS;
}

function ToastList() {
  const { toasts } = Toast.useToastManager();
  return toasts.map((toast) => {
    const kind = isNoticeKind(toast.type) ? toast.type : "info";
    const { Icon, word } = NOTICE_KINDS[kind];
    return (
      <Toast.Root key={toast.id} toast={toast} className="toast">
        <Toast.Content className="notice" data-kind={kind}>
          <Icon className="icon" aria-hidden="true" />
          <div className="pe-8">
            <VisuallyHidden>{word}: </VisuallyHidden>
            <Toast.Title className="font-medium" render={<p />} />
            <Toast.Description className="text-sm" render={<div />} />
          </div>
          <Toast.Close
            className="btn btn-quiet btn-small btn-icon toast-close"
            aria-label="Close message"
          >
            <X className="icon" aria-hidden="true" />
          </Toast.Close>
        </Toast.Content>
      </Toast.Root>
    );
  });
}

export function ToastRegion({ children }: { children: ReactNode }) {
  return (
    <Toast.Provider timeout={STAY_MS} limit={3}>
      {children}
      <Toast.Portal>
        <Toast.Viewport className="toast-viewport" data-print="hide">
          <ToastList />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}
