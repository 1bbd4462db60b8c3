"use client";

import { useState } from "react";
import { Button, ButtonRow } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { useHydrated } from "@/components/ui/use-hydrated";
import { PasswordField } from "./password-field";

type Options<T> = { readonly ok: true; readonly options: T } | Refused;
type Refused = { readonly ok: false; readonly message: string };

const STOPPED = "The browser made no passkey. Nothing was changed; try again when you like.";
const NOT_SHOWN = "The browser showed no passkey. Try again, or sign in with your password.";

function hasPasskeys(): boolean {
  return (
    typeof PublicKeyCredential !== "undefined" &&
    "parseRequestOptionsFromJSON" in PublicKeyCredential &&
    "parseCreationOptionsFromJSON" in PublicKeyCredential
  );
}

type SignInProps = {
  readonly ask: () => Promise<Options<PublicKeyCredentialRequestOptionsJSON>>;
  /** Leads on if it succeeds. */
  readonly show: (passkey: unknown, next: string) => Promise<Refused>;
  readonly next: string;
};

/** Appears only where scripts run and the browser knows passkeys. */
export function PasskeySignIn({ ask, show, next }: SignInProps) {
  const [message, setMessage] = useState<string | null>(null);
  if (!useHydrated() || !hasPasskeys()) return null;
  const run = async () => {
    const asked = await ask();
    if (!asked.ok) return setMessage(asked.message);
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(asked.options);
    const passkey = await navigator.credentials.get({ publicKey }).catch(() => null);
    if (!(passkey instanceof PublicKeyCredential)) return setMessage(NOT_SHOWN);
    const { message: refused } = await show(passkey.toJSON(), next);
    setMessage(refused);
  };
  return (
    <div className="flex flex-col gap-4">
      {message === null ? null : (
        <div role="alert">
          <Notice kind="error" title={message} />
        </div>
      )}
      <ButtonRow>
        <Button type="button" onClick={() => void run()}>
          Sign in with a passkey
        </Button>
      </ButtonRow>
    </div>
  );
}

type AddProps = {
  readonly offer: (password: string) => Promise<Options<PublicKeyCredentialCreationOptionsJSON>>;
  /** Leads on if it succeeds. */
  readonly add: (passkey: unknown, name: string) => Promise<Refused>;
};

export function PasskeyAdd({ offer, add }: AddProps) {
  const [message, setMessage] = useState<string | null>(null);
  const hydrated = useHydrated();
  if (!hydrated) return <p>Adding a passkey needs a browser that runs scripts.</p>;
  if (!hasPasskeys()) return <p>This browser does not know passkeys.</p>;
  const run = async (data: FormData) => {
    const offered = await offer(String(data.get("password") ?? ""));
    if (!offered.ok) return setMessage(offered.message);
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(offered.options);
    const made = await navigator.credentials.create({ publicKey }).catch(() => null);
    if (!(made instanceof PublicKeyCredential)) return setMessage(STOPPED);
    const { message: refused } = await add(made.toJSON(), String(data.get("name") ?? ""));
    setMessage(refused);
  };
  return (
    <form action={run} className="flex flex-col gap-6">
      {message === null ? null : (
        <div role="alert">
          <Notice kind="error" title={message} />
        </div>
      )}
      <TextField
        id="passkey-name"
        name="name"
        label="Name of the passkey"
        hint="To tell it apart: “Laptop”, “Key on the ring”."
        fieldClassName="max-w-md"
        maxLength={60}
      />
      <PasswordField label="Your password" id="passkey-password" />
      <ButtonRow>
        <Button look="primary">Add a passkey</Button>
      </ButtonRow>
    </form>
  );
}
