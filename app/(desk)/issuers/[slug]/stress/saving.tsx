import type { CoinAddress } from "@/components/overview/address";
import { keptRun } from "@/components/stress/addresses";
import type { AskedRun } from "@/components/stress/read-run";
import { SaveRun } from "@/components/stress/save-run";
import { saveRun } from "./actions";

type Props = { readonly address: CoinAddress; readonly run: AskedRun };

/** The form that keeps the run shown. */
export function Saving({ address, run }: Props) {
  const saved = run.base.kind === "saved" ? run.base.saved : null;
  return (
    <SaveRun
      key={JSON.stringify(keptRun(run))}
      action={saveRun.bind(null, { address, scenarioId: saved?.id ?? null })}
      figures={run.text}
      kept={saved === null ? null : { name: saved.name, latest: saved.latest }}
    />
  );
}
