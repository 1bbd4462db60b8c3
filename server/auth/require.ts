import "server-only";
import { type Actor, authorise } from "./authorise";
import { isAppError } from "../errors";
import { findRequestId } from "../http/request-id";
import { findRoute } from "../http/route-scope";
import type { Permission } from "./permissions";

let standIn: Actor | null = null;

/** Makes `actor` whoever asks in this process; for tests and commands, which have no request to ask. */
export function useActor(actor: Actor | null): void {
  standIn = actor;
}

async function findAsking(): Promise<Actor> {
  if (standIn !== null) return { ...standIn, requestId: findRequestId() ?? standIn.requestId };
  // Loaded when asked for: a test of a query needs no sign-in.
  const { requireActor } = await import("../http/actor");
  return requireActor();
}

/**
 * Whoever asks, if the table of permissions lets them. Every query begins with it, and every page, action and route,
 * so that a query that is read on the way to an answer is not what decides whether the answer is given.
 */
export async function requirePermission(permission: Permission): Promise<Actor> {
  const actor = await findAsking();
  try {
    await authorise(actor, permission);
  } catch (error) {
    if (standIn === null) await showRefusal(error);
    throw error;
  }
  return actor;
}

/** In place of a page comes the page that says so, with the status of a refusal. */
async function showRefusal(error: unknown): Promise<void> {
  if (!isAppError(error) || error.code !== "forbidden") return;
  if (findRoute() !== undefined) return;
  const { forbidden } = await import("next/navigation");
  forbidden();
}
