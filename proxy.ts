import { NextResponse } from "next/server";
import type { NextRequest } from "next/server";
import { isDevelopment } from "@/server/env";
import { findForeignOrigin } from "@/server/http/own-form";
import { PAGE_ADDRESS, PAGE_METHOD } from "@/server/http/page-address";
import { nameRequest, REQUEST_ID } from "@/server/http/request-id";

/** Hot reloading evaluates code and injects styles; production allows neither. */
function buildPolicy(nonce: string): string {
  const scripts = isDevelopment() ? "'unsafe-eval'" : "";
  const styles = isDevelopment() ? "'unsafe-inline'" : `'nonce-${nonce}'`;
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic' ${scripts}`.trim(),
    `style-src 'self' ${styles}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** Next would answer a forged form with a fault of ours; it is refused here before its body is read. */
function refuseForged(requestId: string): NextResponse {
  return new NextResponse("This form was not sent from a page of Assay.\n", {
    status: 403,
    headers: {
      "Cache-Control": "no-store",
      "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
      "Content-Type": "text/plain; charset=utf-8",
      [REQUEST_ID]: requestId,
    },
  });
}

/** Gives every page its nonce, and every request a name. It is not a lock: permission is checked where data is read and written. */
export function proxy(request: NextRequest): NextResponse {
  const requestId = nameRequest(request.headers);
  if (request.method === "POST" && findForeignOrigin(request.headers) !== null)
    return refuseForged(requestId);
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const policy = buildPolicy(nonce);
  const headers = new Headers(request.headers);
  // Next reads the nonce for its own scripts from the policy on the request.
  headers.set("Content-Security-Policy", policy);
  headers.set("x-nonce", nonce);
  headers.set(REQUEST_ID, requestId);
  headers.set(PAGE_METHOD, request.method);
  headers.set(PAGE_ADDRESS, `${request.nextUrl.pathname}${request.nextUrl.search}`);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  response.headers.set(REQUEST_ID, requestId);
  return response;
}

// Route handlers stay outside: bodies that pass through a proxy are cut off at 10 MB without an error.
export const config = { matcher: ["/((?!api/|_next/static/|favicon.ico|icon.svg).*)"] };
