/** What an address of the comparison page holds. */
export type CompareState = {
  readonly coins: readonly string[];
  readonly asOf: string | null;
  readonly differences: boolean;
  /** Facts and sources of every question unfolded. */
  readonly facts: boolean;
  /** Charts of each reserve shown. */
  readonly charts: boolean;
  /** The one question whose facts and sources are unfolded. */
  readonly row: string | null;
};

/** Which coins on which day, and nothing of how they are shown. */
const onlyCoins = ({ coins, asOf }: CompareState): CompareState => ({
  coins,
  asOf,
  differences: false,
  facts: false,
  charts: false,
  row: null,
});

function toSearch(state: CompareState, extra: Readonly<Record<string, string>> = {}): string {
  const search = new URLSearchParams();
  if (state.asOf !== null) search.set("asOf", state.asOf);
  if (state.differences) search.set("differences", "1");
  if (state.facts) search.set("facts", "1");
  if (state.charts) search.set("charts", "1");
  if (state.row !== null) search.set("row", state.row);
  for (const [name, value] of Object.entries(extra)) search.set(name, value);
  const rest = search.toString();
  // Commas and @ are allowed in a query; escaped they make a shared link unreadable.
  return `coins=${state.coins.join(",")}${rest === "" ? "" : `&${rest}`}`;
}

export function compareHref(state: CompareState): string {
  return `/compare?${toSearch(state)}`;
}

export function robustnessHref(state: CompareState): string {
  return `/compare/robustness?${toSearch(onlyCoins(state))}`;
}

/** The run test of the compared coins; `run` adds one more run to those shown anyway. */
export function runTestHref(state: CompareState, run: string | null = null): string {
  return `/compare/run-test?${toSearch(onlyCoins(state), run === null ? {} : { run })}`;
}

export function pickHref(state: CompareState): string {
  return `/compare?${toSearch(state, { pick: "1" })}`;
}

export function reportHref(state: CompareState, format: string): string {
  return `/api/reports/compare?${toSearch({ ...onlyCoins(state), differences: state.differences }, { format })}`;
}

/** The runs of the compared coins as a file. */
export function runFileHref(
  state: CompareState,
  format: "csv" | "json",
  run: string | null,
): string {
  const extra: Readonly<Record<string, string>> = run === null ? { format } : { run, format };
  return `/api/reports/compare/run-test?${toSearch(onlyCoins(state), extra)}`;
}
