import type { Finding } from "../checklist/finding";
import { daysBetween, isIsoDate, type IsoDate } from "../dates";
import type { FactView } from "../derivation/fact-view";
import { isListId, type ListId } from "../facts/lists";
import type { Source } from "../profile/profile";
import type { Coverage, PillarOutcome } from "./assessment";
import type { Policy } from "./policy";

const FULL = 10_000;

/** How much is known, how much of that is cited, and how strong and fresh the evidence is. Never enters the score. */
export function measureCoverage(
  view: FactView,
  input: {
    readonly findings: readonly Finding[];
    readonly pillars: readonly PillarOutcome[];
    readonly policy: Policy;
  },
): Coverage {
  const { findings, pillars, policy } = input;
  const known = knownShare(findings, pillars);
  const evidence = collectEvidence(view, findings);
  const cited =
    evidence.total === 0 ? 0 : Math.floor((FULL * evidence.cited.length) / evidence.total);
  const strength = meanStrength(evidence.cited, view, policy);
  const confidence =
    policy.confidence.find(
      (rule) => known >= rule.known && cited >= rule.cited && strength >= rule.strength,
    )?.label ?? "low";
  return {
    known: Math.floor(known / 100),
    cited: Math.floor(cited / 100),
    strength,
    confidence,
    rule: ruleOf(policy),
  };
}

/**
 * Share of applicable weight that is known, in basis points: the mean over the pillars in which something applies, by
 * their weights, rounded down once. Exact, so that a share a policy asks for is reached only when it is fully reached.
 */
export function knownShare(
  findings: readonly Finding[],
  pillars: readonly PillarOutcome[],
): number {
  const shares = pillars.flatMap(({ id, weight, parts }) =>
    parts.most === 0 || weight === 0 ? [] : [{ weight: BigInt(weight), ...weigh(findings, id) }],
  );
  const weights = shares.reduce((sum, { weight }) => sum + weight, 0n);
  if (weights === 0n) return 0;
  const product = shares.reduce((all, { applicable }) => all * applicable, 1n);
  const known = shares.reduce(
    (sum, share) => sum + share.weight * share.known * (product / share.applicable),
    0n,
  );
  return Number((BigInt(FULL) * known) / (product * weights));
}

/** Weight of a pillar's findings that applies, and how much of it is known. */
function weigh(findings: readonly Finding[], pillar: string) {
  let applicable = 0;
  let known = 0;
  for (const finding of findings) {
    if (finding.pillar !== pillar || finding.verdict === "not_applicable") continue;
    applicable += finding.weight;
    if (finding.verdict !== "unknown") known += finding.weight;
  }
  return { applicable: BigInt(applicable), known: BigInt(known) };
}

type Evidence = { readonly total: number; readonly cited: readonly (readonly string[])[] };

/** Every known fact and every visible row that a settled criterion read, with its source ids. */
function collectEvidence(view: FactView, findings: readonly Finding[]): Evidence {
  const facts = new Set<string>();
  const lists = new Set<ListId>();
  for (const finding of findings) {
    if (!isSettled(finding)) continue;
    const origin = originOf(finding.reads);
    for (const id of origin.facts) facts.add(id);
    for (const list of origin.lists) lists.add(list);
  }
  const sources: (readonly string[])[] = [];
  for (const id of facts) {
    const answer = view.profile.facts[id];
    if (answer !== undefined && answer.status !== "unknown") sources.push(answer.sources);
  }
  for (const list of lists) for (const row of view.rows(list).rows) sources.push(row.sources);
  return { total: sources.length, cited: sources.filter((ids) => ids.length > 0) };
}

type Origin = { readonly facts: readonly string[]; readonly lists: readonly ListId[] };

const LIST_OF_COLUMN = /^([a-zA-Z]+)\[\]/;
const origins = new WeakMap<readonly string[], Origin>();

/** The facts and the lists among what a criterion reads; the same array reads the same at every call. */
function originOf(reads: readonly string[]): Origin {
  const known = origins.get(reads);
  if (known !== undefined) return known;
  const lists = new Set<ListId>();
  const facts: string[] = [];
  for (const ref of reads) {
    const list = LIST_OF_COLUMN.exec(ref)?.[1];
    if (list === undefined) facts.push(ref);
    else if (isListId(list)) lists.add(list);
  }
  const made = { facts, lists: [...lists] };
  origins.set(reads, made);
  return made;
}

function isSettled({ verdict }: Finding): boolean {
  return verdict !== "unknown" && verdict !== "not_applicable";
}

function meanStrength(
  cited: readonly (readonly string[])[],
  view: FactView,
  policy: Policy,
): number {
  if (cited.length === 0) return 0;
  const strengths = new Map<string, number>();
  for (const source of view.profile.sources) {
    strengths.set(source.id, strengthOf(source, view.asOf, policy));
  }
  const best = cited.map((ids) => Math.max(0, ...ids.map((id) => strengths.get(id) ?? 0)));
  return Math.round(best.reduce((total, each) => total + each, 0) / best.length);
}

/** Strength of one source on a day, 0–100: its kind, how it was read, halved every `halfLifeDays`; no cliff. */
export function strengthOf(source: Source, asOf: IsoDate, policy: Policy): number {
  const kind = policy.strength[source.kind] ?? 0;
  const reading = source.reading === null ? 100 : (policy.reading[source.reading] ?? 100);
  const age = Math.max(0, ageOf(source.date, asOf) ?? policy.halfLifeDays);
  return (kind * reading * 0.5 ** (age / policy.halfLifeDays)) / 100;
}

/** The day a source's age counts from; of a month or a year its last day. Null when no date is known. */
export function publicationDay(date: string | null): IsoDate | null {
  if (date === null) return null;
  return [date, `${date}-28`, `${date}-12-31`].find(isIsoDate) ?? null;
}

function ageOf(date: string | null, asOf: IsoDate): number | null {
  const day = publicationDay(date);
  return day === null ? null : daysBetween(day, asOf);
}

const ruleTexts = new WeakMap<Policy, string>();

function ruleOf(policy: Policy): string {
  const text = ruleTexts.get(policy) ?? describeRule(policy);
  ruleTexts.set(policy, text);
  return text;
}

function describeRule(policy: Policy): string {
  const rules = policy.confidence
    .filter((rule) => rule.known > 0)
    .map(
      (rule) =>
        `${rule.label}: at least ${rule.known / 100} % of weight known, ${rule.cited / 100} % of known facts cited, evidence strength ${rule.strength}`,
    );
  return `${rules.join("; ")}; otherwise low`;
}
