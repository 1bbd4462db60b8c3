import { defineFacts } from "../definition";

const section = "reserve";
const MATURITIES = "Holdings list with maturities";
const DEPOSITS = "Deposit list by bank";

/** The stated total gives a size to what the positions leave out. */
const SIZE = ["position[].amountUsd", "reserve.fairValueUsd"] as const;
const CLASS_AND_SIZE = ["position[].assetClass", ...SIZE] as const;
const DUE = [
  "position[].residualMaturityDays",
  "position[].withdrawableOnDemand",
  ...CLASS_AND_SIZE,
] as const;
const OWED_BY = ["position[].counterparty", "position[].counterpartyGroup"] as const;

const share = { kind: "percent", unit: "percent", section, min: "0", max: "100" } as const;

/** A longest maturity; an issuer may also state it as a limit of its policy. */
const longest = {
  kind: "integer",
  unit: "days",
  section,
  evidenceWanted: MATURITIES,
  min: "0",
} as const;

const GOVERNMENT = "US Treasury paper, other US government claims and debt of other governments";

/** Reserve figures of the regulatory checklists that follow from positions and accounts. */
export const reserveRegulatoryComputedFacts = defineFacts({
  "reserve.maturing1dPct": {
    ...share,
    label: "Falls due within one working day",
    help: "Enter the published share that matures or can be drawn within one working day with nothing sold; a figure computed from entered positions wins over it.",
    evidenceWanted: MATURITIES,
    derived: {
      formula: "100 × sum of positions due within 1 calendar day ÷ sum of positions",
      inputs: DUE,
    },
  },
  "reserve.maturing1wPct": {
    ...share,
    label: "Falls due within five working days",
    help: "Enter the published share that matures or can be drawn within five working days with nothing sold, the first day included; a figure computed from entered positions wins over it.",
    evidenceWanted: MATURITIES,
    derived: {
      formula: "100 × sum of positions due within 7 calendar days ÷ sum of positions",
      inputs: DUE,
    },
  },
  "reserve.governmentMaxDays": {
    ...longest,
    label: "Longest government paper",
    help: "Enter the days left on the longest government or central-bank security on the reserve date; a limit in the investment policy is an upper bound, so enter it as one.",
    derived: {
      formula: `largest days to maturity over ${GOVERNMENT}; 0 where none is held`,
      inputs: DUE,
    },
  },
  "reserve.governmentWamDays": {
    kind: "decimal",
    unit: "days",
    label: "Average maturity of government paper",
    help: "Enter the value-weighted average days to maturity that the issuer publishes for its government securities alone.",
    section,
    evidenceWanted: MATURITIES,
    min: "0",
    derived: {
      formula: `sum of value × days to maturity ÷ sum of values, over ${GOVERNMENT}; 0 where none is held`,
      inputs: DUE,
    },
  },
  "reserve.termDepositMaxDays": {
    ...longest,
    label: "Longest term deposit",
    help: "Enter the days left on the longest bank deposit with a fixed term on the reserve date; a limit in the investment policy is an upper bound, so enter it as one.",
    derived: {
      formula:
        "largest days to maturity over term deposits and deposits of unstated term, one payable on demand counting as 0; 0 where none is held",
      inputs: DUE,
    },
  },
  "reserve.reverseRepoMaxDays": {
    ...longest,
    label: "Longest reverse repo",
    help: "Enter the days left on the longest reverse repo on the reserve date; a limit in the investment policy is an upper bound, so enter it as one.",
    derived: {
      formula:
        "largest days to maturity over overnight and term reverse repo; 0 where none is held",
      inputs: DUE,
    },
  },
  "reserve.sameCurrencyPct": {
    ...share,
    label: "Share in the reference currency",
    help: "Positions that pay in the currency the coin is redeemed into, as a share of the reserve; the rest is foreign currency.",
    evidenceWanted: "Composition by currency",
    computedOnly: true,
    derived: {
      formula:
        "100 × sum of positions whose currency is the reference currency ÷ sum of positions; US government paper without a stated currency pays in dollars",
      inputs: ["position[].currency", "coin.referenceCurrency", ...CLASS_AND_SIZE],
    },
  },
  "reserve.onDemandDepositPct": {
    ...share,
    label: "Share in deposits on demand",
    help: "Balances at central banks and bank deposits that can be drawn at once, as a share of the reserve.",
    evidenceWanted: "Composition table with the terms of deposits",
    computedOnly: true,
    derived: {
      formula:
        "100 × sum of central-bank balances, demand deposits, and deposits of unstated term that pay on demand ÷ sum of positions",
      inputs: DUE,
    },
  },
  "reserve.tokenisedPct": {
    ...share,
    label: "Share in tokenised assets",
    help: "Positions marked as held in token form, as a share of the reserve; a position that is not marked counts as not in token form.",
    evidenceWanted: "Reserve report; addresses of the holdings",
    computedOnly: true,
    derived: {
      formula: "100 × sum of positions held as a token ÷ sum of positions",
      inputs: ["position[].tokenised", "position[].assetClass", ...SIZE],
    },
  },
  "reserve.largestInstitutionPct": {
    ...share,
    label: "Largest exposure to one institution",
    help: "Enter the largest credit exposure to one group over deposits, repo and paper as the issuer publishes it, securities in custody left out; a figure computed from entered positions wins over it.",
    evidenceWanted: "Holdings list with counterparties",
    derived: {
      formula:
        "100 × largest sum of claims on one counterparty group ÷ sum of positions above zero; cash, central-bank balances, government debt, fund shares, metals, crypto-assets and settlement items are claims on nobody here; claims that name nobody are added to the upper end",
      inputs: [...OWED_BY, ...CLASS_AND_SIZE],
    },
  },
  "reserve.largestInstitutionOfDailyPct": {
    ...share,
    label: "Largest institution in one-day cash",
    help: "Of what becomes cash within one business day, the part owed by the one group that owes most.",
    evidenceWanted: "Liquidity ladder and holdings list with counterparties",
    computedOnly: true,
    derived: {
      formula:
        "100 × largest sum of claims on one counterparty group among positions that are cash within one business day ÷ sum of those positions; claims that name nobody are added to the upper end",
      inputs: [...OWED_BY, "position[].liquidityDays", ...DUE],
    },
  },
  "reserve.largestBankDepositPct": {
    ...share,
    label: "Largest deposit at one bank group",
    help: "Enter deposits at the one bank group that holds most, insured money included, as a share of the reserve; where banks are not named, give 0 and all deposits as limits.",
    evidenceWanted: DEPOSITS,
    derived: {
      formula:
        "100 × largest sum of amounts over one bank group ÷ reserve value; unnamed deposits are added to the upper end",
      inputs: [
        "account[].institution",
        "account[].institutionGroup",
        "account[].kind",
        "account[].amountUsd",
        "position[].assetClass",
        ...SIZE,
      ],
    },
  },
  "reserve.usHeldUsd": {
    kind: "usd",
    unit: "USD",
    label: "Held at institutions in the United States",
    help: "Enter the published part of the reserve kept at financial institutions in the United States; a figure computed from entered accounts wins over it.",
    section,
    evidenceWanted: "List of banks and custodians with their countries",
    min: "0",
    derived: {
      formula: "sum of amounts over accounts in the United States",
      inputs: ["account[].country", "account[].amountUsd", "reserve.fairValueUsd"],
    },
  },
  "reserve.stressLossPct": {
    ...share,
    label: "Modelled loss in stress",
    help: "Enter the loss in percent of the reserve under the issuer's own published stress; the larger of it and the loss of the house's haircut table counts.",
    evidenceWanted: "Published stress test of the reserve",
    derived: {
      formula: "100 × loss in stress ÷ reserve value",
      inputs: CLASS_AND_SIZE,
      combine: "larger",
    },
  },
  "reserve.custodianCount": {
    kind: "integer",
    unit: "groups",
    label: "Unaffiliated groups that hold the reserve",
    help: "Enter how many groups outside the issuer's own hold the reserve, counting two institutions of one group once; a count from entered accounts wins over it.",
    section: "custody",
    evidenceWanted: "List of banks and custodians with their groups",
    min: "0",
    derived: {
      formula:
        "number of institution groups over accounts outside the issuer's group; accounts that name nobody are added to the upper end",
      inputs: ["account[].institution", "account[].institutionGroup", "account[].affiliated"],
    },
  },
});
