import type { Parameter } from "../checklist/parameter";
import { BANKS } from "../derivation/deposit-facts";
import type { FactView } from "../derivation/fact-view";
import { listGap } from "../derivation/gaps";
import { isAboveZero } from "../derivation/interval";
import { Decimal, ZERO } from "../decimal";
import { type CountryCode, toLegalArea } from "../facts/countries";
import { type FactState, type Unknown, unknown } from "../facts/state";
import type { Row } from "../profile/profile";
import { sameName } from "../reserve/concentration";
import { toPercent } from "../reserve/exact-sum";

type Account = Row<"account">;

/** The law behind the limit, and how far its text was read. */
export const DEPOSIT_INSURANCE_LAW = {
  citation: "12 U.S.C. 1821(a)(1)(E)",
  verification: "unverified",
} as const;

/** What leaves an account kept outside the United States without insurance. */
export const FOREIGN_OFFICE_LAW = {
  citation: "12 U.S.C. 1813(l)(5)",
  verification: "unverified",
} as const;

/** What insures a deposit held for others as if each of them had made it, whatever its holder owns beside it. */
export const PASS_THROUGH_LAW = {
  citation: "12 CFR 330.7(a)",
  verification: "unverified",
} as const;

/**
 * US deposit insurance for one depositor at one bank, US dollars; null before the day the present limit became lasting,
 * for which no figure is on record here.
 */
export const DEPOSIT_INSURANCE_LIMIT: Parameter<Decimal | null> = {
  id: "reserve.depositInsuranceLimit",
  label: "US deposit insurance for each depositor and bank",
  unit: "USD",
  house: false,
  rationale:
    "The standard maximum deposit insurance amount of the Federal Deposit Insurance Act. The issuer counts as one depositor at each bank: that cover passes through to holders is not assumed unless an account states its insured part.",
  cites: [],
  values: [
    { from: null, until: "2010-07-21", value: null },
    { from: "2010-07-21", until: null, value: new Decimal(250_000) },
  ],
};

export type InsuredDeposits = {
  /** Deposits on record at banks, US dollars. */
  readonly depositsUsd: Decimal;
  readonly insuredUsd: { readonly low: Decimal; readonly high: Decimal };
  /** Percent of those deposits. */
  readonly share: FactState<Decimal>;
  /** Accounts that state their insured part, of all accounts counted. */
  readonly stated: number;
  readonly accounts: number;
  /** Null where the law's limit on this day is not on record. */
  readonly limitUsd: Decimal | null;
  /** Accounts that state no insured part: at a named bank, at a bank nobody names, and kept abroad. */
  readonly open: Readonly<Record<"named" | "unnamed" | "abroad", OpenDeposits>>;
};

/** Deposits whose insured part nobody states, US dollars: how much, and the most that insurance could pay of it. */
export type OpenDeposits = {
  readonly accounts: number;
  readonly depositsUsd: Decimal;
  readonly highUsd: Decimal;
};

const COLUMNS = ["account[].institution", "account[].kind", "account[].insuredUsd"];

/**
 * How much of the deposits US deposit insurance would pay. An account that states its insured part counts with it. Any
 * other counts from nothing, as membership is not on record: at a named bank up to the limit once per bank, at banks
 * nobody names, their group included, up to its whole amount, as their number is not known, and with nothing where it
 * is kept outside the United States. US dollars and percent. Unknown where accounts were not researched or hold no deposit with an amount.
 * Source: "Cash and bank deposits".
 */
export function insuredDeposits(view: FactView): InsuredDeposits | Unknown {
  const { researched, rows } = view.rows("account");
  if (!researched) return listGap(view, "account", COLUMNS);
  const deposits = rows.filter(isDeposit);
  const depositsUsd = sumOf(deposits);
  if (!isAboveZero(depositsUsd)) {
    return unknown(COLUMNS, "not_computed", "no account with an amount holds deposits");
  }
  const limitUsd = view.at(DEPOSIT_INSURANCE_LIMIT);
  const stated = deposits.filter(({ values }) => values.insuredUsd !== undefined);
  const low = stated.reduce((sum, row) => sum.plus(statedCover(row)), ZERO);
  const rest = deposits.filter(({ values }) => values.insuredUsd === undefined);
  const open = {
    named: readOpen(
      rest.filter((row) => placeOf(row) === "named"),
      (rows) => mostAtBanks(rows, limitUsd, coverByBank(stated)),
    ),
    unnamed: readOpen(
      rest.filter((row) => placeOf(row) === "unnamed"),
      sumOf,
    ),
    abroad: readOpen(
      rest.filter((row) => placeOf(row) === "abroad"),
      () => ZERO,
    ),
  };
  const insuredUsd = { low, high: low.plus(open.named.highUsd).plus(open.unnamed.highUsd) };
  return {
    depositsUsd,
    insuredUsd,
    share: toShare(insuredUsd, depositsUsd),
    stated: stated.length,
    accounts: deposits.length,
    limitUsd,
    open,
  };
}

function placeOf(row: Account): keyof InsuredDeposits["open"] {
  if (isAbroad(row.values.country)) return "abroad";
  return bankOf(row) === null ? "unnamed" : "named";
}

function readOpen(
  rows: readonly Account[],
  most: (rows: readonly Account[]) => Decimal,
): OpenDeposits {
  return { accounts: rows.length, depositsUsd: sumOf(rows), highUsd: most(rows) };
}

/** At a bank, or at an institution of no stated kind whose insured part somebody looked for. */
function isDeposit({ values }: Account): boolean {
  const { kind, amountUsd, insuredUsd } = values;
  if (amountUsd === undefined || !isAboveZero(amountUsd)) return false;
  return kind === undefined ? insuredUsd !== undefined : BANKS.has(kind);
}

const amountOf = ({ values }: Account): Decimal => values.amountUsd ?? ZERO;

const sumOf = (rows: readonly Account[]): Decimal =>
  rows.reduce((sum, row) => sum.plus(amountOf(row)), ZERO);

const statedCover = (row: Account): Decimal =>
  Decimal.max(ZERO, Decimal.min(amountOf(row), row.values.insuredUsd ?? ZERO));

/** Insurance is counted by bank, and a group may have several: null where nobody names the bank itself. */
function bankOf({ values }: Account): string | null {
  const name = (values.institution ?? "").trim();
  return name === "" ? null : sameName(name);
}

function coverByBank(rows: readonly Account[]): ReadonlyMap<string, Decimal> {
  const cover = new Map<string, Decimal>();
  for (const row of rows) {
    const bank = bankOf(row);
    if (bank !== null) cover.set(bank, statedCover(row).plus(cover.get(bank) ?? ZERO));
  }
  return cover;
}

/**
 * The most that insurance could pay of accounts at named banks that state no insured part. Stated cover takes up the
 * issuer's limit at its bank. Where it is more than the limit, part of it passes through to holders, whose cover is
 * counted for each of them (`PASS_THROUGH_LAW`); nobody says how much of it is the issuer's own, so that its limit
 * stays open whole.
 */
function mostAtBanks(
  rows: readonly Account[],
  limitUsd: Decimal | null,
  taken: ReadonlyMap<string, Decimal>,
): Decimal {
  const atBank = new Map<string, Decimal>();
  for (const row of rows) {
    const bank = bankOf(row);
    if (bank !== null) atBank.set(bank, amountOf(row).plus(atBank.get(bank) ?? ZERO));
  }
  let cover = ZERO;
  for (const [bank, amount] of atBank) {
    const room = limitUsd === null ? amount : roomBeside(taken.get(bank) ?? ZERO, limitUsd);
    cover = cover.plus(Decimal.min(amount, room));
  }
  return cover;
}

const roomBeside = (stated: Decimal, limitUsd: Decimal): Decimal =>
  stated.gt(limitUsd) ? limitUsd : limitUsd.minus(stated);

/** Territories that the act counts among the states (12 U.S.C. 1813(a)(3), not checked against its text). */
const TERRITORIES: ReadonlySet<CountryCode> = new Set<CountryCode>(["AS", "GU", "MP", "PR", "VI"]);

function isAbroad(country: CountryCode | undefined): boolean {
  if (country === undefined || TERRITORIES.has(country)) return false;
  return toLegalArea(country) !== toLegalArea("US");
}

function toShare(
  { low, high }: InsuredDeposits["insuredUsd"],
  depositsUsd: Decimal,
): FactState<Decimal> {
  if (low.eq(high)) return { status: "known", value: toPercent(low, depositsUsd) };
  return {
    status: "bounded",
    low: toPercent(low, depositsUsd),
    high: toPercent(high, depositsUsd),
    why: "not every account states its insured part",
    missing: COLUMNS,
  };
}
