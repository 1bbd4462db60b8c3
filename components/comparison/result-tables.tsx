import type { Comparison } from "@/domain/comparison/compare";
import { bandText, limitText, USE_CASE_LABELS } from "@/domain/report/words";
import type { CapStatus, UseCaseOutcome } from "@/domain/scoring/assessment";
import { TIER_LABELS } from "@/domain/scoring/policy";
import type { CellLine } from "./cell-lines";
import { type LineRow, LineTable } from "./line-table";
import { PillarTable } from "./pillar-table";

type Props = { comparison: Comparison; differences: boolean };

type Candidate = LineRow & { readonly differs: boolean };

const varies = (values: readonly unknown[]): boolean => new Set(values).size > 1;

/** Proven and possible by pillar. */
export function PillarMatrix({ comparison, differences }: Props) {
  const { coins, labels } = comparison;
  const rows = (coins[0]?.pillars ?? []).map(({ id, label }) => {
    const bands = coins.map(
      ({ pillars }) => pillars.find((pillar) => pillar.id === id)?.band ?? null,
    );
    return { id, label, bands };
  });
  const shown = differences
    ? rows.filter(({ bands }) => varies(bands.map((band) => band && bandText(band))))
    : rows;
  if (shown.length === 0) return <p className="text-muted">No difference here.</p>;
  return <PillarTable labels={labels} rows={shown} />;
}

const STATUS: Readonly<Record<CapStatus, CellLine>> = {
  binding: { tag: "critical", text: "Binds" },
  applies: { tag: "critical", text: "Applies" },
  unknown: { tag: "caution", text: "Not known" },
  clear: { tag: "quiet", text: "Clear" },
};

/** Every gate and cap with its state for each coin. */
export function LimitMatrix({ comparison, differences }: Props) {
  const { coins, labels } = comparison;
  const limits = coins.map(({ result }) => [...result.gates, ...result.caps]);
  const known = new Map(limits.flat().map((limit) => [limit.id, limit]));
  const rows = [...known.values()].map(({ id, title, ceiling }): Candidate => {
    const own = limits.map((each) => each.find((limit) => limit.id === id));
    return {
      key: id,
      title,
      note: `At most ${TIER_LABELS[ceiling]} where it holds`,
      cells: own.map((limit) =>
        limit === undefined
          ? [{ text: "not in force", look: "missing" }]
          : [STATUS[limit.status], limit.reason],
      ),
      differs: varies(own.map((limit) => limit?.status)),
    };
  });
  return <Rows caption="Gates and caps side by side" {...{ labels, rows, differences }} />;
}

/** How each coin fits each situation, and under which conditions. */
export function UseCaseMatrix({ comparison, differences }: Props) {
  const { coins, labels } = comparison;
  const known = new Map(coins.flatMap(({ useCases }) => useCases).map((each) => [each.id, each]));
  const rows = [...known.values()].map(({ id, title }): Candidate => {
    const own = coins.map(({ useCases, result }) => {
      const useCase = useCases.find((each) => each.id === id);
      return useCase === undefined ? undefined : { ...useCase, limit: limitText(useCase, result) };
    });
    return {
      key: id,
      title,
      cells: own.map((useCase) => describeUse(useCase)),
      differs: varies(own.map((useCase) => useCase?.verdict)),
    };
  });
  return <Rows caption="Use cases side by side" {...{ labels, rows, differences }} />;
}

function describeUse(
  useCase: (UseCaseOutcome & { readonly limit: string }) | undefined,
): readonly CellLine[] {
  if (useCase === undefined) return [{ text: "not judged", look: "missing" }];
  const { verdict, reasons, conditions, limit } = useCase;
  return [
    { text: USE_CASE_LABELS[verdict], look: "strong" },
    ...reasons,
    ...conditions,
    { text: `Suggested limit: ${limit}`, look: "muted" },
  ];
}

type RowsProps = {
  caption: string;
  labels: readonly string[];
  rows: readonly Candidate[];
  differences: boolean;
};

/** A table of one group, or a sentence where nothing differs. */
export function Rows({ caption, labels, rows, differences }: RowsProps) {
  const shown = differences ? rows.filter(({ differs }) => differs) : rows;
  if (shown.length === 0) return <p className="text-muted">No difference here.</p>;
  const drawn = shown.map(
    ({ key, title, note, cells }): LineRow => ({
      key,
      title,
      cells,
      ...(note === undefined ? {} : { note }),
    }),
  );
  return <LineTable caption={caption} labels={labels} rows={drawn} />;
}
