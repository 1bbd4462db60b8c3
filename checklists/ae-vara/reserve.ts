import {
  all,
  any,
  atLeast,
  atMost,
  everyRow,
  figureAtMost,
  is,
  yes,
} from "@/domain/regime/condition";
import { type Rule, rule } from "@/domain/regime/rule";
import {
  IN_FORCE,
  NO_LONG_AGENCY_DEBT,
  NO_OTHER_COLLATERAL,
  OTHER_ASSET_SHARE,
} from "./conditions";
import {
  DEBT_DAYS_MET,
  DEBT_DAYS_PARTLY,
  FEE_PERCENT,
  FLAT_FEE,
  FULL_BACKING,
  OTHER_ASSETS,
  REDEMPTION_DAYS_MET,
  REDEMPTION_DAYS_PARTLY,
  REPO_DAYS,
  REPORT_DAYS_MET,
  REPORT_DAYS_PARTLY,
  SAME_CURRENCY,
} from "./parameters";
import { FRVA_PART_III, LAW_FIRM_SUMMARY, POLICY_TRACKER, RESERVE_RULE } from "./sources";

const BACKED = atLeast("reserve.coveragePct", FULL_BACKING);
const IN_REFERENCE_CURRENCY = atLeast("reserve.sameCurrencyPct", SAME_CURRENCY);
const SEPARATE = is("segregation.accounts", "separate");
const AUTHORISED = everyRow("account", {
  says: "institutions are authorised for the asset",
  columns: ["account[].authorised"],
  test: ({ values: { authorised } }) => authorised ?? null,
});
const AGREED = everyRow("account", {
  says: "institutions are approved by the issuer's regulator",
  columns: ["account[].regulatorApproved"],
  test: ({ values: { regulatorApproved } }) => regulatorApproved ?? null,
});

/** The reserve, how it is kept, paid out and reported on. */
export const reserveRules: readonly Rule[] = [
  rule({
    id: "ae-vara.issuance.matched",
    title: "Issue and reserve move together",
    requirement:
      "When supply grows or shrinks, the reserve follows in step, without disturbing the market.",
    force: IN_FORCE,
    severity: "major",
    citation: "FRVA Rules III.A",
    sources: [FRVA_PART_III],
    verification: "primary",
    met: yes("reserve.practices.mintMatched"),
    evidenceWanted: "Records of mints and burns beside movements of the reserve",
  }),
  rule({
    id: "ae-vara.reserve.full-backing",
    title: "Full backing at all times",
    requirement: "The reserve is never worth less than 100% of the tokens outstanding.",
    force: IN_FORCE,
    severity: "gate",
    citation: "FRVA Rules III.B.1",
    sources: [RESERVE_RULE],
    verification: "primary",
    met: all(BACKED, atLeast("reserve.lowestCoverage12mPct", FULL_BACKING)),
    partly: BACKED,
    evidenceWanted: "Daily figures of reserve and supply",
    remark: "“At all times” is tested on the worst day of twelve months.",
  }),
  rule({
    id: "ae-vara.reserve.eligible-assets",
    title: "Eligible assets in the reference currency",
    requirement:
      "The reserve is in the currency the token refers to and consists of cash and its equivalents, debt of governments, central banks or agencies with up to 90 days to run, repo of up to seven days on such debt, and money funds that buy short government paper.",
    force: IN_FORCE,
    severity: "gate",
    citation: "FRVA Rules III.B.2",
    sources: [RESERVE_RULE],
    verification: "primary",
    met: all(
      IN_REFERENCE_CURRENCY,
      figureAtMost(OTHER_ASSET_SHARE, OTHER_ASSETS),
      atMost("reserve.governmentMaxDays", DEBT_DAYS_MET),
      NO_LONG_AGENCY_DEBT,
      atMost("reserve.reverseRepoMaxDays", REPO_DAYS),
      NO_OTHER_COLLATERAL,
    ),
    partly: all(IN_REFERENCE_CURRENCY, atMost("reserve.governmentMaxDays", DEBT_DAYS_PARTLY)),
    evidenceWanted: "List of securities with identifiers and maturities",
    remark: "Bank deposits of any term count as cash and equivalents.",
  }),
  rule({
    id: "ae-vara.segregation.authorised-institutions",
    title: "Kept apart at agreed institutions",
    requirement:
      "The reserve lies apart from other assets, within prompt reach, at authorised institutions to which the authority has agreed; the risk of what it consists of is assessed.",
    force: IN_FORCE,
    severity: "gate",
    citation: "FRVA Rules III.B.3",
    sources: [RESERVE_RULE],
    verification: "primary",
    met: all(SEPARATE, AUTHORISED, AGREED, is("governance.liquidityPolicy", "boardApproved")),
    partly: all(SEPARATE, AUTHORISED),
    evidenceWanted: "Agreements with the institutions; assessment of the reserve's risk",
    remark:
      "A liquidity policy approved by the board stands for prompt access and for the assessment of risk.",
  }),
  rule({
    id: "ae-vara.redemption.one-working-day",
    title: "Par within one working day, free of charge",
    requirement: "Holders are paid at par within one working day and pay no fee.",
    force: IN_FORCE,
    severity: "gate",
    citation: "FRVA Rules III.C",
    sources: [LAW_FIRM_SUMMARY, POLICY_TRACKER],
    verification: "secondary",
    met: all(
      yes("redemption.atPar"),
      atMost("redemption.settlementBusinessDays", REDEMPTION_DAYS_MET),
      any(
        is("redemption.feeBasis", "none"),
        all(atMost("redemption.feePct", FEE_PERCENT), atMost("redemption.feeFixedUsd", FLAT_FEE)),
      ),
    ),
    partly: all(
      yes("redemption.atPar"),
      atMost("redemption.settlementBusinessDays", REDEMPTION_DAYS_PARTLY),
    ),
    evidenceWanted: "Records of redemptions; table of fees",
  }),
  rule({
    id: "ae-vara.assurance.monthly-audit",
    title: "Independent monthly report, published",
    requirement:
      "Someone independent audits supply and reserve every month, and the report is on the issuer's website.",
    force: IN_FORCE,
    severity: "major",
    citation: "FRVA Rules III.D-E (unverified)",
    sources: [LAW_FIRM_SUMMARY],
    verification: "secondary",
    doubt: "The paragraphs cited were not checked.",
    met: all(
      atMost("disclosure.attestationEveryDays", REPORT_DAYS_MET),
      yes("attestation.newestIndependent"),
      yes("attestation.exists"),
    ),
    partly: all(
      atMost("disclosure.attestationEveryDays", REPORT_DAYS_PARTLY),
      yes("attestation.exists"),
    ),
    evidenceWanted: "The last twelve reports",
  }),
];
