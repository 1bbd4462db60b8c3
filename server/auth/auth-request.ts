import "server-only";
import { cookies as readCookies, headers as readHeaders } from "next/headers";
import { getEnv } from "../env";
import { findRequestId, nameRequest } from "../http/request-id";

/** Written by scripts/serve.mjs over whatever the client sent under this name. */
export const CLIENT_ADDRESS = "x-assay-client-ip";
const UNKNOWN_ADDRESS = "direct";

/** What signing in needs to know of a request. */
export type AuthRequest = {
  readonly headers: Headers;
  readonly requestId: string;
  /** The origin the browser sees, without a slash at the end. */
  readonly baseUrl: string;
  readonly address: string;
};

export function toAuthRequest(headers: Headers): AuthRequest {
  return {
    headers,
    requestId: findRequestId() ?? nameRequest(headers),
    baseUrl: toBaseUrl(headers),
    address: headers.get(CLIENT_ADDRESS) ?? UNKNOWN_ADDRESS,
  };
}

/**
 * Of the request that is being answered by a page or an action. The cookies are those the browser will hold then: a page
 * that is drawn in answer to an action sees what the action has set, and the headers still hold what was sent.
 */
export async function readAuthRequest(): Promise<AuthRequest> {
  const headers = new Headers(await readHeaders());
  const cookies = (await readCookies()).getAll();
  const pairs = cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`);
  if (pairs.length === 0) headers.delete("cookie");
  else headers.set("cookie", pairs.join("; "));
  return toAuthRequest(headers);
}

/** The server has checked by now that Host is one of its own names. */
function toBaseUrl(headers: Headers): string {
  const { baseUrl } = getEnv();
  return baseUrl ?? `http://${headers.get("host") ?? "127.0.0.1"}`;
}
