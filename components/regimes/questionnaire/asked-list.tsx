import type { Question, QuestionnaireView } from "./view";

/** Answers longer than this are told once; where they are asked again the reader is led back. */
const LONG_ANSWER = 80;

type Props = {
  readonly asked: readonly Question[];
  /** Questions from this number on are asked for the first time. */
  readonly newFrom: number;
  readonly view: Pick<QuestionnaireView, "documents" | "lists">;
};

/** The questions of a rule: in full where they are asked first, number and answer where they are asked again. */
export function AskedList({ asked, newFrom, view }: Props) {
  return (
    <ol className="asked">
      {asked.map((question) =>
        question.n < newFrom ? (
          <AskedAgain key={question.n} question={question} />
        ) : (
          <AskedFirst key={question.n} question={question} view={view} />
        ),
      )}
    </ol>
  );
}

function AskedAgain({ question: { n, label, answer, isOpen } }: { readonly question: Question }) {
  const text = answer.length > LONG_ANSWER ? `see question ${n}` : answer;
  return (
    <li>
      <p>
        <a href={`#q${n}`}>{`Q${n}`}</a>
        {` ${label}`}
      </p>
      <p>{isOpen ? text : <b>{text}</b>}</p>
    </li>
  );
}

type FirstProps = Pick<Props, "view"> & { readonly question: Question };

function AskedFirst({ question, view }: FirstProps) {
  const { n, label, answer, isOpen, marks, evidenceWanted } = question;
  return (
    <li id={`q${n}`}>
      <p>{`Q${n} ${label}`}</p>
      <p>
        {isOpen ? answer : <b>{answer}</b>}
        {marks === undefined ? null : <em>{` (${marks})`}</em>}
      </p>
      <p>
        <Origin question={question} view={view} />
        {`Evidence wanted: ${evidenceWanted}`}
      </p>
    </li>
  );
}

/** Day and source of an answer, how it is worked out, or where the rows are. */
function Origin({ question, view: { documents, lists } }: FirstProps) {
  const { list, derived, asOf, note, sources, isOpen } = question;
  if (list !== undefined)
    return (
      <>
        {"One answer a row: "}
        <a href={`#rows-${list}`}>{lists.find(({ id }) => id === list)?.label}</a>
        {". "}
      </>
    );
  const isUncited = sources === undefined && derived === undefined && !isOpen;
  return (
    <>
      {derived === undefined ? null : `Derived: ${derived.formula}. `}
      {derived === undefined || derived.from.length === 0 ? null : <From numbers={derived.from} />}
      {asOf === undefined ? null : `As of ${asOf}. `}
      {sources === undefined ? null : <Cited sources={sources} documents={documents} />}
      {isUncited ? "No source cited. " : null}
      {note === undefined ? null : `${note.replace(/([^.])$/, "$1.")} `}
    </>
  );
}

function From({ numbers }: { readonly numbers: readonly number[] }) {
  return (
    <>
      From{" "}
      {numbers.map((n, index) => (
        <span key={n}>
          <a href={`#q${n}`}>{`Q${n}`}</a>
          {index < numbers.length - 1 ? ", " : ". "}
        </span>
      ))}
    </>
  );
}

/** Title, publisher and day of each document; its address stands in the list at the end. */
export function Cited({
  sources,
  documents,
}: {
  readonly sources: readonly number[];
  readonly documents: QuestionnaireView["documents"];
}) {
  if (sources.length === 0) return "No source cited. ";
  return (
    <>
      {"Source: "}
      {sources.map((position, index) => {
        const document = documents[position];
        if (document === undefined) return null;
        return (
          <span key={position}>
            <a href={`#document-${position + 1}`}>{document.title}</a>
            {`, ${document.where}${index < sources.length - 1 ? "; " : ". "}`}
          </span>
        );
      })}
    </>
  );
}
