import {
  all,
  any,
  atLeast,
  atMost,
  figureAtMost,
  is,
  isNot,
  no,
  yes,
} from "@/domain/regime/condition";
import { type Rule, rule } from "@/domain/regime/rule";
import { hasLicence } from "../common/licences";
import {
  OTHER_ASSET_SHARE,
  OUTSIDE_ISSUER,
  PERMISSION_UNDER_WAY,
  SINCE_2024,
  THIRD_PARTY_CUSTODY,
  ZONE_ISSUER,
} from "./conditions";
import {
  FULL_BACKING,
  OTHER_ASSETS,
  REDEMPTION_DAYS_MET,
  REDEMPTION_DAYS_PARTLY,
  REPORT_DAYS_MET,
  REPORT_DAYS_PARTLY,
  SAME_CURRENCY,
  VALUATION_DAYS,
} from "./parameters";
import {
  ACCEPTED_TOKENS,
  CONSULTATION_SUMMARY,
  FRAMEWORK_START,
  ISSUING_SUMMARY,
  RESERVE_ARTICLE,
  RESERVE_NEWS,
  RULEBOOK_2026,
  STABLECOIN_REGISTER,
} from "./sources";

const ALLOWED_DESIGN = all(
  isNot("coin.stabilisation", "algorithmic"),
  isNot("coin.referenceCurrency", "AED"),
);
const IN_REFERENCE_CURRENCY = atLeast("reserve.sameCurrencyPct", SAME_CURRENCY);
const SEPARATE = is("segregation.accounts", "separate");
const NO_INVESTMENT_CLAIM = no("marketing.claims.investmentProduct");

const CLAIM_ON_ISSUER = is(
  "holder.claim",
  "beneficialInterest",
  "statutoryPriority",
  "directClaimSecured",
  "directClaimUnsecured",
);

const NO_OTHER_BUSINESS = all(
  no("issuer.activities.custody"),
  no("issuer.activities.lending"),
  no("issuer.activities.staking"),
  no("issuer.activities.trading"),
  no("issuer.activities.exchange"),
  no("issuer.activities.unrelated"),
);

export const zoneRules: readonly Rule[] = [
  rule({
    id: "ae-adgm.licence.permission",
    title: "Permission to issue",
    requirement:
      "Whoever issues fiat-referenced tokens in Abu Dhabi Global Market needs a permission for that activity; tokens in dirham and algorithmic tokens cannot get it.",
    force: SINCE_2024,
    severity: "gate",
    citation: "FSMR Sch. 1; COBS 19A",
    sources: [ISSUING_SUMMARY, RULEBOOK_2026, FRAMEWORK_START],
    verification: "secondary",
    applies: ZONE_ISSUER,
    met: all(
      hasLicence(
        "licences are permissions to issue fiat-referenced tokens in force",
        "adgmFiatToken",
      ),
      ALLOWED_DESIGN,
    ),
    partly: all(PERMISSION_UNDER_WAY, ALLOWED_DESIGN),
    evidenceWanted: "Entry in the register of the Financial Services Regulatory Authority",
  }),
  rule({
    id: "ae-adgm.licence.accepted-list",
    title: "Foreign token on the accepted list",
    requirement:
      "A dollar token from elsewhere may be used by firms of the free zone only if it is on the list of accepted fiat-referenced tokens.",
    force: {
      status: "in_force",
      from: "2026-01-01",
      until: null,
      text: "In force since 1 January 2026.",
    },
    severity: "gate",
    citation: "COBS; FSRA Digital Assets page",
    sources: [ACCEPTED_TOKENS, RULEBOOK_2026],
    verification: "secondary",
    applies: OUTSIDE_ISSUER,
    met: yes("coin.recognitions.adgmAccepted"),
    evidenceWanted: "The authority's list of accepted tokens",
  }),
  rule({
    id: "ae-adgm.reserve.full-backing-daily",
    title: "Reserve at par every business day",
    requirement:
      "At the end of every business day the reserve, marked to market that day, is worth at least the par value of the tokens.",
    force: SINCE_2024,
    severity: "gate",
    citation: "FSRA FRT framework; CP7/2024",
    sources: [RESERVE_NEWS, RESERVE_ARTICLE],
    verification: "secondary",
    applies: ZONE_ISSUER,
    met: all(
      atLeast("reserve.lowestCoverage12mPct", FULL_BACKING),
      is("disclosure.valuationBasis", "fairValue"),
      atMost("reserve.valuedEveryDays", VALUATION_DAYS),
    ),
    partly: atLeast("reserve.coveragePct", FULL_BACKING),
    evidenceWanted: "Daily valuations of the reserve",
    remark: "“Every business day” is tested on the worst day of twelve months.",
  }),
  rule({
    id: "ae-adgm.reserve.eligible-assets",
    title: "Cash and quickly sold assets in one currency",
    requirement:
      "The reserve is cash or assets of high quality in the token's currency that sell quickly.",
    force: SINCE_2024,
    severity: "gate",
    citation: "COBS 19A; CP7/2024",
    sources: [CONSULTATION_SUMMARY, RESERVE_ARTICLE],
    verification: "secondary",
    doubt: "The exact list of eligible assets was not seen.",
    applies: ZONE_ISSUER,
    met: all(IN_REFERENCE_CURRENCY, figureAtMost(OTHER_ASSET_SHARE, OTHER_ASSETS)),
    partly: IN_REFERENCE_CURRENCY,
    evidenceWanted: "List of securities with identifiers",
    remark:
      "Bank deposits, government and supranational debt, reverse repo and government money funds are taken as such assets.",
  }),
  rule({
    id: "ae-adgm.segregation.pool-per-token",
    title: "A pool per token, kept by third parties",
    requirement:
      "Every token has a pool of its own, kept by third parties to which the authority has not objected.",
    force: SINCE_2024,
    severity: "major",
    citation: "COBS 19A, 15",
    sources: [RESERVE_NEWS, RULEBOOK_2026],
    verification: "secondary",
    applies: ZONE_ISSUER,
    met: all(is("segregation.pool", "separatePool"), SEPARATE, THIRD_PARTY_CUSTODY),
    partly: SEPARATE,
    evidenceWanted: "List of accounts; non-objection of the authority",
  }),
  rule({
    id: "ae-adgm.redemption.two-business-days",
    title: "Par within two business days",
    requirement: "Holders who ask for it are paid at par within two business days.",
    force: SINCE_2024,
    severity: "gate",
    citation: "COBS 19A",
    sources: [STABLECOIN_REGISTER],
    verification: "unverified",
    doubt: "The two days rest on one secondary source and are doubtful.",
    applies: ZONE_ISSUER,
    met: all(
      yes("redemption.atPar"),
      atMost("redemption.settlementBusinessDays", REDEMPTION_DAYS_MET),
      CLAIM_ON_ISSUER,
    ),
    partly: all(
      yes("redemption.atPar"),
      atMost("redemption.settlementBusinessDays", REDEMPTION_DAYS_PARTLY),
    ),
    evidenceWanted: "Records of redemptions",
  }),
  rule({
    id: "ae-adgm.assurance.monthly-attestation",
    title: "Independent monthly attestation",
    requirement: "Someone independent attests the reserve every month.",
    force: SINCE_2024,
    severity: "major",
    citation: "COBS 19A",
    sources: [RULEBOOK_2026],
    verification: "secondary",
    applies: ZONE_ISSUER,
    met: all(
      atMost("disclosure.attestationEveryDays", REPORT_DAYS_MET),
      yes("attestation.newestIndependent"),
      yes("attestation.exists"),
    ),
    partly: atMost("disclosure.attestationEveryDays", REPORT_DAYS_PARTLY),
    evidenceWanted: "The reports",
  }),
  rule({
    id: "ae-adgm.conduct.other-business",
    title: "No other business, no promotion as an investment",
    requirement:
      "The issuer runs no other regulated business unless approved and does not sell the token to the public as something to invest in.",
    force: SINCE_2024,
    severity: "major",
    citation: "COBS 19A",
    sources: [RULEBOOK_2026, STABLECOIN_REGISTER],
    verification: "secondary",
    applies: ZONE_ISSUER,
    met: all(any(NO_OTHER_BUSINESS, yes("issuer.otherActivitiesApproved")), NO_INVESTMENT_CLAIM),
    partly: NO_INVESTMENT_CLAIM,
    evidenceWanted: "Scope of the permission; marketing material",
    remark:
      "Custody for others, lending, staking, trading, running a venue and unrelated business count as other business.",
  }),
  rule({
    id: "ae-adgm.whitepaper.current",
    title: "White paper public and up to date",
    requirement: "A white paper is public and kept up to date.",
    force: SINCE_2024,
    severity: "major",
    citation: "COBS 19A",
    sources: [ISSUING_SUMMARY],
    verification: "secondary",
    applies: ZONE_ISSUER,
    met: all(yes("whitePaper.published"), yes("whitePaper.checks.current")),
    partly: yes("whitePaper.published"),
    evidenceWanted: "The white paper",
  }),
];
