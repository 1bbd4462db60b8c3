import { defineFacts } from "../definition";

const HOLDINGS = "Holdings list with maturities";
const REPO = "Repo schedule of the reserve report or fund holdings";
const FUND = "Fund prospectus and latest holdings report";
const section = "reserve";

/** When a holding turns into cash, and the terms of repo and funds. */
export const positionTermsColumns = defineFacts({
  acquiredOn: {
    kind: "date",
    label: "Acquired on",
    help: "Enter the trade date of the purchase; leave it open where the line was bought in several lots.",
    section,
    evidenceWanted: HOLDINGS,
  },
  maturityOn: {
    kind: "date",
    label: "Matures on",
    help: "Enter the contractual final date as printed, and the days to maturity as well, because every calculation reads the days.",
    section,
    evidenceWanted: HOLDINGS,
  },
  residualMaturityDays: {
    kind: "integer",
    unit: "days",
    label: "Days to maturity",
    help: "Enter calendar days from the reserve date to the contractual end, 0 when payable on demand; for a line of several securities give the shortest and longest as limits.",
    section,
    evidenceWanted: HOLDINGS,
    min: "0",
  },
  liquidityDays: {
    kind: "integer",
    unit: "business days",
    label: "Days to cash",
    help: "Enter business days until dollars are in hand in normal markets by sale or maturity without a forced price, 0 for same-day money; this is a judgement, so say in the note how you reached it.",
    section,
    evidenceWanted: "Liquidity ladder of the reserve report",
    min: "0",
  },
  withdrawableOnDemand: {
    kind: "boolean",
    label: "Payable on demand",
    help: "Answer yes only if the whole deposit may be drawn at once without notice or penalty.",
    section,
    evidenceWanted: "Account agreement or deposit terms",
  },
  encumbered: {
    kind: "boolean",
    label: "Pledged or lent",
    help: "Answer yes if any part of the holding secures a debt, is lent out or is otherwise tied up on the reserve date.",
    section,
    evidenceWanted: "Custody agreement; note on pledged assets",
  },
  tokenised: {
    kind: "boolean",
    label: "Held as a token",
    help: "Answer yes if the reserve owns this line as a token on a chain, such as a tokenised Treasury fund.",
    section,
    evidenceWanted: "Reserve report; address of the holding",
  },
  repoCollateral: {
    kind: "enum",
    choices: {
      usTreasury: "US Treasury paper",
      eligibleSovereign: "Other eligible government paper",
      agency: "Agency paper",
      other: "Other collateral",
    },
    label: "Repo collateral",
    help: "Choose the weakest kind of collateral the contract accepts, not the best it held that day; only for reverse repo.",
    section,
    evidenceWanted: REPO,
  },
  repoCollateralMaxDays: {
    kind: "integer",
    unit: "days",
    label: "Longest repo collateral",
    help: "Enter the longest remaining life of any collateral security in days; only for reverse repo.",
    section,
    evidenceWanted: REPO,
    min: "0",
  },
  repoOverCollateralPct: {
    kind: "percent",
    unit: "percent",
    label: "Repo over-collateral",
    help: "Enter by how much the collateral exceeds the cash lent, so 102 of collateral against 100 of cash is 2.",
    section,
    evidenceWanted: REPO,
    min: "0",
  },
  repoClearing: {
    kind: "enum",
    choices: {
      triParty: "Through a tri-party agent",
      centrallyCleared: "Through a registered clearing house",
      bilateral: "Directly between the two parties",
    },
    label: "Repo clearing",
    help: "Choose how the repo is settled; where several ways are used, choose the one with the larger amount and say so in the note.",
    section,
    evidenceWanted: REPO,
  },
  repoCreditReviewOn: {
    kind: "date",
    label: "Counterparty last reviewed",
    help: "Enter the day of the last credit review of the repo counterparty by or for the issuer.",
    section,
    evidenceWanted: "Credit review record or policy statement",
  },
  fundDetail: {
    kind: "boolean",
    label: "Counted in its fund's own line",
    help: "Answer yes where the fund that holds this line is itself a line of the list: this line then only shows what is inside and counts in no sum.",
    section,
    evidenceWanted: FUND,
    structural: true,
  },
  fundRegistered: {
    kind: "boolean",
    label: "Registered fund",
    help: "Answer yes if the fund is registered under the fund law of its home, for instance as a US money market fund; a private fund is no.",
    section,
    evidenceWanted: FUND,
  },
  fundLookThroughOk: {
    kind: "boolean",
    label: "Fund holds only eligible assets",
    help: "Answer yes only if the fund's own rules limit it to assets the reserve could hold directly; today's holdings alone do not settle it.",
    section,
    evidenceWanted: FUND,
  },
  fundWamDays: {
    kind: "integer",
    unit: "days",
    label: "Average maturity of the fund",
    help: "Enter the weighted average maturity the fund publishes for the day nearest the reserve date.",
    section,
    evidenceWanted: FUND,
    min: "0",
  },
});
