import "server-only";
import { toAuthRequest } from "../auth/auth-request";

/** Whether browsers reach us over https: our own cookies then go over nothing else. */
export function isOverHttps(headers: Headers): boolean {
  return toAuthRequest(headers).baseUrl.startsWith("https://");
}
