"use server";

import { redirect } from "next/navigation";
import { type SimpleFormState, toValues } from "@/components/profile/simple-form";
import { toSafePath } from "@/components/shell/safe-path";
import { readAuthRequest } from "@/server/auth/auth-request";
import { applyCookies } from "@/server/auth/cookies";
import { askForPasskey, signInWithPasskey } from "@/server/auth/passkeys";
import { passSecondStep } from "@/server/auth/second-step";
import { signIn } from "@/server/auth/sign-in";
import { leaveForm, markFormError } from "@/server/http/form-error";
import { requireOwnForm } from "@/server/http/own-form";

export async function signInHere(
  _shown: SimpleFormState | null,
  data: FormData,
): Promise<SimpleFormState | null> {
  await requireOwnForm();
  const { email = "", password = "", next } = toValues(data);
  const outcome = await signIn(await readAuthRequest(), { email, password });
  if (!outcome.ok) return showRefusal(outcome.message, { email });
  await applyCookies(outcome.cookies);
  const path = toSafePath(next);
  return leaveForm(
    outcome.step === "code" ? `/sign-in/code?next=${encodeURIComponent(path)}` : path,
  );
}

export async function passWithCode(
  _shown: SimpleFormState | null,
  data: FormData,
): Promise<SimpleFormState | null> {
  return passWith("code", data);
}

export async function passWithRecoveryCode(
  _shown: SimpleFormState | null,
  data: FormData,
): Promise<SimpleFormState | null> {
  return passWith("recovery_code", data);
}

async function passWith(
  kind: "code" | "recovery_code",
  data: FormData,
): Promise<SimpleFormState | null> {
  await requireOwnForm();
  const { code = "", next } = toValues(data);
  const outcome = await passSecondStep(await readAuthRequest(), { kind, text: code });
  if (outcome.ok) {
    await applyCookies(outcome.cookies);
    return leaveForm(toSafePath(next));
  }
  if ("isOver" in outcome) return leaveForm("/sign-in?error=challenge_over");
  return showRefusal(outcome.message, {});
}

async function showRefusal(
  message: string,
  values: SimpleFormState["values"],
): Promise<SimpleFormState> {
  await markFormError();
  return { values, fields: {}, message };
}

type Refused = { readonly ok: false; readonly message: string };
type Asked =
  | { readonly ok: true; readonly options: PublicKeyCredentialRequestOptionsJSON }
  | Refused;

export async function askPasskey(): Promise<Asked> {
  await requireOwnForm();
  const asked = await askForPasskey(await readAuthRequest());
  if (asked === null) return { ok: false, message: "Passkeys cannot be used at this address." };
  await applyCookies(asked.cookies);
  return { ok: true, options: asked.options };
}

export async function showPasskey(passkey: unknown, next: string): Promise<Refused> {
  await requireOwnForm();
  const outcome = await signInWithPasskey(await readAuthRequest(), passkey);
  if (!outcome.ok) return outcome;
  await applyCookies(outcome.cookies);
  redirect(toSafePath(next));
}
