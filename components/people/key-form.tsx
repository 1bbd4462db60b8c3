"use client";

import { useActionState } from "react";
import { FormFrame } from "@/components/profile/form-frame";
import type { SimpleFormState } from "@/components/profile/simple-form";
import { Button } from "@/components/ui/button";
import { CheckboxGroup, type Choice } from "@/components/ui/choice-fields";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { ShownOnce } from "./shown-once";

export type KeyFormState = SimpleFormState & {
  readonly scopes: readonly string[];
  /** The key, where one was just made. */
  readonly key: string | null;
};

type Props = {
  readonly action: (state: KeyFormState | null, data: FormData) => Promise<KeyFormState | null>;
  readonly scopes: readonly Choice[];
  readonly days: readonly string[];
};

const LABELS = { name: "What is it for?", scopes: "What may it do?", days: "How long?" };

/** Makes a key for a program; the key itself is shown in the answer and never again. */
export function KeyForm({ action, scopes, days }: Props) {
  const [state, send] = useActionState(action, null);
  const { values = {}, fields = {}, key = null } = state ?? {};
  return (
    <FormFrame state={state} send={send} labels={LABELS}>
      {key === null ? null : (
        <ShownOnce title="The key is made" text={key} copyLabel="Copy the key">
          Put it where your program reads its secrets. It is shown only now; whoever has it acts
          under your name.
        </ShownOnce>
      )}
      <TextField
        id="name"
        name="name"
        label={LABELS.name}
        hint="For example: nightly export to the archive."
        error={fields["name"]}
        defaultValue={values["name"]}
        width="max-w-96"
        autoComplete="off"
      />
      <CheckboxGroup
        id="scopes"
        name="scopes"
        label={LABELS.scopes}
        hint="Never more than your own role allows."
        choices={scopes}
        error={fields["scopes"]}
        defaultValues={state?.scopes ?? ["read"]}
      />
      <SelectField
        id="days"
        name="days"
        label={LABELS.days}
        error={fields["days"]}
        options={days.map((value) => ({ value, label: `${value} days` }))}
        defaultValue={values["days"] ?? "90"}
      />
      <div>
        <Button look="primary">Make the key</Button>
      </div>
    </FormFrame>
  );
}
