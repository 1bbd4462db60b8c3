"use client";

import { useActionState } from "react";
import { FormFrame } from "@/components/profile/form-frame";
import type { SimpleAction } from "@/components/profile/simple-form";
import { Button, ButtonRow, LinkButton } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { PasswordField } from "./password-field";

const LABELS = { password: "The password you have", next: "New password" };

type Props = {
  readonly action: SimpleAction;
  readonly email: string;
  readonly passwordHint: string;
};

export function ChangePasswordForm({ action, email, passwordHint }: Props) {
  const [state, send] = useActionState(action, null);
  return (
    <FormFrame state={state} send={send} labels={LABELS}>
      {/* Password managers file the new password under this. */}
      <input type="hidden" name="email" autoComplete="username" value={email} readOnly />
      <PasswordField label={LABELS.password} />
      <TextField
        id="next"
        name="next"
        type="password"
        label={LABELS.next}
        hint={passwordHint}
        autoComplete="new-password"
        fieldClassName="max-w-md"
        error={state?.fields.next}
        required
      />
      <ButtonRow>
        <Button look="primary">Change password</Button>
        <LinkButton look="quiet" href="/account">
          Cancel
        </LinkButton>
      </ButtonRow>
    </FormFrame>
  );
}
