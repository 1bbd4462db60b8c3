import type { ReactNode } from "react";
import { formatDate } from "@/components/format/format-date";
import { VerdictMark } from "@/components/marks/verdict-mark";
import { Tag } from "@/components/ui/tag";
import { TextLink } from "@/components/ui/text-link";
import { type JudgedLine } from "@/domain/review/apply-judgements";
import { JUDGEMENT_STATUS } from "@/domain/review/judged-findings";
import type { Source } from "@/domain/profile/profile";

type Props = {
  readonly lines: readonly JudgedLine[];
  readonly sources: readonly Source[];
  readonly hrefOf: (criterion: string) => string;
  /** A form beside a judgement, by its place in the list; for those who may take it back. */
  readonly toolOf?: (index: number) => ReactNode;
};

/** Verdicts of people beside those of the rules: none is hidden, counting or not. */
export function JudgementList({ lines, sources, hrefOf, toolOf }: Props) {
  const titles = new Map(sources.map(({ id, title }) => [id, title]));
  return (
    <ul className="flex flex-col gap-5">
      {lines.map(({ judgement, title, status, alone, computed }, index) => (
        <li key={`${judgement.criterion}-${judgement.madeOn}`} className="wrap-anywhere">
          <h3>
            <TextLink href={hrefOf(judgement.criterion)} quiet>
              {title}
            </TextLink>{" "}
            <Tag look={status === "counts" ? "caution" : "quiet"}>{JUDGEMENT_STATUS[status]}</Tag>
          </h3>
          <p>
            Rules: {computed === null ? "not asked" : <VerdictMark verdict={computed} word />} ·
            judged: <VerdictMark verdict={judgement.judged} word />
            {sayAlone(alone)}
          </p>
          <p className="max-w-prose whitespace-pre-line">{judgement.reason}</p>
          <p className="text-sm text-muted">
            {judgement.by.name}, {formatDate(judgement.madeOn)}, until{" "}
            {formatDate(judgement.expiresOn)}; rests on{" "}
            {judgement.sources.map((id) => titles.get(id) ?? id).join("; ")}.
          </p>
          {toolOf?.(index)}
        </li>
      ))}
    </ul>
  );
}

function sign(points: number): string {
  if (points === 0) return "0";
  return points > 0 ? `+${points}` : `−${Math.abs(points)}`;
}

function sayAlone(alone: JudgedLine["alone"]): string {
  if (alone === null) return " · how far it alone moves the result is not worked out anew";
  return alone.proven === 0 && alone.possible === 0
    ? ""
    : ` · moves the result by ${sign(alone.proven)} proven and ${sign(alone.possible)} possible`;
}
