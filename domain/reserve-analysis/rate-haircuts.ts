import type { Cite } from "../checklist/cite";
import { type At, type Parameter, parameter } from "../checklist/parameter";
import { Decimal, HUNDRED, ZERO } from "../decimal";
import { approximate } from "../decimal-words";
import { type AssetClass, MONEY_FUNDS } from "../reserve/asset-classes";
import { type HaircutTable, STRESS_HAIRCUTS } from "../reserve/haircuts";
import { maturityDays } from "../reserve/maturity";
import type { Position } from "../reserve/share";
import type { Ends } from "./spread";

const CITES: readonly Cite[] = [
  { document: "USD1backed", heading: "Short term government securities" },
  { document: "USD1backed", heading: "FAQ: What happens if many people redeem at once" },
];

/** Rise of yields assumed in stress, percentage points. */
export const RATE_SHOCK: Parameter<Decimal> = parameter({
  id: "reserve.rateShock",
  label: "Rise of yields in stress",
  unit: "percentage points",
  house: true,
  rationale:
    "House choice; no document behind this tool states a size. Two points within the weeks of a run is a hard case that still leaves short bills nearly whole.",
  cites: CITES,
  value: new Decimal(2),
});

/**
 * Fall in price on top of the move in rates, in percent, for classes whose price follows their maturity. A class that
 * is not here keeps its haircut from `reserve.stressHaircuts`.
 */
export const MARKET_DISCOUNTS: Parameter<Readonly<Partial<Record<AssetClass, Decimal>>>> =
  parameter({
    id: "reserve.marketDiscounts",
    label: "Fall beyond rates by asset class",
    unit: "percent",
    house: true,
    rationale:
      "House choice: what a seller gives up for credit and a thin market, apart from rates. Nothing for Treasury paper and funds that hold it; most for company bonds.",
    cites: CITES,
    value: {
      usTreasuryBill: ZERO,
      usTreasuryNoteBond: ZERO,
      usTreasuryTips: ZERO,
      usTreasuryStrip: ZERO,
      otherUsGovernment: new Decimal(1),
      nonUsSovereign: new Decimal(1),
      supranational: new Decimal(1),
      agency: new Decimal(1),
      municipal: new Decimal(2),
      coveredBond: new Decimal(2),
      certificateOfDeposit: new Decimal("1.5"),
      commercialPaper: new Decimal("2.5"),
      corporateBond: new Decimal(4),
      governmentMoneyFund: ZERO,
      otherMoneyFund: new Decimal("1.5"),
    },
  });

/** Longest term, in calendar days, a class can have by what it is: the far end of a maturity nobody states. */
export const LONGEST_TERMS: Parameter<Readonly<Partial<Record<AssetClass, number>>>> = parameter({
  id: "reserve.longestTerms",
  label: "Longest term by asset class",
  unit: "days",
  house: true,
  rationale:
    "House reading of the names: a Treasury bill runs at most a year, a Treasury note, bond or strip at most thirty years.",
  cites: CITES,
  value: { usTreasuryBill: 366, usTreasuryNoteBond: 10_958, usTreasuryStrip: 10_958 },
});

/** How a price is taken to fall, for readers. */
export const RATE_FORMULA =
  "percent lost = years to maturity × rise of yields in percentage points + fall beyond rates, at most 100";

export const YEAR = 365;

/** Calendar days that price a line, both ends; a null high end may lose everything. */
export type PricedDays = { readonly low: number; readonly high: number | null };

/** Days that price a line of a known class; null where it keeps to the table by class. */
export function pricedDays(row: Position, at: At): PricedDays | null {
  const { assetClass } = row.values;
  if (assetClass === undefined || at(MARKET_DISCOUNTS)[assetClass] === undefined) return null;
  const days = maturityDays(row, at);
  const isClosed = MONEY_FUNDS.has(assetClass) && days?.high === null;
  if (days === null || isClosed) return null;
  const far = days.high ?? at(LONGEST_TERMS)[assetClass];
  return { low: days.low, high: far === undefined ? null : Math.max(far, days.low) };
}

/** How the price of one class falls: percent = days × slope ÷ 365 + discount, at most 100. */
export class PriceFall {
  private readonly roughSlope: number;
  private readonly roughRoom: number;

  constructor(
    /** Percentage points a year. */
    readonly slope: Decimal,
    readonly discount: Decimal,
  ) {
    this.roughSlope = approximate(slope);
    this.roughRoom = YEAR * (100 - approximate(discount));
  }

  /** Percent lost by what has `days` to run. */
  percentAt(days: number): Decimal {
    return Decimal.min(HUNDRED, this.slope.times(days).div(YEAR).plus(this.discount));
  }

  /** Whether what has `days` to run loses everything. */
  isWhole(days: number): boolean {
    // A hundredth of a day from the limit, machine arithmetic answers as exact arithmetic would.
    if (days * this.roughSlope < this.roughRoom - 0.01) return false;
    return this.percentAt(days).eq(HUNDRED);
  }
}

export function priceFallOf(assetClass: AssetClass, at: At): PriceFall {
  return new PriceFall(at(RATE_SHOCK), at(MARKET_DISCOUNTS)[assetClass] ?? ZERO);
}

/**
 * Percent of a line's value lost in stress by its class and maturity. The price of paper falls by about its modified
 * duration times the rise of yields; duration is never longer than the time to maturity at yields above zero, so years
 * to maturity stand in for it and the figure errs on the side of loss. A range of days gives both ends. Every class
 * without a row in `reserve.marketDiscounts`, and a fund without a stated average, keeps to the table by class.
 */
export function maturityHaircut(row: Position, at: At): Ends {
  const { assetClass } = row.values;
  if (assetClass === undefined) return { low: ZERO, high: HUNDRED };
  const days = pricedDays(row, at);
  if (days === null) return classHaircut(row, at);
  const fall = priceFallOf(assetClass, at);
  const high = days.high === null ? HUNDRED : fall.percentAt(days.high);
  return { low: fall.percentAt(days.low), high };
}

/** Percent of a line's value lost in stress by its class alone; anything at all where the class is not stated. */
export function classHaircut({ values }: Pick<Position, "values">, at: At): Ends {
  const table = at(STRESS_HAIRCUTS);
  if (values.assetClass === undefined) return { low: ZERO, high: worstOf(table) };
  return { low: table[values.assetClass], high: table[values.assetClass] };
}

const worstKnown = new WeakMap<HaircutTable, Decimal>();

/** The largest haircut of a table, looked for once. */
function worstOf(table: HaircutTable): Decimal {
  const worst = worstKnown.get(table) ?? Decimal.max(...Object.values(table));
  worstKnown.set(table, worst);
  return worst;
}
