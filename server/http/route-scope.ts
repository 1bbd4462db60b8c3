import { AsyncLocalStorage } from "node:async_hooks";

/** Who may ask a route: people at a browser, or programs with a key as well. */
export type RouteAccess = "browser" | "browser-or-key";

const scopes = new AsyncLocalStorage<RouteAccess>();

/** Everything `run` does answers a route and not a page: refusals are statuses there, not other pages. */
export function withRoute<T>(access: RouteAccess, run: () => Promise<T>): Promise<T> {
  return scopes.run(access, run);
}

/** Undefined for pages and their actions. */
export function findRoute(): RouteAccess | undefined {
  return scopes.getStore();
}
