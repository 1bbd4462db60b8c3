import {
  ALWAYS,
  type Criterion,
  criterion,
  met,
  notMet,
  partlyMet,
} from "@/domain/checklist/criterion";
import { formatPercent } from "@/domain/facts/format";
import {
  CLASS_DUE_DAYS,
  LIQUIDITY_STEPS,
  LONGEST_MATURITY_DAYS,
} from "@/domain/reserve/parameters";
import {
  RUN_FIVE_DAY_PCT,
  RUN_HORIZON_DAYS,
  RUN_LONGEST_SETTLEMENT_DAYS,
  RUN_ONE_DAY_PCT,
  RUN_UNPROMISED_DAYS,
} from "@/domain/stress/parameters";
import { backed } from "../documents";
import { atLeast, atMost, oneOf, wantYes } from "./judge";
import {
  AVERAGE_MATURITY_MET,
  AVERAGE_MATURITY_PARTLY,
  LONGEST_MATURITY_MET,
  LONGEST_MATURITY_PARTLY,
  ONE_DAY_MET,
  ONE_DAY_PARTLY,
  ONE_MONTH_MET,
  ONE_MONTH_PARTLY,
  ONE_WEEK_MET,
  ONE_WEEK_PARTLY,
} from "./parameters/liquidity";
import type { PillarId } from "./pillars";
import { days } from "./words";

const pillar: PillarId = "liquidity";

/** How fast the reserve turns into dollars. */
export const liquidity: readonly Criterion[] = [
  criterion({
    id: "backing.liquidity.one-day",
    pillar,
    title: "Cash within one day",
    question:
      "What share of the reserve becomes cash within one business day without a forced sale?",
    severity: "major",
    weight: 6,
    cites: [backed("How reserves are held and managed"), backed("Bringing it all together")],
    inForce: ALWAYS,
    reads: ["reserve.liquidity1dPct"],
    parameters: [ONE_DAY_MET, ONE_DAY_PARTLY, LIQUIDITY_STEPS, CLASS_DUE_DAYS],
    test: (facts, at, detail) =>
      atLeast(
        facts["reserve.liquidity1dPct"],
        { met: at(ONE_DAY_MET), partly: at(ONE_DAY_PARTLY) },
        {
          unit: formatPercent,
          says: (share) => `${share} of the reserve becomes cash within one business day`,
          parts: () => detail("reserve.liquidity1dPct"),
        },
      ),
    evidenceWanted: "The liquidity ladder of the reserve.",
    remedy: "Raise the overnight holdings.",
  }),
  criterion({
    id: "backing.liquidity.one-week",
    pillar,
    title: "Cash within one week",
    question: "What share of the reserve becomes cash within five business days?",
    severity: "major",
    weight: 5,
    cites: [backed("How reserves are held and managed")],
    inForce: ALWAYS,
    reads: ["reserve.liquidity1wPct"],
    parameters: [ONE_WEEK_MET, ONE_WEEK_PARTLY, LIQUIDITY_STEPS, CLASS_DUE_DAYS],
    test: (facts, at, detail) =>
      atLeast(
        facts["reserve.liquidity1wPct"],
        { met: at(ONE_WEEK_MET), partly: at(ONE_WEEK_PARTLY) },
        {
          unit: formatPercent,
          says: (share) => `${share} of the reserve becomes cash within five business days`,
          parts: () => detail("reserve.liquidity1wPct"),
        },
      ),
    evidenceWanted: "The liquidity ladder of the reserve.",
    remedy: "Shorten the maturities held.",
  }),
  criterion({
    id: "backing.liquidity.one-month",
    pillar,
    title: "Cash within one month",
    question: "What share of the reserve becomes cash within thirty days?",
    severity: "major",
    weight: 4,
    cites: [backed("How reserves are held and managed")],
    inForce: ALWAYS,
    reads: ["reserve.liquidity1mPct"],
    parameters: [ONE_MONTH_MET, ONE_MONTH_PARTLY, LIQUIDITY_STEPS, CLASS_DUE_DAYS],
    test: (facts, at, detail) =>
      atLeast(
        facts["reserve.liquidity1mPct"],
        { met: at(ONE_MONTH_MET), partly: at(ONE_MONTH_PARTLY) },
        {
          unit: formatPercent,
          says: (share) => `${share} of the reserve becomes cash within thirty days`,
          parts: () => detail("reserve.liquidity1mPct"),
        },
      ),
    evidenceWanted: "The liquidity ladder of the reserve.",
    remedy: "Shorten the maturities held.",
  }),
  criterion({
    id: "backing.liquidity.weighted-maturity",
    pillar,
    title: "Short average maturity",
    question: "What is the average maturity of the reserve, weighted by value?",
    severity: "major",
    weight: 4,
    cites: [backed("Short term government securities")],
    inForce: ALWAYS,
    reads: ["reserve.wamDays"],
    parameters: [
      AVERAGE_MATURITY_MET,
      AVERAGE_MATURITY_PARTLY,
      CLASS_DUE_DAYS,
      LONGEST_MATURITY_DAYS,
    ],
    test: (facts, at) =>
      atMost(
        facts["reserve.wamDays"],
        { met: at(AVERAGE_MATURITY_MET), partly: at(AVERAGE_MATURITY_PARTLY) },
        { unit: days, says: (span) => `the average maturity weighted by value is ${span}` },
      ),
    evidenceWanted: "The holdings with their maturities.",
    remedy: "Shorten the book of holdings.",
  }),
  criterion({
    id: "backing.liquidity.longest-maturity",
    pillar,
    title: "No long-dated paper",
    question: "What is the longest time to maturity of any holding?",
    severity: "minor",
    weight: 3,
    cites: [
      backed("Short term government securities"),
      backed("FAQ: What happens if many people redeem at once"),
    ],
    inForce: ALWAYS,
    reads: ["reserve.maxResidualDays"],
    parameters: [
      LONGEST_MATURITY_MET,
      LONGEST_MATURITY_PARTLY,
      CLASS_DUE_DAYS,
      LONGEST_MATURITY_DAYS,
    ],
    test: (facts, at) =>
      atMost(
        facts["reserve.maxResidualDays"],
        { met: at(LONGEST_MATURITY_MET), partly: at(LONGEST_MATURITY_PARTLY) },
        { unit: days, says: (span) => `the longest holding matures in ${span}` },
      ),
    evidenceWanted: "The holdings with their maturities.",
    remedy: "Let the long-dated paper run off.",
  }),
  criterion({
    id: "backing.liquidity.ladder-disclosed",
    pillar,
    title: "The ladder is published",
    question: "Does the issuer publish what share turns into cash in a day, a week and a month?",
    severity: "minor",
    weight: 2,
    cites: [backed("How reserves are held and managed")],
    inForce: ALWAYS,
    reads: ["disclosure.liquidityLadderPublished"],
    parameters: [],
    test: (facts) =>
      wantYes(facts["disclosure.liquidityLadderPublished"], {
        yes: "the shares that turn into cash in a day, a week and a month are published",
        no: "the shares that turn into cash in a day, a week and a month are not published",
      }),
    evidenceWanted: "A reserve report that shows the ladder.",
    remedy: "Publish the ladder with each reserve report.",
  }),
  criterion({
    id: "backing.liquidity.run-survival",
    pillar,
    title: "Survives a run",
    question:
      "Does the ladder pay ten percent of supply in one day and thirty percent in five without a sale at a loss?",
    severity: "major",
    weight: 7,
    cites: [
      backed("FAQ: What happens if many people redeem at once"),
      backed("Risks and limits even when backing exists"),
      backed("How reserves are held and managed"),
    ],
    inForce: ALWAYS,
    reads: ["stress.runOneDayMet", "stress.runFiveDayMet"],
    parameters: [
      RUN_ONE_DAY_PCT,
      RUN_FIVE_DAY_PCT,
      RUN_UNPROMISED_DAYS,
      RUN_LONGEST_SETTLEMENT_DAYS,
      RUN_HORIZON_DAYS,
    ],
    test: (facts, at) => {
      const oneDay = facts["stress.runOneDayMet"];
      const fiveDays = facts["stress.runFiveDayMet"];
      const one = `${at(RUN_ONE_DAY_PCT)} % of supply asked back in one day`;
      const five = `${at(RUN_FIVE_DAY_PCT)} % in five days`;
      const inTime = "can be paid in time without a loss";
      if (oneDay && fiveDays) return met(`both ${one} and ${five} ${inTime}`);
      if (oneDay) return partlyMet(`${one} ${inTime}, but ${five} cannot`);
      return notMet(
        fiveDays ? `${five} ${inTime}, but ${one} cannot` : `neither ${one} nor ${five} ${inTime}`,
      );
    },
    evidenceWanted:
      "The run test on the positions entered, with maturities and the promised settlement time.",
    remedy: "Hold more in overnight assets.",
  }),
  criterion({
    id: "backing.liquidity.backstop",
    pillar,
    title: "Emergency liquidity exists",
    question: "Is there a committed credit line or access to a central bank?",
    severity: "minor",
    weight: 1,
    cites: [backed("Global regulatory perspective on backing")],
    inForce: ALWAYS,
    reads: ["governance.liquidityBackstop"],
    parameters: [],
    test: (facts) =>
      oneOf(facts["governance.liquidityBackstop"], {
        centralBank: met("the issuer has access to a central bank"),
        committedLine: met("the issuer has a committed credit line"),
        uncommittedLine: partlyMet("the issuer has a credit line that the lender may refuse"),
        none: notMet("the issuer has no standby source of cash"),
      }),
    evidenceWanted: "The agreement on the facility.",
    remedy: "Arrange a committed credit line.",
  }),
];
