import type { Verdict } from "../checklist/criterion";
import type { Policy } from "../scoring/policy";

/** How much has to happen for one change, 1 the least. */
export type Effort = 1 | 2 | 3;

export const EFFORT_WORDS: Readonly<Record<Effort, string>> = {
  1: "disclosure",
  2: "contract or policy",
  3: "change of reserve, capital or licence",
};

type PillarEffort = { readonly effort: Effort; readonly because: string };

/**
 * House table: what it takes to cure a shortcoming of a pillar. No source measures it; the order (publish, sign,
 * move money or wait for an authority) is this tool's own and only ranks paths, it never enters a score.
 */
export const PILLAR_EFFORT: Readonly<Record<string, PillarEffort>> = {
  reserve: { effort: 3, because: "the reserve itself has to be bought or sold" },
  liquidity: { effort: 3, because: "the reserve has to be moved into shorter instruments" },
  holding: { effort: 3, because: "money has to be moved between banks or custodians" },
  segregation: { effort: 2, because: "title and claims are settled by contract" },
  redemption: { effort: 2, because: "the terms are the issuer's own to write" },
  assurance: { effort: 2, because: "an accountant has to be engaged" },
  governance: { effort: 2, because: "the board has to adopt a policy" },
  trackRecord: { effort: 2, because: "lessons are written into policies" },
  technology: { effort: 2, because: "an audit or an operating rule has to be agreed" },
  regulation: { effort: 3, because: "an authority has to grant a licence" },
};

/** House exceptions by criterion, with the reason. */
export const CRITERION_EFFORT: Readonly<Record<string, PillarEffort>> = {
  "backing.reserve.counterparties-named": { effort: 1, because: "names have to be published" },
  "backing.reserve.no-vague-category": { effort: 1, because: "the label has to be broken down" },
  "backing.reserve.minimum-liquid-commitment": { effort: 2, because: "a commitment is a policy" },
  "backing.reserve.illiquid-caps": { effort: 2, because: "a limit is a policy" },
  "backing.reserve.no-rehypothecation": { effort: 2, because: "the ban stands in contracts" },
  "backing.liquidity.ladder-disclosed": { effort: 1, because: "maturities have to be published" },
  "backing.liquidity.backstop": { effort: 2, because: "a credit line is a contract" },
  "backing.holding.custodians-named": { effort: 1, because: "names have to be published" },
  "backing.segregation.legal-opinion": { effort: 1, because: "an opinion has to be published" },
  "backing.redemption.plain-terms": { effort: 1, because: "the terms have to be published" },
  "backing.assurance.granularity": { effort: 1, because: "more lines have to be published" },
  "backing.assurance.plain-summary": { effort: 1, because: "a summary has to be published" },
  "backing.assurance.publication-lag": { effort: 1, because: "a report has to come out sooner" },
  "backing.assurance.documents-current": { effort: 1, because: "documents have to be renewed" },
  "backing.governance.issuer-capital": { effort: 3, because: "owners have to pay in capital" },
  "backing.regulation.no-false-guarantee": { effort: 1, because: "claims have to be reworded" },
};

/** Shortcomings that rest on what has happened: no act of the issuer takes them back, only time. */
export const PAST: Readonly<Record<string, string>> = {
  "backing.governance.enforcement": "it rests on what an authority has done",
  "backing.trackRecord.age": "it rests on how long the coin has been live",
  "backing.trackRecord.redemptions-honoured": "it rests on past redemptions",
  "backing.trackRecord.communication": "it rests on what was said in past stress",
  "backing.trackRecord.tested-at-scale": "it rests on past redemptions",
  "backing.trackRecord.price-warning": "it rests on past prices",
};

const DISCLOSE: PillarEffort = { effort: 1, because: "the answer has to be found or published" };
const ELSE: PillarEffort = { effort: 2, because: "house default" };

/** What it takes to have a criterion met; null where only time can. An unknown one takes an answer, and a good one. */
export function effortOf(finding: {
  readonly id: string;
  readonly pillar: string;
  readonly verdict: Verdict;
}): PillarEffort | null {
  if (finding.verdict === "unknown") return DISCLOSE;
  if (PAST[finding.id] !== undefined) return null;
  return CRITERION_EFFORT[finding.id] ?? PILLAR_EFFORT[finding.pillar] ?? ELSE;
}

/** What it takes to clear a cap that hangs on a fact: by the subject of that fact. */
export function effortOfCap(cap: Policy["caps"][number], isUnknown: boolean): PillarEffort {
  if (isUnknown) return DISCLOSE;
  if (cap.condition.kind === "criterion_not_met") return ELSE;
  const [subject = ""] = cap.condition.fact.split(".");
  if (subject === "disclosure") return { effort: 1, because: "the label has to be broken down" };
  return PILLAR_EFFORT[subject === "attestation" ? "assurance" : subject] ?? ELSE;
}
