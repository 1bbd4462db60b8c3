import { Decimal } from "../decimal";
import { DEFAULT_USE_CASES } from "./default-use-cases";
import type { Cap, Policy } from "./policy";

const CAPS: readonly Cap[] = [
  {
    id: "cap.no-direct-redemption",
    title: "Nobody may redeem directly for dollars",
    condition: { kind: "fact_is", fact: "redemption.eligible", value: "nobody" },
    ceiling: "constrained",
    basis:
      "USD1backed, How to evaluate a USD1 stablecoins issuer, first: without a way to redeem, the price rests on trust alone.",
    from: null,
    until: null,
  },
  {
    id: "cap.price-risk-above-surplus",
    title: "Stressed price risk is larger than the surplus",
    condition: { kind: "fact_below", fact: "reserve.lossCoverPct", limit: new Decimal(100) },
    ceiling: "adequate",
    basis:
      "USD1backed, FAQ on mass redemption: assets can fall in value while the promise stays at par.",
    from: null,
    until: null,
  },
  {
    id: "cap.vague-above-25",
    title: "More than a quarter of the reserve is vaguely labelled",
    condition: { kind: "fact_above", fact: "disclosure.vagueSharePct", limit: new Decimal(25) },
    ceiling: "constrained",
    basis:
      "USD1backed, Transparency, audits, and proof of reserves: labels such as “other investments” hide what is held.",
    from: null,
    until: null,
  },
  {
    id: "cap.vague-above-10",
    title: "More than a tenth of the reserve is vaguely labelled",
    condition: { kind: "fact_above", fact: "disclosure.vagueSharePct", limit: new Decimal(10) },
    ceiling: "adequate",
    basis:
      "USD1backed, Transparency, audits, and proof of reserves: labels such as “other investments” hide what is held.",
    from: null,
    until: null,
  },
  {
    id: "cap.one-bank-above-50",
    title: "More than half of the reserve is uninsured at one bank group",
    condition: { kind: "fact_above", fact: "reserve.largestBankSharePct", limit: new Decimal(50) },
    ceiling: "adequate",
    basis:
      "USD1backed, Risks and limits even when backing exists: one frozen bank can stop redemption at a healthy issuer.",
    from: null,
    until: null,
  },
  {
    id: "cap.attestation-below-70",
    title: "The newest report covers less than 70 % of the supply",
    condition: {
      kind: "fact_below",
      fact: "attestation.supplyCoveragePct",
      limit: new Decimal(70),
    },
    ceiling: "adequate",
    basis: "House: a report on a much smaller supply says little about the coins issued since.",
    from: null,
    until: null,
  },
];

/** The policy Assay ships. Every number here is a house choice; a house may publish its own version. */
export const DEFAULT_POLICY: Policy = {
  id: "assay-default",
  version: "1.0.0",
  title: "Assay default policy",
  pillarWeights: {
    reserve: 2200,
    liquidity: 1200,
    holding: 800,
    segregation: 1200,
    redemption: 1500,
    assurance: 1200,
    governance: 700,
    trackRecord: 400,
    technology: 300,
    regulation: 500,
  },
  points: { met: 2, partly_met: 1, not_met: 0 },
  tierFloors: { weak: 0, constrained: 40, adequate: 55, sound: 70, strong: 85 },
  gateCeilings: {
    default: "weak",
    byCriterion: {
      "backing.segregation.legal-segregation": "constrained",
      "backing.assurance.attestation-recency": "constrained",
    },
  },
  caps: CAPS,
  leastKnown: 6000,
  confidence: [
    { label: "high", known: 8500, cited: 9000, strength: 50 },
    { label: "medium", known: 7000, cited: 6000, strength: 30 },
    { label: "low", known: 0, cited: 0, strength: 0 },
  ],
  strength: {
    law: 100,
    audited: 95,
    attested: 90,
    issuerSigned: 75,
    issuerWeb: 60,
    press: 40,
    analystNote: 20,
  },
  reading: { direct: 100, relayed: 85, secondary: 60, derived: 85 },
  halfLifeDays: 365,
  approvals: 1,
  useCases: DEFAULT_USE_CASES,
  overrides: {},
};
