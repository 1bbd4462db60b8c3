import { pickRuns, readRunKey } from "@/components/stress/compared-runs";
import { readSelection } from "@/domain/comparison/selection";
import { playRun } from "@/domain/stress-analysis/play";
import { listPresets } from "@/domain/stress-analysis/presets";
import { toCoinSubject } from "@/server/audit/events";
import { describeFile, recordExport } from "@/server/audit/record-export";
import { requirePermission } from "@/server/auth/require";
import { loadComparison } from "@/server/comparison/load-comparison";
import { requireCompared, sayFault } from "@/server/comparison/require-compared";
import { writeRuns } from "@/server/exports/write-runs";
import { toDownload } from "@/server/http/download";
import { handle } from "@/server/http/handle";
import { queryProblem, toQueryFields } from "@/server/http/query-problem";
import { readQuery } from "@/server/http/report-query";
import { comparedRunsSchema } from "@/server/http/run-query";
import { findCoins } from "@/server/profiles/queries";
import { findSavedRun } from "@/server/stress/queries";

/** The runs the page of compared coins shows, as a file: the same ones on each coin. */
export const GET = handle(async (request: Request) => {
  const actor = await requirePermission("export.make");
  const query = comparedRunsSchema.safeParse(readQuery(request.url));
  if (!query.success) return queryProblem(toQueryFields(query.error));
  const { format, asOf, coins, run = null } = query.data;
  const selection = readSelection([coins]);
  const fault = sayFault(selection);
  if (fault !== null) return queryProblem({ coins: fault });
  const { wanted } = selection;
  const { comparison, found } = requireCompared(
    await loadComparison({ wanted, asOf: asOf ?? null }),
  );
  const { views, revisions } = comparison;
  const [first] = views;
  if (first === undefined) throw new RangeError("there is no coin to compare");
  const { id, version } = readRunKey(run);
  const saved = await findSavedRun(id, version);
  const { runs, isFound } = pickRuns(run, { presets: listPresets(first.at), asked: saved });
  if (!isFound) return queryProblem({ run: `There is no run “${(run ?? "").slice(0, 40)}”.` });
  const symbols = comparison.coins.map(({ coin }) => coin.symbol);
  const file = writeRuns(
    {
      coins: comparison.coins.flatMap((assessment, index) => {
        const view = views[index];
        if (view === undefined) return [];
        return [
          {
            ...{ assessment, view, profile: view.profile, revision: revisions[index] ?? null },
            runs: runs.map(({ words, scenario }) => ({
              run: words,
              reading: playRun(view, scenario),
              drawn: null,
            })),
          },
        ];
      }),
      names: ["compare", ...symbols],
      asOf:
        comparison.coins
          .map((each) => each.asOf)
          .sort()
          .at(-1) ?? "",
    },
    format,
  );
  const compared = await findCoins([...new Set(found.map(({ slug }) => slug))]);
  await recordExport(actor, compared.map(toCoinSubject), describeFile(file.name, file.bytes));
  return toDownload(file);
});
