"use client";

import { useActionState } from "react";
import type { SimpleFormState } from "@/components/profile/simple-form";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

type Props = {
  readonly action: () => Promise<SimpleFormState | null>;
  /** Labels of what was supposed, by fact id. */
  readonly labels: Readonly<Record<string, string>>;
  readonly discardHref: string;
};

/** Keeps the suppositions as a draft, or lets them go; says which answers of the draft stand in the way. */
export function KeepForm({ action, labels, discardHref }: Props) {
  const [state, send, isPending] = useActionState(action, null);
  return (
    <form action={send} className="flex flex-col gap-3" data-print="hide">
      {state === null ? null : (
        <Notice kind="error" title={state.message}>
          <ul>
            {Object.entries(state.fields).map(([id, text]) => (
              <li key={id}>{`${labels[id] ?? id}: ${text}`}</li>
            ))}
          </ul>
        </Notice>
      )}
      <span className="flex flex-wrap items-center gap-4">
        <Button disabled={isPending}>Keep as draft</Button>
        <a className="link" href={discardHref}>
          Discard
        </a>
      </span>
    </form>
  );
}
