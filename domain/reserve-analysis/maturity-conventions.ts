import type { At } from "../checklist/parameter";
import { Decimal, ZERO } from "../decimal";
import type { FactView } from "../derivation/fact-view";
import { isAboveZero } from "../derivation/interval";
import type { FactState, Unknown } from "../facts/state";
import { NO_MATURITY } from "../reserve/asset-classes";
import { averageDays, type DatedLine, type DaySpan, longestDays, toSpan } from "./average-days";
import { statedLiquidity } from "../reserve/liquidity";
import {
  type Holding,
  isRead,
  lookThrough,
  type LookThrough,
  type ReserveBasis,
} from "./look-through";
import { type DayRange, dueDays, maturityDays } from "../reserve/maturity";
import { CLASS_DUE_DAYS, LONGEST_MATURITY_DAYS } from "../reserve/parameters";

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
  if (!isRead(reading)) return reading;
  const longest = view.at(LONGEST_MATURITY_DAYS);
  const rest: readonly DatedLine[] = reading.restUsd.isZero()
    ? []
    : [{ amount: reading.restUsd, days: OPEN }];
  const conventions = CONVENTIONS.map((convention) => {
    const under: Under = { id: convention.id, at: view.at, reading };
    const lines = reading.lines[convention.basis].map((line): DatedLine => {
      return { amount: line.amount, days: daysOf(line, under) };
    });
    const fold = convention.id === "longest" ? longestDays : averageDays;
    return { convention, days: fold([...lines, ...rest], longest) };
  });
  const floatingUsd = reading.lines.through
    .filter(({ assetClass }) => assetClass === "usTreasuryFrn")
    .reduce((sum, { amount }) => sum.plus(amount), ZERO);
  return { conventions, floatingUsd };
}

const OPEN: DaySpan = { low: ZERO, high: null };
const ONE = new Decimal(1);
const ONE_DAY: DaySpan = { low: ONE, high: ONE };

type Under = { readonly id: ConventionId; readonly at: At; readonly reading: LookThrough };

/** Days of one line under a convention; null where it never falls due. */
function daysOf(line: Holding, under: Under): DaySpan | null {
  const { row, ownOf } = line;
  if (ownOf !== null && under.id.startsWith("fund")) return fundDays(line, ownOf, under);
  if (row === null) return OPEN;
  const of = { contract: dueDays, longest: longestOf };
  const range = (under.id === "contract" || under.id === "longest" ? of[under.id] : maturityDays)(
    row,
    under.at,
  );
  return range === null ? null : toSpan(range);
}

/** A fund as one line: at one day where that is the convention and it redeems daily, else at its average. */
function fundDays({ row }: Holding, fund: string, under: Under): DaySpan {
  const published = row === null ? null : maturityDays(row, under.at);
  const isOpen = published === null || published.high === null;
  const average = isOpen ? averageWithin(fund, under) : toSpan(published);
  if (under.id === "fundAverage") return average;
  const isDaily = row === null ? holdsOnlyCash(fund, under) : redeemsDaily(row, under.at);
  if (isDaily === null) {
    const high = average.high === null ? null : Decimal.max(ONE, average.high);
    return { low: Decimal.min(ONE, average.low), high };
  }
  return isDaily ? ONE_DAY : average;
}

type Row = NonNullable<Holding["row"]>;

/** A fund's average says nothing of its longest paper. */
function longestOf(row: Row, at: At): DayRange | null {
  const days = maturityDays(row, at);
  const isStated =
    row.values.residualMaturityDays !== undefined || row.bounds.residualMaturityDays !== undefined;
  const isAverage = row.values.fundWamDays !== undefined && !isStated;
  return days === null || !isAverage ? days : { low: days.low, high: null };
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

const within = (fund: string, { reading }: Under): readonly Holding[] =>
  reading.lines.through.filter((line) => line.fund === fund);

/** Where only a fund's holdings are on record: it redeems daily if each of them is cash within a business day. */
function holdsOnlyCash(fund: string, under: Under): true | null {
  const held = within(fund, under).filter(
    ({ amount, assetClass }) =>
      isAboveZero(amount) && (assetClass === null || !NO_MATURITY.has(assetClass)),
  );
  const isCash = ({ row }: Holding): boolean =>
    row !== null && redeemsDaily(row, under.at) === true;
  return held.length > 0 && held.every(isCash) ? true : null;
}

/** Average of what a fund holds; open where nothing in it falls due. */
function averageWithin(fund: string, under: Under): DaySpan {
  const lines = within(fund, under).map((line) => ({
    amount: line.amount,
    days: daysOf(line, { ...under, id: "held" }),
  }));
  const average = averageDays(lines, under.at(LONGEST_MATURITY_DAYS));
  if (average.status === "unknown") return OPEN;
  const [low, high] =
    average.status === "known" ? [average.value, average.value] : [average.low, average.high];
  return { low, high };
}
