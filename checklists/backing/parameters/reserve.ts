import { parameter } from "@/domain/checklist/parameter";
import { Decimal } from "@/domain/decimal";
import { backed, borrow } from "../../documents";

const onMeaning = backed("What it means for USD1 stablecoins to be backed");
const onComposition = backed("How to evaluate a USD1 stablecoins issuer, second");
const onHybrid = backed("Hybrid reserve models");
const onCash = backed("Cash equivalents and money market instruments");
const onChain = backed("On-chain collateral backing");
const onYield = backed("FAQ: Can interest earned on reserves be passed on to users");
const onRun = backed("FAQ: What happens if many people redeem at once");

export const FULL_BACKING_MET = parameter({
  id: "backing.reserve.full-backing-met",
  label: "Reserve against coins: met from",
  unit: "percent",
  house: true,
  rationale: "One dollar of reserve for every coin is the promise itself.",
  cites: [onMeaning, borrow("Main risks: reserve, redemption, and segregation risk")],
  value: new Decimal("100"),
});

export const FULL_BACKING_PARTLY = parameter({
  id: "backing.reserve.full-backing-partly",
  label: "Reserve against coins: partly met from",
  unit: "percent",
  house: true,
  rationale:
    "Half a percent can be a mint or a redemption in transit on the reporting day; more is a hole.",
  cites: [onMeaning],
  value: new Decimal("99.5"),
});

export const LOSS_COVER_MET = parameter({
  id: "backing.reserve.loss-cover-met",
  label: "Surplus against the stressed loss: met from",
  unit: "percent",
  house: true,
  rationale:
    "A surplus that takes the whole stressed loss leaves holders whole after a forced sale.",
  cites: [onMeaning, onRun],
  value: new Decimal("100"),
});

export const LOSS_COVER_PARTLY = parameter({
  id: "backing.reserve.loss-cover-partly",
  label: "Surplus against the stressed loss: partly met from",
  unit: "percent",
  house: true,
  rationale: "Half the stressed loss is a buffer that works in a milder fall in prices.",
  cites: [onHybrid],
  value: new Decimal("50"),
});

export const CONSERVATIVE_MET = parameter({
  id: "backing.reserve.conservative-met",
  label: "Share in cash and short government paper: met from",
  unit: "percent",
  house: true,
  rationale: "At nineteen parts in twenty the reserve behaves like cash whatever the rest does.",
  cites: [onMeaning, onComposition],
  value: new Decimal("95"),
});

export const CONSERVATIVE_PARTLY = parameter({
  id: "backing.reserve.conservative-partly",
  label: "Share in cash and short government paper: partly met from",
  unit: "percent",
  house: true,
  rationale: "Four fifths in cash-like assets still carries an ordinary wave of redemptions.",
  cites: [onMeaning, onHybrid],
  value: new Decimal("80"),
});

export const VOLATILE_MET = parameter({
  id: "backing.reserve.volatile-met",
  label: "Share in assets that swing in value: met up to",
  unit: "percent",
  house: true,
  rationale: "A promise fixed at one dollar is matched only by assets whose value does not swing.",
  cites: [onComposition],
  value: new Decimal("0"),
});

export const VOLATILE_PARTLY = parameter({
  id: "backing.reserve.volatile-partly",
  label: "Share in assets that swing in value: partly met up to",
  unit: "percent",
  house: true,
  rationale: "One part in twenty can fall sharply and still cost less than a usual surplus.",
  cites: [onComposition],
  value: new Decimal("5"),
});

export const VAGUE_MET = parameter({
  id: "backing.reserve.vague-met",
  label: "Share under a vague label: met up to",
  unit: "percent",
  house: true,
  rationale: "Up to one percent is bookkeeping residue such as accrued items.",
  cites: [backed("Transparency, audits, and proof of reserves")],
  value: new Decimal("1"),
});

export const VAGUE_PARTLY = parameter({
  id: "backing.reserve.vague-partly",
  label: "Share under a vague label: partly met up to",
  unit: "percent",
  house: true,
  rationale: "Beyond five percent an unnamed bucket could hide a loss larger than the surplus.",
  cites: [backed("Transparency, audits, and proof of reserves")],
  value: new Decimal("5"),
});

export const OWN_TOKEN_MET = parameter({
  id: "backing.reserve.own-token-met",
  label: "Share in the group's own tokens: met up to",
  unit: "percent",
  house: true,
  rationale: "A token that falls together with the coin is no backing at all, so none is accepted.",
  cites: [backed("Algorithm assisted designs")],
  value: new Decimal("0"),
});

export const CRYPTO_SCOPE = parameter({
  id: "backing.reserve.crypto-scope",
  label: "Crypto share above which crypto criteria apply",
  unit: "percent",
  house: true,
  rationale: "Above a tenth the price of crypto-assets decides whether the coin stays covered.",
  cites: [onChain],
  value: new Decimal("10"),
});

export const COLLATERAL_RATIO_MET = parameter({
  id: "backing.reserve.collateral-ratio-met",
  label: "Crypto collateral against the coins it backs: met from",
  unit: "times",
  house: true,
  rationale:
    "At one and a half times the collateral may lose a third in a day before coins are uncovered.",
  cites: [onChain],
  value: new Decimal("1.5"),
});

export const COLLATERAL_RATIO_PARTLY = parameter({
  id: "backing.reserve.collateral-ratio-partly",
  label: "Crypto collateral against the coins it backs: partly met from",
  unit: "times",
  house: true,
  rationale:
    "At 1.2 times a fall of a sixth uses the margin up, which leaves time for orderly liquidation only.",
  cites: [onChain],
  value: new Decimal("1.2"),
});

export const FOREIGN_CURRENCY_MET = parameter({
  id: "backing.reserve.foreign-currency-met",
  label: "Share in other currencies: met up to",
  unit: "percent",
  house: true,
  rationale: "A dollar promise is matched without exchange risk only by dollar assets.",
  cites: [backed("Short term government securities")],
  value: new Decimal("0"),
});

export const FOREIGN_CURRENCY_PARTLY = parameter({
  id: "backing.reserve.foreign-currency-partly",
  label: "Share in other currencies: partly met up to",
  unit: "percent",
  house: true,
  rationale:
    "Two percent is a working balance whose exchange loss stays within a fraction of a percent.",
  cites: [backed("Short term government securities")],
  value: new Decimal("2"),
});

export const PAPER_SCOPE = parameter({
  id: "backing.reserve.paper-scope",
  label:
    "Share in commercial paper, certificates of deposit and money funds above which names are wanted",
  unit: "percent",
  house: true,
  rationale: "Below one part in twenty the failure of any one counterparty stays small.",
  cites: [onCash],
  value: new Decimal("5"),
});

export const NAMED_PAPER_MET = parameter({
  id: "backing.reserve.named-paper-met",
  label: "Paper with a named counterparty: met from",
  unit: "percent",
  house: true,
  rationale: "Nine tenths named leaves room for small lines grouped in a report.",
  cites: [onCash],
  value: new Decimal("90"),
});

export const NAMED_PAPER_PARTLY = parameter({
  id: "backing.reserve.named-paper-partly",
  label: "Paper with a named counterparty: partly met from",
  unit: "percent",
  house: true,
  rationale: "With half of it named a reader can at least place the larger credits.",
  cites: [onCash],
  value: new Decimal("50"),
});

export const MONEY_FUND_SCOPE = parameter({
  id: "backing.reserve.money-fund-scope",
  label: "Money fund share above which the kind of fund is asked",
  unit: "percent",
  house: true,
  rationale: "Any money fund held raises the question what it may buy.",
  cites: [onCash],
  value: new Decimal("0"),
});

export const GOVERNMENT_FUND_MET = parameter({
  id: "backing.reserve.government-fund-met",
  label: "Government funds among money funds: met from",
  unit: "percent",
  house: true,
  rationale: "Only a fund limited to government paper keeps private credit out of the reserve.",
  cites: [onCash],
  value: new Decimal("100"),
});

export const GOVERNMENT_FUND_PARTLY = parameter({
  id: "backing.reserve.government-fund-partly",
  label: "Government funds among money funds: partly met from",
  unit: "percent",
  house: true,
  rationale: "A fifth in other funds is a side holding rather than the policy.",
  cites: [onCash],
  value: new Decimal("80"),
});

export const LIQUID_FLOOR_MET = parameter({
  id: "backing.reserve.liquid-floor-met",
  label: "Promised floor for cash and short bills: met from",
  unit: "percent",
  house: true,
  rationale:
    "A floor of nine tenths is the high percentage that tells a conservative design from a loose one.",
  cites: [onHybrid, onComposition],
  value: new Decimal("90"),
});

export const LIQUID_FLOOR_NONE = parameter({
  id: "backing.reserve.liquid-floor-none",
  label: "Promised floor for cash and short bills: partly met above",
  unit: "percent",
  house: true,
  rationale: "Any written floor above nothing binds the issuer more than silence.",
  cites: [onHybrid],
  value: new Decimal("0"),
});

export const YIELD_MARGIN = parameter({
  id: "backing.reserve.yield-margin",
  label: "Yield above three-month bills: partly met up to",
  unit: "percentage points",
  house: true,
  rationale:
    "Two points above bills can be paid out of promotion; more must come from riskier assets.",
  cites: [onYield],
  value: new Decimal("2"),
});
