import { BandBar } from "@/components/marks/band-bar";
import { Tag } from "@/components/ui/tag";
import type { Comparison } from "@/domain/comparison/compare";
import { bandText, USE_CASE_LABELS } from "@/domain/report/words";
import type { Band, CapStatus } from "@/domain/scoring/assessment";
import { TIER_LABELS } from "@/domain/scoring/policy";
import { type ComparedRow, ComparisonTable } from "./comparison-table";

type Props = { comparison: Comparison; differences: boolean };

type Candidate = ComparedRow & { readonly differs: boolean };

const pick = (rows: readonly Candidate[], differences: boolean): readonly ComparedRow[] =>
  differences ? rows.filter(({ differs }) => differs) : rows;

const varies = (values: readonly unknown[]): boolean => new Set(values).size > 1;

const BAR_WIDTH = 112;

/** Proven and possible by pillar. */
export function PillarMatrix({ comparison, differences }: Props) {
  const { coins, labels } = comparison;
  const rows = (coins[0]?.pillars ?? []).map(({ id, label }): Candidate => {
    const bands = coins.map(
      ({ pillars }) => pillars.find((pillar) => pillar.id === id)?.band ?? null,
    );
    return {
      key: id,
      title: label,
      cells: bands.map((band, index) => <PillarCell key={index} band={band} />),
      differs: varies(bands.map((band) => (band === null ? null : bandText(band)))),
    };
  });
  return <Rows caption="Pillars side by side" labels={labels} rows={pick(rows, differences)} />;
}

function PillarCell({ band }: { band: Band | null }) {
  if (band === null) return <span className="missing">nothing applies</span>;
  const drawn = { ...band, uncapped: band, ceiling: null, lowCeiling: null };
  return (
    <span className="flex flex-wrap items-center gap-x-3">
      <BandBar band={drawn} decorative width={BAR_WIDTH} />
      <span className="tabular">{bandText(band)}</span>
    </span>
  );
}

const STATUS: Readonly<
  Record<CapStatus, { look: "critical" | "caution" | "quiet"; word: string }>
> = {
  binding: { look: "critical", word: "Binds" },
  applies: { look: "critical", word: "Applies" },
  unknown: { look: "caution", word: "Not known" },
  clear: { look: "quiet", word: "Clear" },
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
      cells: own.map((limit, index) =>
        limit === undefined ? (
          <span key={index} className="missing">
            not in force
          </span>
        ) : (
          <div key={index}>
            <Tag look={STATUS[limit.status].look}>{STATUS[limit.status].word}</Tag>
            <p className="mt-1">{limit.reason}</p>
          </div>
        ),
      ),
      differs: varies(own.map((limit) => limit?.status)),
    };
  });
  return (
    <Rows caption="Gates and caps side by side" labels={labels} rows={pick(rows, differences)} />
  );
}

/** How each coin fits each situation, and under which conditions. */
export function UseCaseMatrix({ comparison, differences }: Props) {
  const { coins, labels } = comparison;
  const known = new Map(coins.flatMap(({ useCases }) => useCases).map((each) => [each.id, each]));
  const rows = [...known.values()].map(({ id, title }): Candidate => {
    const own = coins.map(({ useCases }) => useCases.find((useCase) => useCase.id === id));
    return {
      key: id,
      title,
      cells: own.map((useCase, index) =>
        useCase === undefined ? (
          <span key={index} className="missing">
            not judged
          </span>
        ) : (
          <div key={index}>
            <p className="font-medium">{USE_CASE_LABELS[useCase.verdict]}</p>
            {[...useCase.reasons, ...useCase.conditions].map((line) => (
              <p key={line} className="mt-1">
                {line}
              </p>
            ))}
            <p className="mt-1 text-muted">Suggested limit: {useCase.exposure}</p>
          </div>
        ),
      ),
      differs: varies(own.map((useCase) => useCase?.verdict)),
    };
  });
  return <Rows caption="Use cases side by side" labels={labels} rows={pick(rows, differences)} />;
}

type RowsProps = { caption: string; labels: readonly string[]; rows: readonly ComparedRow[] };

/** A table of one group, or a sentence where nothing differs. */
export function Rows({ caption, labels, rows }: RowsProps) {
  if (rows.length === 0) return <p className="text-muted">No difference here.</p>;
  return (
    <ComparisonTable caption={caption} labels={labels} groups={[{ id: toId(caption), rows }]} />
  );
}

const toId = (caption: string): string => caption.toLowerCase().replace(/[^a-z]+/g, "-");
