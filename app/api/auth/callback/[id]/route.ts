import { toAuthRequest } from "@/server/auth/auth-request";
import { findOidc, finishCompanySignIn } from "@/server/auth/oidc";
import { AppError } from "@/server/errors";
import { handle } from "@/server/http/handle";

type Context = { readonly params: Promise<{ readonly id: string }> };

/** The company sends the browser back here. What makes it ours is the state, in the address and in a signed cookie. */
export const GET = handle<Context>(async (request, { params }) => {
  const { id } = await params;
  if (id !== "company" || findOidc() === null) throw new AppError("not_found");
  const outcome = await finishCompanySignIn(toAuthRequest(request.headers), request.url);
  const headers = new Headers(outcome.cookies);
  headers.set("location", outcome.address);
  headers.set("cache-control", "no-store");
  return new Response(null, { status: 302, headers });
}, "browser");
