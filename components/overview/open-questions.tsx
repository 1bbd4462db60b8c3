"use client";

import { describeSearch } from "@/components/format/search-text";
import type { SearchRecord } from "@/domain/explain/search-record";
import { SeverityTag } from "@/components/marks/severity-tag";

export type OpenQuestion = {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly isGate: boolean;
  readonly reason: string;
  readonly evidenceWanted: string;
  /** Searches for what is missing that found nothing. */
  readonly searches: readonly SearchRecord[];
};

type Props = {
  readonly questions: readonly OpenQuestion[];
  readonly slug: string;
  readonly today: string;
};

export function OpenQuestions({ questions, slug, today }: Props) {
  return (
    <ul>
      {questions.map(({ id, title, href, isGate, reason, evidenceWanted, searches }) => (
        <li key={id} className="open-question">
          <span>
            <a className="link-quiet" href={href}>
              {title}
            </a>{" "}
            {isGate ? <SeverityTag severity="gate" /> : null}
          </span>
          <span>{reason}</span>
          <span>{`Evidence wanted: ${evidenceWanted}`}</span>
          {searches.map((search) => (
            <span key={search.target}>
              {describeSearch(search, today)}{" "}
              <a className="link" href={`/issuers/${slug}/facts/${search.target}`}>
                History
              </a>
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
