import { parameter } from "@/domain/checklist/parameter";
import { Decimal } from "@/domain/decimal";

export const NO_SHORTFALL = parameter({
  id: "aicpa.no-shortfall",
  label: "Reserve against coins at par",
  unit: "percent",
  house: false,
  rationale: "A comparison without a shortfall shows at least one dollar of assets for each coin.",
  value: new Decimal(100),
});

export const CONTROLS_MONTHS = parameter({
  id: "aicpa.controls-months",
  label: "Months the controls report covers",
  unit: "months",
  house: true,
  rationale: "The criteria ask for a period without naming one; half a year is the usual minimum.",
  value: new Decimal(6),
});
