import { type Decimal, ZERO } from "../../decimal";
import { type FactState, known, type Unknown } from "../../facts/state";
import type { AssetClass } from "../../reserve/asset-classes";
import { ExactSum, type Money } from "../../reserve/exact-sum";
import { type DayRange, dueDays } from "../../reserve/maturity";
import { LONGEST_MATURITY_DAYS } from "../../reserve/parameters";
import { hasPositions, type Positions, positionsOf } from "../../reserve/positions";
import { inClasses } from "../../reserve/share";
import { type MissingCells, Tally } from "../../reserve/tally";
import type { FactView } from "../fact-view";
import { isAboveZero } from "../interval";

type Classes = ReadonlySet<AssetClass>;

/** Debt of governments and central banks. */
export const GOVERNMENT_DEBT: Classes = new Set<AssetClass>([
  "usTreasuryBill",
  "usTreasuryNoteBond",
  "usTreasuryFrn",
  "usTreasuryTips",
  "usTreasuryStrip",
  "otherUsGovernment",
  "nonUsSovereign",
]);
/** A deposit of unstated term may have one; payable on demand, it counts as due at once and lengthens nothing. */
const TERM_DEPOSITS: Classes = new Set<AssetClass>(["bankTermDeposit", "bankDepositUnsplit"]);
const REVERSE_REPO: Classes = new Set<AssetClass>(["overnightReverseRepo", "termReverseRepo"]);

const NO_DAYS: MissingCells = {
  columns: ["position[].residualMaturityDays"],
  what: "exact maturity",
};

/** Money that falls due between two days, both included. */
type Term = { readonly money: Money; readonly low: number; readonly high: number };

/** What belongs to a group of classes for sure, and what may belong to it. */
type Terms = {
  readonly sure: readonly Term[];
  readonly maybe: readonly Term[];
  readonly tally: Tally;
  readonly whole: ExactSum;
};

function termsOf(view: FactView, classes: Classes): Terms | Unknown {
  const positions = positionsOf(view);
  if (!hasPositions(positions)) return positions;
  const tally = new Tally(positions);
  const sure: Term[] = [];
  const maybe: Term[] = [];
  for (const line of positions.lines) {
    const membership = inClasses(line.row, classes);
    const due = dueDays(line.row, view.at);
    if (membership === false || due === null || !isAboveZero(line.amount)) continue;
    const term = toTerm(line, due, view);
    if (membership !== true) tally.addOpen(line, membership);
    else if (term.low !== term.high) tally.addOpen(line, NO_DAYS);
    (membership === true ? sure : maybe).push(term);
  }
  const rest = restOf(view, positions, classes);
  if (rest !== null) {
    tally.addRemainder(positions.remainder, positions.whole, false);
    (rest.isSure ? sure : maybe).push(rest.term);
  }
  return { sure, maybe, tally, whole: positions.whole };
}

function toTerm(money: Money, due: DayRange, view: FactView): Term {
  const high = due.high ?? Math.max(due.low, view.at(LONGEST_MATURITY_DAYS));
  return { money, low: due.low, high };
}

/** What no weighed row accounts for, as far as it may belong to the group; null where it cannot. */
function restOf(
  view: FactView,
  { remainder, unlisted, unweighed }: Positions,
  classes: Classes,
): { readonly term: Term; readonly isSure: boolean } | null {
  if (remainder.amount.isZero()) return null;
  const open: DayRange = { low: 0, high: null };
  if (unlisted) return { term: toTerm(remainder, open, view), isSure: false };
  const terms = unweighed.flatMap((row) => {
    const due = dueDays(row, view.at);
    return due === null || inClasses(row, classes) === false ? [] : [toTerm(remainder, due, view)];
  });
  if (terms.length === 0) return null;
  const term = {
    money: remainder,
    low: Math.min(...terms.map(({ low }) => low)),
    high: Math.max(...terms.map(({ high }) => high)),
  };
  return { term, isSure: unweighed.every((row) => inClasses(row, classes) === true) };
}

function isTerms(terms: Terms | Unknown): terms is Terms {
  return !("status" in terms);
}

/**
 * Longest days to maturity over the lines above zero of a group of classes; 0 where none is held. Bounded where a
 * maturity is a range or missing, or where a line may belong to the group.
 */
function longestOf(view: FactView, classes: Classes): FactState<number> {
  const terms = termsOf(view, classes);
  if (!isTerms(terms)) return terms;
  const { sure, maybe, tally, whole } = terms;
  const low = sure.reduce((most, term) => Math.max(most, term.low), 0);
  const high = [...sure, ...maybe].reduce((most, term) => Math.max(most, term.high), 0);
  return low === high ? known(low) : tally.toBounded([low, high], whole);
}

/** Longest days to maturity of government and central-bank debt; 0 where none is held. */
export const longestGovernment = (view: FactView): FactState<number> =>
  longestOf(view, GOVERNMENT_DEBT);
/** Longest days to maturity of a bank deposit; 0 where all are payable on demand or none is held. */
export const longestTermDeposit = (view: FactView): FactState<number> =>
  longestOf(view, TERM_DEPOSITS);
/** Longest days to maturity of reverse repo; 0 where none is held. */
export const longestReverseRepo = (view: FactView): FactState<number> =>
  longestOf(view, REVERSE_REPO);

/**
 * Value-weighted average days to maturity of government and central-bank debt above zero; 0 where none is held.
 * A line that may belong to the group is taken in at the end it pulls the average to, and left out at the other.
 */
export function averageGovernment(view: FactView): FactState<Decimal> {
  const terms = termsOf(view, GOVERNMENT_DEBT);
  if (!isTerms(terms)) return terms;
  const low = averageAt(terms, "low");
  if (terms.tally.isSettled()) return known(low);
  return terms.tally.toBounded([low, averageAt(terms, "high")], terms.whole);
}

function averageAt({ sure, maybe }: Terms, end: "low" | "high"): Decimal {
  const weight = new ExactSum();
  const moment = new ExactSum();
  const take = (term: Term): void => {
    weight.add(term.money);
    moment.add(term.money, term[end]);
  };
  sure.forEach(take);
  // With nothing held for sure the group may be empty, and the average of nothing is 0.
  if (end === "low" && sure.length === 0) return ZERO;
  const outermost = [...maybe].sort((a, b) => (end === "low" ? a.low - b.low : b.high - a.high));
  for (const term of outermost) {
    const pull = weight.toDecimal().times(term[end]).cmp(moment.toDecimal());
    const isFirst = !weight.isAboveZero();
    if (!isFirst && (end === "low" ? pull >= 0 : pull <= 0)) break;
    take(term);
  }
  return weight.isAboveZero() ? moment.toDecimal().div(weight.toDecimal()) : ZERO;
}
