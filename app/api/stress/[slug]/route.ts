import { readRun } from "@/components/stress/read-run";
import { isIsoDate } from "@/domain/dates";
import { parseDraw } from "@/domain/stress-analysis/drawn";
import { playRun } from "@/domain/stress-analysis/play";
import { listPresets } from "@/domain/stress-analysis/presets";
import { assessCoin } from "@/server/assessments/queries";
import { requirePermission } from "@/server/auth/require";
import { handle } from "@/server/http/handle";
import { queryProblem } from "@/server/http/query-problem";
import { readQuery } from "@/server/http/report-query";
import { findSavedRun } from "@/server/stress/queries";
import { streamRuns } from "@/server/stress/stream-runs";

type Context = { readonly params: Promise<{ readonly slug: string }> };

/** Draws runs and tells how far it is, one line of JSON at a time; the last line is the answer. */
export const GET = handle(async (request: Request, { params }: Context) => {
  const { id } = await requirePermission("profile.read");
  const query = readQuery(request.url);
  const { asOf, revision } = query;
  const draw = parseDraw({ paths: query["paths"] ?? "", seed: query["seed"] ?? "" });
  const { view } = await assessCoin({
    slug: (await params).slug,
    asOf: asOf !== undefined && isIsoDate(asOf) ? asOf : undefined,
    revision: /^\d{1,9}$/.test(revision ?? "") ? Number(revision) : undefined,
  });
  const saved = await findSavedRun(query["scenario"] ?? null, query["version"] ?? null);
  const known = { presets: listPresets(view.at), saved };
  const { scenario, errors } = readRun((name) => query[name] ?? null, known);
  if (!draw.ok) return queryProblem({ ...errors, ...draw.errors });
  if (scenario === null) return queryProblem(errors as Readonly<Record<string, string>>);
  const reading = playRun(view, scenario);
  if ("status" in reading) return queryProblem({ slug: "The run cannot be played on this coin." });
  return streamRuns({ view, reading, scenario, draw: draw.draw, by: id }, request.signal);
}, "browser");
