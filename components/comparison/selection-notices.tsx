import { Notice } from "@/components/ui/notice";
import { MOST_COMPARED } from "@/domain/comparison/compare";
import type { SelectionIssue } from "@/domain/comparison/selection";

export type Absent = {
  readonly key: string;
  readonly why:
    | "no_such_coin"
    | "nothing_published"
    | "no_such_revision"
    | "nothing_on_that_day"
    | "same_revision";
};

type Props = {
  issues: readonly SelectionIssue[];
  absent: readonly Absent[];
  /** The day as it was written, where it is none. */
  badDay: string | null;
};

const ISSUES = {
  malformed: "This is no address of a coin",
  duplicate: "Named twice and shown once",
  too_many: `Left out, because a comparison takes ${MOST_COMPARED} coins at most`,
} as const;

const REASONS: Readonly<Record<Absent["why"], string>> = {
  no_such_coin: "There is no such coin",
  nothing_published: "Nothing has been published yet",
  no_such_revision: "There is no such revision",
  same_revision: "Shown once, because this is the same revision of the same coin",
  nothing_on_that_day: "No revision describes that day or an earlier one",
};

const LONGEST = 60;

/** What of the address could not be followed; the rest is shown all the same. */
export function SelectionNotices({ issues, absent, badDay }: Props) {
  const lines = [
    ...issues.map(({ kind, text }) => `${ISSUES[kind]}: ${shorten(text)}.`),
    ...absent.map(({ key, why }) => `${REASONS[why]}: ${shorten(key)}.`),
    ...(badDay === null
      ? []
      : [
          `“${shorten(badDay)}” is no day in the form year-month-day; each coin is shown on its own day.`,
        ]),
  ];
  if (lines.length === 0) return null;
  return (
    <Notice kind="warning" title="Not everything in this address could be shown">
      <ul className="wrap-anywhere">
        {[...new Set(lines)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Notice>
  );
}

function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
