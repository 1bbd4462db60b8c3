"use client";

import { SeverityTag } from "@/components/marks/severity-tag";

export type OpenQuestion = {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly isGate: boolean;
  readonly reason: string;
  readonly evidenceWanted: string;
};

export function OpenQuestions({ questions }: { readonly questions: readonly OpenQuestion[] }) {
  return (
    <ul>
      {questions.map(({ id, title, href, isGate, reason, evidenceWanted }) => (
        <li key={id} className="open-question">
          <span>
            <a className="link-quiet" href={href}>
              {title}
            </a>{" "}
            {isGate ? <SeverityTag severity="gate" /> : null}
          </span>
          <span>{reason}</span>
          <span>{`Evidence wanted: ${evidenceWanted}`}</span>
        </li>
      ))}
    </ul>
  );
}
