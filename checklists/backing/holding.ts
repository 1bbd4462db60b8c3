import { ALWAYS, type Criterion, criterion } from "@/domain/checklist/criterion";
import {
  MOST_DEPOSIT_BANKS,
  RECOGNISED_JURISDICTIONS,
} from "@/domain/derivation/custody-parameters";
import { formatPercent } from "@/domain/facts/format";
import { backed } from "../documents";
import { atLeast, atMost } from "./judge";
import {
  AFFILIATE_MET,
  AFFILIATE_PARTLY,
  BANK_COUNT_MET,
  BANK_COUNT_PARTLY,
  BANK_COUNT_SCOPE,
  LARGEST_BANK_MET,
  LARGEST_BANK_PARTLY,
  MATCHED_MET,
  MATCHED_PARTLY,
  NAMED_MET,
  NAMED_PARTLY,
  SAFE_DEPOSIT_MET,
  SAFE_DEPOSIT_PARTLY,
  SAFE_DEPOSIT_SCOPE,
  SUPERVISED_MET,
  SUPERVISED_PARTLY,
} from "./parameters/holding";
import type { PillarId } from "./pillars";
import { figure, shareAbove } from "./words";

const pillar: PillarId = "holding";

/** Who holds the reserve. */
export const holding: readonly Criterion[] = [
  criterion({
    id: "backing.holding.custodians-named",
    pillar,
    title: "Banks and custodians are named",
    question: "What share of the reserve is at institutions the issuer names?",
    severity: "major",
    weight: 5,
    cites: [
      backed("How to evaluate a USD1 stablecoins issuer, third"),
      backed("Bringing it all together"),
    ],
    inForce: ALWAYS,
    reads: ["account.namedPct"],
    parameters: [NAMED_MET, NAMED_PARTLY],
    test: (facts, at, detail) =>
      atLeast(
        facts["account.namedPct"],
        { met: at(NAMED_MET), partly: at(NAMED_PARTLY) },
        {
          unit: formatPercent,
          says: (share) => `${share} of the reserve is at named institutions`,
          parts: () => detail("account.namedPct"),
        },
      ),
    evidenceWanted: "A reserve report that names the institutions.",
    remedy: "Name every bank and custodian.",
  }),
  criterion({
    id: "backing.holding.custodians-regulated",
    pillar,
    title: "Institutions are supervised",
    question:
      "What share is at institutions under prudential supervision in a recognised jurisdiction?",
    severity: "major",
    weight: 5,
    cites: [backed("How to evaluate a USD1 stablecoins issuer, third")],
    inForce: ALWAYS,
    reads: ["account.supervisedPct"],
    parameters: [SUPERVISED_MET, SUPERVISED_PARTLY, RECOGNISED_JURISDICTIONS],
    test: (facts, at) =>
      atLeast(
        facts["account.supervisedPct"],
        { met: at(SUPERVISED_MET), partly: at(SUPERVISED_PARTLY) },
        {
          unit: formatPercent,
          says: (share) =>
            `${share} of the money in accounts is at institutions supervised in a recognised jurisdiction`,
        },
      ),
    evidenceWanted: "The registers of licences that list the institutions.",
    remedy: "Move the assets to supervised institutions.",
  }),
  criterion({
    id: "backing.holding.largest-bank",
    pillar,
    title: "No single bank dominates",
    question: "What share of the reserve is uninsured deposits at one bank group?",
    severity: "major",
    weight: 6,
    cites: [backed("Cash and bank deposits"), backed("Risks and limits even when backing exists")],
    inForce: ALWAYS,
    reads: ["reserve.largestBankSharePct"],
    parameters: [LARGEST_BANK_MET, LARGEST_BANK_PARTLY],
    test: (facts, at, detail) =>
      atMost(
        facts["reserve.largestBankSharePct"],
        { met: at(LARGEST_BANK_MET), partly: at(LARGEST_BANK_PARTLY) },
        {
          unit: formatPercent,
          says: (share) => `${share} of the reserve is uninsured deposits at one bank group`,
          parts: () => detail("reserve.largestBankSharePct"),
        },
      ),
    evidenceWanted: "The list of deposits by bank.",
    remedy: "Spread the deposits over more banks or move them into bills.",
  }),
  criterion({
    id: "backing.holding.bank-count",
    pillar,
    title: "Deposits are spread",
    question: "How many independent banks hold the deposits?",
    severity: "minor",
    weight: 2,
    cites: [backed("Cash and bank deposits")],
    inForce: ALWAYS,
    appliesTo: {
      reads: ["reserve.bankDepositPct"],
      when: shareAbove("bank deposits", BANK_COUNT_SCOPE),
      test: (facts, at) => facts["reserve.bankDepositPct"].gt(at(BANK_COUNT_SCOPE)),
    },
    reads: ["account.depositBankCount"],
    parameters: [BANK_COUNT_SCOPE, BANK_COUNT_MET, BANK_COUNT_PARTLY, MOST_DEPOSIT_BANKS],
    test: (facts, at) =>
      atLeast(
        facts["account.depositBankCount"],
        { met: at(BANK_COUNT_MET), partly: at(BANK_COUNT_PARTLY) },
        {
          unit: figure,
          says: (count) => `the number of independent banks that hold deposits is ${count}`,
        },
      ),
    evidenceWanted: "The list of deposits by bank.",
    remedy: "Add banks to the list.",
  }),
  criterion({
    id: "backing.holding.deposit-safety",
    pillar,
    title: "Deposits are insured or at the safest banks",
    question:
      "What share of deposits is insured, at a central bank, or at a globally systemic bank?",
    severity: "minor",
    weight: 3,
    cites: [backed("Cash and bank deposits")],
    inForce: ALWAYS,
    appliesTo: {
      reads: ["reserve.bankDepositPct"],
      when: shareAbove("bank deposits", SAFE_DEPOSIT_SCOPE),
      test: (facts, at) => facts["reserve.bankDepositPct"].gt(at(SAFE_DEPOSIT_SCOPE)),
    },
    reads: ["account.safeDepositPct"],
    parameters: [SAFE_DEPOSIT_SCOPE, SAFE_DEPOSIT_MET, SAFE_DEPOSIT_PARTLY],
    test: (facts, at) =>
      atLeast(
        facts["account.safeDepositPct"],
        { met: at(SAFE_DEPOSIT_MET), partly: at(SAFE_DEPOSIT_PARTLY) },
        {
          unit: formatPercent,
          says: (share) =>
            `${share} of deposits is insured, at a central bank or at a globally systemic bank`,
        },
      ),
    evidenceWanted: "The list of deposits with the basis of their insurance.",
    remedy: "Use deposit sweep networks or balances at a central bank.",
  }),
  criterion({
    id: "backing.holding.no-affiliate-exposure",
    pillar,
    title: "No exposure to affiliates",
    question: "What share of the reserve is held at, or owed by, an affiliate of the issuer?",
    severity: "major",
    weight: 3,
    cites: [
      backed("Risks and limits even when backing exists"),
      backed("How reserves are held and managed"),
    ],
    inForce: ALWAYS,
    reads: ["reserve.affiliateExposurePct"],
    parameters: [AFFILIATE_MET, AFFILIATE_PARTLY],
    test: (facts, at) =>
      atMost(
        facts["reserve.affiliateExposurePct"],
        { met: at(AFFILIATE_MET), partly: at(AFFILIATE_PARTLY) },
        {
          unit: formatPercent,
          says: (share) => `${share} of the reserve is held at, or owed by, affiliates`,
        },
      ),
    evidenceWanted: "The note on related parties.",
    remedy: "Unwind the exposure to affiliates.",
  }),
  criterion({
    id: "backing.holding.jurisdiction-match",
    pillar,
    title: "Reserve is within holders' reach",
    question: "What share is held in the legal system of the issuer or of the holders?",
    severity: "minor",
    weight: 2,
    cites: [backed("Cash and bank deposits"), backed("Global regulatory perspective on backing")],
    inForce: ALWAYS,
    reads: ["account.matchedJurisdictionPct"],
    parameters: [MATCHED_MET, MATCHED_PARTLY],
    test: (facts, at) =>
      atLeast(
        facts["account.matchedJurisdictionPct"],
        { met: at(MATCHED_MET), partly: at(MATCHED_PARTLY) },
        {
          unit: formatPercent,
          says: (share) =>
            `${share} of the money in accounts is held in the legal system of the issuer or of the holders`,
        },
      ),
    evidenceWanted: "The list of custodians with their countries.",
    remedy: "Move custody to where the issuer or the holders are.",
  }),
];
