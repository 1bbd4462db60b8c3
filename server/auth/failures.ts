import "server-only";
import { INSTALLATION, toPersonSubject } from "../audit/events";
import { record, toOwnActor } from "../audit/record";
import type { Transaction } from "../db/client";
import type { AuthRequest } from "./auth-request";
import { describeWait } from "./throttle";

/** Why somebody is not let in, in words that do not say whether there is such an account. */
export type SignInRefusal = { readonly ok: false; readonly message: string };

const WRONG = {
  password: "E-mail address and password do not go together. Check both and try again.",
  code: "This code is not valid. Wait for the next one and type that.",
  recovery_code: "This recovery code is not valid, or it has been used.",
  passkey: "This passkey was not accepted. Try again, or sign in with your password.",
  company:
    "You could not be signed in with this account. Ask an administrator to invite you, or sign in with your password.",
} as const;

export type FailedStep = keyof typeof WRONG;

export const refuseWrong = (step: FailedStep): SignInRefusal => ({
  ok: false,
  message: WRONG[step],
});

export const refuseWaiting = (seconds: number): SignInRefusal => ({
  ok: false,
  message: `Too many tries from here. Try again in ${describeWait(seconds)}.`,
});

/** Nobody has proved who they are: the act is that of an unknown visitor, the subject the account they tried. */
export async function recordFailure(
  tx: Transaction,
  { requestId }: AuthRequest,
  failure: { readonly personId: string | null; readonly step: FailedStep },
): Promise<void> {
  const { personId, step } = failure;
  await record(
    tx,
    { ...toOwnActor("Unknown visitor"), requestId },
    {
      type: "person.sign_in_failed",
      subject: personId === null ? INSTALLATION : toPersonSubject({ id: personId }),
      details: { step },
    },
  );
}
