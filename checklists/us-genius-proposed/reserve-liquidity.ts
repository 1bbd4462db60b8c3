import {
  all,
  any,
  atLeast,
  atMost,
  everyRow,
  figureAtLeast,
  is,
  yes,
} from "@/domain/regime/condition";
import { type Rule, rule } from "@/domain/regime/rule";
import { isListedLine, LINE_COLUMNS, LINE_PARAMETERS } from "./eligible-line";
import { INSURED_AMOUNT, INSURED_PCT } from "./insured-deposits";
import {
  AVERAGE_DAYS,
  AVERAGE_DAYS_PARTLY,
  BUCKET_SHARE,
  BUCKET_SHARE_PARTLY,
  DAILY_SHARE,
  DAILY_SHARE_PARTLY,
  FULL_BACKING,
  INSTITUTION_SHARE,
  INSTITUTION_SHARE_PARTLY,
  INSURED_CAP,
  INSURED_CAP_PARTLY,
  INSURED_FROM,
  INSURED_SHARE,
  INSURED_SHARE_PARTLY,
  NO_TOKENISED_SHARE,
  WEEKLY_SHARE,
  WEEKLY_SHARE_PARTLY,
} from "./parameters";
import { PROXY, proposedBy, supervisedBy } from "./scope";
import {
  DECHERT_LIQUIDITY,
  FDIC_PROPOSAL,
  FDIC_QUOTES,
  NCUA_QUOTES,
  OCC_QUOTES,
  OCC_SUMMARY,
  ORRICK_FDIC,
} from "./sources";

const OPTIONS =
  "the OCC put the figure forward as an optional safe harbour (Option A) and as a duty (Option B), and the final rule is to choose";

export const reserveLiquidityRules: readonly Rule[] = [
  rule({
    id: "us-genius-proposed.reserve.fair-value-at-all-times",
    title: "Full backing at fair value, kept apart",
    requirement:
      "The reserve can be told apart, lies in accounts of its own and is never mixed with other assets; on no day is its fair value below the coins at par.",
    force: proposedBy(["OCC", "FDIC", "NCUA"]),
    severity: "major",
    citation: "proposed 12 CFR 15.11(a)(1)(i) to (iii); same: NCUA 706.202(a)(1), FDIC 350.4",
    sources: [OCC_QUOTES, NCUA_QUOTES, FDIC_QUOTES],
    verification: "quoted",
    applies: supervisedBy("OCC", "FDIC", "NCUA"),
    met: all(
      is("segregation.pool", "separatePool", "identifiedShared"),
      is("segregation.accounts", "separate"),
      atLeast("reserve.coveragePct", FULL_BACKING),
      atLeast("reserve.lowestCoverage12mPct", FULL_BACKING),
    ),
    evidenceWanted: "Daily record of fair value and supply; account titles",
    remark: `Looks at the reserve date and at the worst day of the twelve months before it. ${PROXY}`,
  }),
  rule({
    id: "us-genius-proposed.reserve.exclusive-classes",
    title: "Nothing but the eight listed classes",
    requirement:
      "Every asset of the reserve belongs to one of eight classes. Treasuries have 93 days or less to run, and a money fund that holds anything else, a longer Treasury included, does not count.",
    force: proposedBy(["OCC"]),
    severity: "major",
    citation: "proposed 12 CFR 15.11(b)(1) to (8) and preamble fn 53",
    sources: [OCC_QUOTES],
    verification: "quoted",
    applies: supervisedBy("OCC"),
    met: all(
      everyRow("position", {
        says: "lines of the reserve fit a listed class",
        columns: LINE_COLUMNS,
        parameters: LINE_PARAMETERS,
        test: isListedLine,
      }),
      any(
        atMost("reserve.tokenisedPct", NO_TOKENISED_SHARE),
        yes("reserve.practices.tokenisedRiskReview"),
      ),
    ),
    evidenceWanted: "Position file with maturities; holdings and rules of each fund",
    remark: `A deposit counts where the bank is established in the United States, since insurance by the FDIC or NCUA is not recorded by line. Floating-rate, inflation-linked and stripped Treasuries of 93 days or less, and other government assets that need an approval, stay unknown. Lines at or below zero are no assets. ${PROXY}`,
  }),
  rule({
    id: "us-genius-proposed.liquidity.daily-10",
    title: "Tenth of the reserve at hand daily",
    requirement:
      "On each business day at least 10% of the reserve is demand deposits, balances at the Federal Reserve or money as quickly at hand.",
    force: proposedBy(["OCC"], OPTIONS),
    severity: "major",
    citation: "proposed 12 CFR 15.11(c) Option A safe harbour (c)(2)(i), or Option B (c)(1)",
    sources: [OCC_QUOTES, DECHERT_LIQUIDITY, OCC_SUMMARY],
    verification: "quoted",
    doubt:
      "Sources leave open whether money due within one business day belongs to the daily tenth; it is counted here.",
    applies: supervisedBy("OCC"),
    met: atLeast("reserve.maturing1dPct", DAILY_SHARE),
    partly: any(
      atLeast("reserve.maturing1dPct", DAILY_SHARE_PARTLY),
      is("governance.liquidityPolicy", "boardApproved"),
    ),
    evidenceWanted: "Liquidity ladder for each day",
    remark: `Judged on the reserve date alone. A liquidity policy the board approved stands for the case an issuer would make under Option A. ${PROXY}`,
  }),
  rule({
    id: "us-genius-proposed.liquidity.weekly-30",
    title: "Three tenths of the reserve within a week",
    requirement:
      "At least 30% of the reserve is in the daily tenth, or comes in for certain over five business days because it matures or has already been sold.",
    force: proposedBy(["OCC"], OPTIONS),
    severity: "major",
    citation: "proposed 12 CFR 15.11(c)(2)(ii) or (c)(2) under Option B",
    sources: [DECHERT_LIQUIDITY, OCC_QUOTES],
    verification: "quoted",
    applies: supervisedBy("OCC"),
    met: atLeast("reserve.maturing1wPct", WEEKLY_SHARE),
    partly: atLeast("reserve.maturing1wPct", WEEKLY_SHARE_PARTLY),
    evidenceWanted: "Ladder of what falls due day by day",
    remark: PROXY,
  }),
  rule({
    id: "us-genius-proposed.liquidity.institution-40",
    title: "Ceiling of 40% for one institution",
    requirement: "At most 40% of the reserve stands with one eligible financial institution.",
    force: proposedBy(["OCC", "FDIC"], OPTIONS),
    severity: "major",
    citation:
      "proposed 12 CFR 15.11(c)(2)(iii) or (c)(3); FDIC 350.4(f) makes it mandatory, each business day, regardless of instrument type",
    sources: [DECHERT_LIQUIDITY, FDIC_QUOTES, ORRICK_FDIC, FDIC_PROPOSAL],
    verification: "quoted",
    doubt:
      "How to measure it is doubtful: the FDIC speaks of exposure, while the OCC speaks of what is held at the institution and looks through sub-custody, which may bring in securities kept there.",
    applies: supervisedBy("OCC", "FDIC"),
    met: atMost("reserve.largestInstitutionPct", INSTITUTION_SHARE),
    partly: atMost("reserve.largestInstitutionPct", INSTITUTION_SHARE_PARTLY),
    evidenceWanted: "Exposure report by group of counterparties",
    remark: `Credit exposure only, by group; compare it with the securities in custody at the same group. The narrow miss is meant to last no longer than one business day, which is not recorded. ${PROXY}`,
  }),
  rule({
    id: "us-genius-proposed.liquidity.daily-bucket-50",
    title: "Half of the daily cash with one institution",
    requirement:
      "At most 50% of the daily cash that is required stands with one eligible institution.",
    force: proposedBy(["OCC"], "not confirmed for the FDIC or the NCUA"),
    severity: "major",
    citation: "proposed 12 CFR 15.11(c)(2)(iv) or (c)(4)",
    sources: [OCC_QUOTES],
    verification: "quoted",
    applies: supervisedBy("OCC"),
    met: atMost("reserve.largestInstitutionOfDailyPct", BUCKET_SHARE),
    partly: atMost("reserve.largestInstitutionOfDailyPct", BUCKET_SHARE_PARTLY),
    evidenceWanted: "Deposit list by bank and group",
    remark: `Measured on all the daily cash there is, also where it exceeds what is required. ${PROXY}`,
  }),
  rule({
    id: "us-genius-proposed.liquidity.maturity-20-days",
    title: "Average maturity up to 20 days",
    requirement: "The weighted average maturity of the reserve is 20 days or less.",
    force: proposedBy(["OCC"], OPTIONS),
    severity: "major",
    citation: "proposed 12 CFR 15.11(c)(2)(v) or (c)(5)",
    sources: [OCC_QUOTES, DECHERT_LIQUIDITY],
    verification: "quoted",
    applies: supervisedBy("OCC"),
    met: atMost("reserve.wamDays", AVERAGE_DAYS),
    partly: atMost("reserve.wamDays", AVERAGE_DAYS_PARTLY),
    evidenceWanted: "Calculation of the average maturity",
    remark: `Cash, deposits and balances at the Federal Reserve count with 0 days, overnight repo with 1 and a fund with its own average. ${PROXY}`,
  }),
  rule({
    id: "us-genius-proposed.liquidity.insured-deposits",
    title: "Insured deposits of the largest issuers",
    requirement:
      "From USD 25bn outstanding, at least 0.5% of the reserve is insured deposits or insured credit-union shares; more than USD 500m is never asked for.",
    force: proposedBy(["OCC"], "found in the OCC's text only"),
    severity: "major",
    citation: "proposed 12 CFR 15.11(d)",
    sources: [OCC_QUOTES, OCC_SUMMARY],
    verification: "quoted",
    applies: all(supervisedBy("OCC"), atLeast("issuer.consolidatedOutstandingUsd", INSURED_FROM)),
    met: any(figureAtLeast(INSURED_AMOUNT, INSURED_CAP), figureAtLeast(INSURED_PCT, INSURED_SHARE)),
    partly: any(
      figureAtLeast(INSURED_AMOUNT, INSURED_CAP_PARTLY),
      figureAtLeast(INSURED_PCT, INSURED_SHARE_PARTLY),
    ),
    evidenceWanted: "Report on where deposits are placed, USD 250,000 per bank",
    remark: PROXY,
  }),
];
