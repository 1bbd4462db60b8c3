import type { Metadata } from "next";
import { ComparedFrame } from "@/components/comparison/compared-frame";
import { runFileHref } from "@/components/comparison/addresses";
import { RunPicker } from "@/components/comparison/run-picker";
import { SelectionNotices } from "@/components/comparison/selection-notices";
import { ComparedRunSection } from "@/components/stress/compared-run";
import { RunDownloads } from "@/components/stress/run-downloads";
import { Notice } from "@/components/ui/notice";
import { loadComparison } from "@/server/comparison/load-comparison";
import { requirePermission } from "@/server/auth/require";
import { readSearch, type Search } from "../search";
import { loadRuns } from "./load-runs";

type Props = { readonly searchParams: Promise<Search> };

export const metadata: Metadata = { title: "Run test, coin by coin" };

/** The same runs on each compared coin. */
export default async function ComparedRunsPage({ searchParams }: Props) {
  await requirePermission("profile.read");
  const search = await searchParams;
  const { selection, state, badDay } = readSearch(search);
  const { comparison, found, notFound } = await loadComparison({
    wanted: selection.wanted,
    asOf: state.asOf,
  });
  const shown = { ...state, coins: found.map(({ key }) => key) };
  const notices = <SelectionNotices issues={selection.issues} absent={notFound} badDay={badDay} />;
  const loaded = comparison === null ? null : await loadRuns(comparison, search);
  return (
    <ComparedFrame
      title="Which would pay in a run, and how large a one?"
      lead="The same runs played day by day on each reserve, with bank holidays, sales and the issuer’s own terms. They move no score."
      label="Run test"
      state={shown}
      notices={notices}
    >
      {comparison === null || loaded === null ? null : (
        <>
          {loaded.notice === null ? null : <Notice kind="warning">{loaded.notice}</Notice>}
          <RunPicker state={shown} options={loaded.options} run={loaded.run} />
          <RunDownloads
            label="These runs, day by day on each coin:"
            files={[
              { label: "CSV", href: runFileHref(shown, "csv", loaded.played) },
              { label: "JSON", href: runFileHref(shown, "json", loaded.played) },
            ]}
          />
          {loaded.runs.map((run) => (
            <ComparedRunSection
              key={run.key}
              run={run}
              coins={comparison.views.map((view, index) => ({
                label: comparison.labels[index] ?? "",
                view,
                address: {
                  slug: found[index]?.slug ?? "",
                  asOf: state.asOf,
                  revision: comparison.revisions[index] ?? null,
                },
              }))}
            />
          ))}
        </>
      )}
    </ComparedFrame>
  );
}
