"use client";

import { useActionState } from "react";
import { FormFrame } from "@/components/profile/form-frame";
import type { SimpleAction } from "@/components/profile/simple-form";
import { Button, ButtonRow } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";

const LABELS = { name: "Your name", email: "E-mail address", password: "Password" };

type Props = {
  readonly action: SimpleAction;
  readonly token: string;
  readonly name: string;
  /** The address that was invited; null where it is still to be said. */
  readonly email: string | null;
  readonly passwordHint: string;
  readonly button: string;
};

/** Name, address and password of somebody new. */
export function JoinForm({ action, token, name, email, passwordHint, button }: Props) {
  const [state, send] = useActionState(action, null);
  const { values = {}, fields = {} } = state ?? {};
  return (
    <FormFrame state={state} send={send} labels={LABELS}>
      <input type="hidden" name="token" value={token} />
      <TextField
        id="name"
        name="name"
        label={LABELS.name}
        hint="As it stands beside what you publish."
        autoComplete="name"
        defaultValue={values.name ?? name}
        error={fields.name}
        required
      />
      <TextField
        id="email"
        name="email"
        type="email"
        label={LABELS.email}
        hint={email === null ? "You sign in with it; no mail is sent." : "You sign in with it."}
        autoComplete="username"
        spellCheck={false}
        defaultValue={email ?? values.email ?? ""}
        readOnly={email !== null}
        error={fields.email}
        required
      />
      <TextField
        id="password"
        name="password"
        type="password"
        label={LABELS.password}
        hint={passwordHint}
        autoComplete="new-password"
        error={fields.password}
        required
      />
      <ButtonRow>
        <Button look="primary">{button}</Button>
      </ButtonRow>
    </FormFrame>
  );
}
