import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";

export const REQUEST_ID = "x-request-id";
const TOKEN = /^[A-Za-z0-9._-]{1,64}$/;

const names = new AsyncLocalStorage<string>();

/** The name of a request: the one it came with, if that is a plain token, else a new one. */
export function nameRequest(headers: Pick<Headers, "get">): string {
  const given = headers.get(REQUEST_ID);
  return given !== null && TOKEN.test(given) ? given : randomUUID();
}

/** Everything `run` does belongs to the request of this name. */
export function withRequestId<T>(id: string, run: () => Promise<T>): Promise<T> {
  return names.run(id, run);
}

export function findRequestId(): string | undefined {
  return names.getStore();
}
