import { Decimal } from "../decimal";
import type { CoinRobustness, Order, Robustness, TierOrNone } from "../explain/robustness";
import { CLOSENESS } from "../explain/weightings";
import { groupThousands } from "../facts/format";
import type { Unknown } from "../facts/state";
import { type Tier, TIER_LABELS } from "../scoring/policy";
import * as cell from "./cells";
import { compareTable } from "./compared-table";
import { endsOf, type ReportedRun, RUN_MEASURES, sayUnplayed } from "./run-sections";
import type { Cell, Section, TableBlock } from "./tree";

/** Short names of the coins, for pairs. */
type Labels = readonly string[];

/** Whether the order of the coins, and each tier, depends on how the house weighs the pillars. */
export function toRobustness(robustness: Robustness, labels: Labels): Section {
  const { draws, seed } = robustness;
  const words = `${groupThousands(String(draws))} weightings of the pillars drawn around the policy's own (Dirichlet with its weights as the mean and a sum of parameters of ${CLOSENESS}, a house choice; seed ${seed}). Verdicts, gates and caps stay; only the weights move. Level: the same whole figure.`;
  return {
    id: "robustness",
    title: "Does the order hold under other weights",
    blocks: [
      { kind: "text", text: words },
      toPairs(robustness, labels),
      toTiers(robustness, labels),
    ],
  };
}

const SIGNIFICANT = 6;

function toShare(times: number, draws: number): Cell {
  return cell.percent(new Decimal(times).times(100).div(draws).toSignificantDigits(SIGNIFICANT));
}

function toPairs({ pairs, draws }: Robustness, labels: Labels): TableBlock {
  const shares = ({ above, level, below }: Order): readonly Cell[] =>
    [above, level, below].map((times) => toShare(times, draws));
  return {
    kind: "table",
    id: "robustness-pairs",
    caption: "How often one coin's proven figure is above another's, percent of the weightings",
    columns: [
      cell.words("pair", "Pair", 4),
      cell.figures("above", "Above"),
      cell.figures("level", "Level"),
      cell.figures("below", "Below"),
      cell.figures("aboveAlone", "Above, pillars alone"),
      cell.figures("levelAlone", "Level, pillars alone"),
      cell.figures("belowAlone", "Below, pillars alone"),
    ],
    rows: pairs.map(({ first, second, capped, uncapped }) => [
      cell.text(`${labels[first] ?? ""} against ${labels[second] ?? ""}`),
      ...shares(capped),
      ...shares(uncapped),
    ]),
    note: "The first three count after gates and caps; “pillars alone” before them.",
  };
}

function toTiers({ coins, draws }: Robustness, labels: Labels): TableBlock {
  return {
    kind: "table",
    id: "robustness-tiers",
    caption: "How often each coin keeps its tier, percent of the weightings",
    columns: [
      cell.words("coin", "Coin", 3),
      cell.words("tier", "Proven tier under the policy", 3),
      cell.figures("kept", "Kept in"),
      cell.words("others", "Otherwise", 4),
      cell.figures("low", "Proven, lowest of the middle nine tenths", 2),
      cell.figures("high", "Proven, highest of the middle nine tenths", 2),
    ],
    rows: coins.map((coin, index) => [
      cell.text(labels[index] ?? ""),
      cell.text(nameTier(coin.tier)),
      toShare(coin.tiers[coin.tier] ?? 0, draws),
      cell.text(sayOthers(coin, draws)),
      cell.whole(coin.low),
      cell.whole(coin.high),
    ]),
    note: null,
  };
}

function nameTier(tier: TierOrNone): string {
  return tier === "none" ? "None: too little known" : TIER_LABELS[tier];
}

const ORDER: readonly TierOrNone[] = ["none", ...(Object.keys(TIER_LABELS) as Tier[])];

function sayOthers({ tier, tiers }: CoinRobustness, draws: number): string {
  const others = ORDER.filter((each) => each !== tier && tiers[each] !== undefined).map((each) => {
    const share = toShare(tiers[each] ?? 0, draws);
    return `${nameTier(each)} in ${share.kind === "percent" ? share.text : ""}`;
  });
  return others.length === 0 ? "in no weighting" : others.join("; ");
}

/** The house runs of every coin, in the order of the coins; unknown where they cannot be played. */
export type ComparedRuns = readonly (readonly ReportedRun[] | Unknown)[];

/** The house runs on every coin, both ends of what is not known. */
export function toComparedRuns(runs: ComparedRuns, heads: readonly string[]): Section {
  const [first] = runs.flatMap((each) => ("status" in each ? [] : [each]));
  if (first === undefined) {
    const why = runs.flatMap((each) => ("status" in each ? [sayUnplayed(each)] : []));
    return section([{ kind: "text", text: why[0] ?? "" }]);
  }
  const tables = first.map(({ run }, place) => ({
    ...compareTable(
      `compared-runs-${run.id}`,
      `${run.label}, house run, at both ends of what is not known`,
      { heads, rows: toRunRows(runs, place) },
    ),
    note: null,
  }));
  const unplayed = runs.flatMap((each, index) =>
    "status" in each ? [`${heads[index] ?? ""}: ${sayUnplayed(each)}`] : [],
  );
  return section([...tables, { kind: "text", text: [SIZES, ...unplayed].join(" ") }]);
}

/** Every measure at best and at worst; one coin may have one end only. */
function toRunRows(runs: ComparedRuns, place: number): readonly (readonly Cell[])[] {
  return RUN_MEASURES.filter(({ better }) => better !== null).flatMap(({ label, pick }) =>
    (["best", "worst"] as const).map((id): readonly Cell[] => [
      cell.text(`${label}, at ${id}`),
      ...runs.map((each) => {
        const run = "status" in each ? undefined : each[place];
        const ends = run === undefined ? [] : endsOf(run.reading);
        const end = ends.find((one) => one.id === id) ?? ends[0];
        return run === undefined || end === undefined
          ? cell.missing("cannot be played")
          : pick(end.end, run);
      }),
    ]),
  );
}

const SIZES =
  "Later is better for days, lower for amounts, higher for the largest run. Sizes of the runs, losses in sales and speed of sales are house choices; the report on each coin names them and shows the days.";

function section(blocks: Section["blocks"]): Section {
  return { id: "run-test", title: "Run test side by side", blocks };
}
