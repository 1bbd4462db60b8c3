import { all, any } from "@/domain/regime/condition";
import type { Regime } from "@/domain/regime/regime";
import { eligibility } from "./eligibility";
import { issuerRules } from "./issuer";
import { LEFT_OUT } from "./left-out";
import { moneyLaunderingRules } from "./money-laundering";
import { redemptionRules } from "./redemption";
import { reportingRules } from "./reporting";
import { reserveLiquidityRules } from "./reserve-liquidity";
import { issuedInUs, offeredInUs, paymentStablecoin } from "./scope";

export const usGeniusProposedRegime: Regime = {
  id: "us-genius-proposed",
  name: "GENIUS Act rulemakings of 2026",
  shortName: "GENIUS proposals",
  jurisdiction: "United States",
  nature: "proposed",
  instruments: [
    "OCC proposal, 91 FR 10202 (12 CFR 15)",
    "FDIC proposal, 91 FR 18534 (12 CFR 350)",
    "NCUA proposal, 91 FR 28956 (12 CFR 706)",
    "FinCEN and OFAC proposal, 91 FR 18582 (31 CFR 1033 and 502)",
    "Federal Reserve proposals, 91 FR 61580 and 91 FR 61346",
    "Treasury proposals, 91 FR 16844 and 91 FR 53368",
    "Certification committee interim final rule, 91 FR 61688",
    "Customer identification proposal, 91 FR 37234",
    "OCC and FDIC AML proposals, 91 FR 37840 and 91 FR 34171",
  ],
  applies: all(paymentStablecoin, any(issuedInUs, offeredInUs)),
  appliesPlain:
    "Dollar payment stablecoins issued from the United States or offered there, by the agency that leads: each rule names the agencies whose proposal is known to hold it, and one that is not named is unconfirmed, not ruled out. Issuers under the Federal Reserve are held against the rules of the OCC and the FDIC, State issuers below USD 10bn against those of the OCC; both results are a proxy. The rules of FinCEN and OFAC concern every permitted issuer.",
  dates: [
    { date: "2026-03-02", what: "Main proposal of the OCC" },
    { date: "2026-04-10", what: "Main proposal of the FDIC; proposal of FinCEN and OFAC" },
    { date: "2026-05-18", what: "Main proposal of the NCUA" },
    { date: "2026-08-18", what: "Treasury's proposal on offers and on comparing foreign regimes" },
    { date: "2026-09-29", what: "Proposals of the Federal Reserve" },
    { date: "2026-09-30", what: "Certification procedure in force as an interim final rule" },
    { date: "2026-10-19", what: "End of comments on Treasury's proposal" },
  ],
  notCovered: [
    "The proposals in full: headers, summaries and quotations by others are all that was read",
    "Figures of the Federal Reserve's proposal",
  ],
  doubtful: [
    "A final rule may have come out after about 7 October 2026; the OCC said it wanted to be done by November 2026",
    "The OCC's diversification figures come as an optional safe harbour (Option A) and as a binding rule (Option B)",
    "What the daily tenth may consist of",
    "Whether securities in custody count towards the 40% ceiling beside credit exposure",
  ],
  checkedOn: "2026-11-21",
  rules: [
    ...reserveLiquidityRules,
    ...redemptionRules,
    ...reportingRules,
    ...issuerRules,
    ...moneyLaunderingRules,
  ],
  leftOut: LEFT_OUT,
  eligibility,
};
