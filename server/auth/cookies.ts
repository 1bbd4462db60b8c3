import "server-only";
import { parseSetCookieHeader, toCookieOptions } from "better-auth/cookies";
import { cookies } from "next/headers";
import { getEnv } from "../env";

/** Browsers let nobody else set a cookie of this prefix; they take it over https only. */
export function toCookiePrefix(baseUrl: string): string {
  return baseUrl.startsWith("https://") ? "__Host-assay" : "assay";
}

export const toCookieName = (baseUrl: string, name: string): string =>
  `${toCookiePrefix(baseUrl)}.${name}`;

/** One cookie of a request, decoded. */
export function findCookie(headers: Headers, name: string): string | undefined {
  const pairs = (headers.get("cookie") ?? "").split(";").map((pair) => pair.trim());
  const found = pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
  if (found === undefined) return undefined;
  try {
    return decodeURIComponent(found);
  } catch {
    return undefined;
  }
}

/** The same request without some of its cookies. */
export function withoutCookies(headers: Headers, names: readonly string[]): Headers {
  const kept = (headers.get("cookie") ?? "")
    .split(";")
    .map((pair) => pair.trim())
    .filter((pair) => pair !== "" && !names.some((name) => pair.startsWith(`${name}=`)));
  const copy = new Headers(headers);
  copy.delete("cookie");
  if (kept.length > 0) copy.set("cookie", kept.join("; "));
  return copy;
}

/** Sends the browser what signing in or out has set; only in actions and route handlers. */
export async function applyCookies(from: Headers): Promise<void> {
  const jar = await cookies();
  for (const line of from.getSetCookie()) {
    for (const [name, cookie] of parseSetCookieHeader(line)) {
      jar.set(name, cookie.value, toCookieOptions(cookie));
    }
  }
}

/** A cookie of our own beside those of the session. */
export function writeCookie(
  to: Headers,
  cookie: { readonly name: string; readonly value: string; readonly maxAge: number },
): void {
  const { name, value, maxAge } = cookie;
  const secure = name.startsWith("__Host-") ? "; Secure" : "";
  const text = `${name}=${encodeURIComponent(value)}; Max-Age=${maxAge}; Path=/; HttpOnly; SameSite=Lax${secure}`;
  to.append("set-cookie", text);
}

export const sessionSeconds = (): number => getEnv().sessionHours * 3_600;
