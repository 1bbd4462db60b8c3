"use client";

import { useActionState } from "react";
import { FormFrame } from "@/components/profile/form-frame";
import type { SimpleAction } from "@/components/profile/simple-form";
import { ConfirmButton } from "@/components/ui/confirm-button";

/** Ends a round without a draft. */
export function GiveUp({ action }: { readonly action: SimpleAction }) {
  const [sent, send] = useActionState(action, null);
  return (
    <FormFrame state={sent} send={send} labels={{}}>
      <div>
        <ConfirmButton
          label="Give this round up…"
          title="Give this round up?"
          confirmLabel="Give it up"
          cancelLabel="Keep it"
        >
          <p>What was answered stays on record and no draft is made of it.</p>
        </ConfirmButton>
      </div>
    </FormFrame>
  );
}
