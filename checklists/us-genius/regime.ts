import { all, any, is, yes } from "@/domain/regime/condition";
import type { LeftOut, Regime } from "@/domain/regime/regime";
import { assuranceRules } from "./assurance";
import { conductRules } from "./conduct";
import { custodyRules } from "./custody";
import { eligibility } from "./eligibility";
import { foreignRules } from "./foreign";
import { licenceRules } from "./licence";
import { ACT_DAY, BAN_DAY } from "./parameters";
import { redemptionRules } from "./redemption";
import { reserveRules } from "./reserve";
import { riskRules } from "./risk";
import { isUsFormed, offeredToUs } from "./scope";

const CLASSIFIES = "Classifies a reserve line; used by the eligibility table.";
const EXCEPTION = "An exception; tested inside us-genius.reserve.no-rehypothecation.";

const leftOut: readonly LeftOut[] = [
  { id: "us-genius.scope.payment-stablecoin", why: "It is the regime's own scope." },
  {
    id: "us-genius.scope.non-permitted-treatment",
    why: "Tells holders how to treat a coin of another issuer; asks nothing of the issuer.",
  },
  {
    id: "us-genius.scope.effective-date",
    why: "Sets the first day of the Act, which every rule carries.",
  },
  {
    id: "us-genius.supervision.exigent-powers",
    why: "A power of the Federal Reserve and the OCC over State issuers; the issuer has nothing to fulfil.",
  },
  { id: "us-genius.reserve.class-cash-and-fed", why: CLASSIFIES },
  { id: "us-genius.reserve.class-deposits", why: CLASSIFIES },
  { id: "us-genius.reserve.class-treasuries", why: CLASSIFIES },
  { id: "us-genius.reserve.class-repo-cash", why: CLASSIFIES },
  { id: "us-genius.reserve.class-reverse-repo", why: CLASSIFIES },
  { id: "us-genius.reserve.class-money-funds", why: CLASSIFIES },
  { id: "us-genius.reserve.class-other-government", why: CLASSIFIES },
  { id: "us-genius.reserve.class-tokenised", why: CLASSIFIES },
  { id: "us-genius.reserve.exception-repo-margin", why: EXCEPTION },
  { id: "us-genius.reserve.exception-custody-services", why: EXCEPTION },
  { id: "us-genius.reserve.exception-redemption-repo", why: EXCEPTION },
];

/** The Act itself; the rules that agencies proposed under it in 2026 are a regime of their own. */
export const usGeniusRegime: Regime = {
  id: "us-genius",
  name: "GENIUS Act (statute)",
  shortName: "GENIUS Act",
  jurisdiction: "United States",
  nature: "law",
  instruments: ["Public Law 119-27, 139 Stat. 419", "12 U.S.C. chapter 56 (5901 to 5916)"],
  applies: all(
    yes("coin.fixedRedemptionObligation"),
    is("coin.referenceCurrency", "USD"),
    is("coin.legalNature", "none"),
    any(isUsFormed, offeredToUs),
  ),
  appliesPlain:
    "Every payment stablecoin in dollars that is issued from the United States or offered to people there. Most rules bind permitted issuers; a foreign issuer whose coin reaches people there answers to section 18.",
  dates: [
    { date: "2025-07-18", what: "Enacted" },
    {
      date: "2026-09-20",
      what: "Last day on which a final rule could have brought the start forward",
    },
    { date: ACT_DAY, what: "The Act begins to apply" },
    { date: BAN_DAY, what: "Providers may sell coins of permitted issuers only" },
  ],
  notCovered: [
    "Tokens that are deposits, securities or national currency",
    "The regimes of the States",
    "Legislation on market structure; a vote to end debate failed in the Senate on 15 September 2026 (from a secondary account)",
  ],
  doubtful: [
    "Section 4(c) speaks of not more than USD 10bn, section 6(a)(1) of less than USD 10bn. Exactly USD 10bn passes the State route here and is federally supervised as well",
    "The letters of subsections 3(g) and 4(a)(6)(B)",
    "The subsection on penalties and the exceptions to sections 4(a)(2) and 10(c) were not checked",
    "Section 4(a)(1)(B) on timely redemption was not read directly; some summaries give one business day",
  ],
  checkedOn: "2026-11-21",
  rules: [
    ...licenceRules,
    ...foreignRules,
    ...reserveRules,
    ...redemptionRules,
    ...custodyRules,
    ...assuranceRules,
    ...riskRules,
    ...conductRules,
  ],
  leftOut,
  eligibility,
};
