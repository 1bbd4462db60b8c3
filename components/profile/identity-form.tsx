"use client";

import { useActionState } from "react";
import { FormButtons, FormFrame } from "./form-frame";
import { CoinFields, IDENTITY_LABELS, IssuerNameFields } from "./identity-fields";
import type { SimpleAction, SimpleFormState } from "./simple-form";

type Props = {
  readonly action: SimpleAction;
  readonly start: SimpleFormState;
  readonly backHref: string;
};

/** Names and identifiers of a coin and its issuer. */
export function IdentityForm({ action, start, backHref }: Props) {
  const [sent, send] = useActionState(action, null);
  const state = sent ?? start;
  return (
    <FormFrame state={sent} send={send} labels={IDENTITY_LABELS}>
      <input type="hidden" name="coinVersion" value={state.values["coinVersion"] ?? ""} />
      <input type="hidden" name="issuerVersion" value={state.values["issuerVersion"] ?? ""} />
      <CoinFields state={state} />
      <fieldset className="flex flex-col gap-5">
        <legend className="mb-3 text-lg font-semibold">Issuer</legend>
        <IssuerNameFields state={state} />
      </fieldset>
      <FormButtons submitLabel="Save names" cancelHref={backHref} />
    </FormFrame>
  );
}
