"use client";

import { SeverityTag } from "@/components/marks/severity-tag";

export type OpenQuestion = {
  readonly title: string;
  readonly href: string;
  /** Absent where it is no gate. */
  readonly isGate?: true;
  readonly reason: string;
  readonly evidenceWanted: string;
  /** Searches for what is missing that found nothing; absent where nobody looked. */
  readonly searches?: readonly { readonly text: string; readonly href: string }[];
};

/** The open questions of a pillar that weigh most, and the way to all of them. */
export type OpenPillar = {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly questions: readonly OpenQuestion[];
  /** Absent where all of them are listed. */
  readonly allHref?: string;
};

/** On both sides, so that a page is sent the words and not the markup around each. */
export function OpenQuestions({ pillars }: { readonly pillars: readonly OpenPillar[] }) {
  return (
    <div className="flex flex-col gap-4">
      {pillars.map(({ id, label, count, questions, allHref }) => (
        <section key={id} aria-labelledby={`unknown-${id}`}>
          <h3 id={`unknown-${id}`} className="pb-1">
            {label} <span className="tabular font-normal text-muted">{count}</span>
          </h3>
          <ul>
            {questions.map((question) => (
              <Question key={question.href} question={question} />
            ))}
          </ul>
          {allHref === undefined ? null : (
            <p className="pt-1 text-sm">
              <a className="link" href={allHref}>
                {`All ${count} on ${label.toLowerCase()}`}
              </a>
            </p>
          )}
        </section>
      ))}
    </div>
  );
}

function Question({ question }: { readonly question: OpenQuestion }) {
  const { title, href, isGate, reason, evidenceWanted, searches } = question;
  const link = (
    <a className="link-quiet" href={href}>
      {title}
    </a>
  );
  return (
    <li className="open-question">
      {isGate ? (
        <span>
          {link} <SeverityTag severity="gate" />
        </span>
      ) : (
        link
      )}
      <span>{reason}</span>
      <span>{`Evidence wanted: ${evidenceWanted}`}</span>
      {searches?.map((search) => (
        <span key={search.href}>
          {search.text}{" "}
          <a className="link" href={search.href}>
            History
          </a>
        </span>
      ))}
    </li>
  );
}
