"use client";

import { useActionState } from "react";
import { FormFrame } from "@/components/profile/form-frame";
import type { SimpleAction } from "@/components/profile/simple-form";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { Section } from "@/components/ui/page-heading";

/** What somebody who answers apart does at the end. */
export function OwnAnswer({ action }: { readonly action: SimpleAction }) {
  const [sent, send] = useActionState(action, null);
  return (
    <Section id="hand-in" title="Hand in your answer">
      <p className="max-w-prose">
        Somebody else answers the same questions. Neither of you reads the other&apos;s answers
        before both are handed in; then they are compared and made one draft.
      </p>
      <FormFrame state={sent} send={send} labels={{}}>
        <div>
          <ConfirmButton
            label="Hand in…"
            title="Hand in this answer?"
            confirmLabel="Hand it in"
            cancelLabel="Not yet"
          >
            <p>It cannot be changed or taken back afterwards.</p>
          </ConfirmButton>
        </div>
      </FormFrame>
    </Section>
  );
}
