import { ChartFigure } from "@/components/charts/chart-figure";
import { ChartTable } from "@/components/charts/chart-table";
import { drawWaterfall, type WaterfallStep } from "@/components/charts/waterfall-drawing";
import { formatSigned } from "@/components/format/format-number";
import { listSources } from "@/components/overview/list-rows";
import type { Decimal } from "@/domain/decimal";
import type { FactView } from "@/domain/derivation/fact-view";
import { endsOf } from "@/domain/derivation/interval";
import type { SurplusReading } from "@/domain/reserve-analysis/surplus";
import { shorten, usd } from "./ends-text";

const BILLION = 1e9;
const MILLION = 1e6;

/** From the surplus by the loss of each class to what is left, at the low end. Nothing without a surplus. */
export function SurplusChart({
  view,
  reading,
}: {
  readonly view: FactView;
  readonly reading: SurplusReading;
}) {
  const { before, parts } = reading;
  const { after } = reading.tables.class;
  if (before.status === "unknown" || after.status === "unknown") return null;
  const [start] = endsOf(before);
  const [end] = endsOf(after);
  const largest = [start, end, ...parts.map(({ loss }) => loss.class.high)].reduce(
    (most, each) => Math.max(most, Math.abs(each.toNumber())),
    0,
  );
  const unit = largest >= 10 * BILLION ? BILLION : MILLION;
  const places = largest / unit < 100 ? 2 : 1;
  const scaled = (value: Decimal): number => value.div(unit).toNumber();
  const title = `Surplus after stress by class, ${unit === BILLION ? "billion" : "million"} US dollars`;
  const ends = {
    start: { label: "Surplus before stress", value: scaled(start) },
    end: { label: "Left after stress", value: scaled(end) },
  };
  const losses = parts.filter(({ loss }) => !loss.class.high.isZero());
  const steps = losses.map(({ key, label, loss }): WaterfallStep => {
    const value = -scaled(loss.class.high);
    const isNothing = !/[1-9]/.test(formatSigned(value, places));
    return { key, label, value, ...(isNothing ? { figure: "small" } : {}) };
  });
  const rows = [
    { key: "start", label: ends.start.label, amount: start },
    ...losses.map(({ key, label, loss }) => ({ key, label, amount: loss.class.high.negated() })),
    { key: "end", label: ends.end.label, amount: end },
  ];
  return (
    <ChartFigure
      title={title}
      note="Haircuts by class, each at its highest possible loss. Full: surplus. Hatched: loss"
      source={`${listSources(view, "position")}; haircuts are house choices`}
      draw={(width) => {
        const named = steps.map((step) => ({ ...step, label: shorten(step.label, width) }));
        return drawWaterfall({ title, places, ...ends, steps: named }, width);
      }}
      table={
        <ChartTable
          caption={`${title}: figures`}
          columns={[{ label: "Step" }, { label: "Amount", numeric: true }]}
          rows={rows.map(({ key, label, amount }) => ({ key, cells: [label, usd(amount)] }))}
        />
      }
    />
  );
}
