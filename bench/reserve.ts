import { Decimal, ZERO } from "@/domain/decimal";
import { derivations } from "@/domain/derivation/derivations";
import { openView } from "@/domain/derivation/fact-view";
import type { Profile } from "@/domain/profile/profile";
import { exposuresOf } from "@/domain/reserve-analysis/exposures";
import { STRESS_HAIRCUTS } from "@/domain/reserve/haircuts";
import { lookThrough } from "@/domain/reserve-analysis/look-through";
import { maturitiesOf } from "@/domain/reserve-analysis/maturity-conventions";
import { surplusOf } from "@/domain/reserve-analysis/surplus";
import { buildProfile, type RowInput } from "@/tests/support/profile-builder";
import { rates } from "./rates";
import type { Row } from "./table";

const LINES = 40;
const CLASSES = ["bankDemandDeposit", "usTreasuryBill", "commercialPaper"] as const;

/** Forty positions: deposits and paper, half of them held through one of four funds. */
function forty(): Profile {
  const position = Array.from({ length: LINES }, (_, index): RowInput<"position"> => {
    const assetClass = CLASSES[index % CLASSES.length] ?? "usTreasuryBill";
    return {
      assetClass,
      amountUsd: 1_000_000 + 1_000 * index,
      counterparty: `Bank ${index % 9}`,
      ...(assetClass === "bankDemandDeposit" ? {} : { residualMaturityDays: 1 + index }),
      ...(index % 2 === 0 ? { wrapper: `Fund ${index % 4}` } : {}),
    };
  });
  return buildProfile({
    position,
    facts: { "reserve.fairValueUsd": 41_000_000, "coin.outstandingUsd": 40_500_000 },
  });
}

const open = (profile: Profile) => openView({ profile, asOf: profile.asOf, derivations });

/** The same figures by hand, exact as well, where every cell is known: sums, average, loss, largest group. */
function byHand(profile: Profile): readonly Decimal[] {
  const table = STRESS_HAIRCUTS.values[0]?.value;
  if (table === undefined) throw new RangeError("no haircuts");
  let total = ZERO;
  let moment = ZERO;
  let loss = ZERO;
  const groups = new Map<string, Decimal>();
  for (const { values } of profile.lists.position.rows) {
    const { amountUsd = ZERO, assetClass = "cash", residualMaturityDays = 0 } = values;
    total = total.plus(amountUsd);
    moment = moment.plus(amountUsd.times(residualMaturityDays));
    loss = loss.plus(amountUsd.times(table[assetClass]).div(100));
    const name = values.counterparty ?? "";
    groups.set(name, amountUsd.plus(groups.get(name) ?? ZERO));
  }
  let squares = ZERO;
  let largest = ZERO;
  for (const amount of groups.values()) {
    squares = squares.plus(amount.times(amount));
    largest = Decimal.max(largest, amount);
  }
  return [moment.div(total), loss, largest.div(total), squares.div(total.times(total))];
}

/** Reserve analysis of forty positions, part by part, next to a plain loop over the same rows. */
export async function benchReserve(): Promise<readonly Row[]> {
  const profile = forty();
  const [funds = 0, days = 0, groups = 0, surplus = 0, all = 0, plain = 0] = await rates([
    () => lookThrough(open(profile)),
    () => maturitiesOf(open(profile)),
    () => exposuresOf(open(profile)),
    () => surplusOf(open(profile)),
    () => {
      const view = open(profile);
      return [maturitiesOf(view), exposuresOf(view), surplusOf(view)];
    },
    () => byHand(profile),
  ]);
  const perSecond = (rate: number): string => `${Math.round(rate)} /s`;
  const row = (what: string, rate: number): Row => ({ what, value: perSecond(rate), target: "" });
  return [
    row(`Funds opened, ${LINES} positions`, funds),
    row("Maturity by five conventions", days),
    row("Concentration over groups in six roles, both ends", groups),
    row("Surplus by two tables of haircuts, both ends", surplus),
    row("All of it, one view", all),
    row("Plain loop: one average, one loss, one concentration, no gaps, no funds", plain),
    {
      what: "Ratio, all of it to the plain loop",
      value: `${(all / plain).toFixed(2)} ×`,
      target: "",
    },
  ];
}
