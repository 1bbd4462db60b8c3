import { formatCount } from "@/components/format/format-number";
import { Section } from "@/components/ui/page-heading";
import { TextLink } from "@/components/ui/text-link";
import { DueList, type DueRow } from "./due-list";

const SHOWN = 12;

type Props = {
  readonly items: readonly DueRow[];
  /** Days ahead that are looked at. */
  readonly days: number;
};

/** What falls due, on the desk: the first of it, and the ways to all of it and to a calendar. */
export function DueSection({ items, days }: Props) {
  const overdue = items.filter((item) => item.overdue).length;
  return (
    <Section
      id="due"
      title={overdue > 0 ? `What falls due? (${formatCount(overdue)} overdue)` : "What falls due?"}
      actions={
        <TextLink prefetch={false} className="text-sm" href="/account/calendar">
          In your calendar
        </TextLink>
      }
    >
      {items.length === 0 ? (
        <p className="max-w-prose text-sm text-muted">
          Nothing is overdue, and nothing falls due within {days} days.
        </p>
      ) : (
        <DueList rows={items.slice(0, SHOWN)} />
      )}
      {items.length > 0 ? (
        <p className="text-sm">
          <TextLink prefetch={false} href="/desk/due">
            {items.length > SHOWN ? `Show all ${formatCount(items.length)}` : "By kind"}
          </TextLink>
        </p>
      ) : null}
    </Section>
  );
}
