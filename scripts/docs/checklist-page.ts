import type { Checklist, Pillar } from "@/domain/checklist/checklist";
import { DOCUMENTS, type Cite } from "@/domain/checklist/cite";
import type { Criterion } from "@/domain/checklist/criterion";
import type { Parameter } from "@/domain/checklist/parameter";
import { expandReads } from "@/domain/facts/reads";
import { listAnswers, VERDICT_WORDS } from "./answers";
import { renderBase, renderFact } from "./fact-text";
import { formatParameter, isTable } from "./parameter-text";

/** A checklist as a Markdown page: by pillar, each criterion with its limits, facts, citations and remedy. */
export function renderChecklist(checklist: Checklist, version: string): string {
  const { title, pillars, criteria } = checklist;
  const parts = [
    `# ${title}`,
    "Generated from the code by `npm run docs`. Do not edit.",
    `Ruleset ${version}. ${criteria.length} criteria in ${pillars.length} pillars. A criterion is met, partly met, not met, unknown or not applicable; facts that are missing make it unknown, never not met. A gate that is not met holds the tier down whatever the rest shows. Limits marked “house” are this tool's own choice and can be replaced by a policy; the documents ask the question and leave the number open.`,
    renderContents(checklist),
    ...pillars.map((pillar) => renderPillar(pillar, criteria)),
    renderParameters(criteria),
  ];
  return `${parts.join("\n\n")}\n`;
}

function renderContents({ pillars, criteria }: Checklist): string {
  const rows = pillars.map((pillar) => {
    const own = criteria.filter((criterion) => criterion.pillar === pillar.id);
    return `| [${pillar.label}](#${slug(pillar.label)}) | ${own.length} | ${sumWeights(own)} | ${pillar.question} |`;
  });
  return ["| Pillar | Criteria | Weight | Question |", "|---|---|---|---|", ...rows].join("\n");
}

function renderPillar(pillar: Pillar, criteria: readonly Criterion[]): string {
  const own = criteria.filter((criterion) => criterion.pillar === pillar.id);
  const total = sumWeights(own);
  return [
    `## ${pillar.label}`,
    pillar.question,
    ...own.map((each) => renderCriterion(each, total)),
  ].join("\n\n");
}

function renderCriterion(criterion: Criterion, total: number): string {
  const {
    id,
    title,
    question,
    severity,
    weight,
    scope,
    parameters,
    cites,
    evidenceWanted,
    remedy,
  } = criterion;
  const declared = [...criterion.reads, ...(scope?.reads ?? [])];
  const head = `\`${id}\` · ${severity} · weight ${weight} of ${total} in its pillar`;
  const lines = [
    ...(scope === null ? [] : [`- **Applies** where ${scope.when}`]),
    `- **Facts read**: ${declared.map(renderFact).join("; ")}`,
    ...renderBase(declared, expandReads(declared)),
    `- **Evidence wanted**: ${evidenceWanted}`,
    `- **Remedy**: ${remedy}`,
    `- **Asked by**: ${cites.map(renderCite).join("; ")}`,
  ];
  return [
    `### ${title}`,
    head,
    question,
    ...renderLimits(parameters),
    ...renderAnswers(criterion),
    lines.join("\n"),
  ].join("\n\n");
}

function renderAnswers(criterion: Criterion): readonly string[] {
  const answers = listAnswers(criterion);
  if (answers.length === 0) return [];
  const rows = answers.map(({ answer, verdict }) => `| ${answer} | ${VERDICT_WORDS[verdict]} |`);
  return [["| Answer | Verdict |", "|---|---|", ...rows].join("\n")];
}

function renderLimits(parameters: readonly Parameter[]): readonly string[] {
  if (parameters.length === 0) return [];
  const rows = parameters.map((each) => {
    const value = isTable(each) ? "see [Parameters](#parameters)" : formatParameter(each);
    return `| ${each.label} | ${value} | ${setBy(each)} |`;
  });
  return [["| Limit | Value | Set by |", "|---|---|---|", ...rows].join("\n")];
}

function setBy({ house }: Parameter): string {
  return house ? "house" : "documents";
}

function renderCite({ document, heading }: Cite): string {
  return `${DOCUMENTS[document].title}, “${heading}”`;
}

function renderParameters(criteria: readonly Criterion[]): string {
  const all = [
    ...new Map(
      criteria.flatMap(({ parameters }) => parameters).map((each) => [each.id, each]),
    ).values(),
  ];
  const rows = all
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(
      (each) =>
        `| \`${each.id}\` | ${each.label} | ${formatParameter(each)} | ${setBy(each)} | ${each.rationale} |`,
    );
  return [
    "## Parameters",
    ["| Id | Label | Value | Set by | Reason |", "|---|---|---|---|---|", ...rows].join("\n"),
  ].join("\n\n");
}

function sumWeights(criteria: readonly Criterion[]): number {
  return criteria.reduce((total, { weight }) => total + weight, 0);
}

function slug(label: string): string {
  return label.toLowerCase().replaceAll(" ", "-");
}
