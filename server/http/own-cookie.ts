import "server-only";
import { headers } from "next/headers";
import { toAuthRequest } from "../auth/auth-request";

export type OwnCookie = { readonly name: string; readonly secure: boolean };

/**
 * What a cookie of ours is called and whether it is Secure. Where browsers reach us over https it bears the prefix with
 * which nobody else, not even a neighbour under the same domain, can set it; over http they would refuse it.
 */
export function toOwnCookie(given: Headers, name: string): OwnCookie {
  const secure = toAuthRequest(given).baseUrl.startsWith("https://");
  return { name: secure ? `__Host-${name}` : name, secure };
}

/** The same in the request that is being answered by a page or an action. */
export async function findOwnCookie(name: string): Promise<OwnCookie> {
  return toOwnCookie(new Headers(await headers()), name);
}
