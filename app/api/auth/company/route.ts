import { toSafePath } from "@/components/shell/safe-path";
import { toAuthRequest } from "@/server/auth/auth-request";
import { startCompanySignIn, findOidc } from "@/server/auth/oidc";
import { AppError } from "@/server/errors";
import { handle } from "@/server/http/handle";
import { requireSameOrigin } from "@/server/http/same-origin";

/** A link and no form: a form may lead to this site only, and the company's sign-in is another. */
export const GET = handle(async (request) => {
  requireSameOrigin(request);
  if (findOidc() === null) throw new AppError("not_found");
  const next = toSafePath(new URL(request.url).searchParams.get("next"));
  const { address, cookies } = await startCompanySignIn(toAuthRequest(request.headers), next);
  const headers = new Headers(cookies);
  headers.set("location", address);
  headers.set("cache-control", "no-store");
  return new Response(null, { status: 302, headers });
}, "browser");
