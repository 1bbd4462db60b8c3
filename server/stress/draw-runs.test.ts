import { describe, expect, it } from "vitest";
import { sampleInput } from "@/domain/stress-analysis/drawn";
import { makeSampler, summarise } from "@/domain/stress-analysis/monte-carlo";
import { playRun } from "@/domain/stress-analysis/play";
import { PRESETS } from "@/tests/support/presets";
import { openSample } from "@/tests/support/sample-view";
import { drawRuns } from "./draw-runs";

const view = openSample("USDT-2026-06-30");
const [preset] = PRESETS;
if (preset === undefined) throw new Error("there is no preset");
const { scenario } = preset;
const reading = playRun(view, scenario);
if ("status" in reading) throw new Error("the sample can be played");
const drawing = { view, reading, scenario, draw: { count: 5000, seed: 11 } };

describe("drawn runs in a thread of their own", () => {
  it("are those of the engine here, at both ends, with progress on the way", async () => {
    const told: string[] = [];
    const runs = await drawRuns(drawing, {
      onProgress: ({ done, total }) => told.push(`${done} of ${total}`),
    });
    const here = (end: typeof reading.late) => {
      const sampler = makeSampler(sampleInput(view, { end, scenario, draw: drawing.draw }));
      sampler.play(5000);
      return summarise(sampler.paths, { count: 5000, days: end.plan.days });
    };
    expect(runs).toEqual({ late: here(reading.late), early: here(reading.early) });
    // Played at both ends, counted once: the reader asked for 5000.
    const steps = [1000, 2000, 2500, 3500, 4500, 5000];
    expect(told).toEqual(steps.map((done) => `${done} of 5000`));
  });

  it("end when the reader leaves, and leave room for the next", async () => {
    const reader = new AbortController();
    const many = { ...drawing, draw: { count: 1_000_000, seed: 1 } };
    const left = drawRuns(many, { signal: reader.signal, onProgress: () => reader.abort() });
    await expect(left).rejects.toThrow("the reader left");
    const others = [1, 2, 3].map((seed) => drawRuns({ ...drawing, draw: { count: 500, seed } }));
    const answers = await Promise.all(others);
    expect(answers.map(({ late }) => late.count)).toEqual([500, 500, 500]);
    await expect(drawRuns(drawing, { signal: reader.signal })).rejects.toThrow();
  });
});
