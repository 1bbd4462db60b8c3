import type { Cite } from "../checklist/cite";
import { type Parameter, parameter } from "../checklist/parameter";
import type { AssetClass } from "./asset-classes";

const SHORT_PAPER: Cite = { document: "USD1backed", heading: "Short term government securities" };
const HELD: Cite = { document: "USD1backed", heading: "How reserves are held and managed" };
const DEPOSITS: Cite = { document: "USD1backed", heading: "Cash and bank deposits" };

/** Longest residual maturity, in calendar days, at which government paper counts as conservative. */
export const CONSERVATIVE_MAX_DAYS = parameter<number>({
  id: "reserve.conservativeMaxDays",
  label: "Longest maturity of conservative government paper",
  unit: "days",
  house: true,
  rationale:
    "The documents ask for paper that matures within a few months and give no number; 93 days is three months of 31 days.",
  cites: [SHORT_PAPER],
  value: 93,
});

/** When money is taken to be in hand within a day, a week and a month. */
export type LiquidityStep = {
  /** Business days to cash in normal markets. */
  readonly business: number;
  /** Calendar days to maturity that answer the same question where days to cash are not stated. */
  readonly calendar: number;
};

/** The three steps of the liquidity ladder. */
export const LIQUIDITY_STEPS = parameter<Readonly<Record<"day" | "week" | "month", LiquidityStep>>>(
  {
    id: "reserve.liquiditySteps",
    label: "Steps of the liquidity ladder",
    unit: "days",
    house: true,
    rationale:
      "The documents speak of one day, one week and one month; counted here as 1, 5 and 21 business days, or paper that matures within 1, 7 and 30 calendar days.",
    cites: [HELD],
    value: {
      day: { business: 1, calendar: 1 },
      week: { business: 5, calendar: 7 },
      month: { business: 21, calendar: 30 },
    },
  },
);

/** Calendar days after which a class pays by what it is, where the row states no maturity. */
export const CLASS_DUE_DAYS: Parameter<Readonly<Partial<Record<AssetClass, number>>>> = parameter({
  id: "reserve.classDueDays",
  label: "Days until a class pays by its nature",
  unit: "days",
  house: true,
  rationale:
    "Cash, central-bank money and deposits on demand pay at once. Overnight repo ends, and a government money fund redeems its shares, on the next business day. Every other class has to state a maturity.",
  cites: [DEPOSITS, HELD],
  value: {
    cash: 0,
    centralBankBalance: 0,
    bankDemandDeposit: 0,
    overnightReverseRepo: 1,
    governmentMoneyFund: 1,
  },
});

/** Far end, in calendar days, of a maturity nobody states. */
export const LONGEST_MATURITY_DAYS = parameter<number>({
  id: "reserve.longestMaturityDays",
  label: "Longest maturity thinkable",
  unit: "days",
  house: true,
  rationale:
    "A maturity nobody states has no upper end. A hundred years stands in for it, so that what is known can still be judged at both ends.",
  cites: [SHORT_PAPER],
  value: 36_525,
});
