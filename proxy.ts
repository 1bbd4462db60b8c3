import { NextResponse } from "next/server";
import type { NextRequest } from "next/server";
import type { AttemptKind } from "@/server/audit/attempt-kinds";
import { isDevelopment } from "@/server/env";
import { noteAttempt } from "@/server/http/note-attempt";
import { findForeignOrigin } from "@/server/http/own-form";
import { PLAIN_ANSWER } from "@/answer-headers.mjs";
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

/** What next.config.js says of the bodies of forms. */
const LARGEST_FORM = 16 * 1_048_576;

type Refused = {
  readonly status: number;
  readonly sentence: string;
  readonly kind: AttemptKind;
};

/** Next would answer these with a fault of ours; here they are refused before the body is read. */
function findRefusal({ method, headers }: NextRequest): Refused | null {
  if (method !== "POST") return null;
  if (findForeignOrigin(headers) !== null)
    return {
      status: 403,
      sentence: "This form was not sent from a page of Assay.",
      kind: "origin",
    };
  if (Number(headers.get("content-length") ?? 0) > LARGEST_FORM)
    return {
      status: 413,
      sentence: "This form is larger than the 16 MB that are taken.",
      kind: "size",
    };
  return null;
}

function toRefusal({ status, sentence }: Refused, requestId: string): NextResponse {
  return new NextResponse(`${sentence}\n`, {
    status,
    headers: { ...PLAIN_ANSWER, [REQUEST_ID]: requestId },
  });
}

/** Gives every page its nonce, and every request a name. It is not a lock: permission is checked where data is read and written. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const requestId = nameRequest(request.headers);
  const refused = findRefusal(request);
  if (refused !== null) {
    const { headers, nextUrl } = request;
    await noteAttempt({ headers, path: nextUrl.pathname, kind: refused.kind });
    return toRefusal(refused, requestId);
  }
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

// Route handlers stay outside: bodies that pass through a proxy are cut off at a limit without an error.
export const config = { matcher: ["/((?!api/|_next/static/|favicon.ico|icon.svg).*)"] };
