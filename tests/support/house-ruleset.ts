import { ALWAYS, criterion, met, notMet, partlyMet } from "@/domain/checklist/criterion";
import type { Ruleset } from "@/domain/checklist/checklist";
import { DEFAULT_POLICY } from "@/domain/scoring/default-policy";
import type { Policy } from "@/domain/scoring/policy";
import type { Judgement } from "@/domain/review/judgement";

const base = {
  question: "Test?",
  cites: [{ document: "USD1backed", heading: "Cash and bank deposits" }],
  inForce: ALWAYS,
  parameters: [],
  evidenceWanted: "a page",
  remedy: "change it",
} as const;

/** Four questions in two pillars: small enough to score by hand. */
export const HOUSE: Ruleset = {
  version: "2026.1",
  hash: "a".repeat(64),
  regimes: [],
  checklists: [
    {
      id: "backing",
      title: "Backing",
      pillars: [
        { id: "reserve", label: "Reserve", question: "What backs it?" },
        { id: "redemption", label: "Redemption", question: "Who gets dollars?" },
      ],
      criteria: [
        criterion({
          ...base,
          id: "t.claims",
          pillar: "reserve",
          title: "No false guarantee",
          severity: "major",
          weight: 4,
          reads: ["marketing.claimsGuarantee"],
          test: (f) => (f["marketing.claimsGuarantee"] ? notMet("it is claimed") : met("none")),
        }),
        criterion({
          ...base,
          id: "t.yield",
          pillar: "reserve",
          title: "No yield",
          severity: "minor",
          weight: 1,
          reads: ["holder.yieldPaid"],
          test: (f) => (f["holder.yieldPaid"] ? partlyMet("a yield is paid") : met("none")),
        }),
        criterion({
          ...base,
          id: "t.par",
          pillar: "redemption",
          title: "Redemption at par",
          severity: "gate",
          weight: 3,
          reads: ["redemption.atPar"],
          test: (f) => (f["redemption.atPar"] ? met("at par") : notMet("below par")),
        }),
        criterion({
          ...base,
          id: "t.time",
          pillar: "redemption",
          title: "A time is promised",
          severity: "major",
          weight: 2,
          reads: ["redemption.timePromised"],
          test: (f) => (f["redemption.timePromised"] ? met("promised") : notMet("not promised")),
        }),
      ],
    },
  ],
};

/** The default policy over those two pillars, with the first of its caps and one use case. */
export const HOUSE_POLICY: Policy = {
  ...DEFAULT_POLICY,
  id: "house",
  pillarWeights: { reserve: 6000, redemption: 4000 },
  gateCeilings: { default: "weak", byCriterion: { "t.par": "constrained" } },
  caps: DEFAULT_POLICY.caps.slice(0, 1),
  useCases: DEFAULT_POLICY.useCases.slice(0, 1).map((useCase) => ({
    ...useCase,
    requires: ["t.par"],
    conditions: [{ criterion: "t.time", condition: "Wait." }],
  })),
};

export const JUDGEMENT: Judgement = {
  criterion: "t.par",
  computed: "not_met",
  judged: "met",
  reason: "The terms of 1 May promise par; the page quoted is older.",
  sources: ["S1"],
  madeOn: "2026-07-05",
  expiresOn: "2027-07-05",
  by: { id: "usr_ann", name: "Ann" },
};
