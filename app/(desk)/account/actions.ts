"use server";

import { revalidatePath } from "next/cache";
import type { CodesState } from "@/components/auth/password-action-form";
import type { SecondFactorState } from "@/components/auth/second-factor-state";
import { type SimpleFormState, toValues } from "@/components/profile/simple-form";
import { changeName, changePassword } from "@/server/auth/account";
import { readAuthRequest } from "@/server/auth/auth-request";
import { applyCookies } from "@/server/auth/cookies";
import {
  confirmSecondFactor,
  makeRecoveryCodes,
  startSecondFactor,
  stopSecondFactor,
} from "@/server/auth/second-factor";
import { requireSession } from "@/server/auth/session";
import { endSessions } from "@/server/auth/sessions";
import { leaveForm, markFormError } from "@/server/http/form-error";
import { requireOwnForm } from "@/server/http/own-form";

/** Each action begins with these: a page of ours has sent it, and somebody is signed in. */
async function begin(address: string) {
  await requireOwnForm();
  const session = await requireSession(address);
  return { session, request: await readAuthRequest() };
}

export async function renameSelf(
  _shown: SimpleFormState | null,
  data: FormData,
): Promise<SimpleFormState | null> {
  const { session, request } = await begin("/account");
  const { name = "" } = toValues(data);
  const changed = await changeName(request, session, name);
  if (changed.ok) return leaveForm("/account?done=name");
  await markFormError();
  return { values: { name }, fields: changed.fields ?? {}, message: changed.message };
}

export async function changeOwnPassword(
  _shown: SimpleFormState | null,
  data: FormData,
): Promise<SimpleFormState | null> {
  const { session, request } = await begin("/account/password");
  const { password = "", next = "" } = toValues(data);
  const changed = await changePassword(request, session, { password, next });
  if (changed.ok) {
    await applyCookies(changed.cookies);
    return leaveForm("/account?done=password");
  }
  await markFormError();
  const fields = "fields" in changed ? (changed.fields ?? {}) : {};
  return { values: {}, fields, message: changed.message };
}

export async function turnOnSecondFactor(
  state: SecondFactorState,
  data: FormData,
): Promise<SecondFactorState> {
  const { session, request } = await begin("/account/second-factor");
  const { password = "", code = "" } = toValues(data);
  if (state.step !== "code") {
    const started = await startSecondFactor(request, session, password);
    if (started.ok) return { step: "code", uri: started.uri, message: null };
    await markFormError();
    return { step: "password", message: started.message };
  }
  const confirmed = await confirmSecondFactor(request, session, code);
  if (!confirmed.ok) {
    await markFormError();
    return { step: "code", uri: state.uri, message: confirmed.message };
  }
  await applyCookies(confirmed.cookies);
  return { step: "done", codes: confirmed.codes };
}

export async function turnOffSecondFactor(
  _shown: CodesState | null,
  data: FormData,
): Promise<CodesState | null> {
  const { session, request } = await begin("/account/second-factor");
  const { password = "" } = toValues(data);
  const stopped = await stopSecondFactor(request, session, password);
  if (!stopped.ok) {
    await markFormError();
    return { message: stopped.message, codes: null };
  }
  await applyCookies(stopped.cookies);
  return leaveForm("/account?done=second-factor-off");
}

export async function renewRecoveryCodes(
  _shown: CodesState | null,
  data: FormData,
): Promise<CodesState | null> {
  const { session, request } = await begin("/account/second-factor");
  const { password = "" } = toValues(data);
  const made = await makeRecoveryCodes(request, session, password);
  if (made.ok) return { message: null, codes: made.codes };
  await markFormError();
  return { message: made.message, codes: null };
}

export async function endOneSession(data: FormData): Promise<void> {
  const { session, request } = await begin("/account/sessions");
  const { session: only = "" } = toValues(data);
  await endSessions(request, session, { only });
  revalidatePath("/account/sessions");
  await leaveForm("/account/sessions?done=one");
}

export async function endOtherSessions(): Promise<void> {
  const { session, request } = await begin("/account/sessions");
  await endSessions(request, session, "others");
  revalidatePath("/account/sessions");
  await leaveForm("/account/sessions?done=others");
}
