import { toSafePath } from "@/components/shell/safe-path";
import { THEME_COOKIE, toTheme } from "@/components/shell/theme";
import { noteAttempt } from "@/server/http/note-attempt";
import { toOwnCookie } from "@/server/http/own-cookie";
import { findForeign } from "@/server/http/same-origin";

const YEAR_SECONDS = 31_536_000;

/** Remembers the colours in a cookie and leads back. Works as a plain form and as a request from a script. */
export async function POST(request: Request): Promise<Response> {
  if (findForeign(request) !== null) {
    await noteAttempt({ headers: request.headers, path: "/api/theme", kind: "origin" });
    return new Response(null, { status: 403 });
  }
  const form = await request.formData().catch(() => null);
  if (!form) return new Response(null, { status: 400 });
  const theme = toTheme(form.get("theme"));
  const age = theme === "system" ? 0 : YEAR_SECONDS;
  const { name, secure } = toOwnCookie(request.headers, THEME_COOKIE);
  const headers = {
    "set-cookie": `${name}=${theme}; Path=/; Max-Age=${age}; SameSite=Lax; HttpOnly${secure ? "; Secure" : ""}`,
    "cache-control": "no-store",
  };
  const returnTo = form.get("returnTo");
  if (returnTo === null) return new Response(null, { status: 204, headers });
  return new Response(null, {
    status: 303,
    headers: { ...headers, location: toSafePath(returnTo) },
  });
}
