import { defineFacts } from "./definition";

/** What every share of the reserve computed from its positions has in common. */
const share = {
  kind: "percent",
  unit: "percent",
  section: "reserve",
  min: "0",
  max: "100",
  computedOnly: true,
} as const;

const HOLDINGS = "Composition table of the reserve report";

/** The stated total gives a size to what the positions leave out. */
const CLASS_AND_AMOUNT = [
  "position[].assetClass",
  "position[].amountUsd",
  "reserve.fairValueUsd",
] as const;

/** Shares of the reserve by what it is made of. A position with a missing cell makes a share a range. */
export const reserveShareFacts = defineFacts({
  "reserve.conservativePct": {
    ...share,
    label: "Conservative share",
    help: "Cash, central-bank money, demand deposits, government paper of about three months or less, overnight repo on government paper and government money funds.",
    evidenceWanted: "Composition table with maturities and repo collateral",
    derived: {
      formula:
        "100 × sum of cash, central-bank balances, deposits payable on demand, US Treasury paper of 93 days or less, overnight reverse repo on government collateral and government money funds ÷ sum of positions, settlement items left out of both",
      inputs: [
        ...CLASS_AND_AMOUNT,
        "position[].residualMaturityDays",
        "position[].withdrawableOnDemand",
        "position[].repoCollateral",
      ],
    },
  },
  "reserve.volatilePct": {
    ...share,
    label: "Share that can swing in price",
    help: "Corporate and covered bonds, equities, metals, loans, crypto-assets, stablecoins of others, own tokens, other funds and anything not described.",
    evidenceWanted: HOLDINGS,
    derived: {
      formula:
        "100 × sum of corporate and covered bonds, equities, metals, loans, crypto-assets, other stablecoins, own tokens, other funds and other ÷ sum of positions",
      inputs: CLASS_AND_AMOUNT,
    },
  },
  "reserve.ownTokenPct": {
    ...share,
    label: "Share in own or linked tokens",
    help: "Tokens of the same group, or ones whose worth depends on this coin, as a share of the reserve.",
    evidenceWanted: "Composition table; balances on chain",
    derived: { formula: "100 × sum of own tokens ÷ sum of positions", inputs: CLASS_AND_AMOUNT },
  },
  "reserve.cryptoPct": {
    ...share,
    label: "Share in crypto-assets",
    help: "Crypto-assets as a share of the reserve, stablecoins and own tokens not counted.",
    evidenceWanted: "Composition table; balances on chain",
    derived: { formula: "100 × sum of crypto-assets ÷ sum of positions", inputs: CLASS_AND_AMOUNT },
  },
  "reserve.onChainPct": {
    ...share,
    label: "Share held on chain",
    help: "Crypto-assets, stablecoins of others, own tokens and every position marked as held in token form.",
    evidenceWanted: "Composition table; addresses of the holdings",
    derived: {
      formula:
        "100 × sum of crypto-assets, other stablecoins, own tokens and tokenised positions ÷ sum of positions",
      inputs: [...CLASS_AND_AMOUNT, "position[].tokenised"],
    },
  },
  "reserve.nonUsdPct": {
    ...share,
    label: "Share outside the dollar",
    help: "Positions that pay in any currency but the US dollar, as a share of the reserve.",
    evidenceWanted: "Composition by currency",
    derived: {
      formula: "100 × sum of positions whose currency is not USD ÷ sum of positions",
      inputs: ["position[].currency", ...CLASS_AND_AMOUNT],
    },
  },
  "reserve.paperPct": {
    ...share,
    label: "Share in paper and money funds",
    help: "Commercial paper, certificates of deposit and money funds, whose worth hangs on who stands behind them.",
    evidenceWanted: HOLDINGS,
    derived: {
      formula:
        "100 × sum of commercial paper, certificates of deposit and money funds ÷ sum of positions",
      inputs: CLASS_AND_AMOUNT,
    },
  },
  "reserve.namedPaperPct": {
    ...share,
    label: "Named part of paper and money funds",
    help: "How much of the commercial paper, certificates of deposit and money funds has a named counterparty; the name of a fund counts as one.",
    evidenceWanted: "Holdings list with counterparties",
    derived: {
      formula:
        "100 × sum of paper and money funds with a named counterparty or fund ÷ sum of paper and money funds",
      inputs: [...CLASS_AND_AMOUNT, "position[].counterparty", "position[].wrapper"],
    },
  },
  "reserve.moneyFundPct": {
    ...share,
    label: "Share in money funds",
    help: "Government and other money funds as a share of the reserve, by their own lines or by the lines they hold.",
    evidenceWanted: HOLDINGS,
    derived: {
      formula: "100 × sum of money funds and of lines held through one ÷ sum of positions",
      inputs: [...CLASS_AND_AMOUNT, "position[].wrapper", "position[].fundKind"],
    },
  },
  "reserve.governmentFundPct": {
    ...share,
    label: "Government part of money funds",
    help: "Government money funds as a share of all money funds held.",
    evidenceWanted: "Fund prospectus",
    derived: {
      formula:
        "100 × sum of government money funds and of lines held through one ÷ the same of all money funds",
      inputs: [...CLASS_AND_AMOUNT, "position[].wrapper", "position[].fundKind"],
    },
  },
  "reserve.bankDepositPct": {
    ...share,
    label: "Share in bank deposits",
    help: "Deposits at commercial banks as a share of the reserve, whatever their term.",
    evidenceWanted: HOLDINGS,
    derived: { formula: "100 × sum of bank deposits ÷ sum of positions", inputs: CLASS_AND_AMOUNT },
  },
});
