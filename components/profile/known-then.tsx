import { FactDetails, FactText } from "@/components/overview/fact-origin";
import { formatDate, formatInstant } from "@/components/format/format-date";
import { Button } from "@/components/ui/button";
import { DayInput } from "@/components/ui/day-input";
import { TextLink } from "@/components/ui/text-link";
import type { FactLine } from "@/domain/explain/fact-lines";

type FormProps = {
  readonly action: string;
  readonly knownOn: string;
  readonly asOf: string;
};

/** Two days: that of the reader, and that which is asked about. */
export function KnownThenForm({ action, knownOn, asOf }: FormProps) {
  const field = (name: string, label: string, value: string) => (
    <span className="flex items-center gap-2">
      <label htmlFor={name}>{label}</label>
      <DayInput id={name} name={name} defaultValue={value} />
    </span>
  );
  return (
    <form
      action={`${action}#known`}
      className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm"
      data-print="hide"
    >
      {field("knownOn", "What did we know on", knownOn)}
      {field("asOf", "about", asOf)}
      <Button size="small">Show</Button>
    </form>
  );
}

type AnswerProps = {
  readonly slug: string;
  readonly question: { readonly knownOn: string; readonly asOf: string };
  readonly answer: {
    readonly revision: number;
    readonly asOf: string;
    readonly publishedAt: string;
    readonly line: FactLine;
  } | null;
  readonly first: { readonly asOf: string; readonly publishedOn: string } | null;
};

/** What a reader on that day would have been told, or that there was nothing to read. */
export function KnownThenAnswer({ slug, question, answer, first }: AnswerProps) {
  const { knownOn, asOf } = question;
  if (answer === null) {
    return (
      <p className="missing">
        {`Nothing was known here on ${formatDate(knownOn)} about ${formatDate(asOf)}. `}
        {first === null
          ? "No revision is published."
          : `The first revision was published on ${formatDate(first.publishedOn)} and describes ${formatDate(first.asOf)}.`}
      </p>
    );
  }
  const { line, revision } = answer;
  return (
    <div className="flex flex-col gap-2">
      <p>
        <FactText line={line} />
      </p>
      <p className="text-sm text-muted">
        {`On ${formatDate(knownOn)} a reader who asked about ${formatDate(asOf)} was shown `}
        <TextLink href={`/issuers/${slug}?revision=${revision}`}>{`revision ${revision}`}</TextLink>
        {`, facts of ${formatDate(answer.asOf)}, published ${formatInstant(answer.publishedAt)}.`}
      </p>
      {line.sources.length + (line.note ?? "").length === 0 ? null : <FactDetails line={line} />}
    </div>
  );
}
