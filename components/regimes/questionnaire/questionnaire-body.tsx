"use client";

import { Section } from "@/components/ui/page-heading";
import { AskedList } from "./asked-list";
import { ReferenceList } from "./reference-list";
import { RowLists } from "./row-lists";
import { RuleEntryItem } from "./rule-entry";
import { newFromOf, type Question, type QuestionnaireView } from "./view";

/**
 * Every rule of a regime with its questions. Drawn in the browser too, so that the page sends each text once instead
 * of once as markup and once as a tree of elements.
 */
export function QuestionnaireBody({ view }: { readonly view: QuestionnaireView }) {
  const { scope, parts, lists, documents, texts, questions } = view;
  const pick = (numbers: readonly number[]): readonly Question[] =>
    numbers.flatMap((n) => questions[n - 1] ?? []);
  const all = parts.flatMap(({ rules }) => rules);
  const newQuestions = newFromOf([scope.asked, ...all.map(({ asked }) => asked)]);
  const newTexts = newFromOf(all.map((entry) => entry.texts));
  return (
    <>
      <Section id="reach" title="Whom does it bind?">
        <div className="entry">
          <p>{scope.requirement}</p>
          <dl>
            <dt>Reason</dt>
            <dd>{scope.reason}</dd>
          </dl>
          <AskedList asked={pick(scope.asked)} newFrom={1} view={view} />
        </div>
      </Section>
      {parts.map(({ id, title, rules }) => (
        <Section key={id} id={id} title={title} note={countRules(rules.length)}>
          {rules.map((entry) => (
            <RuleEntryItem
              key={entry.id}
              entry={entry}
              asked={pick(entry.asked)}
              newFrom={{ asked: newQuestions[entry.n] ?? 1, texts: newTexts[entry.n - 1] ?? 1 }}
              view={view}
            />
          ))}
        </Section>
      ))}
      <RowLists lists={lists} documents={documents} />
      <ReferenceList
        id="documents"
        title="Which documents are cited?"
        none="No answer cites a document."
        references={documents.map((each, index) => ({ ...each, anchor: `document-${index + 1}` }))}
      />
      <ReferenceList
        id="texts"
        title="Where is the law written?"
        none="No text is named."
        references={texts.map((each) => ({ ...each, anchor: each.name }))}
      />
    </>
  );
}

function countRules(count: number): string {
  return count === 1 ? "1 rule" : `${count} rules`;
}
