import { STATE_LOOKS } from "@/components/regimes/state-tag";
import { REGIME_STATES, type RegimeResult } from "@/domain/regime/judge-regime";
import { sayGates } from "@/domain/report/regime-sections";
import type { CellLine } from "./cell-lines";
import { LineTable } from "./line-table";

/** One regime with every coin's result in both modes, in the order of the columns. */
export type RegimeRow = {
  readonly id: string;
  readonly name: string;
  readonly jurisdiction: string;
  readonly perimeter: readonly RegimeResult[];
  readonly benchmark: readonly RegimeResult[];
};

type Props = {
  readonly rows: readonly RegimeRow[];
  readonly labels: readonly string[];
  readonly differences: boolean;
};

/** Regimes by coins: what binds each, and beneath it how each would stand if it sought the permission. */
export function RegimeMatrix({ rows, labels, differences }: Props) {
  const shown = rows.filter(
    ({ perimeter, benchmark }) => !differences || varies(perimeter, benchmark),
  );
  if (shown.length === 0) return <p className="text-muted">No difference here.</p>;
  return (
    <LineTable
      caption="Regimes side by side"
      labels={labels}
      rows={shown.map(({ id, name, jurisdiction, perimeter, benchmark }) => ({
        key: id,
        title: name,
        note: jurisdiction,
        cells: perimeter.map((result, index) => describe(result, benchmark[index])),
      }))}
    />
  );
}

function varies(...columns: readonly (readonly RegimeResult[])[]): boolean {
  return columns.some(
    (results) => new Set(results.map((each) => `${each.state} ${summarise(each)}`)).size > 1,
  );
}

function describe(result: RegimeResult, benchmark: RegimeResult | undefined): readonly CellLine[] {
  return [
    { tag: STATE_LOOKS[result.state], text: REGIME_STATES[result.state] },
    ...(benchmark === undefined
      ? []
      : [{ text: `Benchmark: ${summarise(benchmark)}`, look: "muted" } as const]),
  ];
}

/** "2 gates not met, 5 open, 11 held." */
function summarise(result: RegimeResult): string {
  return result.state === "does_not_apply" ? "does not apply" : sayGates(result);
}
