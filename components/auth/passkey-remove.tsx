"use client";

import { useActionState } from "react";
import { FormFrame } from "@/components/profile/form-frame";
import type { SimpleAction } from "@/components/profile/simple-form";
import { Button, ButtonRow } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import { PasswordField } from "./password-field";

type Props = {
  readonly action: SimpleAction;
  readonly passkeys: readonly { readonly id: string; readonly name: string }[];
};

/** Asks for the password, as everything does that changes how somebody signs in. */
export function PasskeyRemove({ action, passkeys }: Props) {
  const [state, send] = useActionState(action, null);
  return (
    <FormFrame state={state} send={send} labels={{}}>
      <SelectField
        id="remove-passkey"
        name="passkey"
        label="Passkey"
        options={passkeys.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={state?.values["passkey"] ?? passkeys[0]?.id ?? ""}
      />
      <PasswordField id="remove-password" label="Your password" />
      <ButtonRow>
        <Button look="danger">Remove the passkey</Button>
      </ButtonRow>
    </FormFrame>
  );
}
