import "server-only";
import { randomUUID } from "node:crypto";
import { passkey } from "@better-auth/passkey";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { APIError, createAuthMiddleware } from "better-auth/api";
import { betterAuth, type BetterAuthOptions } from "better-auth/minimal";
import { twoFactor } from "better-auth/plugins/two-factor";
import type { Database, Transaction } from "../db/client";
import { log } from "../log";
import { claimCode, findDisabledAt } from "./auth.repository";
import { CLIENT_ADDRESS } from "./auth-request";
import { sessionSeconds, toCookiePrefix } from "./cookies";
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from "./password-rules";
import { hashPassword, isPasswordOf, type PasswordWork } from "./passwords";
import { createRecoveryCodes, STORED_AS_HASHES } from "./recovery-codes";
import { getSecret, hashWithSecret } from "./secret";

const VERIFY_TOTP = "/two-factor/verify-totp";
/** A code is good for its half minute and the one on either side. */
const CODE_LIFE_MS = 120_000;

type Store = Database | Transaction;
type Setting = {
  readonly db: Store;
  readonly baseUrl: string;
  readonly passwords?: PasswordWork;
};

const SLOW_WORK: PasswordWork = {
  hash: hashPassword,
  verify: ({ hash, password }) => isPasswordOf(hash, password),
};

/**
 * The library that knows cookies, challenges and authenticators, over the database or one transaction of it. Made anew
 * for each use: over a transaction it must not outlive it. None of its routes is served.
 */
export function createAuth({ db, baseUrl, passwords = SLOW_WORK }: Setting) {
  return betterAuth({
    ...baseOptions(db, baseUrl),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      requireEmailVerification: false,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD,
      password: passwords,
    },
    hooks: { before: refuseUsedCode(db) },
    plugins: [
      twoFactor({
        issuer: "Assay",
        // Whoever knows the password could lock the owner out with it; server/auth/throttle.ts counts instead.
        accountLockout: { enabled: false },
        backupCodeOptions: {
          customBackupCodesGenerate: createRecoveryCodes,
          storeBackupCodes: STORED_AS_HASHES,
        },
      }),
      passkey(passkeyOptions(baseUrl)),
    ],
  });
}

export type Auth = ReturnType<typeof createAuth>;

/** What every instance has in common. */
export function baseOptions(db: Store, baseUrl: string) {
  const isHttps = baseUrl.startsWith("https://");
  return {
    appName: "Assay",
    baseURL: baseUrl,
    basePath: "/api/auth",
    secret: getSecret(),
    telemetry: { enabled: false },
    logger: { disabled: true },
    onAPIError: { errorURL: "/sign-in", onError: noteFault },
    database: prismaAdapter(db, { provider: "postgresql" }),
    user: {
      additionalFields: {
        role: { type: "string", required: true, input: false },
        disabledAt: { type: "date", required: false, input: false },
      },
    },
    session: {
      expiresIn: sessionSeconds(),
      disableSessionRefresh: true,
      freshAge: 0,
      cookieCache: { enabled: false },
      additionalFields: {
        lastSeenAt: {
          type: "date",
          required: true,
          input: false,
          defaultValue: () => new Date(),
        },
        via: { type: "string", required: true, input: false, defaultValue: "password" },
        secondFactor: { type: "boolean", required: true, input: false, defaultValue: false },
      },
    },
    verification: { storeIdentifier: "hashed" },
    account: {
      accountLinking: {
        enabled: true,
        requireLocalEmailVerified: true,
        allowDifferentEmails: false,
        trustedProviders: [],
      },
    },
    // Its own limit counts per address alone: behind one address a single guesser would stop everybody.
    rateLimit: { enabled: false },
    databaseHooks: { session: { create: { before: refuseDisabled(db) } } },
    advanced: {
      disableOriginCheck: false,
      // The prefix __Host- is part of the name; true would put __Secure- before it.
      useSecureCookies: false,
      cookiePrefix: toCookiePrefix(baseUrl),
      defaultCookieAttributes: { secure: isHttps, httpOnly: true, sameSite: "lax", path: "/" },
      database: { generateId: () => randomUUID() },
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS] },
    },
  } satisfies BetterAuthOptions;
}

function noteFault(error: unknown): void {
  if (!(error instanceof APIError)) log.error({ err: error }, "sign-in failed by a fault");
}

function refuseDisabled(db: Store) {
  return async ({ userId }: { userId: string }): Promise<void> => {
    const person = await findDisabledAt(db, userId);
    if (person === null || person.disabledAt !== null)
      throw new APIError("FORBIDDEN", { code: "ACCOUNT_DISABLED", message: "Disabled." });
  };
}

/** Whoever reads a code over a shoulder must not be able to use it as well. */
function refuseUsedCode(db: Store) {
  return createAuthMiddleware(async (ctx) => {
    if (ctx.path !== VERIFY_TOTP) return;
    const { name } = ctx.context.createAuthCookie("two_factor");
    const id = await ctx.getSignedCookie(name, ctx.context.secret);
    if (!id) return;
    const challenge = await ctx.context.internalAdapter.findVerificationValue(id);
    if (challenge === null) return;
    const { code } = ctx.body as { readonly code: string };
    const key = `code-${hashWithSecret("code", challenge.value, code)}`;
    if (await claimCode(db, key, new Date(Date.now() + CODE_LIFE_MS))) return;
    throw new APIError("UNAUTHORIZED", { code: "CODE_ALREADY_USED", message: "Used before." });
  });
}

function requireVerified(isVerified: boolean | undefined): void {
  if (isVerified !== true)
    throw new APIError("UNAUTHORIZED", { code: "USER_NOT_VERIFIED", message: "Not verified." });
}

/** The library does not insist that the authenticator asked for finger, face or PIN; as the only factor it has to. */
function passkeyOptions(baseUrl: string): Parameters<typeof passkey>[0] {
  const { hostname, origin } = new URL(baseUrl);
  return {
    rpID: hostname,
    rpName: "Assay",
    origin,
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
    registration: {
      afterVerification: ({ verification }) => {
        requireVerified(verification.registrationInfo?.userVerified);
      },
    },
    authentication: {
      afterVerification: ({ verification }) => {
        requireVerified(verification.authenticationInfo.userVerified);
      },
    },
  };
}

export type Answer<T> =
  | { readonly ok: true; readonly value: T; readonly cookies: Headers }
  | { readonly ok: false; readonly code: string };

/** Asks the library; what it refuses comes back as a code, what breaks is thrown. */
export async function ask<T>(
  call: () => Promise<{ headers?: Headers | null; response: T }>,
): Promise<Answer<T>> {
  try {
    const { headers, response } = await call();
    return { ok: true, value: response, cookies: headers ?? new Headers() };
  } catch (error) {
    if (!(error instanceof APIError) || error.statusCode >= 500) throw error;
    return { ok: false, code: error.body?.code ?? "REFUSED" };
  }
}
