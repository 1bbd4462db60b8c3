import { type AskedRun, baseLabel, readRun } from "@/components/stress/read-run";
import type { FactView } from "@/domain/derivation/fact-view";
import type { DrawnForFile } from "@/domain/report/run-file-json";
import { type RunInWords, sayKept, sayTyped } from "@/domain/stress-analysis/asked-run";
import { type ParsedDraw, parseDraw } from "@/domain/stress-analysis/drawn";
import { playRun } from "@/domain/stress-analysis/play";
import { listPresets } from "@/domain/stress-analysis/presets";
import { assessCoin } from "@/server/assessments/queries";
import { toCoinSubject } from "@/server/audit/events";
import { describeFile, recordExport } from "@/server/audit/record-export";
import { requirePermission } from "@/server/auth/require";
import { writeRuns } from "@/server/exports/write-runs";
import { toDownload } from "@/server/http/download";
import { handle } from "@/server/http/handle";
import { queryProblem, toQueryFields } from "@/server/http/query-problem";
import { readQuery } from "@/server/http/report-query";
import { coinRunSchema } from "@/server/http/run-query";
import { drawRuns } from "@/server/stress/draw-runs";
import { findSavedRun } from "@/server/stress/queries";

type Context = { readonly params: Promise<{ readonly slug: string }> };
type Query = Readonly<Record<string, string>>;
type Fields = Readonly<Record<string, string>>;

/** The run the page of a coin shows, as a file: a preset, a scenario of the desk, or figures of the reader's own. */
export const GET = handle(async (request: Request, { params }: Context) => {
  const actor = await requirePermission("export.make");
  const query = readQuery(request.url);
  const parsed = coinRunSchema.safeParse(query);
  if (!parsed.success) return queryProblem(toQueryFields(parsed.error));
  const { format, asOf, revision } = parsed.data;
  const found = await assessCoin({ slug: (await params).slug, asOf, revision });
  const { coin, assessment, profile, view, version } = found;
  const asked = await findRun(view, query);
  const draw = findDraw(query);
  if (asked.run === null || draw?.ok === false) {
    return queryProblem({ ...asked.fields, ...(draw?.ok === false ? draw.errors : {}) } as Fields);
  }
  const { run } = asked;
  const { scenario } = run;
  const reading = playRun(view, scenario);
  const drawn: DrawnForFile | null =
    draw === null || "status" in reading
      ? null
      : {
          request: draw.draw,
          runs: await drawRuns(
            { view, reading, scenario, draw: draw.draw, by: actor.id },
            { signal: request.signal },
          ),
        };
  const runs = [{ run, reading, drawn }];
  const file = writeRuns(
    {
      coins: [{ assessment, profile, view, revision: version.number, runs }],
      names: [coin.symbol],
      asOf: assessment.asOf,
    },
    format,
  );
  await recordExport(actor, [toCoinSubject(coin)], describeFile(file.name, file.bytes));
  return toDownload(file);
});

type Found = { readonly run: RunInWords | null; readonly fields: Fields };

/** The run an address names; where it names none that is there, or cannot be read, the parameters at fault. */
async function findRun(view: FactView, query: Query): Promise<Found> {
  const { scenario, version, preset } = query;
  const saved = await findSavedRun(scenario ?? null, version ?? null);
  const presets = listPresets(view.at);
  const asked = readRun((name) => query[name] ?? null, { presets, saved });
  if (asked.notice === null) return sayAsked(asked);
  const field = scenario === undefined ? "preset" : "scenario";
  const gone = `There is no run “${(scenario ?? preset ?? "").slice(0, 40)}”, or not in this version.`;
  return { run: null, fields: { [field]: gone } };
}

function sayAsked({ base, isUnchanged, text, scenario, errors }: AskedRun): Found {
  if (scenario === null) return { run: null, fields: errors as Fields };
  const typed = sayTyped(text, { scenario, from: baseLabel(base) });
  if (!isUnchanged) return { run: typed, fields: {} };
  return { run: base.kind === "preset" ? base.preset : sayKept(base.saved), fields: {} };
}

/** The drawing an address asks for; null where it asks for none. */
function findDraw({ paths, seed }: Query): ParsedDraw | null {
  if (paths === undefined && seed === undefined) return null;
  return parseDraw({ paths: paths ?? "", seed: seed ?? "" });
}
