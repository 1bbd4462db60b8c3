import "server-only";
import { APIError } from "better-auth/api";
import { betterAuth } from "better-auth/minimal";
import { genericOAuth } from "better-auth/plugins/generic-oauth";
import { getDatabase } from "../db/client";
import { withTransaction } from "../db/transaction";
import { getEnv } from "../env";
import { log } from "../log";
import { baseOptions } from "./auth";
import { countAccountsOf, findCredential } from "./auth.repository";
import type { AuthRequest } from "./auth-request";
import { toCookieName, withoutCookies } from "./cookies";
import { recordFailure } from "./failures";
import { holdToIssuer } from "./oidc-issuer";
import { finishOpening } from "./opening";
import { findSetToken, SESSION_TOKEN } from "./session";
import { deleteByToken, findSessionOwner } from "./session.repository";

const COMPANY = "company";
const NO_TOKENS = {
  accessToken: null,
  refreshToken: null,
  idToken: null,
  accessTokenExpiresAt: null,
  refreshTokenExpiresAt: null,
};

type Oidc = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly name: string;
};

/** The company's own sign-in, where one is configured. */
export function findOidc(): Oidc | null {
  const { oidcIssuer, oidcClientId, oidcClientSecret, oidcName } = getEnv();
  if (oidcIssuer === undefined || oidcClientId === undefined || oidcClientSecret === undefined)
    return null;
  const name = oidcName ?? "your company";
  return { issuer: oidcIssuer, clientId: oidcClientId, clientSecret: oidcClientSecret, name };
}

/**
 * Made for each use: the library asks the provider for its addresses when it is made, so one that was made while the
 * provider was down would stay without it.
 */
function createOidcAuth({ issuer, clientId, clientSecret }: Oidc, baseUrl: string) {
  const db = getDatabase();
  const base = baseOptions(db, baseUrl);
  const account = {
    create: {
      // A second account of the company with the same address is somebody else until proved otherwise.
      before: async (made: { userId: string; providerId: string }) => {
        if ((await countAccountsOf(db, made.userId, made.providerId)) > 0)
          throw new APIError("FORBIDDEN", { code: "OTHER_SUBJECT_LINKED", message: "Linked." });
        return { data: { ...made, ...NO_TOKENS } };
      },
    },
    update: {
      before: (changed: Record<string, unknown>) =>
        Promise.resolve({ data: { ...changed, ...NO_TOKENS } }),
    },
  };
  const provider = {
    providerId: COMPANY,
    discoveryUrl: `${issuer}/.well-known/openid-configuration`,
    clientId,
    clientSecret,
    scopes: ["openid", "email", "profile"],
    pkce: true,
    tokenEndpointAuth: { method: "client_secret_basic" as const },
    disableSignUp: true,
    disableImplicitSignUp: true,
    requireIdTokenVerification: true,
  };
  return betterAuth({
    ...base,
    databaseHooks: { ...base.databaseHooks, account },
    plugins: [
      genericOAuth({ config: [provider] }),
      holdToIssuer({ providerId: COMPANY, issuer, clientId }),
    ],
  });
}

type Leaving = { readonly address: string; readonly cookies: Headers };

const leaveTo = (address: string): Leaving => ({ address, cookies: new Headers() });

/** Where the browser has to go to sign in at the company. */
export async function startCompanySignIn(request: AuthRequest, next: string): Promise<Leaving> {
  const oidc = findOidc();
  if (oidc === null) return leaveTo("/sign-in");
  try {
    const auth = createOidcAuth(oidc, request.baseUrl);
    const { response, headers } = await auth.api.signInSocial({
      body: {
        provider: COMPANY,
        callbackURL: next,
        errorCallbackURL: "/sign-in",
        disableRedirect: true,
      },
      headers: request.headers,
      returnHeaders: true,
    });
    const address = "url" in response ? response.url : undefined;
    return { address: address ?? "/sign-in?error=company_unreachable", cookies: headers };
  } catch (error) {
    log.warn({ err: error }, "the company's sign-in cannot be started");
    return leaveTo("/sign-in?error=company_unreachable");
  }
}

/** Takes the answer of the company; only somebody who is known here, by subject or by proved address, gets in. */
export async function finishCompanySignIn(request: AuthRequest, url: string): Promise<Leaving> {
  const oidc = findOidc();
  if (oidc === null) return leaveTo("/sign-in");
  const { baseUrl } = request;
  const headers = withoutCookies(request.headers, [toCookieName(baseUrl, SESSION_TOKEN)]);
  const { pathname, search } = new URL(url);
  const asked = new Request(`${baseUrl}${pathname}${search}`, { headers });
  const answer = await createOidcAuth(oidc, baseUrl).handler(asked);
  const token = findSetToken(answer.headers, baseUrl);
  const cookies = keepCookies(answer.headers);
  return token === null ? refuseCompany(request) : openCompany(request, { token, cookies, answer });
}

function keepCookies(from: Headers): Headers {
  const cookies = new Headers();
  for (const line of from.getSetCookie()) cookies.append("set-cookie", line);
  return cookies;
}

async function refuseCompany(request: AuthRequest): Promise<Leaving> {
  await withTransaction((tx) => recordFailure(tx, request, { personId: null, step: "company" }));
  return leaveTo("/sign-in?error=company_refused");
}

type Opened = { readonly token: string; readonly cookies: Headers; readonly answer: Response };

/** The library has opened the session by now; if it cannot be written into the trail, it is closed again. */
async function openCompany(
  request: AuthRequest,
  { token, cookies, answer }: Opened,
): Promise<Leaving> {
  try {
    return await withTransaction(async (tx) => {
      const personId = await findSessionOwner(tx, token);
      const owner = personId === null ? null : await findCredential(tx, { id: personId });
      if (owner === null) throw new Error("The session of a company sign-in has no person.");
      const opening = { via: "company", secondFactor: false } as const;
      await finishOpening(tx, request, { owner, token, ...opening, cookies });
      return { address: toPath(answer.headers.get("location"), request.baseUrl), cookies };
    });
  } catch (error) {
    await withTransaction((tx) => deleteByToken(tx, token));
    throw error;
  }
}

function toPath(location: string | null, baseUrl: string): string {
  const url = URL.canParse(location ?? "", baseUrl) ? new URL(location ?? "", baseUrl) : null;
  return url === null || url.origin !== baseUrl ? "/" : `${url.pathname}${url.search}`;
}
