"use client";

import { useActionState } from "react";
import { FormFrame } from "@/components/profile/form-frame";
import type { SimpleFormState } from "@/components/profile/simple-form";
import { Button, ButtonRow, LinkButton } from "@/components/ui/button";
import type { Choice } from "@/components/ui/choice-fields";
import { RadioGroup } from "@/components/ui/choice-fields";
import { TextField } from "@/components/ui/text-field";
import { ShownOnce } from "./shown-once";

export type InviteState = SimpleFormState & {
  /** The link, where somebody was just invited. */
  readonly made: { readonly link: string; readonly until: string } | null;
};

type Props = {
  readonly action: (state: InviteState | null, data: FormData) => Promise<InviteState | null>;
  readonly roles: readonly Choice[];
};

const LABELS = { name: "Name", email: "E-mail address", role: "Role" };

/** Asks whom to invite; the answer is the link, to be handed over by other means. */
export function InviteForm({ action, roles }: Props) {
  const [state, send] = useActionState(action, null);
  const { values = {}, fields = {}, made = null } = state ?? {};
  return (
    <FormFrame state={state} send={send} labels={LABELS}>
      {made === null ? null : (
        <ShownOnce title="The invitation is made" text={made.link} copyLabel="Copy the link">
          {`Hand this link over yourself, on a way you trust: no mail is sent. It is shown only now, works once and until ${made.until}.`}
        </ShownOnce>
      )}
      <TextField
        id="name"
        name="name"
        label={LABELS.name}
        hint="As it should stand beside what the person does."
        error={fields["name"]}
        defaultValue={values["name"]}
        width="max-w-96"
        autoComplete="off"
      />
      <TextField
        id="email"
        name="email"
        type="email"
        label={LABELS.email}
        hint="The name to sign in with; nothing is sent to it."
        error={fields["email"]}
        defaultValue={values["email"]}
        width="max-w-96"
        autoComplete="off"
        spellCheck={false}
      />
      <RadioGroup
        id="role"
        name="role"
        label={LABELS.role}
        choices={roles}
        error={fields["role"]}
        defaultValue={values["role"] ?? "reader"}
      />
      <ButtonRow>
        <Button look="primary">Make the invitation</Button>
        <LinkButton look="quiet" href="/people">
          Back to people
        </LinkButton>
      </ButtonRow>
    </FormFrame>
  );
}
