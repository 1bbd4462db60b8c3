import { parameter } from "@/domain/checklist/parameter";
import { Decimal } from "@/domain/decimal";

const MILLION = new Decimal(1_000_000);

export const WHITE_PAPER_LEAD_DAYS = parameter({
  id: "eu-mica.white-paper-lead-days",
  label: "Days from the white paper to the offer: met above",
  unit: "days",
  house: false,
  rationale: "The paper has to be public before the offer, so the same day is too late.",
  value: 0,
});

export const WHITE_PAPER_NOTICE_MET = parameter({
  id: "eu-mica.white-paper-notice-met",
  label: "Notice of the white paper: met from",
  unit: "working days",
  house: false,
  rationale: "Article 51(11) gives the authority twenty working days.",
  value: 20,
});

export const WHITE_PAPER_NOTICE_PARTLY = parameter({
  id: "eu-mica.white-paper-notice-partly",
  label: "Notice of the white paper: partly met from",
  unit: "working days",
  house: true,
  rationale: "One week short of the notice is late, but still leaves the authority time to act.",
  value: 15,
});

export const MISSING_BLOCKS_MET = parameter({
  id: "eu-mica.missing-blocks-met",
  label: "Missing parts of the white paper: met up to",
  unit: "parts",
  house: false,
  rationale: "The annexes allow no part to be left out.",
  value: 0,
});

export const MISSING_BLOCKS_PARTLY = parameter({
  id: "eu-mica.missing-blocks-partly",
  label: "Missing parts of the white paper: partly met up to",
  unit: "parts",
  house: true,
  rationale: "A single gap can be mended by an update.",
  value: 1,
});

export const PLAN_MONTHS_MET = parameter({
  id: "eu-mica.plan-months-met",
  label: "Months to the recovery or redemption plan: met up to",
  unit: "months",
  house: false,
  rationale: "Articles 46(2), 47(3) and 55 allow six months.",
  value: 6,
});

export const PLAN_MONTHS_PARTLY = parameter({
  id: "eu-mica.plan-months-partly",
  label: "Months to the recovery or redemption plan: partly met up to",
  unit: "months",
  house: true,
  rationale: "A plan half as late again is a delay, not a missing plan.",
  value: 9,
});

export const QUARTERLY_REPORT_EUR = parameter({
  id: "eu-mica.quarterly-report-eur",
  label: "Issue value without quarterly report: up to",
  unit: "EUR",
  house: false,
  rationale: "Article 22(1) asks for the report above EUR 100m.",
  value: MILLION.times(100),
});

export const PAYMENTS_PER_DAY = parameter({
  id: "eu-mica.payments-per-day",
  label: "Payments a day in one currency area: up to",
  unit: "transactions per day",
  house: false,
  rationale: "First of the two limits of Article 23(1).",
  value: MILLION,
});

export const PAYMENT_VALUE_EUR = parameter({
  id: "eu-mica.payment-value-eur",
  label: "Value paid a day in one currency area: up to",
  unit: "EUR",
  house: false,
  rationale: "Second of the two limits of Article 23(1).",
  value: MILLION.times(200),
});

export const REDUCTION_PLAN_DAYS = parameter({
  id: "eu-mica.reduction-plan-days",
  label: "Working days to the reduction plan: up to",
  unit: "working days",
  house: false,
  rationale: "Article 23(1) allows forty working days once both limits are passed.",
  value: 40,
});

export const RESERVE_AUDIT_MONTHS_MET = parameter({
  id: "eu-mica.reserve-audit-months-met",
  label: "Months between reserve audits: met up to",
  unit: "months",
  house: false,
  rationale: "Article 36(9) asks for an audit every six months.",
  value: new Decimal(6),
});

export const RESERVE_AUDIT_MONTHS_PARTLY = parameter({
  id: "eu-mica.reserve-audit-months-partly",
  label: "Months between reserve audits: partly met up to",
  unit: "months",
  house: true,
  rationale: "An audit half as late again is a delay, not a missing audit.",
  value: new Decimal(9),
});

export const AUDIT_NOTIFY_WEEKS = parameter({
  id: "eu-mica.audit-notify-weeks",
  label: "Weeks until the authority has the audit: up to",
  unit: "weeks",
  house: false,
  rationale: "Article 36(9) and (10) allow six weeks from the date the audit refers to.",
  value: new Decimal(6),
});

export const AUDIT_PUBLISH_WEEKS = parameter({
  id: "eu-mica.audit-publish-weeks",
  label: "Weeks from the authority to the public: up to",
  unit: "weeks",
  house: false,
  rationale: "Article 36(9) and (10) allow two weeks after the authority was told.",
  value: new Decimal(2),
});

export const WEBSITE_REFRESH_DAYS = parameter({
  id: "eu-mica.website-refresh-days",
  label: "Days between figures on the website: up to",
  unit: "days",
  house: false,
  rationale: "Article 30(1) says monthly, and no month is longer than thirty-one days.",
  value: 31,
});

export const CONTINUITY_TEST_DAYS = parameter({
  id: "eu-mica.continuity-test-days",
  label: "Age of the last continuity test: up to",
  unit: "days",
  house: true,
  rationale: "A test counts for a year, counted so that leap years make no difference.",
  value: 366,
});
