"use client";

import { useActionState } from "react";
import { FormButtons, FormFrame } from "./form-frame";
import { CoinFields, IDENTITY_LABELS, ProfileDateField } from "./identity-fields";
import type { SimpleAction, SimpleFormState } from "./simple-form";

type Props = {
  readonly action: SimpleAction;
  readonly start: SimpleFormState;
  readonly backHref: string;
};

/** Another coin of the same issuer. */
export function SiblingForm({ action, start, backHref }: Props) {
  const [sent, send] = useActionState(action, null);
  const state = sent ?? start;
  return (
    <FormFrame state={sent} send={send} labels={IDENTITY_LABELS}>
      <CoinFields state={state} />
      <ProfileDateField state={state} />
      <FormButtons submitLabel="Create and open the draft" cancelHref={backHref} />
    </FormFrame>
  );
}
