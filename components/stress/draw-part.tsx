"use client";

import type { FormEvent } from "react";
import { type CoinAddress, runFileHref } from "@/components/overview/address";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { NumberField } from "@/components/ui/text-field";
import { formatCount } from "@/components/format/format-number";
import { type DrawErrors, type DrawText, parseDraw } from "@/domain/stress-analysis/drawn";
import { DrawnResult } from "./drawn-result";
import { RunDownloads } from "./run-downloads";
import { type Drawn, type DrawState, useDraw } from "./use-draw";

type Props = {
  readonly address: CoinAddress;
  /** What the address says of the run; sent along. */
  readonly kept: Readonly<Record<string, string>>;
  readonly text: DrawText;
  readonly errors: DrawErrors;
  /** Drawn by the server, where the address asked for it. */
  readonly drawn: Drawn | null;
  /** Whether the address asked for it while there was no room. */
  readonly isBusy: boolean;
};

/** Draws runs: with scripts it tells how far it is and can be stopped; without, the page waits for the answer. */
export function DrawPart({ address, kept, text, errors, drawn, isBusy }: Props) {
  const { state, draw, cancel } = useDraw();
  const { slug, asOf, revision } = address;
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(event.currentTarget))
      if (typeof value === "string") query.set(name, value);
    const wanted = parseDraw({ paths: query.get("paths") ?? "", seed: query.get("seed") ?? "" });
    // What cannot be read goes to the page, which says so beside the field.
    if (!wanted.ok) return;
    event.preventDefault();
    window.history.replaceState(null, "", `/issuers/${slug}/stress?${query}#draw`);
    void draw(`/api/stress/${slug}?${query}`, wanted.draw.seed);
  };
  const shown = state.kind === "drawn" ? state.drawn : state.kind === "idle" ? drawn : null;
  return (
    <div className="flex flex-col gap-4">
      <form
        action={`/issuers/${slug}/stress#draw`}
        onSubmit={submit}
        className="flex flex-wrap items-start gap-x-6 gap-y-4"
        data-print="hide"
      >
        {asOf === null ? null : <input type="hidden" name="asOf" value={asOf} />}
        {revision === null ? null : <input type="hidden" name="revision" value={revision} />}
        {Object.entries(kept).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <NumberField
          id="draw-paths"
          name="paths"
          label="Runs to draw"
          hint="100 to 1000000."
          error={errors.paths}
          defaultValue={text.paths}
          whole
          width="max-w-32"
        />
        <NumberField
          id="draw-seed"
          name="seed"
          label="Seed"
          hint="The same seed draws the same runs."
          error={errors.seed}
          defaultValue={text.seed}
          whole
          width="max-w-40"
        />
        <div className="self-end">
          <Button>Draw runs</Button>
        </div>
      </form>
      <DrawStatus state={state.kind === "idle" && isBusy ? BUSY : state} cancel={cancel} />
      {shown === null ? null : (
        <>
          <DrawnResult runs={shown.runs} seed={shown.seed} />
          <RunDownloads
            label="The run with what was drawn:"
            files={[{ label: "JSON", href: runFileHref(address, "json", drawnRun(kept, shown)) }]}
          />
        </>
      )}
    </div>
  );
}

/** What an address must say to draw the same runs again. */
function drawnRun(kept: Props["kept"], { runs, seed }: Drawn): Props["kept"] {
  return { ...kept, paths: String(runs.late.count), seed: String(seed) };
}

const BUSY: DrawState = { kind: "busy" };

function DrawStatus({ state, cancel }: { readonly state: DrawState; readonly cancel: () => void }) {
  return (
    <div role="status" className="flex flex-wrap items-center gap-4 text-sm empty:hidden">
      {state.kind === "drawing" ? (
        <>
          <progress aria-label="Runs drawn" max={state.total} value={state.done} />
          <span className="tabular">{`${formatCount(String(state.done))} of ${formatCount(String(state.total))}`}</span>
          <Button type="button" look="quiet" size="small" onClick={cancel}>
            Stop
          </Button>
        </>
      ) : null}
      {state.kind === "cancelled" ? "Stopped; nothing is kept." : null}
      {state.kind === "busy" ? (
        <Notice kind="warning">
          Nothing was drawn: too many drawings wait for their turn. Close or stop those you no
          longer need, or wait a minute; then draw again.
        </Notice>
      ) : null}
      {state.kind === "failed" ? (
        <Notice kind="error">The runs could not be drawn. Try again.</Notice>
      ) : null}
    </div>
  );
}
