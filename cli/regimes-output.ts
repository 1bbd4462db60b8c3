import { ruleset } from "@/checklists/index";
import type { FactView } from "@/domain/derivation/fact-view";
import { judgeRegime } from "@/domain/regime/judge-regime";
import { type GateReading, listGates, readReadiness } from "@/domain/regime/readiness";
import { forceOn } from "@/domain/regime/regime-force";
import type { Regime } from "@/domain/regime/regime";
import { readScope } from "@/domain/regime/scope";
import { REGIMES_SCHEMA_ID, type RegimesJson, regimesSchema } from "./regimes-schema";

/** Every regime in perimeter mode in the format `assay-regimes/1`; a preview adds to it and changes nothing. */
export function toRegimesJson(view: FactView, preview: boolean): RegimesJson {
  const { coin, issuer } = view.profile;
  const { version, hash, regimes } = ruleset;
  return regimesSchema.parse({
    schema: REGIMES_SCHEMA_ID,
    coin: { symbol: coin.symbol, name: coin.name, issuer: issuer.name },
    asOf: view.asOf,
    preview,
    ruleset: { version, hash },
    regimes: regimes.map((regime) => toRegime(regime, view, preview)),
  });
}

function toRegime(regime: Regime, view: FactView, preview: boolean) {
  const result = judgeRegime(regime, view, "perimeter");
  return {
    id: regime.id,
    name: regime.name,
    applies: readScope(regime, view, "perimeter").truth,
    why: result.reason,
    force: forceOn(regime, view.asOf),
    result: result.state,
    gates: listGates(regime, result, preview).map((gate) => toGate(gate, preview)),
    counts: result.tallies,
    ...(preview ? { readiness: readReadiness(regime, result) } : {}),
  };
}

function toGate({ rule, finding }: GateReading, preview: boolean) {
  const { id, verdict, reason, missing, standing } = finding;
  const standsOn = { binding: standing === "binding", force: rule.force.status };
  return { id, verdict, reason, missing, ...(preview ? standsOn : {}) };
}
