import { type Parameter, parameter } from "../checklist/parameter";
import type { AssetClass } from "../reserve/asset-classes";

type Capacity = { readonly percent: number; readonly rationale: string };

const PAYS_ITSELF = "Pays by itself on its day; there is nothing to sell.";
const NO_BUYER = "Finds no buyer in a run on this coin.";

const TABLE: Readonly<Record<AssetClass, Capacity>> = {
  cash: { percent: 0, rationale: PAYS_ITSELF },
  centralBankBalance: { percent: 0, rationale: PAYS_ITSELF },
  bankDemandDeposit: { percent: 0, rationale: PAYS_ITSELF },
  bankTermDeposit: {
    percent: 20,
    rationale: "Broken early at the bank's leave; a fifth a day stands for a week's notice.",
  },
  bankDepositUnsplit: { percent: 20, rationale: "As a term deposit, because part of it may be." },
  usTreasuryBill: {
    percent: 25,
    rationale: "The deepest market there is; four days let a large holder out without moving it.",
  },
  usTreasuryNoteBond: { percent: 20, rationale: "Deep, but dealers take longer paper in parts." },
  usTreasuryFrn: { percent: 15, rationale: "Government paper with fewer dealers." },
  usTreasuryTips: { percent: 10, rationale: "The thinnest part of the Treasury market." },
  usTreasuryStrip: { percent: 10, rationale: "Few dealers quote it in size." },
  otherUsGovernment: { percent: 10, rationale: "Trades by appointment more than on a screen." },
  nonUsSovereign: {
    percent: 10,
    rationale: "Another market's hours, and often a currency to change.",
  },
  supranational: { percent: 5, rationale: "Held to maturity by most; few trades a day." },
  agency: { percent: 10, rationale: "Liquid by class, thin line by line." },
  municipal: { percent: 3, rationale: "A slow market of small lots." },
  overnightReverseRepo: { percent: 0, rationale: PAYS_ITSELF },
  termReverseRepo: { percent: 10, rationale: "Ended early only if the other side agrees." },
  repoCashReceived: { percent: 0, rationale: "A debt, not an asset." },
  governmentMoneyFund: { percent: 0, rationale: PAYS_ITSELF },
  otherMoneyFund: { percent: 20, rationale: "May spread large withdrawals over a week." },
  otherFund: { percent: 2, rationale: "Terms unknown; many pay out quarterly." },
  coveredBond: { percent: 5, rationale: "A market of buyers who hold to the end." },
  certificateOfDeposit: { percent: 5, rationale: "Dealers step back when banks are in question." },
  commercialPaper: { percent: 5, rationale: "Hardly traded after issue." },
  corporateBond: { percent: 5, rationale: "Sold in lots, each to a buyer who must be found." },
  securedLoan: { percent: 1, rationale: "Sold by negotiation over weeks." },
  preciousMetal: { percent: 10, rationale: "A large market, but bars must be moved and paid for." },
  crypto: { percent: 15, rationale: "Trades round the clock; a large seller moves the price." },
  otherStablecoin: {
    percent: 25,
    rationale: "Redeemed with its own issuer, who is busy that week.",
  },
  equity: { percent: 10, rationale: "About what a patient seller places in a day." },
  ownToken: { percent: 0, rationale: NO_BUYER },
  settlementItem: { percent: 0, rationale: "A payment on its way; it cannot be sold." },
  other: { percent: 0, rationale: "Nobody says what it is, so nobody can be said to buy it." },
};

const entries = Object.entries(TABLE) as readonly (readonly [AssetClass, Capacity])[];

export type CapacityTable = Readonly<Record<AssetClass, number>>;

/**
 * Face value of a line that can be sold on one bank day, in percent of the line at the start, by asset class.
 * Every number is this tool's own choice. A class without a row here does not compile.
 */
export const SALE_CAPACITY: Parameter<CapacityTable> = parameter<CapacityTable>({
  id: "stress.saleCapacity",
  label: "Sold in a day at most, by asset class",
  unit: "percent of the line",
  house: true,
  rationale:
    "How fast a class can be turned into money at the loss assumed for it. House estimates, ordered by how many buyers a class has in stress.",
  cites: [
    { document: "USD1backed", heading: "FAQ: What happens if many people redeem at once" },
    { document: "USD1backed", heading: "How reserves are held and managed" },
  ],
  value: Object.fromEntries(entries.map(([id, { percent }]) => [id, percent])) as CapacityTable,
});

/** Why each class sells as fast as it does, one sentence each, for readers. */
export const CAPACITY_RATIONALES = Object.fromEntries(
  entries.map(([id, { rationale }]) => [id, rationale]),
) as Readonly<Record<AssetClass, string>>;
