import { parameter } from "@/domain/checklist/parameter";
import { Decimal } from "@/domain/decimal";

export const ONE_TO_ONE = parameter({
  id: "imf.one-to-one",
  label: "Coverage that counts as one to one",
  unit: "percent",
  house: false,
  rationale: "Strict backing of one for one.",
  value: new Decimal(100),
});

export const ON_DEMAND = parameter({
  id: "imf.on-demand",
  label: "Business days to payment on demand",
  unit: "business days",
  house: true,
  rationale: "The advice names no time; the next business day is read as on demand.",
  value: new Decimal(1),
});

export const ON_DEMAND_PARTLY = parameter({
  id: "imf.on-demand-partly",
  label: "Business days to payment on demand: partly met up to",
  unit: "business days",
  house: true,
  rationale: "The time several regimes allow.",
  value: new Decimal(2),
});
