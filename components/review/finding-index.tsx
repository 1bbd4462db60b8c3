import { VerdictMark } from "@/components/marks/verdict-mark";
import { Tag } from "@/components/ui/tag";
import { TextLink } from "@/components/ui/text-link";
import type { Pillar } from "@/domain/checklist/checklist";
import type { Finding } from "@/domain/checklist/finding";

type Props = {
  readonly findings: readonly Finding[];
  readonly pillars: readonly Pillar[];
  readonly comments: readonly { readonly criterion: string | null }[];
  /** Criteria somebody judged. */
  readonly judged: readonly string[];
  readonly findingOf: (criterion: string) => { readonly title: string; readonly href: string };
};

/** Every finding with its verdict, pillar by pillar; each leads to the page where it is judged and spoken of. */
export function FindingIndex({ findings, pillars, comments, judged, findingOf }: Props) {
  const spoken = new Map<string, number>();
  for (const { criterion } of comments)
    if (criterion !== null) spoken.set(criterion, (spoken.get(criterion) ?? 0) + 1);
  return (
    <div className="flex flex-col gap-2">
      {pillars.map(({ id, label }) => {
        const own = findings.filter(({ pillar }) => pillar === id);
        const unknown = own.filter(({ verdict }) => verdict === "unknown").length;
        const failed = own.filter(({ verdict }) => verdict === "not_met").length;
        return (
          <details key={id}>
            <summary>
              {label}{" "}
              <span className="text-sm text-muted">
                {own.length} questions, {failed} not met, {unknown} unknown
              </span>
            </summary>
            <ul className="flex flex-col gap-1 py-2 pl-4">
              {own.map((finding) => {
                const { title, href } = findingOf(finding.id);
                const count = spoken.get(finding.id) ?? 0;
                return (
                  <li key={finding.id}>
                    <VerdictMark verdict={finding.verdict} word />{" "}
                    <TextLink href={href} quiet>
                      {title}
                    </TextLink>{" "}
                    {judged.includes(finding.id) ? <Tag look="caution">judged</Tag> : null}{" "}
                    {count === 0 ? null : (
                      <Tag look="quiet">{count === 1 ? "1 comment" : `${count} comments`}</Tag>
                    )}
                  </li>
                );
              })}
            </ul>
          </details>
        );
      })}
    </div>
  );
}
