import { parameter } from "@/domain/checklist/parameter";
import type { IsoDate } from "@/domain/dates";
import { Decimal } from "@/domain/decimal";

const PARTLY = "Our own line between a near miss and a failure; the Act draws none.";
const DAY = "The day is written in the Act.";

/** First day on which the Act applies. */
export const ACT_DAY = "2027-01-18";
/** First day of the ban on selling coins of other issuers. */
export const BAN_DAY = "2028-07-18";

export const EFFECTIVE_DAY = parameter<IsoDate>({
  id: "us-genius.effective-day",
  label: "First day on which the Act applies",
  unit: "date",
  house: false,
  rationale:
    "Eighteen months after enactment; no final rule was found that would have brought the day forward.",
  value: ACT_DAY,
});

export const DISTRIBUTION_DAY = parameter<IsoDate>({
  id: "us-genius.distribution-day",
  label: "First day on which providers may sell permitted coins only",
  unit: "date",
  house: false,
  rationale: DAY,
  value: BAN_DAY,
});

export const BACKING = parameter({
  id: "us-genius.backing",
  label: "Eligible assets against the coins: at least",
  unit: "percent",
  house: false,
  rationale: "The Act asks for at least one dollar of reserve per dollar of coins.",
  value: new Decimal("100"),
});

export const TREASURY_DAYS = parameter({
  id: "us-genius.treasury-days",
  label: "Days to maturity of a Treasury: at most",
  unit: "days",
  house: false,
  rationale: "Clause (iii) of the list of reserve assets.",
  value: 93,
});

export const REPO_COLLATERAL_DAYS = parameter({
  id: "us-genius.repo-collateral-days",
  label: "Days to maturity of bills sold under repo: at most",
  unit: "days",
  house: false,
  rationale: "Clause (iv) of the list of reserve assets.",
  value: 93,
});

export const OVERNIGHT_DAYS = parameter({
  id: "us-genius.overnight-days",
  label: "Calendar days an overnight repo may span",
  unit: "days",
  house: true,
  rationale:
    "The Act says overnight, read as one business day; a long weekend makes that four calendar days.",
  value: 4,
});

export const OVER_COLLATERAL = parameter({
  id: "us-genius.over-collateral",
  label: "Collateral of a reverse repo beyond the cash lent: above",
  unit: "percent",
  house: false,
  rationale: "The Act asks for collateral above the cash lent and gives no margin.",
  value: new Decimal("0"),
});

export const CREDIT_REVIEW_DAYS = parameter({
  id: "us-genius.credit-review-days",
  label: "Age of the credit review of a bilateral counterparty: at most",
  unit: "days",
  house: true,
  rationale: "The Act asks for a judgement under stress, not for its age; a year keeps it current.",
  value: 365,
});

export const CUSTODY_PLEDGE = parameter({
  id: "us-genius.custody-pledge",
  label: "Reserve pledged for custody services: at most",
  unit: "percent",
  house: true,
  rationale: "Keeps the exception to fees and short advances; the Act gives no size.",
  value: new Decimal("0.25"),
});

export const REDEMPTION_REPO_DAYS = parameter({
  id: "us-genius.redemption-repo-days",
  label: "Term of repo to pay redemptions: at most",
  unit: "days",
  house: false,
  rationale: "Third exception to the ban on pledging; its wording was not checked.",
  value: 93,
});

export const FEE_NOTICE_DAYS = parameter({
  id: "us-genius.fee-notice-days",
  label: "Notice before fees change: at least",
  unit: "days",
  house: false,
  rationale: "Seven days' notice to consumers, as the Act says.",
  value: 7,
});

export const MONTHLY_DAYS = parameter({
  id: "us-genius.monthly-days",
  label: "Days between monthly reports: at most",
  unit: "days",
  house: false,
  rationale: "The longest month; the Act asks for a report every month.",
  value: 31,
});

export const CERTIFIED_MONTHS_MET = parameter({
  id: "us-genius.certified-months-met",
  label: "Months certified out of the last three: met from",
  unit: "months",
  house: true,
  rationale: "The Act asks for every month; three in a row show that it is done.",
  value: 3,
});

export const CERTIFIED_MONTHS_PARTLY = parameter({
  id: "us-genius.certified-months-partly",
  label: "Months certified out of the last three: partly met from",
  unit: "months",
  house: true,
  rationale: PARTLY,
  value: 2,
});

export const CAPITAL_STAND_IN = parameter({
  id: "us-genius.capital-stand-in",
  label: "Own funds where no minimum is on record: partly met from",
  unit: "USD",
  house: true,
  rationale:
    "No regulator has set a final minimum; five million dollars stands in, and only for partly met.",
  value: new Decimal("5000000"),
});

export const RECORD_YEARS = parameter({
  id: "us-genius.record-years",
  label: "Years records are kept: at least",
  unit: "years",
  house: false,
  rationale: "Retention under the Bank Secrecy Act.",
  value: new Decimal("5"),
});

export const UNREACHED_SUPPLY = parameter({
  id: "us-genius.unreached-supply",
  label: "Supply on chains out of reach of orders: partly met below",
  unit: "percent",
  house: true,
  rationale: PARTLY,
  value: new Decimal("5"),
});

export const FREEZE_DAYS = parameter({
  id: "us-genius.freeze-days",
  label: "Age of the last freeze carried out: at most",
  unit: "days",
  house: true,
  rationale: "Two years; the Act asks for ability and conduct and names no proof.",
  value: 730,
});

export const AUDIT_SUPPLY = parameter({
  id: "us-genius.audit-supply",
  label: "Coins of the group that call for audited accounts: above",
  unit: "USD",
  house: false,
  rationale: "Section 4(a)(10).",
  value: new Decimal("50000000000"),
});

export const STATE_SUPPLY = parameter({
  id: "us-genius.state-supply",
  label: "Coins of the group under a State regime: at most",
  unit: "USD",
  house: false,
  rationale: "Section 4(c)(1) says not more than; section 6(a)(1) says less than.",
  value: new Decimal("10000000000"),
});

export const TRANSITION_DAYS = parameter({
  id: "us-genius.transition-days",
  label: "Days to move to federal oversight: at most",
  unit: "days",
  house: false,
  rationale: "Section 4(d).",
  value: 360,
});

export const SCREENING_DAYS = parameter({
  id: "us-genius.screening-days",
  label: "Age of the last screening of officers: at most",
  unit: "days",
  house: true,
  rationale: "The Act bars people, not stale checks; a yearly check keeps the answer current.",
  value: 365,
});

export const FIRST_CERTIFICATE_DAYS = parameter({
  id: "us-genius.first-certificate-days",
  label: "Days from approval to the first certification: at most",
  unit: "days",
  house: false,
  rationale: "Section 5(i)(1).",
  value: 180,
});

export const FIRST_CERTIFICATE_LATE = parameter({
  id: "us-genius.first-certificate-late",
  label: "Days from approval to the first certification: partly met up to",
  unit: "days",
  house: true,
  rationale: "Thirty days late. Our own line; the Act draws none.",
  value: 210,
});

export const YEARLY_CERTIFICATE_DAYS = parameter({
  id: "us-genius.yearly-certificate-days",
  label: "Age of the newest certification: at most",
  unit: "days",
  house: false,
  rationale: "Section 5(i)(1) asks for one every year.",
  value: 365,
});

export const YEARLY_CERTIFICATE_LATE = parameter({
  id: "us-genius.yearly-certificate-late",
  label: "Age of the newest certification: partly met up to",
  unit: "days",
  house: true,
  rationale: "Thirty days late. Our own line; the Act draws none.",
  value: 395,
});

export const US_RESERVE_PARTLY = parameter({
  id: "us-genius.us-reserve-partly",
  label: "Reserve in the United States against US demand: partly met from",
  unit: "percent",
  house: true,
  rationale: PARTLY,
  value: new Decimal("80"),
});
