import { formatIsoDate } from "@/components/format/format-date";
import { Tag } from "@/components/ui/tag";
import { TextLink } from "@/components/ui/text-link";
import { REMINDER_KINDS, type Reminder } from "@/domain/review/due";

export type DueRow = Reminder & {
  /** Where it is seen to, and what that page is called. */
  readonly href: string;
  readonly label: string;
};

function Item({ row: { kind, day, overdue, sentence, href, label } }: { row: DueRow }) {
  return (
    <li className="flex flex-col gap-x-6 gap-y-1 border-b border-rule py-2 sm:flex-row">
      <p className="flex shrink-0 flex-wrap items-baseline gap-x-2 sm:w-48">
        <time className="tabular" dateTime={day}>
          {formatIsoDate(day)}
        </time>
        {overdue ? <Tag look="critical">overdue</Tag> : null}
      </p>
      <div className="min-w-0">
        <p className="flex max-w-4xl flex-wrap items-baseline gap-x-2">
          <TextLink
            quiet
            prefetch={false}
            className="min-w-0 break-words font-semibold"
            href={href}
          >
            {label}
          </TextLink>
          <span className="text-sm text-muted">{REMINDER_KINDS[kind]}</span>
        </p>
        <p className="max-w-4xl break-words text-sm">{sentence}</p>
      </div>
    </li>
  );
}

/** Matters that fall due, in the order given. */
export function DueList({ rows }: { readonly rows: readonly DueRow[] }) {
  return (
    <ul className="border-t border-rule">
      {rows.map((row) => (
        <Item key={row.id} row={row} />
      ))}
    </ul>
  );
}
