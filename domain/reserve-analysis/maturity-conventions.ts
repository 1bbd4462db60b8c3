import type { At } from "../checklist/parameter";
import type { Decimal } from "../decimal";
import type { FactView } from "../derivation/fact-view";
import { isAboveZero } from "../derivation/interval";
import type { FactState, Unknown } from "../facts/state";
import { NO_MATURITY } from "../reserve/asset-classes";
import { ExactSum, toMoney } from "../reserve/exact-sum";
import { statedLiquidity } from "../reserve/liquidity";
import { type DayRange, dueDays, maturityDays } from "../reserve/maturity";
import { CLASS_DUE_DAYS, LONGEST_MATURITY_DAYS } from "../reserve/parameters";
import { DayAverage, type Days, type DaySpan, LongestDays } from "./average-days";
import {
  type Holding,
  isRead,
  lookThrough,
  type LookThrough,
  type ReserveBasis,
} from "./look-through";

export type ConventionId = "contract" | "held" | "fundAverage" | "fundDaily" | "longest";

export type Convention = {
  readonly id: ConventionId;
  readonly label: string;
  /** How it is worked out, for readers. */
  readonly formula: string;
  readonly basis: ReserveBasis;
};

/** The ways to state one maturity for a whole reserve. Calendar days; shorter turns into cash sooner. */
export const CONVENTIONS: readonly Convention[] = [
  {
    id: "contract",
    label: "By contract",
    formula:
      "sum of value × days until the line falls due by contract ÷ sum of value, funds opened; a fund that cannot be opened falls due when its shares are redeemed",
    basis: "through",
  },
  {
    id: "held",
    label: "Weighted average maturity, funds opened",
    formula:
      "sum of value × days to maturity ÷ sum of value over what is held in the end; repo counts with its own term, a fund that cannot be opened with its published average",
    basis: "through",
  },
  {
    id: "fundAverage",
    label: "Money-fund convention, funds at their average",
    formula:
      "as reported, one line for each fund at the average maturity it publishes, else at the average of its holdings",
    basis: "reported",
  },
  {
    id: "fundDaily",
    label: "Money-fund convention, funds at one day",
    formula:
      "as reported, one line for each fund at 1 day where its shares can be redeemed daily, else at its average",
    basis: "reported",
  },
  {
    id: "longest",
    label: "Longest",
    formula:
      "largest days to maturity of any line above zero, funds opened; a fund that cannot be opened may hold longer paper than its average",
    basis: "through",
  },
];

export type MaturityReading = {
  readonly conventions: readonly {
    readonly convention: Convention;
    readonly days: FactState<Decimal>;
  }[];
  /** Lines whose rate floats, US dollars: their next reset is on no record. */
  readonly floatingUsd: Decimal;
};

/**
 * The reserve's maturity by every convention, calendar days. What is missing makes a figure a range, up to
 * `reserve.longestMaturityDays`. An average that counts floating paper at its next reset is not given: no column
 * records resets. Unknown where the reserve was not researched.
 * Source: "Short term government securities"; "Cash equivalents and money market instruments".
 */
export function maturitiesOf(view: FactView): MaturityReading | Unknown {
  const reading = lookThrough(view);
  return isRead(reading) ? measure(reading, view.at) : reading;
}

function measure(reading: LookThrough, at: At): MaturityReading {
  const longest = at(LONGEST_MATURITY_DAYS);
  const opened = openLines(reading, { at, longest });
  const days = {
    contract: opened.contract,
    held: new DayAverage(longest).addAll(opened.direct).addAll(opened.unopened),
    fundAverage: new DayAverage(longest).addAll(opened.direct),
    fundDaily: new DayAverage(longest).addAll(opened.direct),
    longest: opened.longest,
  };
  for (const { average } of opened.funds.values()) days.held.addAll(average);
  for (const line of reading.lines.reported) {
    if (line.ownOf === null) continue;
    addFund(days, { line, fund: opened.funds.get(line.ownOf), at });
  }
  const rest = toMoney(reading.restUsd);
  const conventions = CONVENTIONS.map((convention) => {
    const average = days[convention.id];
    if (rest.cents !== 0) average.add(rest, OPEN);
    return { convention, days: average.toState() };
  });
  return { conventions, floatingUsd: opened.floating.toDecimal() };
}

const OPEN: DayRange = { low: 0, high: null };
const ONE_DAY: DayRange = { low: 1, high: 1 };

/** What stands in one fund of the reserve, other funds inside it opened as well. */
type Inside = { readonly average: DayAverage; readonly lines: Holding[] };

/** One pass over what is held in the end. */
function openLines(
  { lines }: LookThrough,
  { at, longest: limit }: { readonly at: At; readonly longest: number },
) {
  const contract = new DayAverage(limit);
  const direct = new DayAverage(limit);
  const unopened = new DayAverage(limit);
  const longest = new LongestDays(limit);
  const funds = new Map<string, Inside>();
  const floating = new ExactSum();
  for (const line of lines.through) {
    const { row, fund, ownOf } = line;
    const held = row === null ? OPEN : maturityDays(row, at);
    contract.add(line, row === null ? OPEN : dueDays(row, at));
    longest.add(line, row === null ? OPEN : longestOf(row, held));
    if (fund === null) (ownOf === null ? direct : unopened).add(line, held);
    else {
      const inside = funds.get(fund) ?? { average: new DayAverage(limit), lines: [] };
      funds.set(fund, inside);
      inside.average.add(line, held);
      inside.lines.push(line);
    }
    if (line.assetClass === "usTreasuryFrn") floating.add(line);
  }
  return { contract, direct, unopened, longest, funds, floating };
}

type FundLine = { readonly line: Holding; readonly fund: Inside | undefined; readonly at: At };

/**
 * A fund as one line: at its average; or at one day where it redeems daily, and between the two where nobody says.
 */
function addFund(
  { fundAverage, fundDaily }: { readonly fundAverage: DayAverage; readonly fundDaily: DayAverage },
  { line, fund, at }: FundLine,
): void {
  const { row } = line;
  const isDaily = row === null ? holdsOnlyCash(fund, at) : redeemsDaily(row, at);
  const published = publishedDays(row, at);
  if (published === null && fund?.average.isAverageOf(line) === true) {
    fundAverage.addAll(fund.average);
    if (isDaily === true) fundDaily.add(line, ONE_DAY);
    else fundDaily.addAsOne(fund.average, { orDaily: isDaily === null });
    return;
  }
  const average = published ?? averageWithin(fund);
  fundAverage.add(line, average);
  fundDaily.add(line, isDaily === null ? orDaily(average) : isDaily ? ONE_DAY : average);
}

function publishedDays(row: Holding["row"], at: At): DaySpan | null {
  const days = row === null ? null : maturityDays(row, at);
  return days === null || days.high === null ? null : days;
}

/** Average of what a fund holds; open where nothing in it falls due. */
function averageWithin(fund: Inside | undefined): DaySpan {
  const average = fund?.average.toState();
  if (average === undefined || average.status === "unknown") return OPEN;
  return average.status === "known"
    ? { low: average.value, high: average.value }
    : { low: average.low, high: average.high };
}

function orDaily({ low, high }: DaySpan): DaySpan {
  return {
    low: isLater(low, ONE_DAY.low) ? ONE_DAY.low : low,
    high: high === null ? null : laterOf(high, ONE_DAY.low),
  };
}

const isLater = (a: Days, b: number): boolean => (typeof a === "number" ? a > b : a.gt(b));
const laterOf = (a: Days, b: number): Days => (isLater(a, b) ? a : b);

type Row = NonNullable<Holding["row"]>;

/** A fund's average says nothing of its longest paper. */
function longestOf(row: Row, held: DayRange | null): DayRange | null {
  const isStated =
    row.values.residualMaturityDays !== undefined || row.bounds.residualMaturityDays !== undefined;
  const isAverage = row.values.fundWamDays !== undefined && !isStated;
  return held === null || !isAverage ? held : { low: held.low, high: null };
}

/** Whether a fund pays for its shares within a day; null where neither the row nor the class says so. */
function redeemsDaily(row: Row, at: At): boolean | null {
  const stated = statedLiquidity(row);
  if (stated !== null)
    return stated.low > 1 ? false : stated.high !== null && stated.high <= 1 ? true : null;
  const { assetClass } = row.values;
  const byNature = assetClass === undefined ? undefined : at(CLASS_DUE_DAYS)[assetClass];
  return byNature === undefined ? null : byNature <= 1;
}

/** Where only a fund's holdings are on record: it redeems daily if each of them is cash within a business day. */
function holdsOnlyCash(fund: Inside | undefined, at: At): true | null {
  const held = (fund?.lines ?? []).filter(
    ({ amount, assetClass }) =>
      isAboveZero(amount) && (assetClass === null || !NO_MATURITY.has(assetClass)),
  );
  const isCash = ({ row }: Holding): boolean => row !== null && redeemsDaily(row, at) === true;
  return held.length > 0 && held.every(isCash) ? true : null;
}
