import type { Pillar } from "../checklist/checklist";
import type { Criterion } from "../checklist/criterion";
import type { Finding } from "../checklist/finding";
import * as cell from "./cells";
import type { ReportInput } from "./result-sections";
import type { Cell, Column, Section } from "./tree";

export const FINDING_COLUMNS: readonly Column[] = [
  cell.words("id", "Id", 3),
  cell.words("criterion", "Criterion", 3),
  cell.words("verdict", "Verdict", 1),
  cell.words("severity", "Severity", 1),
  cell.figures("weight", "Weight", 1),
  cell.words("reason", "Reason", 6),
  cell.words("settles", "Evidence wanted", 3),
  cell.words("remedy", "Remedy", 3),
  cell.words("cites", "Source of the question", 4),
];

/** One section per pillar with every finding in it. */
export function toFindings(input: ReportInput, pillars: readonly Pillar[]): readonly Section[] {
  const byId = new Map(input.criteria.map((criterion) => [criterion.id, criterion]));
  return pillars.map((pillar) => {
    const findings = input.assessment.findings.filter((finding) => finding.pillar === pillar.id);
    return {
      id: `findings-${pillar.id}`,
      title: pillar.label,
      blocks: [
        { kind: "text", text: pillar.question },
        {
          kind: "table",
          id: `findings-${pillar.id}`,
          caption: `Findings: ${pillar.label}`,
          columns: FINDING_COLUMNS,
          rows: findings.map((finding) => toFindingRow(finding, byId.get(finding.id))),
          note:
            findings.length === 0 ? "No criterion of this pillar is in force on this date." : null,
        },
      ],
    };
  });
}

/** A finding as cells, one for each of `FINDING_COLUMNS`. */
export function toFindingRow(finding: Finding, criterion: Criterion | undefined): readonly Cell[] {
  return [
    cell.text(finding.id),
    cell.text(criterion?.title ?? finding.id),
    cell.verdict(finding.verdict),
    cell.text(finding.severity),
    cell.whole(finding.weight),
    cell.text(finding.reason),
    cell.text(criterion?.evidenceWanted ?? ""),
    cell.text(criterion?.remedy ?? ""),
    cell.text(
      criterion?.cites.map(({ document, heading }) => `${document}, ${heading}`).join("; ") ?? "",
    ),
  ];
}

/** What is not known, and what would settle it: the list to send to the issuer. */
export function toUnknowns(input: ReportInput): Section {
  const byId = new Map(input.criteria.map((criterion) => [criterion.id, criterion]));
  const unknowns = input.assessment.findings.filter((finding) => finding.verdict === "unknown");
  return {
    id: "unknowns",
    title: "What is not known",
    blocks: [
      {
        kind: "table",
        id: "unknowns",
        caption: `${unknowns.length} criteria without a verdict`,
        columns: [
          cell.words("criterion", "Criterion", 3),
          cell.words("reason", "Why", 5),
          cell.words("settles", "Evidence wanted", 3),
        ],
        rows: unknowns.map((finding) => [
          cell.text(byId.get(finding.id)?.title ?? finding.id),
          cell.text(finding.reason),
          cell.text(byId.get(finding.id)?.evidenceWanted ?? ""),
        ]),
        note: unknowns.length === 0 ? "Every applicable criterion has a verdict." : null,
      },
    ],
  };
}
