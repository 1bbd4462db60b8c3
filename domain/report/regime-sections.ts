import type { FactView } from "../derivation/fact-view";
import { LINE_ANSWERS, type LineReading, readEligibility } from "../regime/eligibility";
import { columnLabel, limitText, usedText } from "../regime/eligibility-words";
import { sayForce } from "../regime/force";
import { REGIME_STATES, type RegimeResult, type RegimeState } from "../regime/judge-regime";
import type { RegimeOutcome } from "../regime/outcomes";
import type { Regime } from "../regime/regime";
import { VERIFICATIONS } from "../regime/rule";
import { classLabel } from "../reserve/asset-classes";
import * as cell from "./cells";
import type { Block, Cell, Column, Section } from "./tree";

const SUMMARY: readonly Column[] = [
  cell.words("id", "Id", 2),
  cell.words("regime", "Regime", 3),
  cell.words("jurisdiction", "Jurisdiction", 2),
  cell.words("result", "Result", 2),
  cell.figures("failed", "Gates not met", 1),
  cell.figures("open", "Gates open", 1),
  cell.figures("held", "Gates held", 1),
  cell.words("benchmark", "Benchmark", 3),
];

const RULES: readonly Column[] = [
  cell.words("id", "Id", 3),
  cell.words("rule", "Rule", 3),
  cell.words("verdict", "Verdict", 1),
  cell.words("severity", "Severity", 1),
  cell.words("force", "Force", 2),
  cell.words("reason", "Reason", 6),
  cell.words("citation", "Citation", 3),
  cell.words("text", "How far the text was checked", 3),
];

/** What the two modes say, and what the benchmark never is. */
export const REGIMES_NOTE =
  "The result says what binds the issuer on the assessment day. The benchmark says how the coin would stand if it sought the permission; it takes permissions as given, measures rules that are not yet law, and is never a verdict on compliance.";

/** States in which a law reaches the issuer for sure, today or from its day. */
const REACHED: ReadonlySet<RegimeState> = new Set<RegimeState>([
  "falls_short",
  "cannot_conclude",
  "meets",
  "not_in_force",
]);

/** The regimes at a glance, then every rule of the laws that reach the issuer. */
export function toRegimes(outcomes: readonly RegimeOutcome[], view: FactView): readonly Section[] {
  const reached = outcomes.filter(({ perimeter }) => REACHED.has(perimeter.state));
  return [
    {
      id: "regimes",
      title: "Regimes",
      blocks: [
        { kind: "text", text: REGIMES_NOTE },
        {
          kind: "table",
          id: "regimes",
          caption: "How the coin stands against each regime",
          columns: SUMMARY,
          rows: outcomes.map(toSummaryRow),
          note: null,
        },
      ],
    },
    ...reached.map((outcome) => toRules(outcome, view)),
  ];
}

function toSummaryRow({ regime, perimeter, benchmark }: RegimeOutcome): readonly Cell[] {
  const { gates, state } = perimeter;
  return [
    cell.text(regime.id),
    cell.text(regime.name),
    cell.text(regime.jurisdiction),
    cell.text(REGIME_STATES[state]),
    cell.whole(gates.failed.length),
    cell.whole(gates.open.length),
    cell.whole(gates.held.length),
    cell.text(sayGates(benchmark)),
  ];
}

/** "2 gates not met, 5 open, 11 held." */
export function sayGates({ gates }: RegimeResult): string {
  const failed = gates.failed.length;
  return `${failed} ${failed === 1 ? "gate" : "gates"} not met, ${gates.open.length} open, ${gates.held.length} held.`;
}

function toRules({ regime, perimeter }: RegimeOutcome, view: FactView): Section {
  const id = `regime-${regime.id}`;
  return {
    id,
    title: regime.name,
    blocks: [
      { kind: "text", text: `${REGIME_STATES[perimeter.state]}. ${perimeter.reason}` },
      {
        kind: "table",
        id,
        caption: `Rules: ${regime.shortName}`,
        columns: RULES,
        rows: regime.rules.map((rule, index) => {
          const finding = perimeter.findings[index];
          return [
            cell.text(rule.id),
            cell.text(rule.title),
            finding === undefined ? cell.missing("not judged") : cell.verdict(finding.verdict),
            cell.text(rule.severity),
            cell.text(sayForce(rule.force)),
            cell.text(finding?.reason ?? ""),
            cell.text(rule.citation),
            cell.text(
              [VERIFICATIONS[rule.verification], rule.doubt ?? ""]
                .filter((each) => each !== "")
                .join(". "),
            ),
          ];
        }),
        note: null,
      },
      ...toLines(regime, view),
    ],
  };
}

const LINES: readonly Column[] = [
  cell.words("line", "Line", 3),
  cell.words("class", "Class", 2),
  cell.figures("value", "Value", 2),
  cell.words("answer", "Answer", 2),
  cell.words("reason", "Why", 5),
  cell.words("rule", "Rule", 3),
];

/** The reserve line by line against the regime's list of assets; nothing where it has none or no line is on record. */
function toLines({ id, shortName, eligibility }: Regime, view: FactView): readonly Block[] {
  if (eligibility === undefined) return [];
  const { lines, limits, complete } = readEligibility(eligibility, view);
  if (lines.length === 0) return [];
  const notes = limits.map(
    (limit) => `${limit.label}: ${limitText(limit)}, here ${usedText(limit)}`,
  );
  if (!complete) notes.push("the list of reserve positions is not complete");
  return [
    {
      kind: "table",
      id: `lines-${id}`,
      caption: `Reserve lines: ${shortName}`,
      columns: LINES,
      rows: lines.map(toLine),
      note: notes.length === 0 ? null : sentenceOf(notes.join("; ")),
    },
  ];
}

function toLine({ row, answer, reason, missing, rule }: LineReading): readonly Cell[] {
  const { label, assetClass, amountUsd } = row.values;
  const gaps = missing.length === 0 ? "" : ` Missing: ${missing.map(columnLabel).join(", ")}.`;
  const named =
    assetClass === undefined ? cell.missing("not stated") : cell.text(classLabel(assetClass));
  return [
    label === undefined ? named : cell.text(label),
    named,
    amountUsd === undefined ? cell.missing("not stated") : cell.usd(amountUsd),
    cell.text(LINE_ANSWERS[answer]),
    cell.text(`${reason}${gaps}`),
    cell.text(rule),
  ];
}

function sentenceOf(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** The same as plain JSON: every regime in both modes with each rule's verdict, force, reason and citation. */
export function toRegimesJson(outcomes: readonly RegimeOutcome[]) {
  return outcomes.map(({ regime, perimeter, benchmark }) => ({
    id: regime.id,
    name: regime.name,
    jurisdiction: regime.jurisdiction,
    nature: regime.nature,
    perimeter: toResultJson(perimeter),
    benchmark: toResultJson(benchmark),
    rules: regime.rules.map((rule, index) => ({
      id: rule.id,
      title: rule.title,
      severity: rule.severity,
      citation: rule.citation,
      force: { status: rule.force.status, from: rule.force.from, until: rule.force.until },
      verification: rule.verification,
      verdict: perimeter.findings[index]?.verdict ?? "unknown",
      standing: perimeter.findings[index]?.standing ?? "not_binding",
      reason: perimeter.findings[index]?.reason ?? "",
      missing: perimeter.findings[index]?.missing ?? [],
      benchmark: benchmark.findings[index]?.verdict ?? "unknown",
    })),
  }));
}

/** A result without its findings. */
export function toResultJson({ state, reason, gates }: RegimeResult) {
  return { state, reason, gates };
}
