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
import { atMost, oneOf } from "./judge";
import { BRIDGED_MET, BRIDGED_PARTLY } from "./parameters/conduct";
import { CRYPTO_SCOPE } from "./parameters/reserve";
import type { PillarId } from "./pillars";
import { shareAbove } from "./words";

const pillar: PillarId = "technology";

/** What on chain could undo sound backing. */
export const technology: readonly Criterion[] = [
  criterion({
    id: "backing.technology.contract-audit",
    pillar,
    title: "Contracts are audited",
    question: "Has an independent firm audited the token contracts?",
    severity: "minor",
    weight: 2,
    cites: [
      backed("Risks and limits even when backing exists"),
      backed("FAQ: Does on-chain transparency always make backing safer"),
      borrow("Main risks: oracle and smart-contract risk"),
    ],
    inForce: ALWAYS,
    reads: ["technology.contractAudit"],
    parameters: [],
    test: (facts) =>
      oneOf(facts["technology.contractAudit"], {
        published: met("an independent audit of the contracts is public"),
        existsUnpublished: partlyMet(
          "an independent audit of the contracts exists but is not public",
        ),
        none: notMet("the contracts have not been audited independently"),
      }),
    evidenceWanted: "The audit report.",
    remedy: "Publish an audit of the contracts.",
  }),
  criterion({
    id: "backing.technology.mint-authority",
    pillar,
    title: "Minting is controlled",
    question: "Who can mint coins or upgrade the contract, and after what delay?",
    severity: "major",
    weight: 3,
    cites: [
      backed("Risks and limits even when backing exists"),
      borrow("Main risks: oracle and smart-contract risk"),
    ],
    inForce: ALWAYS,
    reads: ["technology.adminControl"],
    parameters: [],
    test: (facts) =>
      oneOf(facts["technology.adminControl"], {
        immutable: met("the contract cannot be changed"),
        multisigTimelock: met("minting and upgrades need several keys and a delay"),
        multisig: partlyMet("minting and upgrades need several keys, without a delay"),
        singleKey: notMet("one key is enough to mint or upgrade"),
        undisclosed: notMet("the issuer does not say who can mint or upgrade"),
      }),
    evidenceWanted: "The control read from the chain.",
    remedy: "Add a delay before changes take effect.",
  }),
  criterion({
    id: "backing.technology.freeze-policy",
    pillar,
    title: "Freeze power is disclosed",
    question: "Can coins be frozen, and is the policy for it public?",
    severity: "minor",
    weight: 1,
    cites: [
      backed("Risks and limits even when backing exists"),
      borrow("Main risks: legal and location risk"),
    ],
    inForce: ALWAYS,
    reads: ["technology.freeze"],
    parameters: [],
    test: (facts) =>
      oneOf(facts["technology.freeze"], {
        none: met("coins cannot be frozen"),
        disclosedPolicy: met("coins can be frozen under a public policy"),
        undisclosedPolicy: partlyMet("coins can be frozen without a public policy"),
      }),
    evidenceWanted: "The terms and the contract.",
    remedy: "Publish the policy on freezing.",
  }),
  criterion({
    id: "backing.technology.bridged-share",
    pillar,
    title: "Mostly issued natively",
    question: "What share of the supply is bridged by third parties?",
    severity: "minor",
    weight: 2,
    cites: [backed("Risks and limits even when backing exists")],
    inForce: ALWAYS,
    reads: ["coin.bridgedSharePct"],
    parameters: [BRIDGED_MET, BRIDGED_PARTLY],
    test: (facts, at) =>
      atMost(
        facts["coin.bridgedSharePct"],
        { met: at(BRIDGED_MET), partly: at(BRIDGED_PARTLY) },
        {
          unit: formatPercent,
          says: (share) => `${share} of the supply is bridged by third parties`,
        },
      ),
    evidenceWanted: "Supply data by chain.",
    remedy: "Issue natively where the coin is used.",
  }),
  criterion({
    id: "backing.technology.oracle-dependence",
    pillar,
    title: "A failed price feed is handled",
    question: "Where price feeds carry the backing, what happens if they stop?",
    severity: "minor",
    weight: 2,
    cites: [
      backed("On-chain collateral backing"),
      backed("FAQ: Does on-chain transparency always make backing safer"),
      borrow("Main risks: oracle and smart-contract risk"),
    ],
    inForce: ALWAYS,
    appliesTo: {
      reads: ["reserve.cryptoPct"],
      when: shareAbove("crypto-assets", CRYPTO_SCOPE),
      test: (facts, at) => facts["reserve.cryptoPct"].gt(at(CRYPTO_SCOPE)),
    },
    reads: ["technology.oracleFallback"],
    parameters: [CRYPTO_SCOPE],
    test: (facts) =>
      oneOf(facts["technology.oracleFallback"], {
        testedFallback: met("a tested fallback takes over if a price feed stops"),
        fallback: partlyMet("a fallback exists if a price feed stops, but it is untested"),
        none: notMet("there is no fallback if a price feed stops"),
        notUsed: notMet("no price feed is used, although crypto-assets back the coin"),
      }),
    evidenceWanted: "The documents of the protocol.",
    remedy: "Add a fallback and test it.",
  }),
];
