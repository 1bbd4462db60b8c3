import type { FactView } from "../derivation/fact-view";
import type { Unknown } from "../facts/state";
import type { AssetClass } from "../reserve/asset-classes";
import { HAIRCUT_RATIONALES, STRESS_HAIRCUTS } from "../reserve/haircuts";
import type { Assessment } from "../scoring/assessment";
import type { RunInWords } from "../stress-analysis/asked-run";
import type { DrawnRuns, DrawRequest } from "../stress-analysis/drawn";
import { DRAWN_HAIRCUTS, DRAWN_RUN_HIGH, type Summary } from "../stress-analysis/monte-carlo";
import type { RunReading } from "../stress-analysis/play";
import { CAPACITY_RATIONALES, SALE_CAPACITY } from "../stress-analysis/sale-capacity";
import { Decimal } from "../decimal";
import { sayCell } from "./analysis-lines";
import { toRunJson } from "./analysis-json";
import { toAssumptions } from "./run-assumptions";
import { sayUnplayed } from "./run-sections";
import { STATEMENTS } from "./statements";

export const RUN_FILE_ID = "assay-run-test/1";

/** Runs drawn around one that was played. */
export type DrawnForFile = { readonly request: DrawRequest; readonly runs: DrawnRuns };

/** A coin with the runs it was put through, in their order. */
export type RunFileCoin = {
  readonly assessment: Assessment;
  readonly view: FactView;
  /** Number of the published revision; null for a draft. */
  readonly revision: number | null;
  /** SHA-256 of the profile's canonical text, in hexadecimal. */
  readonly profileHash: string;
  readonly runs: readonly {
    readonly run: RunInWords;
    readonly reading: RunReading | Unknown;
    readonly drawn: DrawnForFile | null;
  }[];
};

/** The run test of one coin or of several as a file of its own. Plain JSON values in a fixed order. */
export function toRunFile(coins: readonly RunFileCoin[]) {
  const [first] = coins;
  if (first === undefined) throw new RangeError("a run file speaks of one coin at least");
  const { ruleset, policy } = first.assessment;
  return {
    schema: RUN_FILE_ID,
    ruleset,
    policy,
    classes: toClasses(first.view),
    coins: coins.map(toCoin),
    statements: STATEMENTS,
  };
}

export type RunFile = ReturnType<typeof toRunFile>;

/** What each asset class loses in a sale, and how much of a line is sold in a day. */
function toClasses(view: FactView) {
  const [haircuts, capacities] = [view.at(STRESS_HAIRCUTS), view.at(SALE_CAPACITY)];
  return (Object.keys(capacities) as AssetClass[]).map((assetClass) => ({
    assetClass,
    haircutPct: haircuts[assetClass].toString(),
    soldInDayPct: String(capacities[assetClass]),
    house: [STRESS_HAIRCUTS, SALE_CAPACITY].every(({ house }) => house),
    why: `${HAIRCUT_RATIONALES[assetClass]} ${CAPACITY_RATIONALES[assetClass]}`,
  }));
}

function toCoin(coin: RunFileCoin) {
  const { assessment, view, revision, profileHash, runs } = coin;
  const { symbol, name, issuer } = assessment.coin;
  return {
    coin: { symbol, name, issuer },
    asOf: assessment.asOf,
    profileAsOf: assessment.profileAsOf,
    revision,
    profileHash,
    runs: runs.map(({ run, reading, drawn }) =>
      "status" in reading
        ? { ...wordsOf(run), unplayed: sayUnplayed(reading), played: null }
        : {
            ...wordsOf(run),
            unplayed: null,
            played: {
              ...outcomeOf(run, reading),
              settings: toSettings(run, reading, view),
              drawn: drawn === null ? null : toDrawn(drawn, view),
            },
          },
    ),
  };
}

function wordsOf({ id, label, says, house, sources, scenario }: RunInWords) {
  return { id, label, says, house, sources, scenario };
}

function outcomeOf(run: RunInWords, reading: RunReading) {
  const { startsOn, missing, leftOut, ends } = toRunJson({ run, reading });
  return { startsOn, missing, leftOut, ends };
}

function toSettings(run: RunInWords, reading: RunReading, view: FactView) {
  const { rows } = toAssumptions([{ run, reading }], view);
  return rows.map((row) => {
    const [setting = "", value = "", basis = ""] = row.map(sayCell);
    return { setting, value, basis };
  });
}

const DIGITS = 8;
const percentText = (percent: Decimal): string => percent.toSignificantDigits(DIGITS).toFixed();

function toDrawn({ request, runs }: DrawnForFile, view: FactView) {
  const { early, late } = runs;
  const ends =
    early === null
      ? [{ end: "one" as const, ...toSummary(late) }]
      : [
          { end: "best" as const, ...toSummary(early) },
          { end: "worst" as const, ...toSummary(late) },
        ];
  return {
    paths: request.count,
    seed: request.seed,
    largestPct: view.at(DRAWN_RUN_HIGH),
    haircutsPct: view.at(DRAWN_HAIRCUTS),
    house: `${DRAWN_RUN_HIGH.rationale} ${DRAWN_HAIRCUTS.rationale}`,
    ends,
  };
}

function toSummary({ survival, quantiles }: Summary) {
  const ofSupply = (millionths: number): string => percentText(new Decimal(millionths).div(10_000));
  return {
    survival: survival.map((share, day) => ({
      day,
      inTimePct: percentText(new Decimal(share).times(100)),
    })),
    quantiles: quantiles.map(({ percent, shortfall, loss }) => ({
      percent,
      overduePct: ofSupply(shortfall),
      lossPct: ofSupply(loss),
    })),
  };
}
