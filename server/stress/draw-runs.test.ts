import { describe, expect, it } from "vitest";
import { sampleInput } from "@/domain/stress-analysis/drawn";
import { makeSampler, summarise } from "@/domain/stress-analysis/monte-carlo";
import { playRun } from "@/domain/stress-analysis/play";
import { PRESETS } from "@/tests/support/presets";
import { openSample } from "@/tests/support/sample-view";
import { AppError, isAppError } from "../errors";
import { drawRuns } from "./draw-runs";
import { streamRuns } from "./stream-runs";

const view = openSample("USDT-2026-06-30");
const [preset] = PRESETS;
if (preset === undefined) throw new Error("there is no preset");
const { scenario } = preset;
const reading = playRun(view, scenario);
if ("status" in reading) throw new Error("the sample can be played");
const drawing = { view, reading, scenario, draw: { count: 5000, seed: 11 }, by: "per_1" };

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

  it("of one person are played one at a time, wait in a short queue, and are refused beyond it", async () => {
    const reader = new AbortController();
    const { signal } = reader;
    const many = { ...drawing, draw: { count: 1_000_000, seed: 1 } };
    let played = 0;
    const tabs = Array.from({ length: 20 }, () => {
      let isPlayed = false;
      return drawRuns(many, {
        signal,
        onProgress: () => {
          played += isPlayed ? 0 : 1;
          isPlayed = true;
        },
      }).catch((error: unknown) => error);
    });
    const answers: unknown[] = [];
    for (const tab of tabs) void tab.then((answer) => answers.push(answer));
    // Somebody else is answered while the first one's run goes on.
    const other = await drawRuns({ ...drawing, by: "per_2" });
    expect(other.late.count).toBe(5000);
    expect(answers).toHaveLength(17);
    expect(answers.every((answer) => isAppError(answer) && answer.code === "unavailable")).toBe(
      true,
    );
    expect(() => streamRuns(many, signal)).toThrow(AppError);
    reader.abort();
    await Promise.all(tabs);
    expect(played).toBeLessThanOrEqual(1);
    expect(await drawRuns(drawing)).toEqual(other);
  });

  it("of many people wait in a queue that has an end", async () => {
    const many = { ...drawing, draw: { count: 1_000_000, seed: 1 } };
    const readers = Array.from({ length: 13 }, () => new AbortController());
    const crowd = readers.map(({ signal }, index) =>
      drawRuns({ ...many, by: `per_${index}` }, { signal }).catch((error: unknown) => error),
    );
    expect(await crowd.at(-1)).toMatchObject({ code: "unavailable" });
    for (const reader of readers) reader.abort();
    const answers = await Promise.all(crowd);
    expect(answers.filter((answer) => isAppError(answer))).toHaveLength(1);
    expect((await drawRuns(drawing)).late.count).toBe(5000);
  });
});
