import { Engine } from "json-rules-engine";
import { ruleset } from "@/checklists";
import type { IsoDate } from "@/domain/dates";
import type { FactView } from "@/domain/derivation/fact-view";
import { FACT_IDS } from "@/domain/facts/vocabulary";
import type { Condition, Figure } from "@/domain/regime/condition";
import { judgeRule } from "@/domain/regime/judge-rule";
import type { Rule } from "@/domain/regime/rule";
import { openForAssessment } from "@/domain/scoring/assess";
import { DEFAULT_POLICY as policy } from "@/domain/scoring/default-policy";
import { type PeerRules, toPeerFacts, toPeerRegimes } from "./peer-regimes";
import { inTurn, rates } from "./rates";
import { loadSamples } from "./samples";
import type { Row } from "./table";

const RULES: readonly Rule[] = ruleset.regimes.flatMap(({ rules }) => rules);

export type RegimePeer = PeerRules & { readonly engine: Engine };

/** The peer with the rules of regimes it can express, at the limits of a day. */
export function buildRegimePeer(asOf: IsoDate): RegimePeer {
  const engine = new Engine([], { allowUndefinedFacts: true });
  const translated = toPeerRegimes(RULES, asOf);
  for (const rule of translated.rules) engine.addRule(rule);
  return { ...translated, engine };
}

type Memory = Map<object, unknown>;

const rememberIn =
  (memory: Memory): FactView["remember"] =>
  <T>(key: object, make: () => T): T => {
    const known = memory.get(key);
    if (known !== undefined) return known as T;
    const made = make();
    memory.set(key, made);
    return made;
  };

/**
 * Works out every fact, and what figures rest on, beforehand, as the peer is given them. Each call opens the view
 * with those and without any condition answered before: what is measured is the judging, not its memory.
 */
export function giveFacts(view: FactView, rules: readonly Rule[]): () => FactView {
  const given: Memory = new Map();
  const warm = { ...view, remember: rememberIn(given) };
  for (const id of FACT_IDS) view.fact(id);
  for (const figure of rules.flatMap(figuresOf)) figure.of(warm);
  return () => ({ ...view, remember: rememberIn(new Map(given)) });
}

function figuresOf({ applies, met, partly }: Rule): readonly Figure[] {
  return [applies, met, partly].flatMap((each) => (each === undefined ? [] : figuresIn(each)));
}

function figuresIn(condition: Condition): readonly Figure[] {
  switch (condition.kind) {
    case "all":
    case "any":
      return condition.of.flatMap(figuresIn);
    case "not":
    case "licensed":
      return figuresIn(condition.of);
    case "figure":
      return [condition.figure];
    default:
      return [];
  }
}

/** Judges the rules one by one; the count of those met keeps the work from being skipped. */
function judgeAll(rules: readonly Rule[], view: FactView): number {
  let met = 0;
  for (const rule of rules) if (judgeRule(rule, view, "perimeter").verdict === "met") met += 1;
  return met;
}

/** The same, and every sentence made and read. */
function readAll(rules: readonly Rule[], view: FactView): number {
  return rules.reduce(
    (letters, rule) => letters + judgeRule(rule, view, "perimeter").reason.length,
    0,
  );
}

/** The rules of regimes that the peer can express, decided by both from facts given. */
export async function benchRegimes(): Promise<readonly Row[]> {
  const peers = new Map<IsoDate, RegimePeer>();
  const cases = loadSamples().map((profile) => {
    const { asOf } = profile;
    const peer = peers.get(asOf) ?? buildRegimePeer(asOf);
    peers.set(asOf, peer);
    const view = openForAssessment(profile, { ruleset, policy, asOf });
    const facts = toPeerFacts(peer.sources, view);
    return { peer, facts, open: giveFacts(view, peer.expressed) };
  });
  const next = inTurn(cases);
  const [judged = 0, read = 0, theirs = 0] = await rates([
    () => {
      const { open, peer } = next();
      return judgeAll(peer.expressed, open());
    },
    () => {
      const { open, peer } = next();
      return readAll(peer.expressed, open());
    },
    () => {
      const { peer, facts } = next();
      return peer.engine.run(facts);
    },
  ]);
  const [any] = peers.values();
  if (any === undefined) throw new RangeError("there are no samples");
  return toRows({ judged, read, theirs }, any);
}

type Rates = Readonly<Record<"judged" | "read" | "theirs", number>>;

function toRows({ judged, read, theirs }: Rates, peer: RegimePeer): readonly Row[] {
  const count = peer.expressed.length;
  const ofRows = peer.leftOut.filter(({ why }) => why === "rows").length;
  const perSecond = (rate: number): string => `${Math.round(rate)} /s`;
  const ratio = (rate: number): string => `${(rate / theirs).toFixed(1)} ×`;
  return [
    {
      what: `Assay, facts given: ${count} rules of ${ruleset.regimes.length} regimes judged`,
      value: perSecond(judged),
      target: "",
    },
    { what: "Assay, the same and every sentence read", value: perSecond(read), target: "" },
    {
      what: `json-rules-engine, facts given: the same ${count} rules of regimes as ${peer.rules.length} rules`,
      value: perSecond(theirs),
      target: "",
    },
    {
      what: "Ratio, rules of regimes, facts given to both",
      value: ratio(judged),
      target: "at least 20 ×",
    },
    { what: "Ratio, the same with every sentence read", value: ratio(read), target: "" },
    {
      what: `Rules the peer is spared: ${ofRows} that go through rows, ${peer.leftOut.length - ofRows} that hold figures, days or texts against each other`,
      value: `${peer.leftOut.length} of ${RULES.length}`,
      target: "",
    },
  ];
}
