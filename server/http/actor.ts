import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { Actor as Permitted } from "../auth/authorise";
import { findKeyHolder } from "../auth/key-holder";
import { FACTOR_PAGE, findSession, lacksFactor } from "../auth/session";
import { AppError } from "../errors";
import { PAGE_ADDRESS, PAGE_METHOD } from "./page-address";
import { findRequestId, nameRequest } from "./request-id";
import { requireOwnOrigin } from "./own-form";
import { findRoute } from "./route-scope";

export type Actor = Permitted;

type Given = Pick<Headers, "get">;

const READS: ReadonlySet<string> = new Set(["GET", "HEAD"]);

/** Next hands out one object of headers for each request: whoever asks is asked for once. */
const asked = new WeakMap<Given, Promise<Actor>>();

/** Who asks. Nobody: a page leads to the sign-in and back, a route answers 401. */
export async function requireActor(): Promise<Actor> {
  const given = await headers();
  const known = asked.get(given) ?? findActor(given);
  asked.set(given, known);
  return known;
}

async function findActor(given: Given): Promise<Actor> {
  const requestId = findRequestId() ?? nameRequest(given);
  const authorization = given.get("authorization") ?? "";
  if (findRoute() === "browser-or-key" && /^bearer /i.test(authorization)) {
    const holder = await findKeyHolder(authorization, requestId);
    // A wrong key is not made up for by a cookie: the program must learn that its key is no good.
    return holder ?? refuseStranger(given);
  }
  // A cookie comes along whoever makes the browser send a form: actions answer to forms of our own pages only. An
  // address that proxy.ts leaves out has no method here, and may be one that a form was sent to.
  if (findRoute() === undefined && !READS.has(given.get(PAGE_METHOD) ?? ""))
    requireOwnOrigin(given);
  const session = await findSession();
  if (session === null) return refuseStranger(given);
  if (lacksFactor(session)) return refuseOneFactor();
  const { id, name, role } = session.person;
  return { id, name, role, scopes: null, requestId };
}

/** The house requires two: a page leads to where they are set up, a route refuses. */
function refuseOneFactor(): never {
  if (findRoute() !== undefined) throw new AppError("forbidden", "a second factor is required");
  redirect(FACTOR_PAGE);
}

function refuseStranger(given: Given): never {
  if (findRoute() !== undefined) throw new AppError("unauthenticated");
  const address = given.get(PAGE_ADDRESS) ?? "/";
  redirect(address === "/" ? "/sign-in" : `/sign-in?next=${encodeURIComponent(address)}`);
}
