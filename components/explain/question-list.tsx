import { type CoinAddress, findingHref, letterHref } from "@/components/overview/address";
import { SeverityTag } from "@/components/marks/severity-tag";
import { Disclosure } from "@/components/ui/disclosure";
import type { Question } from "@/domain/explain/questions";
import { pointsText } from "./points-text";

type Props = { readonly questions: readonly Question[]; readonly address: CoinAddress };

const AT_ONCE = 8;

/** Open questions, the one that could move the result furthest first, and the letter that asks them. */
export function QuestionList({ questions, address }: Props) {
  if (questions.length === 0) return <p>Nothing is unknown: there is no question to ask.</p>;
  const rest = questions.slice(AT_ONCE);
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <p className="flex flex-wrap gap-x-6 gap-y-1 text-sm" data-print="hide">
        <a className="link" href={letterHref(address, "docx")} download>
          Letter to the issuer (DOCX)
        </a>
        <a className="link" href={letterHref(address, "md")} download>
          The same as text (Markdown)
        </a>
      </p>
      <Rows questions={questions.slice(0, AT_ONCE)} address={address} />
      {rest.length === 0 ? null : (
        <Disclosure summary={`${rest.length} more questions`}>
          <Rows questions={rest} address={address} start={AT_ONCE + 1} />
        </Disclosure>
      )}
    </div>
  );
}

function Rows({ questions, address, start = 1 }: Props & { readonly start?: number }) {
  return (
    <ol start={start}>
      {questions.map((question) => (
        <Row key={question.subject} question={question} address={address} />
      ))}
    </ol>
  );
}

const NAMED = 3;

function Row({
  question,
  address,
}: {
  readonly question: Question;
  readonly address: CoinAddress;
}) {
  const { subject, label, columns, reason, criteria, caps } = question;
  const others = criteria.length - NAMED;
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 border-b border-rule py-1.5 text-sm">
      <span className="min-w-0">
        <a className="link-quiet font-medium" href={`/issuers/${address.slug}/facts/${subject}`}>
          {label}
        </a>{" "}
        <span className="text-muted">{reason}</span>{" "}
        {criteria.some(({ isGate }) => isGate) ? <SeverityTag severity="gate" /> : null}
        {columns.length === 0 ? null : (
          <span className="block text-xs text-muted">{`Missing: ${columns.join("; ")}`}</span>
        )}
        <span className="block text-xs text-muted">
          {"Asked by: "}
          {criteria.slice(0, NAMED).map(({ id, title }, index) => (
            <span key={id}>
              {index === 0 ? "" : "; "}
              <a className="link" href={findingHref(address, id)}>
                {title}
              </a>
            </span>
          ))}
          {others > 0 ? `; ${others} more` : ""}
          {caps.length === 0 ? "" : `${criteria.length === 0 ? "" : "; "}cap: ${caps.join("; ")}`}
        </span>
      </span>
      <span className="tabular text-right">
        <span className="block font-medium">{reachText(question)}</span>
        <span className="block text-xs text-muted">{`${pointsText(question.stake)} at stake`}</span>
      </span>
    </li>
  );
}

function reachText({ raises, lowers }: Question): string {
  const parts = [
    ...(raises === 0 ? [] : [`+${raises} proven`]),
    ...(lowers === 0 ? [] : [`−${lowers} possible`]),
  ];
  return parts.length === 0 ? "±0 alone" : parts.join(", ");
}
