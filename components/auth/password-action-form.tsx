"use client";

import { useActionState } from "react";
import { FormFrame } from "@/components/profile/form-frame";
import { Button, ButtonRow, type ButtonLook } from "@/components/ui/button";
import { PasswordField } from "./password-field";
import { RecoveryCodes } from "./recovery-codes";

export type CodesState = {
  readonly message: string | null;
  readonly codes: readonly string[] | null;
};
export type CodesAction = (state: CodesState | null, data: FormData) => Promise<CodesState | null>;

type Props = {
  readonly action: CodesAction;
  readonly id: string;
  readonly button: string;
  readonly look?: ButtonLook;
};

/** Something that asks for the password again, and may answer with recovery codes. */
export function PasswordActionForm({ action, id, button, look = "secondary" }: Props) {
  const [state, send] = useActionState(action, null);
  if (state?.codes) return <RecoveryCodes codes={state.codes} />;
  const shown = state === null ? null : { values: {}, fields: {}, message: state.message };
  return (
    <FormFrame state={shown} send={send} labels={{}}>
      <PasswordField id={id} label="Your password" />
      <ButtonRow>
        <Button look={look}>{button}</Button>
      </ButtonRow>
    </FormFrame>
  );
}
