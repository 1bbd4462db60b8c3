import { formatUsd } from "@/components/format/format-number";
import { reasonText } from "@/domain/checklist/evaluate";
import type { Parameter } from "@/domain/checklist/parameter";
import type { Decimal } from "@/domain/decimal";
import type { FactView } from "@/domain/derivation/fact-view";
import { RUN_FIVE_DAY_PCT, RUN_ONE_DAY_PCT } from "@/domain/stress/parameters";
import { houseRun, type RunSize } from "@/domain/stress/run-facts";
import type { RunResult } from "@/domain/stress/run-test";
import { type CoinAddress, findingHref } from "./address";
import { RunDays } from "./run-days";

type Size = {
  readonly size: RunSize;
  readonly fact: "stress.runOneDayMet" | "stress.runFiveDayMet";
  readonly percent: Parameter<number>;
  readonly days: string;
};

const SIZES: readonly Size[] = [
  {
    size: "oneDay",
    fact: "stress.runOneDayMet",
    percent: RUN_ONE_DAY_PCT,
    days: "in one business day",
  },
  {
    size: "fiveDay",
    fact: "stress.runFiveDayMet",
    percent: RUN_FIVE_DAY_PCT,
    days: "over five business days",
  },
];

const RUN_CRITERION = "backing.liquidity.run-survival";

/** The house run, day by day, at the kindest and the hardest reading of what is known. */
export function RunSection({
  view,
  address,
}: {
  readonly view: FactView;
  readonly address: CoinAddress;
}) {
  return (
    <div className="flex flex-col gap-6">
      {SIZES.map((each) => (
        <Run key={each.size} view={view} run={each} />
      ))}
      <p className="max-w-prose text-sm text-muted">
        Payment comes from cash and from what falls due by contract or sells without loss; nothing
        is sold at a loss. At best, everything not dated falls due at once; at worst, never in time.
        Nothing is paid on weekends; bank holidays are taken for ordinary days here, unlike in the
        run test.{" "}
        <a className="link" href={findingHref(address, RUN_CRITERION)}>
          The finding it feeds
        </a>
        .
      </p>
    </div>
  );
}

function Run({ view, run }: { readonly view: FactView; readonly run: Size }) {
  const title = `${view.at(run.percent)} % of the supply asked back ${run.days}`;
  const [best, worst] = [houseRun(view, run.size, "early"), houseRun(view, run.size, "late")];
  if ("status" in best || "status" in worst) {
    const gap = "status" in best ? best : worst;
    return (
      <p>
        <span className="font-semibold">{title}:</span>{" "}
        <span className="missing">{`not computed, ${"status" in gap ? describeGap(gap) : "an input is missing"}`}</span>
      </p>
    );
  }
  return (
    <div>
      <p className="font-semibold">{title}</p>
      <p className="pb-2 text-sm">{describeAnswer(view, run.fact)}</p>
      <RunTable title={title} best={best} worst={worst} />
    </div>
  );
}

function describeGap({
  reason,
  note,
}: {
  readonly reason: Parameters<typeof reasonText>[0];
  readonly note?: string;
}): string {
  return note ?? reasonText(reason);
}

function describeAnswer(view: FactView, fact: Size["fact"]): string {
  const state = view.fact(fact);
  if (state.status === "known") {
    return state.value
      ? "Every request is paid in the promised time."
      : "Not every request is paid in the promised time.";
  }
  if (state.status === "bounded") return "Known only within limits.";
  return `Not known: ${describeGap(state)}.`;
}

type TableProps = { readonly title: string; readonly best: RunResult; readonly worst: RunResult };

/** Days up to the last on which money moves. */
function countMoving({ days }: RunResult): number {
  return days.findLastIndex(({ requested, paid }) => !requested.isZero() || !paid.isZero()) + 1;
}

function RunTable({ title, best, worst }: TableProps) {
  const shown = Math.max(1, countMoving(best), countMoving(worst));
  const days = best.days.slice(0, shown).map((day, index) => {
    const other = worst.days[index] ?? day;
    const figures: readonly Decimal[] = [
      other.requested,
      day.paid,
      other.paid,
      day.queued,
      other.queued,
      other.overdue,
      day.cash,
      other.cash,
    ];
    return {
      day: day.day,
      date: day.date,
      figures: figures.map((value) => formatUsd(value.toString())),
    };
  });
  return <RunDays title={title} days={days} last={best.days.length} />;
}
