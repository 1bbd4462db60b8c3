"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import { SeverityTag } from "@/components/marks/severity-tag";
import { VerdictMark } from "@/components/marks/verdict-mark";
import type { Severity, Verdict } from "@/domain/checklist/criterion";
import { type ComparedRow, ComparisonTable } from "./comparison-table";

export type Question = {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly severity: Severity;
  /** In the order of the coins, and apart: six coins give more than five hundred answers, and pairs travel slowly. */
  readonly verdicts: readonly Verdict[];
  readonly reasons: readonly string[];
  /** What each answer rests on, where it is asked for. */
  readonly facts: readonly ReactNode[] | null;
};

export type QuestionGroup = {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly questions: readonly Question[];
};

type Props = {
  labels: readonly string[];
  groups: readonly QuestionGroup[];
  /** The same page with every question folded. */
  foldedHref: string;
  /** All questions are unfolded together; none can be folded alone. */
  allOpen: boolean;
};

/**
 * On both sides because of its size: a server component's rows would travel twice, as markup and as a description of
 * that markup; like this the second is the bare answers.
 */
export function QuestionTable({ labels, groups, foldedHref, allOpen }: Props) {
  return (
    <ComparisonTable
      caption="Every question side by side"
      labels={labels}
      groups={groups.map(({ id, title, note, questions }) => ({
        id,
        title,
        note,
        rows: questions.map((each) => toRow(each, allOpen ? null : foldedHref)),
      }))}
      headings
      tall
    />
  );
}

function toRow(each: Question, foldedHref: string | null): ComparedRow {
  const { id, title, question, severity, verdicts, reasons, facts } = each;
  return {
    key: id,
    title,
    note: (
      <>
        {question} {severity === "minor" ? null : <SeverityTag severity={severity} />}
        {foldedHref === null ? null : (
          <FactsLink id={id} foldedHref={foldedHref} isOpen={facts !== null} />
        )}
      </>
    ),
    cells: verdicts.map((verdict, index) => (
      <Answer
        key={index}
        verdict={verdict}
        reason={reasons[index] ?? ""}
        facts={facts?.[index] ?? null}
      />
    )),
  };
}

type LinkProps = { id: string; foldedHref: string; isOpen: boolean };

/** Keeps its place with scripts; without them the browser goes to the row the address names. */
function FactsLink({ id, foldedHref, isOpen }: LinkProps) {
  return (
    <Link
      className="link comparison-open"
      href={isOpen ? `${foldedHref}#${id}` : `${foldedHref}&row=${id}#${id}`}
      data-print="hide"
      prefetch={false}
      scroll={false}
    >
      {isOpen ? "Fold the facts away" : "Facts and sources"}
    </Link>
  );
}

type AnswerProps = { verdict: Verdict; reason: string; facts: ReactNode };

function Answer({ verdict, reason, facts }: AnswerProps) {
  return (
    <>
      <VerdictMark verdict={verdict} word />
      {reason}
      {facts === null ? null : <div className="comparison-facts">{facts}</div>}
    </>
  );
}
