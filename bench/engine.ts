import { Engine } from "json-rules-engine";
import { ruleset } from "@/checklists";
import { DEFAULT_POLICY } from "@/domain/scoring/default-policy";
import { assess, openForAssessment } from "@/domain/scoring/assess";
import type { Profile } from "@/domain/profile/profile";
import { Decimal } from "@/domain/decimal";
import type { FactId } from "@/domain/facts/vocabulary";
import { loadSamples } from "./samples";
import { median, type Row } from "./table";

const ROUNDS = 9;
const ROUND_MS = 400;

/** Calls per second, median of several timed rounds after a warm-up. */
async function rate(call: () => unknown): Promise<number> {
  const rates: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const start = performance.now();
    let count = 0;
    while (performance.now() - start < ROUND_MS) {
      await call();
      count += 1;
    }
    if (round > 0) rates.push((1000 * count) / (performance.now() - start));
  }
  return median(rates);
}

/** Thresholds of the checklist that a rule engine on plain numbers, flags and choices can express. */
const RULES: readonly (readonly [
  FactId,
  { readonly operator: string; readonly value: unknown },
])[] = [
  ["reserve.coveragePct", { operator: "greaterThanInclusive", value: 100 }],
  ["reserve.lossCoverPct", { operator: "greaterThanInclusive", value: 100 }],
  ["reserve.conservativePct", { operator: "greaterThanInclusive", value: 95 }],
  ["reserve.volatilePct", { operator: "lessThanInclusive", value: 0 }],
  ["disclosure.vagueSharePct", { operator: "lessThanInclusive", value: 1 }],
  ["reserve.ownTokenPct", { operator: "lessThanInclusive", value: 0 }],
  ["reserve.nonUsdPct", { operator: "lessThanInclusive", value: 0 }],
  ["reserve.liquidity1dPct", { operator: "greaterThanInclusive", value: 30 }],
  ["reserve.liquidity1wPct", { operator: "greaterThanInclusive", value: 50 }],
  ["reserve.liquidity1mPct", { operator: "greaterThanInclusive", value: 80 }],
  ["reserve.wamDays", { operator: "lessThanInclusive", value: 30 }],
  ["reserve.maxResidualDays", { operator: "lessThanInclusive", value: 93 }],
  ["account.namedPct", { operator: "greaterThanInclusive", value: 95 }],
  ["account.supervisedPct", { operator: "greaterThanInclusive", value: 99 }],
  ["reserve.largestBankSharePct", { operator: "lessThanInclusive", value: 10 }],
  ["coin.stabilisation", { operator: "in", value: ["reserveBacked", "overcollateralised"] }],
  [
    "segregation.structure",
    {
      operator: "in",
      value: ["statutoryTrust", "trust", "bankruptcyRemoteSpv", "statutorySegregation"],
    },
  ],
  ["segregation.titledForHolders", { operator: "equal", value: true }],
  [
    "holder.claim",
    { operator: "in", value: ["beneficialInterest", "statutoryPriority", "directClaimSecured"] },
  ],
  ["redemption.status", { operator: "equal", value: "open" }],
  ["redemption.feePct", { operator: "lessThanInclusive", value: 0.1 }],
  ["redemption.minimumUsd", { operator: "lessThanInclusive", value: 100 }],
  ["redemption.eligible", { operator: "equal", value: "anyLawfulHolder" }],
  ["redemption.suspensionPower", { operator: "in", value: ["none", "regulatorOnly"] }],
  ["disclosure.reserveReportEveryDays", { operator: "lessThanInclusive", value: 31 }],
  ["disclosure.attestationEveryDays", { operator: "lessThanInclusive", value: 31 }],
  ["attestation.newestAgeDays", { operator: "lessThanInclusive", value: 62 }],
  ["disclosure.termsAgeDays", { operator: "lessThanInclusive", value: 365 }],
  ["coin.ageDays", { operator: "greaterThanInclusive", value: 1095 }],
  ["governance.investmentPolicy", { operator: "equal", value: "published" }],
];

/** The same facts as plain numbers, already computed: the peer is given the aggregation for nothing. */
function plainFacts(profile: Profile): Record<string, unknown> {
  const view = openForAssessment(profile, { policy: DEFAULT_POLICY, asOf: profile.asOf });
  return Object.fromEntries(
    RULES.map(([id]) => {
      const state = view.fact(id);
      const value: unknown =
        state.status === "known" ? state.value : state.status === "bounded" ? state.low : null;
      return [id, value instanceof Decimal ? value.toNumber() : value];
    }),
  );
}

function buildPeer(): Engine {
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const [fact, test] of RULES) {
    engine.addRule({
      conditions: { all: [{ fact, ...test }] },
      event: { type: fact },
    });
  }
  return engine;
}

/** Whole assessments with every sentence, next to the peer deciding the rules it can express. */
export async function benchEngine(): Promise<readonly Row[]> {
  const profiles = loadSamples();
  const facts = profiles.map(plainFacts);
  const peer = buildPeer();
  let turn = 0;
  const next = (): number => {
    turn = (turn + 1) % profiles.length;
    return turn;
  };
  const ours = await rate(() => {
    const profile = profiles[next()];
    if (profile === undefined) return null;
    return assess(profile, { ruleset, policy: DEFAULT_POLICY, asOf: profile.asOf });
  });
  const theirs = await rate(() => peer.run(facts[next()] ?? {}));
  const criteria = ruleset.checklists[0]?.criteria.length ?? 0;
  const perRule = (ours * criteria) / (theirs * RULES.length);
  return [
    {
      what: `Assay: full assessment, ${criteria} criteria, sentences, caps, coverage`,
      value: `${Math.round(ours)} /s`,
      target: "",
    },
    {
      what: `json-rules-engine: ${RULES.length} rules over facts computed beforehand`,
      value: `${Math.round(theirs)} /s`,
      target: "",
    },
    {
      what: "Ratio, profiles per second",
      value: `${(ours / theirs).toFixed(1)} ×`,
      target: "at least 20 ×",
    },
    { what: "Ratio, criteria decided per second", value: `${perRule.toFixed(1)} ×`, target: "" },
  ];
}
