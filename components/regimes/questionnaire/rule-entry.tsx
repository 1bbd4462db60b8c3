import { Fragment } from "react";
import { SeverityTag } from "@/components/marks/severity-tag";
import { VerdictMark } from "@/components/marks/verdict-mark";
import { AskedList } from "./asked-list";
import type { Question, QuestionnaireView, RuleEntry } from "./view";

type Props = {
  readonly entry: RuleEntry;
  readonly asked: readonly Question[];
  /** Questions and legal texts from these numbers on appear for the first time. */
  readonly newFrom: { readonly asked: number; readonly texts: number };
  readonly view: QuestionnaireView;
};

/** One rule with its verdict, its article, and the questions it rests on. */
export function RuleEntryItem({ entry, asked, newFrom, view }: Props) {
  const { id, n, title, severity, verdict, reason, requirement, remark } = entry;
  return (
    <article id={id} className="entry">
      <h3>
        {`${n}. ${title} `}
        <SeverityTag severity={severity} />
      </h3>
      <p>{requirement}</p>
      {remark === undefined ? null : <p className="text-muted">{remark}</p>}
      <dl>
        <dt>Verdict</dt>
        <dd>
          <VerdictMark verdict={verdict} word />
          {` ${reason}`}
        </dd>
        <dt>Citation</dt>
        <dd>
          {`${entry.citation}. ${view.checks[entry.checked] ?? ""} Source: `}
          <Texts numbers={entry.texts} newFrom={newFrom.texts} texts={view.texts} />
        </dd>
        <dt>Force</dt>
        <dd>{view.forces[entry.force]}</dd>
        <dt>Evidence wanted</dt>
        <dd>{entry.evidenceWanted}</dd>
      </dl>
      <AskedList asked={asked} newFrom={newFrom.asked} view={view} />
    </article>
  );
}

/** Title and number of a text where it is named first, its number afterwards. */
function Texts({
  numbers,
  newFrom,
  texts,
}: {
  readonly numbers: readonly number[];
  readonly newFrom: number;
  readonly texts: QuestionnaireView["texts"];
}) {
  return numbers.map((number, index) => {
    const text = texts[number - 1];
    if (text === undefined) return null;
    return (
      <Fragment key={text.name}>
        {index === 0 ? null : "; "}
        <a href={`#${text.name}`}>{number < newFrom ? text.name : `${text.name}, ${text.title}`}</a>
      </Fragment>
    );
  });
}
