"use client";

import { useActionState } from "react";
import { FormFrame } from "@/components/profile/form-frame";
import type { SimpleAction } from "@/components/profile/simple-form";
import { Button, ButtonRow } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";

const LABELS = { email: "E-mail address", password: "Password" };

type Props = { readonly action: SimpleAction; readonly next: string };

export function SignInForm({ action, next }: Props) {
  const [state, send] = useActionState(action, null);
  return (
    <FormFrame state={state} send={send} labels={LABELS}>
      <input type="hidden" name="next" value={next} />
      <TextField
        id="email"
        name="email"
        type="email"
        label={LABELS.email}
        autoComplete="username"
        spellCheck={false}
        autoCapitalize="none"
        defaultValue={state?.values.email ?? ""}
        required
      />
      <TextField
        id="password"
        name="password"
        type="password"
        label={LABELS.password}
        autoComplete="current-password"
        required
      />
      <ButtonRow>
        <Button look="primary">Sign in</Button>
      </ButtonRow>
    </FormFrame>
  );
}
