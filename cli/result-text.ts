import { ruleset } from "@/checklists/index";
import type { Finding } from "@/domain/checklist/finding";
import type { Assessment, Band, CapStatus, TierRange } from "@/domain/scoring/assessment";
import { TIER_LABELS } from "@/domain/scoring/policy";
import { toPlain, toTable, wrap } from "./table";

const TITLES: ReadonlyMap<string, string> = new Map(
  ruleset.criteria.map(({ id, title }) => [id, title]),
);

export function titleOf(id: string): string {
  return TITLES.get(id) ?? id;
}

export function bandText(band: Band | null): string {
  if (band === null) return "nothing applies";
  return band.proven === band.possible ? String(band.proven) : `${band.proven}–${band.possible}`;
}

export function tierText({ low, high }: TierRange): string {
  if (low === null || high === null) return "no tier";
  return low === high ? TIER_LABELS[low] : `${TIER_LABELS[low]} to ${TIER_LABELS[high]}`;
}

const STATES = {
  scored: "",
  not_enough_evidence: "Not enough evidence for a tier.",
  nothing_applicable: "Nothing in the checklist applies.",
} as const satisfies Readonly<Record<Assessment["result"]["state"], string>>;

/** An assessment as a page of text: result, limits, coverage, pillars, and what is not met or not known. */
export function assessmentText(assessment: Assessment): string {
  return `${[
    headText(assessment),
    limitsText(assessment),
    coverageText(assessment),
    pillarsText(assessment),
    findingsText(assessment, "not_met", "Not met"),
    findingsText(assessment, "partly_met", "Partly met"),
    findingsText(assessment, "unknown", "Not known"),
    "An assessment, not a rating and not advice.",
  ]
    .filter((part) => part !== "")
    .join("\n\n")}\n`;
}

function headText({ coin, asOf, profileAsOf, ruleset: rules, policy, result }: Assessment): string {
  const issuer = coin.issuer === null ? "no legal issuer" : coin.issuer;
  const uncapped = bandText(result.uncapped);
  const before = uncapped === bandText(result) ? "" : ` (${uncapped} before gates and caps)`;
  return [
    toPlain(`${coin.symbol}  ${coin.name}, ${issuer}`),
    `As of ${asOf}, profile of ${profileAsOf}; ruleset ${rules.version}, policy ${policy.id} ${policy.version}`,
    "",
    `Result  ${bandText(result)} of 100, higher is better${before}`,
    `Tier    ${tierText(result.tier)}`,
    ...(STATES[result.state] === "" ? [] : [STATES[result.state]]),
  ].join("\n");
}

const STATUS = {
  binding: "binding",
  applies: "applies",
  unknown: "unknown, limits the low end",
  clear: "clear",
} as const satisfies Readonly<Record<CapStatus, string>>;

function limitsText({ result }: Assessment): string {
  const limits = [...result.gates, ...result.caps].filter(({ status }) => status !== "clear");
  if (limits.length === 0) return "Gates and caps\n  none applies";
  const lines = limits.map(({ title, ceiling, status, reason }) =>
    [`  ${title}: at most ${TIER_LABELS[ceiling]} (${STATUS[status]})`, wrap(reason, "    ")].join(
      "\n",
    ),
  );
  return `Gates and caps\n${lines.join("\n")}`;
}

function coverageText({ coverage }: Assessment): string {
  const { known, cited, strength, confidence, rule } = coverage;
  return `Coverage  ${known} % known, ${cited} % cited, evidence strength ${strength}; confidence ${confidence}\n${wrap(rule, "  ")}`;
}

function pillarsText({ pillars }: Assessment): string {
  const head = ["Pillar", "Weight", "Result", "met", "partly", "not met", "unknown", "n/a"];
  const rows = pillars.map(({ label, weight, band, counts }) => [
    label,
    `${weight / 100} %`,
    bandText(band),
    String(counts.met),
    String(counts.partly_met),
    String(counts.not_met),
    String(counts.unknown),
    String(counts.not_applicable),
  ]);
  return toTable([head, ...rows], ["left", ...Array.from({ length: 7 }, () => "right" as const)]);
}

function findingsText(
  { findings }: Assessment,
  verdict: Finding["verdict"],
  title: string,
): string {
  const found = findings.filter((finding) => finding.verdict === verdict);
  if (found.length === 0) return "";
  const lines = found.map(({ id, severity, reason }) =>
    [`  ${titleOf(id)} [${severity}, ${id}]`, wrap(reason, "    ")].join("\n"),
  );
  return `${title} (${found.length})\n${lines.join("\n")}`;
}
