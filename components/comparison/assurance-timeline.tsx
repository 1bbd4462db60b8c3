import { TimelineChart } from "@/components/charts/timeline-chart";
import type { Comparison } from "@/domain/comparison/compare";
import { timelineMarks } from "@/domain/report/reserve-sections";

/** When each coin's reports came out and which day they speak for, one lane per coin. */
export function AssuranceTimeline({ comparison }: { comparison: Comparison }) {
  const lanes = comparison.views.flatMap((view, index) => {
    const events = timelineMarks(view).map(({ label, asOf, publishedOn }, number) => ({
      key: String(number),
      label,
      asOf,
      published: publishedOn ?? asOf,
    }));
    const label = comparison.labels[index] ?? "";
    return events.length === 0 ? [] : [{ key: label, label, events }];
  });
  if (lanes.length === 0)
    return <p className="missing">No coin has an independent report on this day.</p>;
  const at =
    comparison.coins
      .map(({ asOf }) => asOf)
      .sort()
      .at(-1) ?? "";
  return (
    <TimelineChart
      title="Independent reports by the day they describe"
      source="Reports recorded in the profiles, public on the day of the assessment."
      lanes={lanes}
      at={at}
    />
  );
}
