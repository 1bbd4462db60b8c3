import { ChartFigure } from "@/components/charts/chart-figure";
import { ChartTable } from "@/components/charts/chart-table";
import { drawWaterfall } from "@/components/charts/waterfall-drawing";
import { stackPillars } from "@/domain/explain/pillar-steps";
import type { Assessment } from "@/domain/scoring/assessment";
import { pointsText, signedPoints } from "./points-text";

/** How the proven end comes about, pillar by pillar: drawn, and the same figures beside it. */
export function ContributionChart({ assessment }: { readonly assessment: Assessment }) {
  const { pillars, rounding, limits, proven } = stackPillars(assessment);
  const title = "What each pillar adds to the proven figure";
  const steps = [
    ...pillars.map(({ id, label, proven: value }) => ({ key: id, label, value: value / 100 })),
    { key: "rounding", label: "Rounding", value: rounding / 100 },
    { key: "limits", label: "Gates and caps", value: limits / 100 },
  ];
  return (
    <ChartFigure
      title={title}
      note="Score points. Solid: gained. Hatched: taken away."
      source="the findings of this assessment and the pillar weights of the policy"
      draw={(width) =>
        drawWaterfall(
          {
            title,
            start: { label: "Nothing shown", value: 0 },
            steps,
            end: { label: "Proven", value: proven / 100 },
            places: 2,
          },
          width,
        )
      }
      table={
        <ChartTable
          caption={`${title}: figures`}
          columns={[
            { label: "Pillar" },
            { label: "Of at most", numeric: true },
            { label: "Proven", numeric: true },
            { label: "Unknown", numeric: true },
            { label: "Lost", numeric: true },
          ]}
          rows={[
            ...pillars.map((pillar) => ({
              key: pillar.id,
              cells: [
                pillar.label,
                pointsText(pillar.most),
                pointsText(pillar.proven),
                pointsText(pillar.open),
                pointsText(pillar.lost),
              ],
            })),
            { key: "rounding", cells: ["Rounding", "", signedPoints(rounding), "", ""] },
            { key: "limits", cells: ["Gates and caps", "", signedPoints(limits), "", ""] },
          ]}
          footer={["Proven", "", pointsText(proven), "", ""]}
        />
      }
    />
  );
}
