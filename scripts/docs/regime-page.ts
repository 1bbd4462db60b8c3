import type { Parameter } from "@/domain/checklist/parameter";
import { FORCES, type Force } from "@/domain/regime/force";
import { factsOf, parametersOf, readsOf } from "@/domain/regime/reads";
import { partsOf, type Regime, type RegimeNature } from "@/domain/regime/regime";
import {
  PARTS,
  type PartId,
  type Rule,
  type RuleSource,
  VERIFICATIONS,
  type Verification,
} from "@/domain/regime/rule";
import { renderBase, renderFact } from "./fact-text";
import { formatParameter } from "./parameter-text";

const NATURES: Readonly<Record<RegimeNature, string>> = {
  law: "Law: each rule binds as far as its own force says.",
  proposed: "Proposed: nobody is bound yet, so falling short is never a breach.",
  standard: "Standard: nobody is bound by it, so falling short is never a breach.",
};

/** A regime as a Markdown page: whom it binds, how far it was checked, each rule, and what was left out. */
export function renderRegime(regime: Regime, version: string): string {
  const { name, jurisdiction, nature, rules, notCovered, doubtful } = regime;
  const parts = partsOf(regime);
  const texts = [
    `# ${name}`,
    "Generated from the code by `npm run docs`. Do not edit.",
    `Ruleset ${version}. ${jurisdiction}. ${NATURES[nature]} ${rules.length} rules in ${parts.length} parts. A rule is met, partly met, not met, unknown or not applicable; facts that are missing make it unknown, never not met. Numbers marked “house” are this tool's own choice, the others come from the cited text, as far as it was read.`,
    "## Whom it binds",
    renderScope(regime),
    "## Instruments",
    renderList(regime.instruments),
    "## Dates",
    renderDates(regime),
    "## How far it was checked",
    renderChecked(regime),
    "## Not covered",
    notCovered.length === 0 ? "Nothing is on record." : renderList(notCovered),
    "## Doubtful",
    doubtful.length === 0 ? "Nothing is on record." : renderList(doubtful),
    "## Parts",
    renderContents(rules, parts),
    ...parts.map((part) => renderPart(rules, part)),
    "## Rows left out",
    renderLeftOut(regime),
  ];
  return `${texts.join("\n\n")}\n`;
}

function renderScope({ applies, appliesPlain }: Regime): string {
  const declared = factsOf(applies);
  const facts = declared.length === 0 ? [] : [`- **Facts read**: ${renderFacts(applies)}`];
  const lines = [...facts, ...renderBase(declared, readsOf(applies))];
  return [appliesPlain, lines.join("\n"), ...renderParameters(parametersOf(applies))]
    .filter((text) => text !== "")
    .join("\n\n");
}

function renderFacts(condition: Regime["applies"]): string {
  return factsOf(condition).map(renderFact).join("; ");
}

function renderDates({ dates }: Regime): string {
  if (dates.length === 0) return "No day is on record.";
  const rows = dates.map(({ date, what }) => `| ${date} | ${what} |`);
  return renderTable(["Day", "What happens"], rows);
}

function renderChecked({ rules, checkedOn }: Regime): string {
  const rows = (Object.keys(VERIFICATIONS) as readonly Verification[]).map((each) => {
    const count = rules.filter(({ verification }) => verification === each).length;
    return `| ${VERIFICATIONS[each]} | ${count} |`;
  });
  return [
    `Sources last checked on ${checkedOn}.`,
    renderTable(["How the text was read", "Rules"], rows),
  ].join("\n\n");
}

function renderContents(rules: readonly Rule[], parts: readonly PartId[]): string {
  const rows = parts.map((part) => {
    const own = rules.filter((rule) => rule.part === part);
    const gates = own.filter(({ severity }) => severity === "gate").length;
    return `| [${PARTS[part]}](#part-${part}) | ${own.length} | ${gates} |`;
  });
  return renderTable(["Part", "Rules", "Gates"], rows);
}

/** The anchor is written out: a rule may carry the same title as its part. */
function renderPart(rules: readonly Rule[], part: PartId): string {
  const own = rules.filter((rule) => rule.part === part);
  return [
    `<a id="part-${part}"></a>`,
    `## Part: ${PARTS[part]}`,
    ...own.map((rule) => renderRule(rule)),
  ].join("\n\n");
}

function renderRule(rule: Rule): string {
  const { id, title, severity, requirement, parameters, facts, remark, sameAs } = rule;
  const lines = [
    `- **Citation**: ${rule.citation}`,
    `- **Force**: ${renderForce(rule.force)}`,
    `- **Text**: ${VERIFICATIONS[rule.verification]}`,
    ...(rule.doubt === undefined ? [] : [`- **Doubt**: ${rule.doubt}`]),
    `- **Sources**: ${rule.sources.map(renderSource).join("; ")}`,
    ...(facts.length === 0 ? [] : [`- **Facts read**: ${facts.map(renderFact).join("; ")}`]),
    ...renderBase(facts, rule.reads),
    `- **Evidence wanted**: ${rule.evidenceWanted}`,
    ...(remark === undefined ? [] : [`- **Remark**: ${remark}`]),
    ...(sameAs === undefined
      ? []
      : [`- **Asks the same as**: ${sameAs.map((each) => `\`${each}\``).join(", ")}`]),
  ];
  return [
    `### ${title}`,
    `\`${id}\` · ${severity}`,
    requirement,
    ...renderParameters(parameters),
    lines.join("\n"),
  ].join("\n\n");
}

function renderForce({ status, from, until, text }: Force): string {
  const days = [
    ...(from === null ? [] : [`from ${from}`]),
    ...(until === null ? [] : [`until ${until}`]),
  ];
  return `${[FORCES[status], ...days].join(", ")}. ${text}`;
}

function renderSource({ title, url }: RuleSource): string {
  return url === null ? title : `[${title}](<${url}>)`;
}

function renderParameters(parameters: readonly Parameter[]): readonly string[] {
  if (parameters.length === 0) return [];
  const rows = parameters.map(
    (each) =>
      `| ${each.label} | ${formatParameter(each)} | ${each.house ? "house" : "text"} | ${each.rationale} |`,
  );
  return [renderTable(["Number", "Value", "Set by", "Reason"], rows)];
}

function renderLeftOut({ leftOut }: Regime): string {
  if (leftOut.length === 0) return "None: every row of the source is a rule here.";
  const rows = leftOut.map(({ id, why }) => `| \`${id}\` | ${why} |`);
  return renderTable(["Row", "Why it is no rule here"], rows);
}

function renderList(texts: readonly string[]): string {
  return texts.map((text) => `- ${text}`).join("\n");
}

function renderTable(heads: readonly string[], rows: readonly string[]): string {
  return [`| ${heads.join(" | ")} |`, `|${"---|".repeat(heads.length)}`, ...rows].join("\n");
}
