"use client";

import { useActionState } from "react";
import type { SimpleFormState } from "@/components/profile/simple-form";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";

const NOT_KEPT = "Nothing was kept.";

type Props = {
  readonly action: () => Promise<SimpleFormState | null>;
  /** Labels of what was supposed, by fact id. */
  readonly labels: Readonly<Record<string, string>>;
  readonly discardHref: string;
};

/** Keeps the suppositions as a draft, or lets them go; says which answers of the draft stand in the way. */
export function KeepForm({ action, labels, discardHref }: Props) {
  const [state, send, isPending] = useActionState(action, null);
  const fields = Object.entries(state?.fields ?? {});
  // The controls stand in the form above, each under the name of its fact.
  const errors =
    state === null || fields.length > 0
      ? fields.map(([id, text]) => ({
          message: `${labels[id] ?? id}: ${text}`,
          fieldId: `s.${id}`,
        }))
      : [{ message: "Look at the draft, then try again." }];
  return (
    <form action={send} className="flex flex-col gap-3" data-print="hide">
      {state === null ? null : <ErrorSummary title={state.message ?? NOT_KEPT} errors={errors} />}
      <span className="flex flex-wrap items-center gap-4">
        <Button disabled={isPending}>Keep as draft</Button>
        <a className="link" href={discardHref}>
          Discard
        </a>
      </span>
    </form>
  );
}
