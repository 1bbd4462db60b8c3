"use client";

import { useActionState } from "react";
import { FormFrame } from "@/components/profile/form-frame";
import type { SimpleAction } from "@/components/profile/simple-form";
import { Button, ButtonRow } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";

const LABELS = { email: "E-mail address", password: "New password" };

type Props = {
  readonly action: SimpleAction;
  readonly token: string;
  readonly email: string;
  readonly passwordHint: string;
};

/** A new password for somebody who was let in again by a link. */
export function ResetForm({ action, token, email, passwordHint }: Props) {
  const [state, send] = useActionState(action, null);
  return (
    <FormFrame state={state} send={send} labels={LABELS}>
      <input type="hidden" name="token" value={token} />
      <TextField
        id="email"
        name="email"
        type="email"
        label={LABELS.email}
        autoComplete="username"
        defaultValue={email}
        readOnly
      />
      <TextField
        id="password"
        name="password"
        type="password"
        label={LABELS.password}
        hint={passwordHint}
        autoComplete="new-password"
        error={state?.fields.password}
        required
      />
      <ButtonRow>
        <Button look="primary">Set the password and sign in</Button>
      </ButtonRow>
    </FormFrame>
  );
}
