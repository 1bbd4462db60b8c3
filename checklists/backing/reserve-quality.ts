import {
  ALWAYS,
  type Criterion,
  criterion,
  met,
  notMet,
  partlyMet,
} from "@/domain/checklist/criterion";
import { formatPercent } from "@/domain/facts/format";
import { STRESS_HAIRCUTS } from "@/domain/reserve/haircuts";
import { CONSERVATIVE_MAX_DAYS } from "@/domain/reserve/parameters";
import { backed, borrow } from "../documents";
import { atLeast, atMost, oneOf } from "./judge";
import {
  COLLATERAL_RATIO_MET,
  COLLATERAL_RATIO_PARTLY,
  CONSERVATIVE_MET,
  CONSERVATIVE_PARTLY,
  CRYPTO_SCOPE,
  FULL_BACKING_MET,
  FULL_BACKING_PARTLY,
  LOSS_COVER_MET,
  LOSS_COVER_PARTLY,
  OWN_TOKEN_MET,
  VAGUE_MET,
  VAGUE_PARTLY,
  VOLATILE_MET,
  VOLATILE_PARTLY,
} from "./parameters/reserve";
import type { PillarId } from "./pillars";
import { shareAbove, times } from "./words";

const pillar: PillarId = "reserve";

/** What the reserve consists of and whether it is worth the coins. */
export const reserveQuality: readonly Criterion[] = [
  criterion({
    id: "backing.reserve.full-backing",
    pillar,
    title: "Backed one for one",
    question: "Is the reserve worth at least as much as the coins outstanding?",
    severity: "gate",
    weight: 10,
    cites: [
      backed("What it means for USD1 stablecoins to be backed"),
      backed("Global regulatory perspective on backing"),
      borrow("Main risks: reserve, redemption, and segregation risk"),
      borrow("How to evaluate a place that offers borrowing"),
    ],
    inForce: ALWAYS,
    reads: ["reserve.coveragePct"],
    parameters: [FULL_BACKING_MET, FULL_BACKING_PARTLY],
    test: (facts, at) =>
      atLeast(
        facts["reserve.coveragePct"],
        { met: at(FULL_BACKING_MET), partly: at(FULL_BACKING_PARTLY) },
        {
          unit: formatPercent,
          says: (share) => `the reserve is worth ${share} of the coins outstanding`,
        },
      ),
    evidenceWanted:
      "A reserve report examined by an outside firm that gives both totals at the same instant.",
    remedy: "Bring the value of the reserve up to at least the supply.",
  }),
  criterion({
    id: "backing.reserve.surplus-covers-price-risk",
    pillar,
    title: "Surplus absorbs price risk",
    question: "Is the surplus larger than what the riskier assets could lose under stress?",
    severity: "major",
    weight: 6,
    cites: [
      backed("What it means for USD1 stablecoins to be backed"),
      backed("FAQ: What happens if many people redeem at once"),
      backed("Hybrid reserve models"),
    ],
    inForce: ALWAYS,
    reads: ["reserve.lossCoverPct"],
    parameters: [LOSS_COVER_MET, LOSS_COVER_PARTLY, STRESS_HAIRCUTS],
    test: (facts, at) => {
      const cover = facts["reserve.lossCoverPct"];
      const limits = { met: at(LOSS_COVER_MET), partly: at(LOSS_COVER_PARTLY) };
      return atLeast(cover, limits, {
        unit: formatPercent,
        says: (share) =>
          cover.isNegative() && !cover.isZero()
            ? `the reserve is worth less than the coins, so the stressed loss is covered to ${share}`
            : `the surplus covers ${share} of what the reserve could lose under stress`,
      });
    },
    evidenceWanted: "The composition table together with a statement of the surplus.",
    remedy: "Sell the riskier assets or add to the surplus.",
  }),
  criterion({
    id: "backing.reserve.conservative-share",
    pillar,
    title: "Mostly cash and short government paper",
    question:
      "What share is cash, central-bank money, government paper of three months or less, overnight repo on it, or government money funds?",
    severity: "major",
    weight: 8,
    cites: [
      backed("What it means for USD1 stablecoins to be backed"),
      backed("Cash and bank deposits"),
      backed("Short term government securities"),
      backed("How to evaluate a USD1 stablecoins issuer, second"),
    ],
    inForce: ALWAYS,
    reads: ["reserve.conservativePct"],
    parameters: [CONSERVATIVE_MET, CONSERVATIVE_PARTLY, CONSERVATIVE_MAX_DAYS],
    test: (facts, at, detail) =>
      atLeast(
        facts["reserve.conservativePct"],
        { met: at(CONSERVATIVE_MET), partly: at(CONSERVATIVE_PARTLY) },
        {
          unit: formatPercent,
          says: (share) =>
            `${share} of the reserve is cash, central-bank money or short government paper`,
          parts: () => detail("reserve.conservativePct"),
        },
      ),
    evidenceWanted: "The composition of the reserve with the maturity of each line.",
    remedy: "Move assets into cash and short bills.",
  }),
  criterion({
    id: "backing.reserve.no-volatile-assets",
    pillar,
    title: "No assets that swing in value",
    question:
      "What share sits in corporate bonds, equities, metals, loans, crypto-assets or other investments?",
    severity: "major",
    weight: 6,
    cites: [
      backed("How to evaluate a USD1 stablecoins issuer, second"),
      backed("What it means for USD1 stablecoins to be backed"),
      backed("Cash equivalents and money market instruments"),
    ],
    inForce: ALWAYS,
    reads: ["reserve.volatilePct"],
    parameters: [VOLATILE_MET, VOLATILE_PARTLY],
    test: (facts, at, detail) =>
      atMost(
        facts["reserve.volatilePct"],
        { met: at(VOLATILE_MET), partly: at(VOLATILE_PARTLY) },
        {
          unit: formatPercent,
          says: (share) => `${share} of the reserve is in assets that swing in value`,
          parts: () => detail("reserve.volatilePct"),
        },
      ),
    evidenceWanted: "The composition table by asset class.",
    remedy: "Leave the holdings whose value swings.",
  }),
  criterion({
    id: "backing.reserve.no-vague-category",
    pillar,
    title: "No vague category",
    question: "What share of the reserve carries a label that does not say what it is?",
    severity: "major",
    weight: 4,
    cites: [
      backed("Transparency, audits, and proof of reserves"),
      backed("How to evaluate a USD1 stablecoins issuer, second"),
    ],
    inForce: ALWAYS,
    reads: ["disclosure.vagueSharePct"],
    parameters: [VAGUE_MET, VAGUE_PARTLY],
    test: (facts, at) =>
      atMost(
        facts["disclosure.vagueSharePct"],
        { met: at(VAGUE_MET), partly: at(VAGUE_PARTLY) },
        {
          unit: formatPercent,
          says: (share) => `${share} of the reserve carries a label that does not say what it is`,
        },
      ),
    evidenceWanted: "The composition table in the issuer's own words.",
    remedy: "Break the vague line into named asset classes.",
  }),
  criterion({
    id: "backing.reserve.no-own-token-backing",
    pillar,
    title: "Not backed by its own tokens",
    question:
      "Is any of the backing a token of the same group, or one whose value depends on this coin?",
    severity: "gate",
    weight: 8,
    cites: [
      backed("Algorithm assisted designs"),
      backed("What it means for USD1 stablecoins to be backed"),
    ],
    inForce: ALWAYS,
    reads: ["reserve.ownTokenPct"],
    parameters: [OWN_TOKEN_MET],
    test: (facts, at) =>
      atMost(
        facts["reserve.ownTokenPct"],
        { met: at(OWN_TOKEN_MET), partly: null },
        {
          unit: formatPercent,
          says: (share) =>
            `${share} of the reserve is in tokens of the same group or tied to this coin`,
        },
      ),
    evidenceWanted: "The composition of the reserve and the balances held on chain.",
    remedy: "Replace the tokens tied to the coin with independent assets.",
  }),
  criterion({
    id: "backing.reserve.mechanism",
    pillar,
    title: "Redeemable against real assets",
    question: "Does the value rest on assets, or on an algorithm?",
    severity: "gate",
    weight: 8,
    cites: [
      backed("Algorithm assisted designs"),
      backed("What it means for USD1 stablecoins to be backed"),
    ],
    inForce: ALWAYS,
    reads: ["coin.stabilisation"],
    parameters: [],
    test: (facts) =>
      oneOf(facts["coin.stabilisation"], {
        reserveBacked: met("the value rests on assets worth at least the supply"),
        overcollateralised: met("the value rests on crypto collateral worth more than the coins"),
        hybrid: partlyMet("the value rests partly on assets and partly on an algorithm"),
        algorithmic: notMet(
          "the value rests on supply rules or a sister token, with no assets behind it",
        ),
      }),
    evidenceWanted: "The white paper and the legal terms.",
    remedy: "Put actual reserves behind every coin.",
  }),
  criterion({
    id: "backing.reserve.crypto-over-collateral",
    pillar,
    title: "Crypto collateral has a margin",
    question:
      "Where crypto-assets back the coin, are they worth well more than the coins they back?",
    severity: "major",
    weight: 5,
    cites: [backed("On-chain collateral backing")],
    inForce: ALWAYS,
    appliesTo: {
      reads: ["reserve.cryptoPct"],
      when: shareAbove("crypto-assets", CRYPTO_SCOPE),
      test: (facts, at) => facts["reserve.cryptoPct"].gt(at(CRYPTO_SCOPE)),
    },
    reads: ["reserve.cryptoCollateralRatio"],
    parameters: [CRYPTO_SCOPE, COLLATERAL_RATIO_MET, COLLATERAL_RATIO_PARTLY],
    test: (facts, at) =>
      atLeast(
        facts["reserve.cryptoCollateralRatio"],
        { met: at(COLLATERAL_RATIO_MET), partly: at(COLLATERAL_RATIO_PARTLY) },
        { unit: times, says: (ratio) => `crypto collateral is worth ${ratio} the coins it backs` },
      ),
    evidenceWanted: "Data of the vaults on chain.",
    remedy: "Ask for more collateral per coin.",
  }),
];
