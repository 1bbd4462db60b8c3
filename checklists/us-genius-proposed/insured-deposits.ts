import type { ColumnValue } from "@/domain/facts/lists";
import { type Decimal, ZERO } from "@/domain/decimal";
import type { FactView } from "@/domain/derivation/fact-view";
import { joinGaps, listGap } from "@/domain/derivation/gaps";
import { computeFrom, endsOf, isAboveZero } from "@/domain/derivation/interval";
import { type FactState, known } from "@/domain/facts/state";
import type { Row } from "@/domain/profile/profile";
import type { Figure } from "@/domain/regime/condition";
import { toPercent } from "@/domain/reserve/exact-sum";

type Kind = ColumnValue<"account", "kind">;

/** Where deposit insurance does not reach; an insured amount nobody states is none there. */
const NEVER_INSURED: ReadonlySet<Kind> = new Set<Kind>([
  "centralBank",
  "broker",
  "fund",
  "cryptoCustodian",
]);

const READS = [
  "account[].insuredUsd",
  "account[].amountUsd",
  "account[].kind",
  "reserve.fairValueUsd",
];

/** The most of an account that may be insured; null where nothing limits it. */
function mostOf({ values: { insuredUsd, amountUsd, kind } }: Row<"account">): Decimal | null {
  if (insuredUsd !== undefined) return insuredUsd;
  if (kind !== undefined && NEVER_INSURED.has(kind)) return ZERO;
  return amountUsd ?? null;
}

/** Sum of the insured amounts. Accounts nobody listed may hold at most the whole reserve in insured form. */
function insuredDeposits(view: FactView): FactState<Decimal> {
  const { researched, complete, hidden, rows } = view.rows("account");
  if (!researched) return listGap(view, "account", READS);
  const low = rows.reduce((sum, { values }) => sum.plus(values.insuredUsd ?? ZERO), ZERO);
  const most = rows.map(mostOf);
  const isListed = complete && hidden === 0 && most.every((each) => each !== null);
  const sum = most.reduce<Decimal>((total, each) => total.plus(each ?? ZERO), ZERO);
  if (isListed && sum.eq(low)) return known(low);
  const reserve = view.fact("reserve.fairValueUsd");
  const why = "not every account states what is insured";
  if (isListed) return { status: "bounded", low, high: sum, why, missing: READS };
  if (reserve.status === "unknown") return joinGaps([reserve]);
  const [, whole] = endsOf(reserve);
  return { status: "bounded", low, high: low.gt(whole) ? low : whole, why, missing: READS };
}

export const INSURED_AMOUNT: Figure = {
  label: "Insured deposits",
  reads: READS,
  unit: "usd",
  of: insuredDeposits,
};

export const INSURED_PCT: Figure = {
  label: "Insured deposits as a share of the reserve",
  reads: READS,
  unit: "percent",
  of: (view) =>
    computeFrom(insuredDeposits(view), view.fact("reserve.fairValueUsd"), (insured, whole) =>
      isAboveZero(whole) ? toPercent(insured, whole) : null,
    ),
};
