import { parameter } from "@/domain/checklist/parameter";
import { Decimal } from "@/domain/decimal";
import { backed, borrow } from "../../documents";

const onRedemption = backed("How to evaluate a USD1 stablecoins issuer, first");
const onRun = backed("FAQ: What happens if many people redeem at once");
const onBenchmark = borrow("Main risks: reserve, redemption, and segregation risk");

export const FEE_MET = parameter({
  id: "backing.redemption.fee-met",
  label: "Redemption fee: met up to",
  unit: "percent",
  house: true,
  rationale: "A tenth of a percent is what moving money costs anyway, so par stays par.",
  cites: [onRedemption],
  value: new Decimal("0.1"),
});

export const FEE_PARTLY = parameter({
  id: "backing.redemption.fee-partly",
  label: "Redemption fee: partly met up to",
  unit: "percent",
  house: true,
  rationale:
    "Above one percent holders rather sell at a discount than redeem, and the price loses its anchor.",
  cites: [onRedemption],
  value: new Decimal("1"),
});

export const TIMELY_MET = parameter({
  id: "backing.redemption.timely-met",
  label: "Promised business days to payment: met up to",
  unit: "business days",
  house: false,
  rationale:
    "Two business days is the New York guidance the borrowing document takes as its benchmark.",
  cites: [onRedemption, onBenchmark],
  value: new Decimal("2"),
});

export const TIMELY_PARTLY = parameter({
  id: "backing.redemption.timely-partly",
  label: "Promised business days to payment: partly met up to",
  unit: "business days",
  house: false,
  rationale:
    "A week still gives a holder a date; beyond it the promise gives little protection in a run.",
  cites: [onRedemption, onBenchmark],
  value: new Decimal("5"),
});

export const MINIMUM_MET = parameter({
  id: "backing.redemption.minimum-met",
  label: "Smallest direct redemption: met up to",
  unit: "USD",
  house: true,
  rationale: "A hundred dollars is within reach of an everyday user.",
  cites: [onRedemption],
  value: new Decimal("100"),
});

export const MINIMUM_PARTLY = parameter({
  id: "backing.redemption.minimum-partly",
  label: "Smallest direct redemption: partly met up to",
  unit: "USD",
  house: true,
  rationale: "A hundred thousand dollars keeps small firms in; more leaves only institutions.",
  cites: [onRedemption],
  value: new Decimal("100000"),
});

export const DAILY_CAP_MET = parameter({
  id: "backing.redemption.daily-cap-met",
  label: "Daily redemption cap as a share of supply: met from",
  unit: "percent",
  house: true,
  rationale: "A cap of a tenth of supply lets the one-day run this tool tests be paid in one day.",
  cites: [onRun],
  value: new Decimal("10"),
});

export const DAILY_CAP_PARTLY = parameter({
  id: "backing.redemption.daily-cap-partly",
  label: "Daily redemption cap as a share of supply: partly met from",
  unit: "percent",
  house: true,
  rationale: "At a twentieth of supply the same run takes two days; a tighter cap makes a queue.",
  cites: [onRun],
  value: new Decimal("5"),
});

export const PARTNERS_MET = parameter({
  id: "backing.redemption.partners-met",
  label: "Independent partners that convert at par: met from",
  unit: "partners",
  house: true,
  rationale: "With three partners one may fail and another refuse, and a way out is left.",
  cites: [
    onRedemption,
    backed("FAQ: How should individuals in different countries think about backing"),
  ],
  value: 3,
});

export const PARTNERS_PARTLY = parameter({
  id: "backing.redemption.partners-partly",
  label: "Independent partners that convert at par: partly met from",
  unit: "partners",
  house: true,
  rationale: "A single partner is a way out that depends on that firm alone.",
  cites: [onRedemption],
  value: 1,
});
