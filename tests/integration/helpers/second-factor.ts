import { confirmSecondFactor, startSecondFactor } from "@/server/auth/second-factor";
import { passSecondStep } from "@/server/auth/second-step";
import type { Session } from "@/server/auth/session";
import { signIn } from "@/server/auth/sign-in";
import { showCode } from "./show-code";
import { ANNA_SIGN_IN, type Browser, setUpAnna } from "./sign-in";

const { password } = ANNA_SIGN_IN;

export async function requireSession(browser: Browser): Promise<Session> {
  const session = await browser.session();
  if (session === null) throw new Error("Nobody is signed in.");
  return session;
}

export const passWord = async (browser: Browser) =>
  browser.take(await signIn(browser.request, ANNA_SIGN_IN));

export const passCode = async (browser: Browser, text: string) =>
  browser.take(await passSecondStep(browser.request, { kind: "code", text }));

export const passRecovery = async (browser: Browser, text: string) =>
  browser.take(await passSecondStep(browser.request, { kind: "recovery_code", text }));

/** Anna with the second factor on. */
export async function enrolAnna(): Promise<{
  browser: Browser;
  uri: string;
  codes: readonly string[];
}> {
  const browser = await setUpAnna();
  const started = await startSecondFactor(browser.request, await requireSession(browser), password);
  if (!started.ok) throw new Error(started.message);
  const session = await requireSession(browser);
  const confirmed = await confirmSecondFactor(browser.request, session, showCode(started.uri));
  if (!confirmed.ok) throw new Error(confirmed.message);
  browser.take(confirmed);
  return { browser, uri: started.uri, codes: confirmed.codes };
}
