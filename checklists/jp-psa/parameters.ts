import { parameter } from "@/domain/checklist/parameter";
import { Decimal } from "@/domain/decimal";

export const FULL_BACKING = parameter({
  id: "jp-psa.full-backing",
  label: "Reserve against coins outstanding: at least",
  unit: "percent",
  house: false,
  rationale: "The whole amount outstanding has to be secured or held on trust.",
  value: new Decimal("100"),
});

export const BOND_AND_TERM_MET = parameter({
  id: "jp-psa.bond-and-term-met",
  label: "Government bonds and time deposits: met up to",
  unit: "percent",
  house: false,
  rationale: "The rule of June 2026 lets half of the backing leave demand deposits.",
  value: new Decimal("50"),
});

export const BOND_AND_TERM_PARTLY = parameter({
  id: "jp-psa.bond-and-term-partly",
  label: "Government bonds and time deposits: partly met up to",
  unit: "percent",
  house: true,
  rationale: "A tenth above the limit may come from redemptions paid out of the deposits.",
  value: new Decimal("55"),
});

export const OTHER_ASSETS = parameter({
  id: "jp-psa.other-assets",
  label: "Assets of another kind: at most",
  unit: "percent",
  house: true,
  rationale: "No other asset is allowed; a hundredth of a percent absorbs rounding in reports.",
  value: new Decimal("0.01"),
});

export const BOND_DAYS = parameter({
  id: "jp-psa.bond-days",
  label: "Days left on the longest bond: at most",
  unit: "days",
  house: true,
  rationale: "The rule says three months; counted in days, no three months are longer than this.",
  value: 93,
});

export const BOND_CREDIT = parameter({
  id: "jp-psa.bond-credit",
  label: "Credit category of a foreign bond issuer: at most",
  unit: "category",
  house: false,
  rationale: "The two best categories qualify.",
  value: 2,
});

export const BOND_ISSUER_JPY = parameter({
  id: "jp-psa.bond-issuer-jpy",
  label: "Bonds outstanding of a foreign issuer: at least",
  unit: "JPY",
  house: false,
  rationale: "One hundred trillion yen, which keeps all but the largest debtors out.",
  value: new Decimal("100000000000000"),
});

export const RESERVE_REPORT_DAYS = parameter({
  id: "jp-psa.reserve-report-days",
  label: "Days between reports on the backing: at most",
  unit: "days",
  house: true,
  rationale: "No interval was found in the law; a quarter is taken as the slowest useful one.",
  value: 92,
});
