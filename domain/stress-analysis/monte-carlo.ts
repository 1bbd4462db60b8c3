import { type Parameter, parameter } from "../checklist/parameter";
import { MILLION } from "./cents";
import { demandOf } from "./demand";
import { seededRandom } from "../random";
import { type Triangle, triangleAt } from "./triangle";
import { makeWorkspace, type Plan, simulate, type Workspace } from "./simulate";

const CITES = [
  { document: "USD1backed", heading: "FAQ: What happens if many people redeem at once" },
] as const;

/** How far a drawn run reaches: from nothing over the scenario's own size to this part of the supply. */
export const DRAWN_RUN_HIGH: Parameter<number> = parameter<number>({
  id: "stress.drawnRunHigh",
  label: "Largest run drawn",
  unit: "percent of supply",
  house: true,
  rationale:
    "No record says how often a run of a size comes. Sizes are drawn from a triangle from nothing to the whole supply with its peak at the run of the scenario.",
  cites: [...CITES],
  value: 100,
});

/** Haircuts of a drawn run in percent of the scenario's. */
export const DRAWN_HAIRCUTS: Parameter<Triangle> = parameter<Triangle>({
  id: "stress.drawnHaircuts",
  label: "Losses drawn, against the table",
  unit: "percent",
  house: true,
  rationale:
    "One factor for all classes, because they fall together in stress: half the table's loss at the least, the table's itself most often, three times it at the most.",
  cites: [...CITES],
  value: { low: 50, mode: 100, high: 300 },
});

/** What is drawn for every path. */
export type Draws = {
  /** Millionths of the supply. */
  readonly size: Triangle;
  /** Percent of the plan's haircuts. */
  readonly haircut: Triangle;
};

/** Paths played so far, in arrays that a thread can hand over. */
export type Paths = {
  /** Calendar day of the first late payment per path; 0 where every payment is in time. */
  readonly breakDay: Int32Array;
  /** Largest amount overdue on a day, and lost in all, millionths of the supply. */
  readonly shortfall: Float64Array;
  readonly loss: Float64Array;
};

/** Plays paths one batch after another, so that progress can be told and the rest left out. */
export type Sampler = {
  readonly paths: Paths;
  /** Plays the next paths, at most `count`; answers how many are played in all. */
  play(count: number): number;
};

export type SampleInput = {
  readonly plan: Plan;
  readonly shape: Float64Array;
  readonly draws: Draws;
  /** A whole number from 0 to 2³² − 1; the same seed gives the same paths. */
  readonly seed: number;
  readonly count: number;
};

/** Prepares `count` paths of a run whose size and haircuts are drawn. Nothing is played yet. */
export function makeSampler({ plan, shape, draws, seed, count }: SampleInput): Sampler {
  const random = seededRandom(seed);
  const drawn: Plan = { ...plan, keep: Int32Array.from(plan.keep) };
  const work = makeWorkspace(plan);
  const demand = new Float64Array(plan.days + 1);
  const paths: Paths = {
    breakDay: new Int32Array(count),
    shortfall: new Float64Array(count),
    loss: new Float64Array(count),
  };
  let done = 0;
  return {
    paths,
    play(more) {
      const until = Math.min(count, done + more);
      for (; done < until; done += 1) {
        const parts = Math.round(triangleAt(draws.size, random.next()));
        drawHaircuts(plan, drawn.keep, triangleAt(draws.haircut, random.next()));
        playPath(
          { plan: drawn, work, demand: demandOf(plan, { shape, parts }, demand) },
          paths,
          done,
        );
      }
      return done;
    },
  };
}

function drawHaircuts({ keep }: Plan, into: Int32Array, percent: number): void {
  for (let line = 0; line < keep.length; line += 1) {
    const haircut = Math.min(MILLION, Math.floor(((MILLION - (keep[line] ?? 0)) * percent) / 100));
    into[line] = MILLION - haircut;
  }
}

type Path = { readonly plan: Plan; readonly work: Workspace; readonly demand: Float64Array };

function playPath({ plan, work, demand }: Path, paths: Paths, at: number): void {
  const { firstBreak, worstOverdue, loss } = simulate(plan, demand, work);
  const whole = plan.supply === 0 ? 1 : plan.supply;
  paths.breakDay[at] = Math.max(0, firstBreak);
  paths.shortfall[at] = (worstOverdue * MILLION) / whole;
  paths.loss[at] = (loss * MILLION) / whole;
}

/** Quantiles read off the paths, in percent. */
export const QUANTILES = [50, 75, 90, 95, 99] as const;

export type Quantile = {
  readonly percent: number;
  readonly shortfall: number;
  readonly loss: number;
};

/** What paths say together. */
export type Summary = {
  readonly count: number;
  /** Part of the paths on which nobody was paid late up to and including each day, from day 0; 0–1. */
  readonly survival: readonly number[];
  /** Largest overdue and whole loss not exceeded by so many percent of the paths, millionths of the supply. */
  readonly quantiles: readonly Quantile[];
};

type Played = { readonly count: number; readonly days: number };

/** Reads the first `count` paths. Quantiles are the smallest drawn value that so many percent do not exceed. */
export function summarise({ breakDay, shortfall, loss }: Paths, { count, days }: Played): Summary {
  const broken = new Float64Array(days + 1);
  for (const day of breakDay.subarray(0, count)) {
    if (day > 0) broken[day] = (broken[day] ?? 0) + 1;
  }
  let left = count;
  const survival = Array.from(broken, (each) => (left -= each) / Math.max(1, count));
  const sorted = [shortfall, loss].map((values) => values.slice(0, count).sort());
  const quantiles = QUANTILES.map((percent) => {
    const at = Math.max(0, Math.ceil((count * percent) / 100) - 1);
    return { percent, shortfall: sorted[0]?.[at] ?? 0, loss: sorted[1]?.[at] ?? 0 };
  });
  return { count, survival, quantiles };
}
