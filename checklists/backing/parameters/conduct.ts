import { parameter } from "@/domain/checklist/parameter";
import { Decimal } from "@/domain/decimal";
import { backed, borrow } from "../../documents";

const onRegulation = backed("Global regulatory perspective on backing");
const onRecord = backed("How to evaluate a USD1 stablecoins issuer, fourth");
const onRisks = backed("Risks and limits even when backing exists");

export const CAPITAL_MET = parameter({
  id: "backing.governance.capital-met",
  label: "Issuer's equity against the coins: met from",
  unit: "percent",
  house: true,
  rationale: "Two percent is the own-funds rate the European Union asks of e-money institutions.",
  cites: [onRegulation],
  value: new Decimal("2"),
});

export const CAPITAL_PARTLY = parameter({
  id: "backing.governance.capital-partly",
  label: "Issuer's equity against the coins: partly met from",
  unit: "percent",
  house: true,
  rationale:
    "Half a percent pays for running the issuer through a bad year, not for losses in the reserve.",
  cites: [onRegulation],
  value: new Decimal("0.5"),
});

export const AGE_MET = parameter({
  id: "backing.trackRecord.age-met",
  label: "Days since launch: met from",
  unit: "days",
  house: true,
  rationale: "Three years of 365 days are long enough to have met changing markets.",
  cites: [onRecord],
  value: 1095,
});

export const AGE_PARTLY = parameter({
  id: "backing.trackRecord.age-partly",
  label: "Days since launch: partly met from",
  unit: "days",
  house: true,
  rationale: "One year shows a full cycle of reports and accounts.",
  cites: [onRecord],
  value: 365,
});

export const LARGEST_REDEMPTION_MET = parameter({
  id: "backing.trackRecord.largest-redemption-met",
  label: "Share of supply redeemed in thirty days and paid: met from",
  unit: "percent",
  house: true,
  rationale: "A tenth of supply paid within a month is a run survived, not a forecast of one.",
  cites: [onRecord, backed("FAQ: What happens if many people redeem at once")],
  value: new Decimal("10"),
});

export const LARGEST_REDEMPTION_PARTLY = parameter({
  id: "backing.trackRecord.largest-redemption-partly",
  label: "Share of supply redeemed in thirty days and paid: partly met from",
  unit: "percent",
  house: true,
  rationale: "A twentieth of supply tests the process, though hardly the reserve.",
  cites: [onRecord],
  value: new Decimal("5"),
});

export const LOWEST_PRICE_MET = parameter({
  id: "backing.trackRecord.lowest-price-met",
  label: "Lowest market price in two years: met from",
  unit: "USD",
  house: true,
  rationale: "Within one cent of par a price shows trading costs rather than doubt.",
  cites: [
    backed("What it means for USD1 stablecoins to be backed"),
    borrow("Main risks: peg risk and market-price risk"),
  ],
  value: new Decimal("0.99"),
});

export const LOWEST_PRICE_PARTLY = parameter({
  id: "backing.trackRecord.lowest-price-partly",
  label: "Lowest market price in two years: partly met from",
  unit: "USD",
  house: true,
  rationale:
    "Three cents is a scare that redemption contained; more means that holders sold at a loss to get out.",
  cites: [borrow("Main risks: peg risk and market-price risk")],
  value: new Decimal("0.97"),
});

export const BRIDGED_MET = parameter({
  id: "backing.technology.bridged-met",
  label: "Supply bridged by third parties: met up to",
  unit: "percent",
  house: true,
  rationale: "At a tenth a broken bridge harms its own users and leaves the coin standing.",
  cites: [onRisks],
  value: new Decimal("10"),
});

export const BRIDGED_PARTLY = parameter({
  id: "backing.technology.bridged-partly",
  label: "Supply bridged by third parties: partly met up to",
  unit: "percent",
  house: true,
  rationale: "Beyond a quarter the issuer no longer controls what most people hold as the coin.",
  cites: [onRisks],
  value: new Decimal("25"),
});

export const AUTHORISED_MET = parameter({
  id: "backing.regulation.authorised-met",
  label: "Markets with the permission required: met from",
  unit: "percent",
  house: false,
  rationale: "Authorised where it is offered means in every market.",
  cites: [onRegulation],
  value: new Decimal("100"),
});

export const AUTHORISED_PARTLY = parameter({
  id: "backing.regulation.authorised-partly",
  label: "Markets with the permission required: partly met from",
  unit: "percent",
  house: false,
  rationale:
    "With half of the markets covered, the issuer stands under supervision for a good part of its holders.",
  cites: [onRegulation],
  value: new Decimal("50"),
});
