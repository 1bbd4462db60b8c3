import { ChartFigure } from "@/components/charts/chart-figure";
import { ChartTable } from "@/components/charts/chart-table";
import { drawWaterfall } from "@/components/charts/waterfall-drawing";
import { formatSigned } from "@/components/format/format-number";
import { Section } from "@/components/ui/page-heading";
import { type Attribution, LAYER_LABELS } from "@/domain/explain/attribution";
import { DIRECTION } from "@/domain/report/statements";
import { bandText, tierText } from "@/domain/report/words";
import { FactParts } from "./fact-parts";

type Props = { readonly made: Attribution; readonly from: string; readonly to: string };

/** The way from one result to the other: drawn for both ends, in figures, and fact by fact. */
export function AttributionView({ made, from, to }: Props) {
  const { before, after, facts } = made;
  return (
    <>
      <Section id="layers" title="Which layer moved it?" note={DIRECTION}>
        <p className="max-w-prose">
          {`From ${bandText(before)} (${tierText(before)}) to ${bandText(after)} (${tierText(after)}): ${moveText(made)}`}
        </p>
        <div className="grid min-w-0 gap-8">
          <LayerChart end="proven" made={made} from={from} to={to} />
          <LayerChart end="possible" made={made} from={from} to={to} />
        </div>
        <Reversed made={made} />
      </Section>
      <Section
        id="facts"
        title="Which facts moved it?"
        note="whole points, in the order of the vocabulary; adds up to the facts layer"
      >
        <FactParts facts={facts} />
      </Section>
    </>
  );
}

const signed = (value: number): string => (value === 0 ? "0" : formatSigned(value));

function moveText({ by }: Attribution): string {
  if (by.proven === 0 && by.possible === 0) return "neither end moves.";
  return `proven ${signed(by.proven)}, possible ${signed(by.possible)}.`;
}

type ChartProps = Props & { readonly end: "proven" | "possible" };

function LayerChart({ end, made, from, to }: ChartProps) {
  const { before, after, parts } = made;
  const title = end === "proven" ? "The proven end" : "The possible end";
  const steps = parts.map(({ layer, by }) => ({
    key: layer,
    label: LAYER_LABELS[layer],
    value: by[end],
  }));
  return (
    <ChartFigure
      title={title}
      note="Score points. Solid: up. Hatched: down."
      source="both assessments, judged again layer by layer under the present ruleset"
      draw={(width) =>
        drawWaterfall(
          {
            title,
            start: { label: from, value: before[end] },
            steps,
            end: { label: to, value: after[end] },
          },
          width,
        )
      }
      table={
        <ChartTable
          caption={`${title}: figures`}
          columns={[{ label: "Layer" }, { label: "Points", numeric: true }]}
          rows={[
            { key: "from", cells: [from, String(before[end])] },
            ...steps.map(({ key, label, value }) => ({ key, cells: [label, signed(value)] })),
          ]}
          footer={[to, String(after[end])]}
        />
      }
    />
  );
}

/** Says how far the split depends on the order, where it does. */
function Reversed({ made: { parts } }: Pick<Props, "made">) {
  const turned = parts.filter(
    ({ by, reversed }) => by.proven !== reversed.proven || by.possible !== reversed.possible,
  );
  const order = "Layers are turned one after the other: evidence age, facts, rules, policy.";
  const others = turned.map(
    ({ layer, reversed }) =>
      `${LAYER_LABELS[layer].toLowerCase()} proven ${signed(reversed.proven)}, possible ${signed(reversed.possible)}`,
  );
  return (
    <p className="max-w-prose text-sm text-muted">
      {others.length === 0
        ? `${order} The opposite order gives the same parts.`
        : `${order} They act on each other; in the opposite order: ${others.join("; ")}.`}
    </p>
  );
}
