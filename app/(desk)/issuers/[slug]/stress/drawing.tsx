import type { CoinAddress } from "@/components/overview/address";
import { keptRun } from "@/components/stress/addresses";
import { DrawPart } from "@/components/stress/draw-part";
import type { AskedRun } from "@/components/stress/read-run";
import type { FactView } from "@/domain/derivation/fact-view";
import { DEFAULT_DRAW, type DrawRequest, parseDraw } from "@/domain/stress-analysis/drawn";
import { playRun } from "@/domain/stress-analysis/play";
import { requirePermission } from "@/server/auth/require";
import { isAppError } from "@/server/errors";
import { drawRuns } from "@/server/stress/draw-runs";
import { type Query, readParam } from "../load-coin";

type Props = {
  readonly view: FactView;
  readonly address: CoinAddress;
  readonly run: AskedRun;
  readonly query: Query;
};

/** Drawn runs, played before the page is sent where the address asks for them. */
export async function Drawing({ view, address, run, query }: Props) {
  const paths = readParam(query, "paths");
  const seed = readParam(query, "seed");
  const isAsked = paths !== null || seed !== null;
  const text = isAsked
    ? { paths: paths ?? "", seed: seed ?? "" }
    : { paths: String(DEFAULT_DRAW.count), seed: String(DEFAULT_DRAW.seed) };
  const parsed = parseDraw(text);
  const drawn = isAsked && parsed.ok ? await drawFor(view, run, parsed.draw) : null;
  return (
    <DrawPart
      key={JSON.stringify(keptRun(run))}
      address={address}
      kept={keptRun(run)}
      text={text}
      errors={parsed.ok ? {} : parsed.errors}
      drawn={drawn === "busy" ? null : drawn}
      isBusy={drawn === "busy"}
    />
  );
}

async function drawFor(view: FactView, { scenario }: AskedRun, draw: DrawRequest) {
  if (scenario === null) return null;
  const reading = playRun(view, scenario);
  if ("status" in reading) return null;
  const { id } = await requirePermission("profile.read");
  try {
    const runs = await drawRuns({ view, reading, scenario, draw, by: id });
    return { runs, seed: draw.seed };
  } catch (error) {
    if (isAppError(error) && error.code === "unavailable") return "busy";
    throw error;
  }
}
