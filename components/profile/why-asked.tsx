import { Disclosure } from "@/components/ui/disclosure";
import { TextLink } from "@/components/ui/text-link";
import type { FigureView, ReaderView } from "./entry-types";

type Props = {
  readonly evidenceWanted?: string;
  readonly figure?: FigureView | undefined;
  readonly readers: readonly ReaderView[];
  /** The page with every revision of the answer and the searches for it. */
  readonly historyHref?: string;
};

/** Beside a question: what the rows give for it, the document that would settle it, and who reads the answer. */
export function WhyAsked({ evidenceWanted, figure, readers, historyHref }: Props) {
  return (
    <div className="flex max-w-120 flex-col gap-2 text-sm">
      {figure === undefined ? null : <FigureNote figure={figure} />}
      {evidenceWanted === undefined ? null : (
        <p>
          <span className="text-muted">Evidence wanted: </span>
          {evidenceWanted}
        </p>
      )}
      {readers.length === 0 ? (
        <p className="text-muted">Shown in the profile; no criterion and no regime reads it.</p>
      ) : (
        <Disclosure
          summary={
            readers.length === 1
              ? "Why we ask: 1 criterion or regime"
              : `Why we ask: ${readers.length} criteria and regimes`
          }
        >
          <ul className="flex flex-col gap-1">
            {readers.map(({ id, title, href }) => (
              <li key={id}>
                <TextLink quiet href={href}>
                  {title}
                </TextLink>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {historyHref === undefined ? null : (
        <TextLink quiet href={historyHref} prefetch={false}>
          History and searches
        </TextLink>
      )}
    </div>
  );
}

function FigureNote({ figure }: { figure: FigureView }) {
  return (
    <div className="border-s-2 border-rule-strong ps-3">
      <p>
        <span className="text-muted">From the rows: </span>
        <span className={figure.known ? "tabular font-medium" : "text-muted"}>{figure.text}</span>
      </p>
      {figure.difference === null ? null : (
        <p className="tabular text-partly">Stated differs by {figure.difference}</p>
      )}
      <p className="mt-1 text-muted">= {figure.formula}</p>
    </div>
  );
}
