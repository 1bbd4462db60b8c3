import "server-only";

/** Who acts. The name is copied into what they did, so that history outlives the account. */
export type Actor = { readonly name: string };

/** The one place that says who is asking; until there is sign-in, everyone at this installation is its analyst. */
export function requireActor(): Promise<Actor> {
  return Promise.resolve({ name: "Analyst" });
}
