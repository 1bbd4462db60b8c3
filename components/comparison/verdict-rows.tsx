import type { Pillar } from "@/domain/checklist/checklist";
import type { Comparison, ComparisonRow } from "@/domain/comparison/compare";
import { type CompareState, compareHref } from "./addresses";
import { FactLines } from "./fact-lines";
import { type Question, type QuestionGroup, QuestionTable } from "./question-table";

type Props = { comparison: Comparison; pillars: readonly Pillar[]; state: CompareState };

/** Every question of the checklist with each coin's verdict and its reason; the facts where the address asks for them. */
export function VerdictRows({ comparison, pillars, state }: Props) {
  const groups = pillars.flatMap(({ id, label, question }): QuestionGroup[] => {
    const rows = comparison.rows.filter(
      (row) => row.criterion.pillar === id && (!state.differences || row.differs),
    );
    if (rows.length === 0) return [];
    return [
      {
        id: `pillar-${id}`,
        title: label,
        note: question,
        questions: rows.map((row) => toQuestion(row, state)),
      },
    ];
  });
  if (groups.length === 0) return <p>Every question has the same verdict for every coin.</p>;
  return (
    <>
      <nav aria-label="Pillars" data-print="hide">
        <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
          {groups.map(({ id, title, questions }) => (
            <li key={id}>
              <a className="link" href={`#${id}`}>
                {title}
              </a>{" "}
              <span className="tabular text-muted">{questions.length}</span>
            </li>
          ))}
        </ul>
      </nav>
      <QuestionTable
        labels={comparison.labels}
        groups={groups}
        foldedHref={compareHref({ ...state, facts: false, row: null })}
        allOpen={state.facts}
      />
    </>
  );
}

function toQuestion({ criterion, cells }: ComparisonRow, { facts, row }: CompareState): Question {
  const isOpen = facts || row === criterion.id;
  return {
    id: criterion.id,
    title: criterion.title,
    question: criterion.question,
    severity: criterion.severity,
    verdicts: cells.map(({ verdict }) => verdict),
    reasons: cells.map(({ reason }) => reason),
    facts: isOpen
      ? cells.map((cell, index) =>
          cell.facts.length === 0 ? null : <FactLines key={index} facts={cell.facts} />,
        )
      : null,
  };
}
