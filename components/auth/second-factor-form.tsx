"use client";

import { useActionState } from "react";
import { FormFrame } from "@/components/profile/form-frame";
import { Button, ButtonRow, LinkButton } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { PasswordField } from "./password-field";
import { QrCode } from "./qr-code";
import { RecoveryCodes } from "./recovery-codes";
import { FIRST_STEP, type SecondFactorAction } from "./second-factor-state";

const LABELS = { password: "Your password", code: "Code of your app" };

function ScanStep({ uri }: { readonly uri: string }) {
  const secret = new URL(uri).searchParams.get("secret") ?? "";
  return (
    <>
      <p className="max-w-prose">
        Scan this square with an authenticator app, or type the key into it. Then type the code the
        app shows.
      </p>
      <QrCode text={uri} label="Square code for your authenticator app" />
      <p>
        Key: <code className="break-all">{secret.match(/.{1,4}/g)?.join(" ")}</code>
      </p>
      <TextField
        id="code"
        name="code"
        label={LABELS.code}
        inputMode="numeric"
        autoComplete="one-time-code"
        width="max-w-60"
        maxLength={12}
        required
      />
    </>
  );
}

type Props = { readonly action: SecondFactorAction; readonly isOn: boolean };

/** Password, then the square and a code, then the recovery codes. */
export function SecondFactorForm({ action, isOn }: Props) {
  const [state, send] = useActionState(action, FIRST_STEP);
  if (state.step === "done") {
    return (
      <>
        <RecoveryCodes codes={state.codes} />
        <ButtonRow data-print="hide">
          <LinkButton look="primary" href="/account">
            I have kept them
          </LinkButton>
        </ButtonRow>
      </>
    );
  }
  if (isOn) return <p>The second factor is on.</p>;
  const shown = state.message === null ? null : { values: {}, fields: {}, message: state.message };
  return (
    <FormFrame state={shown} send={send} labels={LABELS}>
      {state.step === "code" ? (
        <ScanStep uri={state.uri} />
      ) : (
        <PasswordField label={LABELS.password} />
      )}
      <ButtonRow>
        <Button look="primary">{state.step === "code" ? "Turn it on" : "Go on"}</Button>
        <LinkButton look="quiet" href="/account">
          Cancel
        </LinkButton>
      </ButtonRow>
    </FormFrame>
  );
}
