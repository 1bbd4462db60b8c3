/** What an address of the comparison page holds. */
export type CompareState = {
  readonly coins: readonly string[];
  readonly asOf: string | null;
  readonly differences: boolean;
  /** Facts and sources unfolded. */
  readonly facts: boolean;
};

function toSearch(state: CompareState, extra: Readonly<Record<string, string>> = {}): string {
  const search = new URLSearchParams();
  if (state.asOf !== null) search.set("asOf", state.asOf);
  if (state.differences) search.set("differences", "1");
  if (state.facts) search.set("facts", "1");
  for (const [name, value] of Object.entries(extra)) search.set(name, value);
  const rest = search.toString();
  // Commas and @ are allowed in a query; escaped they make a shared link unreadable.
  return `coins=${state.coins.join(",")}${rest === "" ? "" : `&${rest}`}`;
}

export function compareHref(state: CompareState): string {
  return `/compare?${toSearch(state)}`;
}

export function pickHref(state: CompareState): string {
  return `/compare?${toSearch(state, { pick: "1" })}`;
}

export function reportHref(state: CompareState, format: string): string {
  return `/api/reports/compare?${toSearch({ ...state, facts: false }, { format })}`;
}
