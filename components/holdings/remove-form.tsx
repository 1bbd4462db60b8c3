"use client";

import { useActionState } from "react";
import { FormFrame } from "@/components/profile/form-frame";
import type { SimpleAction } from "@/components/profile/simple-form";
import { ConfirmButton } from "@/components/ui/confirm-button";

/** Removes a book after asking once. */
export function RemoveForm({
  action,
  name,
}: {
  readonly action: SimpleAction;
  readonly name: string;
}) {
  const [sent, send] = useActionState(action, null);
  return (
    <FormFrame state={sent} send={send} labels={{}}>
      <div>
        <ConfirmButton
          label="Remove the book…"
          title={`Remove “${name}”?`}
          confirmLabel="Remove the book"
        >
          <p>Its amounts go with it; the trail keeps what they were. Coins and profiles stay.</p>
        </ConfirmButton>
      </div>
    </FormFrame>
  );
}
