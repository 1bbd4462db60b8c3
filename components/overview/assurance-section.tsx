import { TimelineChart } from "@/components/charts/timeline-chart";
import { formatDate } from "@/components/format/format-date";
import type { FactView } from "@/domain/derivation/fact-view";
import { timelineMarks } from "@/domain/report/reserve-sections";
import { ListRows, listSources } from "./list-rows";

/** Who looked at the reserve from outside, for which day, and when that became public. */
export function AssuranceSection({ view }: { readonly view: FactView }) {
  const marks = timelineMarks(view);
  const reports = view.rows("attestation");
  if (marks.length === 0) {
    return (
      <p className={reports.complete ? undefined : "missing"}>
        {describeNone(reports.researched, reports.complete)}
      </p>
    );
  }
  const dated = marks.flatMap(({ label, asOf, publishedOn }, index) =>
    publishedOn === null ? [] : [{ key: String(index), label, asOf, published: publishedOn }],
  );
  const undated = marks.filter(({ publishedOn }) => publishedOn === null);
  return (
    <>
      {dated.length === 0 ? null : (
        <TimelineChart
          title={`Independent reports known on ${formatDate(view.asOf)}`}
          source={listSources(view, "attestation")}
          at={view.asOf}
          lanes={[{ key: "reports", label: "Independent reports", events: dated }]}
        />
      )}
      {undated.length === 0 ? null : (
        <p className="text-sm">
          {`On a day of publication not stated: ${undated.map(({ label, asOf }) => `${label}, for ${formatDate(asOf)}`).join("; ")}.`}
        </p>
      )}
      <ListRows
        view={view}
        list="attestation"
        summary="The reports as entered, with their sources"
      />
    </>
  );
}

function describeNone(isResearched: boolean, isComplete: boolean): string {
  if (isComplete) return "No independent report was found.";
  return isResearched
    ? "No dated report is entered, and the list is not declared complete."
    : "Independent reports are not researched.";
}
