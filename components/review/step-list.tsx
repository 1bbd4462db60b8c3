import { formatInstant } from "@/components/format/format-date";

type Step = {
  readonly command: string;
  readonly sentences: readonly string[];
  readonly byName: string;
  readonly at: Date;
};

const WORDS: Readonly<Record<string, string>> = {
  open: "Opened",
  submit: "Submitted for review",
  withdraw: "Taken back",
  return: "Returned",
  approve: "Approved",
  lapse: "Review lapsed",
  supersede: "Superseded",
  judge: "Finding judged",
  unjudge: "Judgement taken back",
};

/** What happened to an assessment, in order; `titleOf` words the criteria that steps name. */
export function StepList({
  steps,
  titleOf,
}: {
  readonly steps: readonly Step[];
  readonly titleOf: (criterion: string) => string | null;
}) {
  return (
    <ol className="flex flex-col gap-3">
      {steps.map(({ command, sentences, byName, at }, index) => (
        <li key={`${command}-${index}`} className="wrap-anywhere">
          <p>
            <span className="font-semibold">{WORDS[command] ?? command}</span>{" "}
            <span className="text-sm text-muted">
              {byName}, {formatInstant(at.toISOString())}
            </span>
          </p>
          {sentences.length === 0 ? null : (
            <ul className="list-disc pl-5 text-sm">
              {sentences.map((sentence) => (
                <li key={sentence}>{titleOf(sentence) ?? sentence}</li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}
