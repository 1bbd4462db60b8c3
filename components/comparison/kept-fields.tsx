import type { CompareState } from "./addresses";

/** The rest of the address, carried along by a form that changes one part of it. */
export function KeptFields({ state }: { state: CompareState }) {
  return (
    <>
      {state.coins.length === 0 ? null : (
        <input type="hidden" name="coins" value={state.coins.join(",")} />
      )}
      {state.asOf === null ? null : <input type="hidden" name="asOf" value={state.asOf} />}
      {state.differences ? <input type="hidden" name="differences" value="1" /> : null}
      {state.facts ? <input type="hidden" name="facts" value="1" /> : null}
      {state.charts ? <input type="hidden" name="charts" value="1" /> : null}
      {state.row === null ? null : <input type="hidden" name="row" value={state.row} />}
    </>
  );
}
