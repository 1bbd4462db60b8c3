import { parameter } from "@/domain/checklist/parameter";
import { Decimal } from "@/domain/decimal";
import { backed } from "../../documents";

const onOversight = backed("How to evaluate a USD1 stablecoins issuer, third");
const onDeposits = backed("Cash and bank deposits");
const onRisks = backed("Risks and limits even when backing exists");

export const NAMED_MET = parameter({
  id: "backing.holding.named-met",
  label: "Reserve at named institutions: met from",
  unit: "percent",
  house: true,
  rationale: "One part in twenty may sit with small agents a report groups together.",
  cites: [onOversight],
  value: new Decimal("95"),
});

export const NAMED_PARTLY = parameter({
  id: "backing.holding.named-partly",
  label: "Reserve at named institutions: partly met from",
  unit: "percent",
  house: true,
  rationale: "With half the reserve placed, a reader can check the larger institutions.",
  cites: [onOversight],
  value: new Decimal("50"),
});

export const SUPERVISED_MET = parameter({
  id: "backing.holding.supervised-met",
  label: "Reserve at supervised institutions: met from",
  unit: "percent",
  house: true,
  rationale:
    "Practically everything can be held under prudential supervision; one percent allows for wallets in use.",
  cites: [onOversight],
  value: new Decimal("99"),
});

export const SUPERVISED_PARTLY = parameter({
  id: "backing.holding.supervised-partly",
  label: "Reserve at supervised institutions: partly met from",
  unit: "percent",
  house: true,
  rationale:
    "A tenth outside supervision is more than a surplus usually absorbs, but not the core of the reserve.",
  cites: [onOversight],
  value: new Decimal("90"),
});

export const LARGEST_BANK_MET = parameter({
  id: "backing.holding.largest-bank-met",
  label: "Uninsured deposits at one bank group: met up to",
  unit: "percent",
  house: true,
  rationale: "At a tenth, a frozen bank delays redemption without stopping it.",
  cites: [onDeposits, onRisks],
  value: new Decimal("10"),
});

export const LARGEST_BANK_PARTLY = parameter({
  id: "backing.holding.largest-bank-partly",
  label: "Uninsured deposits at one bank group: partly met up to",
  unit: "percent",
  house: true,
  rationale: "Beyond a quarter, one bank's weekend decides whether the coin trades at par.",
  cites: [onDeposits, onRisks],
  value: new Decimal("25"),
});

export const BANK_COUNT_SCOPE = parameter({
  id: "backing.holding.bank-count-scope",
  label: "Deposit share above which the number of banks is asked",
  unit: "percent",
  house: true,
  rationale: "Below a fifth in deposits the number of banks says little about the reserve.",
  cites: [onDeposits],
  value: new Decimal("20"),
});

export const BANK_COUNT_MET = parameter({
  id: "backing.holding.bank-count-met",
  label: "Independent banks that hold deposits: met from",
  unit: "banks",
  house: true,
  rationale:
    "With four banks the loss of one leaves three quarters of an even spread within reach.",
  cites: [onDeposits],
  value: 4,
});

export const BANK_COUNT_PARTLY = parameter({
  id: "backing.holding.bank-count-partly",
  label: "Independent banks that hold deposits: partly met from",
  unit: "banks",
  house: true,
  rationale: "A second bank is the least that keeps payments going when one is closed.",
  cites: [onDeposits],
  value: 2,
});

export const SAFE_DEPOSIT_SCOPE = parameter({
  id: "backing.holding.safe-deposit-scope",
  label: "Deposit share above which the safety of deposits is asked",
  unit: "percent",
  house: true,
  rationale: "Any deposit raises the question who stands behind it.",
  cites: [onDeposits],
  value: new Decimal("0"),
});

export const SAFE_DEPOSIT_MET = parameter({
  id: "backing.holding.safe-deposit-met",
  label: "Deposits insured or at the safest banks: met from",
  unit: "percent",
  house: true,
  rationale: "Four fifths protected leaves working balances at ordinary banks.",
  cites: [onDeposits],
  value: new Decimal("80"),
});

export const SAFE_DEPOSIT_PARTLY = parameter({
  id: "backing.holding.safe-deposit-partly",
  label: "Deposits insured or at the safest banks: partly met from",
  unit: "percent",
  house: true,
  rationale: "With half protected a bank failure hurts, but most cash stays reachable.",
  cites: [onDeposits],
  value: new Decimal("50"),
});

export const AFFILIATE_MET = parameter({
  id: "backing.holding.affiliate-met",
  label: "Reserve held at or owed by affiliates: met up to",
  unit: "percent",
  house: true,
  rationale: "An affiliate fails together with the issuer, so the aim is none.",
  cites: [onRisks],
  value: new Decimal("0"),
});

export const AFFILIATE_PARTLY = parameter({
  id: "backing.holding.affiliate-partly",
  label: "Reserve held at or owed by affiliates: partly met up to",
  unit: "percent",
  house: true,
  rationale: "One part in twenty can be an operating balance at a group company.",
  cites: [onRisks],
  value: new Decimal("5"),
});

export const MATCHED_MET = parameter({
  id: "backing.holding.matched-met",
  label: "Reserve in the issuer's or the holders' legal system: met from",
  unit: "percent",
  house: true,
  rationale:
    "Nearly all of it within reach of the same courts spares holders a second insolvency law.",
  cites: [onDeposits, backed("Global regulatory perspective on backing")],
  value: new Decimal("95"),
});

export const MATCHED_PARTLY = parameter({
  id: "backing.holding.matched-partly",
  label: "Reserve in the issuer's or the holders' legal system: partly met from",
  unit: "percent",
  house: true,
  rationale: "At seven tenths most of the reserve can be claimed without going abroad.",
  cites: [onDeposits],
  value: new Decimal("70"),
});
