import {
  all,
  any,
  atLeast,
  atMost,
  below,
  everyRow,
  facts,
  figureAtLeast,
  is,
  isKnown,
  no,
  noRow,
  not,
  yes,
} from "@/domain/regime/condition";
import { type Rule, rule } from "@/domain/regime/rule";
import {
  CLAUSE_COLUMNS,
  CLAUSE_PARAMETERS,
  ELIGIBLE_COVERAGE,
  fitsClause,
  needsApproval,
} from "./eligible";
import { BACKING, CAPITAL_STAND_IN, CUSTODY_PLEDGE, REDEMPTION_REPO_DAYS } from "./parameters";
import { FIGURES_PROPOSED, FROM_ACT_DAY, permittedIssuer } from "./scope";
import {
  ORRICK,
  PARADIGM,
  PUBLIC_LAW,
  QUOTES_OCC,
  RESEARCH_NOTE,
  SULLIVAN,
  USC_5903,
} from "./sources";

const coversCoins = figureAtLeast(ELIGIBLE_COVERAGE, BACKING);

const holdsListedOnly = all(
  everyRow("position", {
    says: "positions stand in one of the eight classes",
    columns: CLAUSE_COLUMNS,
    parameters: CLAUSE_PARAMETERS,
    test: (row, at, asOf) => {
      if (row.values.assetClass === "settlementItem" || needsApproval(row) === true) return true;
      const answer = fitsClause({ row, at, asOf });
      return typeof answer === "boolean" ? answer : null;
    },
  }),
  any(
    noRow("position", {
      says: "positions count only once a regulator has approved them",
      columns: ["position[].assetClass"],
      test: needsApproval,
    }),
    is("issuer.supervisorConditions", "allMet"),
  ),
);

const pledgesOnlyAsAllowed = all(
  any(
    yes("segregation.encumbrance.repoMargin"),
    yes("segregation.encumbrance.custodyServices"),
    yes("segregation.encumbrance.redemptionRepo"),
  ),
  no("segregation.encumbrance.otherPurpose"),
  any(no("segregation.encumbrance.repoMargin"), yes("segregation.encumbrance.repoMarginOwnRepo")),
  any(
    no("segregation.encumbrance.custodyServices"),
    atMost("segregation.encumbrance.custodyServicesPct", CUSTODY_PLEDGE),
  ),
  any(
    no("segregation.encumbrance.redemptionRepo"),
    all(
      atMost("segregation.encumbrance.redemptionRepoMaxDays", REDEMPTION_REPO_DAYS),
      yes("segregation.encumbrance.redemptionRepoClearedOrApproved"),
      yes("segregation.encumbrance.redemptionRepoBillsOnly"),
    ),
  ),
);

export const reserveRules: readonly Rule[] = [
  rule({
    id: "us-genius.reserve.one-to-one",
    title: "Full backing",
    requirement:
      "The issuer holds reserve assets that can be identified as such, worth at least as much as all coins outstanding.",
    force: FROM_ACT_DAY,
    severity: "gate",
    citation: "s.4(a)(1)(A); 12 U.S.C. 5903(a)(1)(A)",
    sources: [USC_5903, PUBLIC_LAW],
    verification: "primary",
    applies: permittedIssuer,
    met: all(
      is("segregation.pool", "separatePool", "identifiedShared"),
      facts({
        reads: ["reserve.fairValueUsd", "reserve.otherClaimsUsd", "coin.outstandingUsd"],
        says: "the reserve, less what others may claim from it, covers the coins",
        test: (values) =>
          values["reserve.fairValueUsd"]
            .minus(values["reserve.otherClaimsUsd"])
            .gte(values["coin.outstandingUsd"]),
      }),
    ),
    evidenceWanted:
      "Reserve ledger with confirmations of banks and custodians; supply on every chain; examination report",
    remark: "Nothing short of full backing counts as partly met.",
  }),
  rule({
    id: "us-genius.reserve.only-listed-classes",
    title: "Eight classes of assets",
    requirement:
      "Nothing counts as reserve except the eight classes in the Act: cash and Federal Reserve balances, deposits on demand at insured banks, short Treasuries, overnight repo and reverse repo, funds of these, approved federal assets, and tokens of some of them.",
    force: FROM_ACT_DAY,
    severity: "gate",
    citation: "s.4(a)(1)(A)(i) to (viii)",
    sources: [USC_5903, QUOTES_OCC],
    verification: "primary",
    applies: permittedIssuer,
    met: all(coversCoins, holdsListedOnly),
    partly: coversCoins,
    evidenceWanted: "List of positions with the clause each stands in; list of assets left out",
    remark:
      "Partly met where the listed assets alone cover the coins but others lie among them. A bank whose head office is in the United States is taken for insured. Floating-rate, inflation-linked and stripped Treasuries stay undecided unless they run too long. Unsettled items count for nothing when positive. Other federal assets count where the supervisor's conditions are all met: look there for the approval. The wording of the clauses on funds, approved assets and tokens was read second-hand.",
  }),
  rule({
    id: "us-genius.reserve.no-rehypothecation",
    title: "No pledge or re-use",
    requirement:
      "Reserve assets are not pledged, lent on or used twice, by the issuer or through others. Three narrow exceptions exist: margin on the reserve's own repo, ordinary custody services, and short repo of Treasury bills to pay redemptions.",
    force: FROM_ACT_DAY,
    severity: "gate",
    citation: "s.4(a)(2)",
    sources: [PUBLIC_LAW, RESEARCH_NOTE, ORRICK],
    verification: "secondary",
    doubt: "The exceptions, s.4(a)(2)(A) to (C), were not checked against the official text.",
    applies: permittedIssuer,
    met: any(no("segregation.encumbrance.any"), pledgesOnlyAsAllowed),
    evidenceWanted:
      "Custodians' letters that they hold no lien; search of security filings; statement that nothing is lent",
    remark:
      "Repo to pay redemptions may run for 93 days at most and has to be cleared at a registered agency or approved beforehand. The size limit for custody services is ours.",
  }),
  rule({
    id: "us-genius.capital.tailored-rules",
    title: "Capital",
    requirement:
      "Regulators set capital rules that fit the issuer's business and go no further than its continued operation needs; the issuer meets them.",
    force: FIGURES_PROPOSED,
    severity: "major",
    citation: "s.4(a)(4)(A)(i)",
    sources: [PARADIGM, SULLIVAN],
    verification: "secondary",
    applies: permittedIssuer,
    met: all(
      any(isKnown("capital.regulatorMinimumUsd"), below("capital.ownFundsUsd", CAPITAL_STAND_IN)),
      yes("governance.frameworks.capitalAssessment"),
      facts({
        reads: ["capital.ownFundsUsd", "capital.regulatorMinimumUsd"],
        says: "own funds reach the minimum the regulator set",
        test: (values) => values["capital.ownFundsUsd"].gte(values["capital.regulatorMinimumUsd"]),
      }),
    ),
    partly: all(
      not(isKnown("capital.regulatorMinimumUsd")),
      atLeast("capital.ownFundsUsd", CAPITAL_STAND_IN),
    ),
    evidenceWanted: "Capital plan; licence condition that names the minimum",
    remark:
      "Where no minimum is on record, own funds of USD 5m count for partly met and less leaves the question open.",
  }),
  rule({
    id: "us-genius.liquidity.rules-set-by-regulator",
    title: "Liquidity, spread and rate risk",
    requirement:
      "Regulators set rules on liquidity, on spreading the reserve, deposits at single banks included, and on interest-rate risk; the issuer has a policy and measures itself.",
    force: FIGURES_PROPOSED,
    severity: "major",
    citation: "s.4(a)(4)(A)(ii) and (iii)",
    sources: [PARADIGM],
    verification: "secondary",
    applies: permittedIssuer,
    met: all(
      is("governance.liquidityPolicy", "boardApproved", "written"),
      facts({
        reads: ["reserve.largestInstitutionPct"],
        says: "the largest exposure to one institution is on record",
        test: () => true,
      }),
      facts({
        reads: ["reserve.wamDays"],
        says: "the average maturity of the reserve is on record",
        test: () => true,
      }),
    ),
    evidenceWanted: "Policy on liquidity and rate risk; report on concentrations",
    remark: "The Act has no figures; those of the 2026 proposals are judged separately.",
  }),
];
