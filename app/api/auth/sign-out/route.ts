import { toAuthRequest } from "@/server/auth/auth-request";
import { signOut } from "@/server/auth/sign-in";
import { handle } from "@/server/http/handle";
import { requireSameOrigin } from "@/server/http/same-origin";

/**
 * For the form in the header. A route and no action, because the browser is to forget what its tabs kept of forms, and
 * only a header says so; cookies stay, or the colours and the mark of this browser would go as well.
 */
export const POST = handle(async (request: Request) => {
  requireSameOrigin(request);
  const headers = new Headers(await signOut(toAuthRequest(request.headers)));
  headers.set("clear-site-data", '"storage"');
  headers.set("cache-control", "no-store");
  headers.set("location", "/sign-in");
  return new Response(null, { status: 303, headers });
}, "browser");
