import { parameter } from "@/domain/checklist/parameter";
import { Decimal } from "@/domain/decimal";

export const CLOSE_TO_PEG = parameter({
  id: "basel-sco60.close-to-peg",
  label: "Lowest price",
  unit: "USD per coin",
  house: true,
  rationale:
    "A tenth of a cent below the peg; the standard leaves the test of tracking to the bank.",
  value: new Decimal("0.999"),
});

export const CLOSE_TO_PEG_PARTLY = parameter({
  id: "basel-sco60.close-to-peg-partly",
  label: "Lowest price: partly met from",
  unit: "USD per coin",
  house: true,
  rationale: "Half a cent below the peg on the worst day.",
  value: new Decimal("0.995"),
});

export const STRESSED_COVERAGE = parameter({
  id: "basel-sco60.stressed-coverage",
  label: "Reserve after stress against the coins",
  unit: "percent",
  house: false,
  rationale: "The reserve equals the peg value of all coins in extreme stress too.",
  value: new Decimal(100),
});

export const STRESSED_COVERAGE_PARTLY = parameter({
  id: "basel-sco60.stressed-coverage-partly",
  label: "Reserve after stress against the coins: partly met from",
  unit: "percent",
  house: true,
  rationale: "A gap of half a percent at most tells a near miss from a failure.",
  value: new Decimal("99.5"),
});

export const NOTHING_ELSE = parameter({
  id: "basel-sco60.nothing-else",
  label: "Share of other assets",
  unit: "percent",
  house: false,
  rationale: "Every asset of the reserve has to qualify.",
  value: new Decimal(0),
});

export const AVERAGE_MATURITY = parameter({
  id: "basel-sco60.average-maturity",
  label: "Average maturity of the reserve",
  unit: "days",
  house: true,
  rationale: "Borrowed from money funds; the standard only says short.",
  value: new Decimal(60),
});

export const LONGEST_MATURITY = parameter({
  id: "basel-sco60.longest-maturity",
  label: "Longest maturity in the reserve",
  unit: "days",
  house: true,
  rationale: "Borrowed from money funds; the standard only says short.",
  value: 397,
});

export const INSTITUTION_SHARE = parameter({
  id: "basel-sco60.institution-share",
  label: "Largest exposure to one institution",
  unit: "percent",
  house: true,
  rationale:
    "Borrowed from another regime; safeguards against concentration come without a figure.",
  value: new Decimal(40),
});

export const ELIGIBLE_COVERAGE_LIMIT = parameter({
  id: "basel-sco60.eligible-coverage",
  label: "Reserve without repo cash against the coins",
  unit: "percent",
  house: false,
  rationale: "What counts has to cover all coins by itself.",
  value: new Decimal(100),
});

export const REPO_DAYS = parameter({
  id: "basel-sco60.repo-days",
  label: "Term of a reverse repo that counts",
  unit: "days",
  house: true,
  rationale: "Very short-term is read as a week; the standard names no days.",
  value: 7,
});

export const NO_OVER_COLLATERAL = parameter({
  id: "basel-sco60.no-over-collateral",
  label: "Over-collateral of a reverse repo that counts: more than",
  unit: "percent",
  house: false,
  rationale: "Over-collateralised means any excess above the cash lent.",
  value: new Decimal(0),
});

export const PEG_CURRENCY = parameter({
  id: "basel-sco60.peg-currency",
  label: "Share of the reserve in the currency of the peg",
  unit: "percent",
  house: false,
  rationale: "The reserve is held in the currency of the peg.",
  value: new Decimal(100),
});

export const PEG_CURRENCY_PARTLY = parameter({
  id: "basel-sco60.peg-currency-partly",
  label: "Share of the reserve in the currency of the peg: partly met from",
  unit: "percent",
  house: true,
  rationale: "A small amount may be in another currency; one percent is read as small.",
  value: new Decimal(99),
});

export const TEST_DAYS = parameter({
  id: "basel-sco60.test-days",
  label: "Age of a continuity test",
  unit: "days",
  house: true,
  rationale: "The standard gives no interval; twelve months, a leap year included.",
  value: 366,
});

export const CUSTODIANS = parameter({
  id: "basel-sco60.custodians",
  label: "Unaffiliated groups that hold the reserve",
  unit: "groups",
  house: true,
  rationale: "With two the reserve can be reached when one is down; the standard gives no number.",
  value: 2,
});

export const CUSTODIANS_PARTLY = parameter({
  id: "basel-sco60.custodians-partly",
  label: "Unaffiliated groups that hold the reserve: partly met from",
  unit: "groups",
  house: true,
  rationale: "One holder outside the issuer's group is better than none.",
  value: 1,
});

export const VALUE_DAYS = parameter({
  id: "basel-sco60.value-days",
  label: "Days between published reserve values",
  unit: "days",
  house: false,
  rationale: "The value is disclosed at least every day, by an account that was not verified.",
  value: 1,
});

export const COMPOSITION_DAYS = parameter({
  id: "basel-sco60.composition-days",
  label: "Days between published compositions",
  unit: "days",
  house: false,
  rationale:
    "The composition is disclosed at least every week, by an account that was not verified.",
  value: 7,
});

export const VALUE_DAYS_PARTLY = parameter({
  id: "basel-sco60.value-days-partly",
  label: "Days between published reserve values: partly met up to",
  unit: "days",
  house: true,
  rationale: "A value every week.",
  value: 7,
});

export const COMPOSITION_DAYS_PARTLY = parameter({
  id: "basel-sco60.composition-days-partly",
  label: "Days between published compositions: partly met up to",
  unit: "days",
  house: true,
  rationale: "A composition every month.",
  value: 31,
});

export const AUDIT_MONTHS = parameter({
  id: "basel-sco60.audit-months",
  label: "Months between audits of the reserve",
  unit: "months",
  house: false,
  rationale: "An audit at least every year, by an account that was not verified.",
  value: new Decimal(12),
});

export const EXAMINATION_DAYS = parameter({
  id: "basel-sco60.examination-days",
  label: "Days between examinations that stand in for an audit in part",
  unit: "days",
  house: true,
  rationale: "Monthly examinations show the reserve often, though not against the mandate.",
  value: 31,
});

export const REDEMPTION_DAYS = parameter({
  id: "basel-sco60.redemption-days",
  label: "Calendar days to redemption at any time",
  unit: "days",
  house: false,
  rationale: "Five calendar days from the request, by an account that was not verified.",
  value: new Decimal(5),
});

export const NO_GAP = parameter({
  id: "basel-sco60.unsupervised-duties",
  label: "Duties without a supervised owner",
  unit: "duties",
  house: false,
  rationale: "All entities with a key function are regulated.",
  value: 0,
});

export const ONE_GAP = parameter({
  id: "basel-sco60.unsupervised-duties-partly",
  label: "Duties without a supervised owner: partly met up to",
  unit: "duties",
  house: true,
  rationale: "One gap in an otherwise supervised arrangement.",
  value: 1,
});
