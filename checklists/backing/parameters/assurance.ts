import { parameter } from "@/domain/checklist/parameter";
import { Decimal } from "@/domain/decimal";
import { backed, borrow } from "../../documents";

const onTransparency = backed("Transparency, audits, and proof of reserves");
const onQuestions = backed("Bringing it all together");
const onBenchmark = borrow("Main risks: reserve, redemption, and segregation risk");

export const REPORT_CADENCE_MET = parameter({
  id: "backing.assurance.report-cadence-met",
  label: "Days between reserve reports: met up to",
  unit: "days",
  house: true,
  rationale: "A monthly report is regular whatever the length of the month.",
  cites: [onTransparency, onQuestions],
  value: 31,
});

export const REPORT_CADENCE_PARTLY = parameter({
  id: "backing.assurance.report-cadence-partly",
  label: "Days between reserve reports: partly met up to",
  unit: "days",
  house: true,
  rationale: "A quarterly report is the slowest that still shows a trend within a year.",
  cites: [onTransparency],
  value: 92,
});

export const ATTESTATION_CADENCE_MET = parameter({
  id: "backing.assurance.attestation-cadence-met",
  label: "Days between independent reports: met up to",
  unit: "days",
  house: true,
  rationale: "Monthly checks leave an issuer little time to dress the reserve between dates.",
  cites: [onTransparency, onBenchmark],
  value: 31,
});

export const ATTESTATION_CADENCE_PARTLY = parameter({
  id: "backing.assurance.attestation-cadence-partly",
  label: "Days between independent reports: partly met up to",
  unit: "days",
  house: true,
  rationale: "Quarterly checks recur, but leave up to three months unseen.",
  cites: [onTransparency, onBenchmark],
  value: 92,
});

export const ATTESTATION_AGE_MET = parameter({
  id: "backing.assurance.attestation-age-met",
  label: "Age of the newest report: met up to",
  unit: "days",
  house: true,
  rationale: "A monthly report that appears within a month is never older than two months.",
  cites: [onTransparency],
  value: 62,
});

export const ATTESTATION_AGE_PARTLY = parameter({
  id: "backing.assurance.attestation-age-partly",
  label: "Age of the newest report: partly met up to",
  unit: "days",
  house: true,
  rationale:
    "A quarterly report that appears within a month is never older than about four months.",
  cites: [onTransparency],
  value: 125,
});

export const SUPPLY_COVERAGE_MET = parameter({
  id: "backing.assurance.supply-coverage-met",
  label: "Coins now outstanding that the newest report covered: met from",
  unit: "percent",
  house: true,
  rationale:
    "Growth of a ninth since the report is ordinary; the report still speaks for nearly all coins.",
  cites: [onTransparency],
  value: new Decimal("90"),
});

export const SUPPLY_COVERAGE_PARTLY = parameter({
  id: "backing.assurance.supply-coverage-partly",
  label: "Coins now outstanding that the newest report covered: partly met from",
  unit: "percent",
  house: true,
  rationale: "Below seven tenths nearly every third coin was issued after anyone looked.",
  cites: [onTransparency],
  value: new Decimal("70"),
});

export const PUBLICATION_LAG_MET = parameter({
  id: "backing.assurance.publication-lag-met",
  label: "Days from the report's date to publication: met up to",
  unit: "days",
  house: true,
  rationale: "A month is enough for an examination that is done every month.",
  cites: [onTransparency],
  value: 30,
});

export const PUBLICATION_LAG_PARTLY = parameter({
  id: "backing.assurance.publication-lag-partly",
  label: "Days from the report's date to publication: partly met up to",
  unit: "days",
  house: true,
  rationale: "After two months the picture is older than most of the bills in it.",
  cites: [onTransparency],
  value: 60,
});

export const ON_CHAIN_SCOPE = parameter({
  id: "backing.assurance.on-chain-scope",
  label: "On-chain share above which proof is asked",
  unit: "percent",
  house: true,
  rationale: "Above a tenth the on-chain part is large enough to be worth checking by itself.",
  cites: [onTransparency, backed("On-chain collateral backing")],
  value: new Decimal("10"),
});

export const TERMS_AGE_MET = parameter({
  id: "backing.assurance.terms-age-met",
  label: "Age of white paper and terms: met up to",
  unit: "days",
  house: true,
  rationale: "A yearly review keeps documents in step with the product.",
  cites: [onTransparency],
  value: 365,
});

export const TERMS_AGE_PARTLY = parameter({
  id: "backing.assurance.terms-age-partly",
  label: "Age of white paper and terms: partly met up to",
  unit: "days",
  house: true,
  rationale: "After two years rules and products have usually moved away from the text.",
  cites: [onTransparency],
  value: 730,
});
