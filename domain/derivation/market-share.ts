import { Decimal } from "../decimal";
import type { CountryCode } from "../facts/countries";
import { BoundedLazily, KnownWithParts } from "../facts/lazy-states";
import { type FactState, known, type Part, type Unknown, unknown } from "../facts/state";
import { toPercent } from "../reserve/exact-sum";

/** Whether something holds of a market for sure, and whether it may hold. */
export type Coverage = { readonly isCovered: boolean; readonly mayBe: boolean };

/** One place where the coin is or may be offered, however many rows describe it. */
export type Market = {
  /** Absent where the row does not say. */
  readonly jurisdiction: CountryCode | undefined;
  /** False where it is not known whether the coin is offered. */
  readonly isOffered: boolean;
  /** What licences and authorisations on record say of it. */
  readonly onRecord: Coverage;
};

/** What is not settled about the markets, for the words of a range. */
export type OpenMarkets = {
  readonly why: (open: number, offered: number) => string;
  readonly missing: () => readonly string[];
};

type Weighed = {
  readonly market: Market;
  readonly coverage: Coverage;
};

type Counts = {
  readonly sureIn: number;
  readonly sureOut: number;
  readonly maybeIn: number;
  readonly maybeOffered: number;
  readonly maybeOfferedOut: number;
};

/** Covered markets among those of the offer, in percent, by number; two ends where markets or offers are open. */
export function shareOfMarkets(
  weighed: readonly Weighed[],
  open: OpenMarkets,
  parts?: () => readonly Part[],
): FactState<Decimal> {
  const counts = countMarkets(weighed);
  const { sureIn, sureOut, maybeIn, maybeOffered, maybeOfferedOut } = counts;
  const offered = sureIn + sureOut + maybeIn;
  if (offered === 0) return noMarket(weighed.length > 0);
  if (maybeIn + maybeOffered + maybeOfferedOut === 0) {
    const value = share(sureIn, offered);
    return parts === undefined ? known(value) : new KnownWithParts(value, parts);
  }
  const low = share(sureIn, offered + maybeOfferedOut);
  const high = share(sureIn + maybeIn + maybeOffered, offered + maybeOffered);
  return new BoundedLazily(low, high, [
    { why: () => whyOpen(counts, open), missing: () => missingOf(counts, open) },
    parts,
  ]);
}

function countMarkets(weighed: readonly Weighed[]): Counts {
  const counts = { sureIn: 0, sureOut: 0, maybeIn: 0, maybeOffered: 0, maybeOfferedOut: 0 };
  for (const { market, coverage } of weighed) {
    const { isCovered, mayBe } = coverage;
    if (!market.isOffered) {
      if (mayBe) counts.maybeOffered += 1;
      if (!isCovered) counts.maybeOfferedOut += 1;
    } else if (isCovered) counts.sureIn += 1;
    else if (mayBe) counts.maybeIn += 1;
    else counts.sureOut += 1;
  }
  return counts;
}

function whyOpen({ sureIn, sureOut, maybeIn, ...maybe }: Counts, open: OpenMarkets): string {
  const why = [
    maybeIn > 0 ? open.why(maybeIn, sureIn + sureOut + maybeIn) : "",
    maybe.maybeOffered + maybe.maybeOfferedOut > 0
      ? "for some markets it is not known whether the coin is offered"
      : "",
  ];
  return why.filter((text) => text !== "").join("; ");
}

function missingOf(counts: Counts, open: OpenMarkets): readonly string[] {
  const { maybeIn, maybeOffered, maybeOfferedOut } = counts;
  const missing = [
    ...(maybeIn > 0 ? open.missing() : []),
    ...(maybeOffered + maybeOfferedOut > 0 ? ["market[].offered"] : []),
  ];
  return [...new Set(missing)];
}

/** A share of no market is not nought. */
function noMarket(mayBeOffered: boolean): Unknown {
  const note = mayBeOffered
    ? "of no market on record is it known that the coin is offered there"
    : "the coin is offered in no market on record";
  return unknown(["market[].offered"], "not_computed", note);
}

function share(part: number, whole: number): Decimal {
  return whole === 0 ? new Decimal(0) : toPercent(new Decimal(part), new Decimal(whole));
}
