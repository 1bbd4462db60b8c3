"use client";

import { useActionState } from "react";
import { Button, ButtonRow, LinkButton } from "@/components/ui/button";
import { FormFrame } from "./form-frame";
import {
  CoinFields,
  IDENTITY_LABELS,
  IssuerFactFields,
  IssuerNameFields,
  ProfileDateField,
} from "./identity-fields";
import type { SimpleAction, SimpleFormState } from "./simple-form";

type Props = { readonly action: SimpleAction; readonly start: SimpleFormState };

/** Issuer, coin and the day the first draft describes. */
export function NewIssuerForm({ action, start }: Props) {
  const [sent, send] = useActionState(action, null);
  const state = sent ?? start;
  return (
    <FormFrame state={sent} send={send} labels={IDENTITY_LABELS}>
      <CoinFields state={state} />
      <fieldset className="flex flex-col gap-5">
        <legend className="mb-3 text-lg font-semibold">Issuer</legend>
        <IssuerNameFields state={state} />
        <IssuerFactFields state={state} />
      </fieldset>
      <fieldset className="flex flex-col gap-5">
        <legend className="mb-3 text-lg font-semibold">Draft</legend>
        <ProfileDateField state={state} />
      </fieldset>
      <ButtonRow>
        <Button look="primary">Create and open the draft</Button>
        <LinkButton look="quiet" href="/issuers">
          Cancel
        </LinkButton>
      </ButtonRow>
    </FormFrame>
  );
}
