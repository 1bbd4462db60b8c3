import { Decimal } from "@/domain/decimal";
import { derivations } from "@/domain/derivation/derivations";
import { type FactView, openView } from "@/domain/derivation/fact-view";
import { endsOf } from "@/domain/derivation/interval";
import type { FactState } from "@/domain/facts/state";
import type { Profile } from "@/domain/profile/profile";
import { exposuresOf, ROLE_IDS } from "@/domain/reserve-analysis/exposures";
import { lookThrough } from "@/domain/reserve-analysis/look-through";
import { maturitiesOf } from "@/domain/reserve-analysis/maturity-conventions";
import { MARKET_DISCOUNTS, RATE_SHOCK } from "@/domain/reserve-analysis/rate-haircuts";
import type { Ends, Spread } from "@/domain/reserve-analysis/spread";
import { type StressedSurplus, surplusOf } from "@/domain/reserve-analysis/surplus";
import { STRESS_HAIRCUTS } from "@/domain/reserve/haircuts";
import { LONGEST_MATURITY_DAYS } from "@/domain/reserve/parameters";
import { between, buildProfile, type RowInput } from "@/tests/support/profile-builder";
import { rates } from "./rates";
import { type PlainFigures, reserveByHand } from "./reserve-plain";
import type { Row } from "./table";

const LINES = 40;
const CLASSES = ["bankDemandDeposit", "usTreasuryBill", "commercialPaper"] as const;

/**
 * Forty positions: deposits and paper, half of them held through one of four funds. Every eighth maturity is a range,
 * every tenth line names no debtor, every seventh no custodian, and one has no class, so that figures have two ends.
 */
function forty(): Profile {
  const position = Array.from({ length: LINES }, (_, index): RowInput<"position"> => {
    const assetClass = CLASSES[index % CLASSES.length] ?? "usTreasuryBill";
    const days = index % 8 === 5 ? between(1, 1 + index) : 1 + index;
    return {
      ...(index === 31 ? {} : { assetClass }),
      amountUsd: 1_000_000 + 1_000 * index,
      ...(index % 10 === 3 ? {} : { counterparty: `Bank ${index % 9}` }),
      ...(index % 7 === 2 ? {} : { custodian: `Keeper ${index % 3}` }),
      ...(assetClass === "bankDemandDeposit" ? {} : { residualMaturityDays: days }),
      ...(index % 2 === 0 ? { wrapper: `Fund ${(index / 2) % 4}` } : {}),
    };
  });
  return buildProfile({
    position,
    facts: { "reserve.fairValueUsd": 41_000_000, "coin.outstandingUsd": 40_500_000 },
  });
}

const open = (profile: Profile): FactView => openView({ profile, asOf: profile.asOf, derivations });

function byEngine(profile: Profile) {
  const view = open(profile);
  return [maturitiesOf(view), exposuresOf(view), surplusOf(view)] as const;
}

function byHand(profile: Profile): PlainFigures {
  const { at, fact } = open(profile);
  const [assets, liabilities] = [fact("reserve.fairValueUsd"), fact("coin.outstandingUsd")];
  if (assets.status !== "known" || liabilities.status !== "known")
    throw new RangeError("the totals are known here");
  const tables = {
    haircuts: at(STRESS_HAIRCUTS),
    discounts: at(MARKET_DISCOUNTS),
    shock: at(RATE_SHOCK),
    longest: at(LONGEST_MATURITY_DAYS),
  };
  return reserveByHand(profile, tables, { assets: assets.value, liabilities: liabilities.value });
}

const bothEnds = (state: FactState<Decimal>): readonly Decimal[] =>
  state.status === "unknown" ? [] : endsOf(state);
const toFigures = ({ groups, largest, herfindahl }: Spread) => ({
  groups: groups.map(({ group, low, high }) => ({ group, low, high })),
  figures: [largest.low, largest.high, herfindahl?.low, herfindahl?.high],
});
const toSurplus = ({ loss, after, afterPct }: StressedSurplus) =>
  [loss, after, afterPct].flatMap(bothEnds);

/** The engine's figures in the order of the plain loop's. */
function readEngine([maturities, exposures, surplus]: ReturnType<typeof byEngine>) {
  if ("status" in maturities || "status" in exposures || "status" in surplus)
    throw new RangeError("the reserve is known here");
  const { owed, byRole, groups, publicUsd } = exposures;
  const ends = ({ low, high }: Ends) => [low, high];
  return {
    maturities: maturities.conventions.flatMap(({ days }) => bothEnds(days)),
    spreads: [...ROLE_IDS.map((role) => byRole[role]), owed].map(toFigures),
    groups: groups.map(({ group, owed: owes, any }) => [group, ends(owes), ends(any)]),
    publicUsd,
    losses: surplus.parts.map(({ key, amountUsd, loss }) => {
      return [key, amountUsd, ends(loss.class), ends(loss.maturity)];
    }),
    byClass: toSurplus(surplus.tables.class),
    byMaturity: toSurplus(surplus.tables.maturity),
  };
}

/** Figures as text, to forty digits: both sides round at sixty, not after the same steps. */
const toText = (figures: object): string =>
  JSON.stringify(figures, (_, value: unknown) =>
    typeof value === "string" && /^-?\d/.test(value)
      ? new Decimal(value).toSignificantDigits(40)
      : value,
  );

/** Reserve analysis of forty positions, part by part, next to plain loops over the same rows. */
export async function benchReserve(): Promise<readonly Row[]> {
  const profile = forty();
  if (toText(readEngine(byEngine(profile))) !== toText(byHand(profile)))
    throw new Error("the plain loop and the engine disagree");
  const [funds = 0, days = 0, groups = 0, surplus = 0, all = 0, plain = 0] = await rates([
    () => lookThrough(open(profile)),
    () => maturitiesOf(open(profile)),
    () => exposuresOf(open(profile)),
    () => surplusOf(open(profile)),
    () => byEngine(profile),
    () => byHand(profile),
  ]);
  const row = (what: string, rate: number): Row => {
    return { what, value: `${Math.round(rate)} /s`, target: "" };
  };
  return [
    row(`Funds opened, ${LINES} positions`, funds),
    row("Maturity by five conventions", days),
    row("Concentration over groups in six roles, both ends", groups),
    row("Surplus by two tables of haircuts, both ends", surplus),
    row("All of it, one view", all),
    row("The same figures by plain loops, for simple rows only", plain),
    {
      what: "Ratio, all of it to the plain loops",
      value: `${(all / plain).toFixed(2)} ×`,
      target: "at least 0.5 ×",
    },
  ];
}
