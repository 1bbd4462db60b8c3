import "server-only";
import type { BetterAuthPlugin } from "better-auth";
import { z } from "zod";
import { log } from "../log";

/** What of an ID token says for whom it was made, and by whom. */
const claimsSchema = z.object({
  iss: z.string(),
  aud: z.union([z.string(), z.array(z.string())]),
  azp: z.string().optional(),
});

type Expected = { readonly providerId: string; readonly issuer: string; readonly clientId: string };

const withoutSlash = (issuer: string): string => issuer.replace(/\/+$/, "");

/**
 * Holds the provider to the configured issuer and client. The library believes whatever issuer the metadata names,
 * takes an answer without an ID token, and one that was made for several clients.
 */
export function holdToIssuer(expected: Expected): BetterAuthPlugin {
  return {
    id: "assay-issuer",
    init: ({ socialProviders }) => ({
      context: {
        socialProviders: socialProviders.flatMap((provider) => {
          if (provider.id !== expected.providerId) return [provider];
          if (!isNamed(provider.idToken, expected)) return [];
          const getUserInfo: typeof provider.getUserInfo = async (tokens) => {
            // The library has checked signature, time, nonce and that the client is one of those it is for.
            const user = await provider.getUserInfo(tokens);
            return user !== null && isForUs(tokens.idToken, expected) ? user : null;
          };
          return [{ ...provider, getUserInfo }];
        }),
      },
    }),
  };
}

function isNamed(idToken: unknown, { issuer }: Expected): boolean {
  const named = z.object({ issuer: z.string() }).safeParse(idToken);
  if (!named.success) return false;
  if (withoutSlash(named.data.issuer) === issuer) return true;
  log.warn({ named: named.data.issuer, issuer }, "the provider's metadata names another issuer");
  return false;
}

function isForUs(token: string | undefined, { issuer, clientId }: Expected): boolean {
  const [, payload = ""] = (token ?? "").split(".");
  const claims = claimsSchema.safeParse(readJson(payload));
  if (!claims.success || withoutSlash(claims.data.iss) !== issuer) return false;
  const { aud, azp } = claims.data;
  const audiences = typeof aud === "string" ? [aud] : aud;
  const isOurs = audiences.includes(clientId) && (azp === undefined || azp === clientId);
  return isOurs && (audiences.length === 1 || azp === clientId);
}

function readJson(payload: string): unknown {
  try {
    return JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
  } catch {
    return null;
  }
}
