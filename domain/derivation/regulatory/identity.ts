import { type FactState, known, unknown } from "../../facts/state";
import type { FactView } from "../fact-view";

/** Class under the EU crypto-asset regulation: one official currency makes an e-money token, anything else not. */
export function euClass(view: FactView): FactState<"EMT" | "ART"> {
  const references = view.fact("coin.references");
  if (references.status === "unknown") return references;
  if (references.status === "bounded") return unknown(references.missing, "not_computed");
  return known(references.value === "singleFiat" ? "EMT" : "ART");
}
