import {
  ALWAYS,
  type Criterion,
  criterion,
  met,
  notMet,
  partlyMet,
} from "@/domain/checklist/criterion";
import { formatPercent } from "@/domain/facts/format";
import { backed, borrow } from "../documents";
import { atLeast, atMost, oneOf, wantYes } from "./judge";
import {
  FOREIGN_CURRENCY_MET,
  FOREIGN_CURRENCY_PARTLY,
  GOVERNMENT_FUND_MET,
  GOVERNMENT_FUND_PARTLY,
  LIQUID_FLOOR_MET,
  LIQUID_FLOOR_NONE,
  MONEY_FUND_SCOPE,
  NAMED_PAPER_MET,
  NAMED_PAPER_PARTLY,
  PAPER_SCOPE,
  YIELD_MARGIN,
} from "./parameters/reserve";
import type { PillarId } from "./pillars";
import { shareAbove } from "./words";

const pillar: PillarId = "reserve";

/** Which limits the issuer sets for the reserve and what it says about the lines in it. */
export const reservePolicy: readonly Criterion[] = [
  criterion({
    id: "backing.reserve.same-currency",
    pillar,
    title: "Reserve is in US dollars",
    question: "What share of the reserve pays in another currency?",
    severity: "minor",
    weight: 2,
    cites: [backed("Short term government securities")],
    inForce: ALWAYS,
    reads: ["reserve.nonUsdPct"],
    parameters: [FOREIGN_CURRENCY_MET, FOREIGN_CURRENCY_PARTLY],
    test: (facts, at, detail) =>
      atMost(
        facts["reserve.nonUsdPct"],
        { met: at(FOREIGN_CURRENCY_MET), partly: at(FOREIGN_CURRENCY_PARTLY) },
        {
          unit: formatPercent,
          says: (share) => `${share} of the reserve pays in a currency other than US dollars`,
          parts: () => detail("reserve.nonUsdPct"),
        },
      ),
    evidenceWanted: "The composition of the reserve by currency.",
    remedy: "Convert the holdings into dollars.",
  }),
  criterion({
    id: "backing.reserve.counterparties-named",
    pillar,
    title: "Counterparties of paper are named",
    question:
      "Where commercial paper, certificates of deposit or funds are held, does the issuer say whose they are?",
    severity: "major",
    weight: 3,
    cites: [backed("Cash equivalents and money market instruments")],
    inForce: ALWAYS,
    appliesTo: {
      reads: ["reserve.paperPct"],
      when: shareAbove("commercial paper, certificates of deposit and money funds", PAPER_SCOPE),
      test: (facts, at) => facts["reserve.paperPct"].gt(at(PAPER_SCOPE)),
    },
    reads: ["reserve.namedPaperPct"],
    parameters: [PAPER_SCOPE, NAMED_PAPER_MET, NAMED_PAPER_PARTLY],
    test: (facts, at) =>
      atLeast(
        facts["reserve.namedPaperPct"],
        { met: at(NAMED_PAPER_MET), partly: at(NAMED_PAPER_PARTLY) },
        {
          unit: formatPercent,
          says: (share) =>
            `${share} of the commercial paper, certificates and money funds has a named counterparty`,
        },
      ),
    evidenceWanted: "The list of holdings with the name of each counterparty.",
    remedy: "Publish the names of the counterparties.",
  }),
  criterion({
    id: "backing.reserve.money-fund-type",
    pillar,
    title: "Money funds are government funds",
    question: "Are the money funds in the reserve limited to government paper?",
    severity: "minor",
    weight: 2,
    cites: [backed("Cash equivalents and money market instruments")],
    inForce: ALWAYS,
    appliesTo: {
      reads: ["reserve.moneyFundPct"],
      when: shareAbove("money funds", MONEY_FUND_SCOPE),
      test: (facts, at) => facts["reserve.moneyFundPct"].gt(at(MONEY_FUND_SCOPE)),
    },
    reads: ["reserve.governmentFundPct"],
    parameters: [MONEY_FUND_SCOPE, GOVERNMENT_FUND_MET, GOVERNMENT_FUND_PARTLY],
    test: (facts, at) =>
      atLeast(
        facts["reserve.governmentFundPct"],
        { met: at(GOVERNMENT_FUND_MET), partly: at(GOVERNMENT_FUND_PARTLY) },
        {
          unit: formatPercent,
          says: (share) => `${share} of the money funds is limited to government paper`,
        },
      ),
    evidenceWanted: "The prospectus of each fund.",
    remedy: "Switch to funds limited to government paper.",
  }),
  criterion({
    id: "backing.reserve.minimum-liquid-commitment",
    pillar,
    title: "A minimum liquid share is promised",
    question: "Does the issuer commit in writing to a floor for cash and short bills?",
    severity: "major",
    weight: 4,
    cites: [
      backed("Hybrid reserve models"),
      backed("How to evaluate a USD1 stablecoins issuer, second"),
    ],
    inForce: ALWAYS,
    reads: ["governance.minLiquidSharePct"],
    parameters: [LIQUID_FLOOR_MET, LIQUID_FLOOR_NONE],
    test: (facts, at) => {
      const floor = facts["governance.minLiquidSharePct"];
      if (!floor.gt(at(LIQUID_FLOOR_NONE))) {
        return notMet(
          `no floor for cash and short bills is promised; wanted: ${formatPercent(at(LIQUID_FLOOR_MET))} or more`,
        );
      }
      const judged = atLeast(
        floor,
        { met: at(LIQUID_FLOOR_MET), partly: null },
        {
          unit: formatPercent,
          says: (share) => `a floor of ${share} in cash and short bills is promised`,
        },
      );
      return judged.verdict === "met"
        ? judged
        : partlyMet(`${judged.reason}, with part credit for any floor`);
    },
    evidenceWanted: "The investment policy.",
    remedy: "Publish a floor of at least ninety percent.",
  }),
  criterion({
    id: "backing.reserve.illiquid-caps",
    pillar,
    title: "Less liquid categories are capped",
    question: "Has the issuer published caps on less liquid assets?",
    severity: "minor",
    weight: 3,
    cites: [
      backed("How to evaluate a USD1 stablecoins issuer, second"),
      backed("Hybrid reserve models"),
    ],
    inForce: ALWAYS,
    reads: ["governance.illiquidCapsPublished"],
    parameters: [],
    test: (facts) =>
      wantYes(facts["governance.illiquidCapsPublished"], {
        yes: "caps on less liquid assets are published",
        no: "no caps on less liquid assets are published",
      }),
    evidenceWanted: "The investment policy.",
    remedy: "Publish a cap for each less liquid category.",
  }),
  criterion({
    id: "backing.reserve.no-rehypothecation",
    pillar,
    title: "Reserve assets are not lent out",
    question: "May reserve assets be pledged, lent or used again?",
    severity: "major",
    weight: 5,
    cites: [
      backed("How reserves are held and managed"),
      borrow("Main risks: reserve, redemption, and segregation risk"),
    ],
    inForce: ALWAYS,
    reads: ["segregation.rehypothecation"],
    parameters: [],
    test: (facts) =>
      oneOf(facts["segregation.rehypothecation"], {
        none: met("reserve assets are never pledged, lent or used again"),
        liquidityRepoOnly: partlyMet(
          "reserve assets may be pledged only in short repo to meet redemptions",
        ),
        permitted: notMet("reserve assets may be pledged or lent"),
        occurring: notMet("reserve assets are pledged or lent now"),
      }),
    evidenceWanted: "The custody agreement and the terms.",
    remedy: "End every re-use of reserve assets.",
  }),
  criterion({
    id: "backing.reserve.yield-not-chased",
    pillar,
    title: "No unusual yield",
    question: "Is the return paid to holders higher than what short bills earn?",
    severity: "major",
    weight: 4,
    cites: [backed("FAQ: Can interest earned on reserves be passed on to users")],
    inForce: ALWAYS,
    reads: ["holder.yieldPaid", "holder.yieldPct", "market.threeMonthBillPct"],
    parameters: [YIELD_MARGIN],
    test: (facts, at) => {
      if (!facts["holder.yieldPaid"]) return met("no return is paid to holders");
      const bill = facts["market.threeMonthBillPct"];
      return atMost(
        facts["holder.yieldPct"],
        { met: bill, partly: bill.plus(at(YIELD_MARGIN)) },
        {
          unit: formatPercent,
          says: (rate) =>
            `holders are paid ${rate} a year, judged by the yield of three-month bills`,
        },
      );
    },
    evidenceWanted: "The terms and the page that describes rewards.",
    remedy: "Cut the return to what the reserve itself earns.",
  }),
];
