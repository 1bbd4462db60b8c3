import { Engine } from "json-rules-engine";
import { ruleset } from "@/checklists";
import { getChecklist } from "@/domain/checklist/checklist";
import { evaluate } from "@/domain/checklist/evaluate";
import type { Finding } from "@/domain/checklist/finding";
import { Decimal } from "@/domain/decimal";
import type { FactView } from "@/domain/derivation/fact-view";
import { FACT_IDS } from "@/domain/facts/vocabulary";
import { judgeRegime } from "@/domain/regime/judge-regime";
import { assess, assessView, BACKING, openForAssessment } from "@/domain/scoring/assess";
import { DEFAULT_POLICY as policy } from "@/domain/scoring/default-policy";
import { scorePillars, scoreTotal } from "@/domain/scoring/points";
import { leftOut, toPeerRules } from "./peer-rules";
import { inTurn, rates } from "./rates";
import { loadSamples } from "./samples";
import type { Row } from "./table";

/** Some five hundred criteria and rules: the rate rises for about eight seconds, until all of it is compiled. */
const WARM_UPS = 24;

const { criteria, pillars } = getChecklist(ruleset, BACKING);

/** What the peer reads: every known fact as a plain number, text or flag, worked out for it beforehand. */
export function toPlainFacts(view: FactView): Record<string, unknown> {
  return Object.fromEntries(
    FACT_IDS.flatMap((id) => {
      const state = view.fact(id);
      if (state.status !== "known") return [];
      const value: unknown = state.value;
      return [[id, value instanceof Decimal ? value.toNumber() : value]];
    }),
  );
}

/** The peer with the criteria it can express. */
export function buildPeer(): { readonly engine: Engine; readonly rules: number } {
  const engine = new Engine([], { allowUndefinedFacts: true });
  const rules = toPeerRules(criteria);
  for (const rule of rules) engine.addRule(rule);
  return { engine, rules: rules.length };
}

function countRules(): number {
  return ruleset.regimes.reduce((sum, { rules }) => sum + rules.length, 0);
}

/** Makes and reads every sentence; their length keeps the work from being skipped. */
function readAll(findings: readonly Finding[]): number {
  return findings.reduce((letters, { reason }) => letters + reason.length, 0);
}

/** Whole assessments, and the deciding part alone, next to the peer deciding the criteria it can express. */
export async function benchEngine(): Promise<readonly Row[]> {
  const profiles = loadSamples();
  const views = profiles.map((profile) =>
    openForAssessment(profile, { ruleset, policy, asOf: profile.asOf }),
  );
  const facts = views.map(toPlainFacts);
  const peer = buildPeer();
  const nextProfile = inTurn(profiles);
  const nextView = inTurn(views);
  const nextFacts = inTurn(facts);
  // A rate with a target of its own is measured alone; those that are held against each other take turns.
  const [law = 0] = await rates(
    [
      () => {
        const profile = nextProfile();
        const input = { ruleset, policy, asOf: profile.asOf };
        const view = openForAssessment(profile, input);
        const results = ruleset.regimes.map((regime) => judgeRegime(regime, view, "perimeter"));
        return [assessView(view, input), results];
      },
    ],
    WARM_UPS,
  );
  const [whole = 0, read = 0, decide = 0, say = 0, theirs = 0] = await rates([
    () => {
      const profile = nextProfile();
      return assess(profile, { ruleset, policy, asOf: profile.asOf });
    },
    () => {
      const profile = nextProfile();
      return readAll(assess(profile, { ruleset, policy, asOf: profile.asOf }).findings);
    },
    () => scoreTotal(scorePillars(pillars, evaluate(nextView(), criteria), policy)),
    () => {
      const findings = evaluate(nextView(), criteria);
      return [scoreTotal(scorePillars(pillars, findings, policy)), readAll(findings)];
    },
    () => peer.engine.run(nextFacts()),
  ]);
  return toRows({ whole, read, decide, say, law, theirs, rules: peer.rules });
}

type Rates = Readonly<
  Record<"whole" | "read" | "decide" | "say" | "law" | "theirs" | "rules", number>
>;

function toRows({ whole, read, decide, say, law, theirs, rules }: Rates): readonly Row[] {
  const expressed = criteria.length - leftOut(criteria).length;
  const perSecond = (rate: number): string => `${Math.round(rate)} /s`;
  const ratio = (rate: number): string => `${(rate / theirs).toFixed(1)} ×`;
  return [
    {
      what: `Assay, whole: facts from rows, ${criteria.length} criteria, gates, caps, coverage, use cases`,
      value: perSecond(whole),
      target: "",
    },
    { what: "Assay, whole, and every sentence read", value: perSecond(read), target: "" },
    {
      what: `Assay, facts given: ${criteria.length} criteria judged and scored`,
      value: perSecond(decide),
      target: "",
    },
    { what: "Assay, facts given, and every sentence read", value: perSecond(say), target: "" },
    {
      what: `Assay, all checklists: as whole, and ${countRules()} rules of ${ruleset.regimes.length} regimes`,
      value: perSecond(law),
      target: "at least 1,000 /s",
    },
    {
      what: `json-rules-engine, facts given: ${expressed} criteria as ${rules} rules`,
      value: perSecond(theirs),
      target: "",
    },
    { what: "Ratio, facts given to both", value: ratio(decide), target: "at least 20 ×" },
    { what: "Ratio, the same with every sentence read", value: ratio(say), target: "" },
    { what: "Ratio, Assay whole to the peer with facts given", value: ratio(whole), target: "" },
    { what: "Ratio, the same with every sentence read", value: ratio(read), target: "" },
  ];
}
