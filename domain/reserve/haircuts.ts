import { Decimal } from "../decimal";
import { type Parameter, parameter } from "../checklist/parameter";
import type { AssetClass } from "./asset-classes";

type Haircut = { readonly percent: string; readonly rationale: string };

const TABLE: Readonly<Record<AssetClass, Haircut>> = {
  cash: { percent: "0", rationale: "Dollars do not change in dollar price." },
  centralBankBalance: {
    percent: "0",
    rationale: "Central-bank money has no price and no bank behind it.",
  },
  bankDemandDeposit: {
    percent: "0",
    rationale: "Paid at face value on demand; the risk that the bank fails is judged apart.",
  },
  bankTermDeposit: { percent: "0.5", rationale: "Breaking the term early usually costs interest." },
  bankDepositUnsplit: {
    percent: "0.5",
    rationale: "Treated as term money, because part of it may be.",
  },
  usTreasuryBill: {
    percent: "0.5",
    rationale: "At most a year to run, so a jump in rates costs little.",
  },
  usTreasuryNoteBond: { percent: "5", rationale: "Longer paper loses more when rates rise." },
  usTreasuryFrn: { percent: "1", rationale: "The coupon follows rates; only the spread can move." },
  usTreasuryTips: { percent: "5", rationale: "As notes and bonds; real rates move the price." },
  usTreasuryStrip: {
    percent: "7",
    rationale: "No coupon, so the price reacts to rates more than a note's.",
  },
  otherUsGovernment: {
    percent: "3",
    rationale: "Government credit, thinner market than Treasury paper.",
  },
  nonUsSovereign: {
    percent: "5",
    rationale: "Another state's credit, and often another currency.",
  },
  supranational: { percent: "4", rationale: "Strong credit, thinner market." },
  agency: { percent: "4", rationale: "Close to government credit, thinner market, often longer." },
  municipal: { percent: "6", rationale: "Local credit and a slow market." },
  overnightReverseRepo: { percent: "0", rationale: "Cash back the next business day, secured." },
  termReverseRepo: { percent: "0.5", rationale: "Secured, but closed early only at a price." },
  repoCashReceived: { percent: "0", rationale: "Money owed, not an asset: it cannot lose value." },
  governmentMoneyFund: {
    percent: "0.5",
    rationale: "Holds bills and repo; treated like the bills inside.",
  },
  otherMoneyFund: {
    percent: "2",
    rationale: "Holds bank and company paper that may trade below par in stress.",
  },
  otherFund: { percent: "30", rationale: "What the fund holds is not known line by line." },
  coveredBond: { percent: "6", rationale: "Secured bank debt, years to run." },
  certificateOfDeposit: {
    percent: "2",
    rationale: "Short bank debt; hard to sell in a bank stress.",
  },
  commercialPaper: {
    percent: "3",
    rationale: "Short company debt with almost no market in stress.",
  },
  corporateBond: { percent: "12", rationale: "Company credit and years to run." },
  securedLoan: { percent: "25", rationale: "No market; worth what the collateral fetches." },
  preciousMetal: { percent: "20", rationale: "Moves by such amounts within months." },
  crypto: { percent: "50", rationale: "Has halved within months more than once." },
  otherStablecoin: { percent: "15", rationale: "Carries another issuer's run risk." },
  equity: { percent: "35", rationale: "Falls of this size belong to every deep recession." },
  ownToken: {
    percent: "100",
    rationale: "Worth nothing when it is needed: it falls with this coin.",
  },
  settlementItem: { percent: "0", rationale: "A payment on its way, at face value." },
  other: { percent: "50", rationale: "Nobody says what it is." },
};

const entries = Object.entries(TABLE) as readonly (readonly [AssetClass, Haircut])[];

export type HaircutTable = Readonly<Record<AssetClass, Decimal>>;

/**
 * Loss of value assumed in stress, in percent of the line's value, by asset class. Every number is this
 * tool's own choice; the documents say which assets swing, not by how much. A class without a row here does
 * not compile.
 */
export const STRESS_HAIRCUTS: Parameter<HaircutTable> = parameter<HaircutTable>({
  id: "reserve.stressHaircuts",
  label: "Loss in stress by asset class",
  unit: "percent",
  house: true,
  rationale:
    "How much of its value a class could lose in the weeks of a run. House estimates, ordered by price risk and by how thin the market gets.",
  cites: [
    { document: "USD1backed", heading: "What it means for USD1 stablecoins to be backed" },
    { document: "USD1backed", heading: "FAQ: What happens if many people redeem at once" },
    { document: "USD1backed", heading: "Hybrid reserve models" },
  ],
  value: Object.fromEntries(
    entries.map(([assetClass, { percent }]) => [assetClass, new Decimal(percent)]),
  ) as HaircutTable,
});

/** Why each class has the haircut it has, one sentence each, for readers. */
export const HAIRCUT_RATIONALES = Object.fromEntries(
  entries.map(([assetClass, { rationale }]) => [assetClass, rationale]),
) as Readonly<Record<AssetClass, string>>;
