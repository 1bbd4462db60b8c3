import type { Decimal } from "@/domain/decimal";
import type { FactView } from "@/domain/derivation/fact-view";
import { joinGaps } from "@/domain/derivation/gaps";
import { computeFrom, isAboveZero } from "@/domain/derivation/interval";
import { type FactState, unknown } from "@/domain/facts/state";
import type { Figure } from "@/domain/regime/condition";

const DOLLARS_PER = {
  EUR: "fx.eurUsd",
  GBP: "fx.gbpUsd",
  JPY: "fx.jpyUsd",
  HKD: "fx.hkdUsd",
  SGD: "fx.sgdUsd",
  AED: "fx.aedUsd",
} as const;
type Quoted = keyof typeof DOLLARS_PER;

/** Facts that paid-up capital in another currency rests on. */
export const PAID_UP_READS: readonly string[] = [
  "capital.paidUpAmount",
  "capital.paidUpCurrency",
  ...Object.values(DOLLARS_PER),
];

const isQuoted = (currency: string): currency is Quoted => Object.hasOwn(DOLLARS_PER, currency);

/** Paid-up capital in US dollars; unknown in a currency for which no rate is kept. */
export function paidUpInDollars(view: FactView): FactState<Decimal> {
  const currency = view.fact("capital.paidUpCurrency");
  const amount = view.fact("capital.paidUpAmount");
  if (currency.status !== "known") return joinGaps([currency, amount]);
  if (currency.value === "USD") return amount;
  if (!isQuoted(currency.value))
    return unknown(["capital.paidUpCurrency"], "not_computed", "no rate for this currency");
  const rate = view.fact(DOLLARS_PER[currency.value]);
  return computeFrom(amount, rate, (value, dollars) => value.times(dollars));
}

/** Paid-up capital in the currency a law counts it in: as stated where it is in that one, else over dollars. */
export function paidUpIn(currency: Quoted, label: string): Figure {
  return {
    label,
    reads: PAID_UP_READS,
    unit: "count",
    of: (view) => {
      const stated = view.fact("capital.paidUpCurrency");
      if (stated.status === "known" && stated.value === currency)
        return view.fact("capital.paidUpAmount");
      return computeFrom(paidUpInDollars(view), view.fact(DOLLARS_PER[currency]), (value, rate) =>
        isAboveZero(rate) ? value.div(rate) : null,
      );
    },
  };
}
