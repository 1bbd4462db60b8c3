import "server-only";

/** What an address of the sign-in page may say went wrong; anything else in it is not shown. */
const SENTENCES: Readonly<Record<string, string>> = {
  challenge_over: "The time for the second step is over. Sign in again.",
  company_unreachable: "Your company's sign-in cannot be reached at the moment. Try again later.",
  company_refused:
    "You could not be signed in with this account. Ask an administrator to invite you, or sign in with your password.",
};

export function describeSignInError(code: unknown): string | null {
  if (typeof code !== "string") return null;
  return Object.hasOwn(SENTENCES, code) ? (SENTENCES[code] ?? null) : null;
}
