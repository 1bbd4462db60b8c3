import { CAP_STATUS_LABELS } from "@/domain/report/tree";
import { bandText, CONFIDENCE_LABELS, tierText } from "@/domain/report/words";
import type { Assessment, Band } from "@/domain/scoring/assessment";

export type FigurePair = {
  readonly label: string;
  readonly before: string;
  readonly after: string;
};

const NOTHING = "nothing applies";

/** The figures every reader asks for, then the pillars, gates and caps that the draft moves. */
export function listFigurePairs(published: Assessment, draft: Assessment): readonly FigurePair[] {
  const pair = (label: string, read: (assessment: Assessment) => string): FigurePair => ({
    label,
    before: read(published),
    after: read(draft),
  });
  const always = [
    pair("Proven–possible (0–100, higher is better)", ({ result }) => textOf(result)),
    pair("Tier", ({ result }) => tierText(result)),
    pair("Before gates and caps", ({ result }) => textOf(result.uncapped)),
    pair("Known, by weight", ({ coverage }) => `${coverage.known} %`),
    pair("Backed by a cited source", ({ coverage }) => `${coverage.cited} %`),
    pair("Confidence", ({ coverage }) => CONFIDENCE_LABELS[coverage.confidence]),
  ];
  const pillars = collect([published, draft], ({ pillars }) => pillars).map(({ id, label }) =>
    pair(label, (assessment) =>
      textOf(assessment.pillars.find((pillar) => pillar.id === id)?.band ?? null),
    ),
  );
  const limits = collect([published, draft], limitsOf).map(({ id, title }) =>
    pair(title, (assessment) => {
      const found = limitsOf(assessment).find((limit) => limit.id === id);
      return found === undefined ? "not in force" : CAP_STATUS_LABELS[found.status];
    }),
  );
  return [...always, ...[...pillars, ...limits].filter(({ before, after }) => before !== after)];
}

const textOf = (band: Band | null): string => (band === null ? NOTHING : bandText(band));

const limitsOf = ({ result }: Assessment) => [
  ...result.gates.map(({ id, title, status }) => ({ id, title: `Gate: ${title}`, status })),
  ...result.caps.map(({ id, title, status }) => ({ id, title: `Cap: ${title}`, status })),
];

function collect<T extends { readonly id: string }>(
  assessments: readonly Assessment[],
  read: (assessment: Assessment) => readonly T[],
): readonly T[] {
  return [...new Map(assessments.flatMap(read).map((each) => [each.id, each])).values()];
}
